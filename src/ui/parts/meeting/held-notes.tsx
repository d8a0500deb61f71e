import { type Pointed, pointsOf } from '../../../core/forloeb/agenda-form.ts';
import { notedPoints } from '../../../core/forloeb/noted-points.ts';
import { Card } from '../../components/card.tsx';
import { meetingTexts as texts } from '../../texts/moeder.ts';
import css from './meeting.module.css';
import { NoteQuote } from './note-quote.tsx';
import type { NotePoint, Notes } from './use-notes.ts';

interface HeldNotesProps {
  readonly notes: Notes;
  readonly form: Pointed<NotePoint>;
  /** Points that somebody brought along: notes can stand under them. */
  readonly own: readonly NotePoint[];
}

/** What was noted at a meeting that has been held, under the headings of that time. */
export function HeldNotes({ notes, form, own }: HeldNotesProps) {
  const points = notedPoints(notes.all, pointsOf(form), own, texts.noteOnly);
  return (
    <Card heading={texts.notesHeading}>
      {points.length === 0 && <p class={css.quiet}>{texts.noNotes}</p>}
      {points.map(({ key, heading }) => (
        <section key={key} class={css.point} aria-label={heading}>
          <h3>{heading}</h3>
          {notes.all.map((note) => (
            <NoteQuote key={note.id} note={note} point={key} />
          ))}
        </section>
      ))}
    </Card>
  );
}
