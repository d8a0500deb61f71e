import { type Pointed, pointsOf } from '../../../core/forloeb/agenda-form.ts';
import { noteOf } from '../../../core/forloeb/meeting.ts';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { meetingTexts as texts } from '../../texts/moeder.ts';
import { whoOf } from './meeting-words.ts';
import css from './moeder.module.css';
import type { NotePoint, Notes } from './use-notes.ts';

/** What was noted at a meeting that has been held, under the headings of that time. */
export function HeldNotes({ notes, form }: { readonly notes: Notes; readonly form: Pointed<NotePoint> }) {
  const scope = useForloeb();
  const points = notedPoints(notes, form);
  return (
    <Card heading={texts.notesHeading}>
      {points.length === 0 && <p class={css.quiet}>{texts.noNotes}</p>}
      {points.map(({ key, heading }) => (
        <section key={key} class={css.point} aria-label={heading}>
          <h3>{heading}</h3>
          {notes.all.map((note) => {
            const text = noteOf(note, key);
            return text.trim() ? (
              <div key={note.id} class={css.quote}>
                <p class={css.meta}>
                  {note.fields.by === scope.me ? texts.yours : texts.noted(whoOf(scope, note.fields.by, '', ''))}
                </p>
                <p class={css.text}>{text}</p>
              </div>
            ) : null;
          })}
        </section>
      ))}
    </Card>
  );
}

/** The points with something under them: in the order of the agenda, then those that only the notes know. */
function notedPoints({ all }: Notes, form: Pointed<NotePoint>) {
  const headings = new Map(
    all.flatMap(({ fields }) => fields.points.map(({ key, heading }) => [key, heading] as const)),
  );
  const order = [...new Set([...pointsOf(form).map(({ key }) => key), ...headings.keys()])];
  return order.flatMap((key) => {
    const heading = headings.get(key);
    return heading && all.some((note) => noteOf(note, key).trim()) ? [{ key, heading }] : [];
  });
}
