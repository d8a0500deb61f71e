import { type Pointed, pointsOf } from '../../../core/forloeb/agenda-form.ts';
import { type MeetingEntry, noteOf } from '../../../core/forloeb/meeting.ts';
import { notedPoints } from '../../../core/forloeb/noted-points.ts';
import { ownPointsOf } from '../../../core/forloeb/own-points.ts';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { meetingTexts as texts } from '../../texts/moeder.ts';
import { whoOf } from './meeting-words.ts';
import css from './moeder.module.css';
import type { NotePoint, Notes } from './use-notes.ts';

interface HeldNotesProps {
  readonly notes: Notes;
  readonly form: Pointed<NotePoint>;
  /** Of the meetings whose own points can have notes under them. */
  readonly records?: readonly MeetingEntry[];
}

/** What was noted at a meeting that has been held, under the headings of that time. */
export function HeldNotes({ notes, form, records = [] }: HeldNotesProps) {
  const scope = useForloeb();
  const points = notedPoints(notes.all, pointsOf(form), records.flatMap(ownPointsOf), texts.noteOnly);
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
