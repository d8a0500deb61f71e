import { noteField } from '../../../core/forloeb/meeting.ts';
import { TextArea } from '../../components/field.tsx';
import { useDraft } from '../../hooks/use-draft.ts';
import { meetingTexts as texts } from '../../texts/moeder.ts';
import css from './meeting.module.css';
import { NoteQuote } from './note-quote.tsx';
import type { Notes } from './use-notes.ts';

interface NoteFieldProps {
  readonly notes: Notes;
  readonly point: { readonly key: string; readonly heading: string };
}

/** One's own note under a point, kept as it is written, below what the others have noted there. */
export function NoteField({ notes, point }: NoteFieldProps) {
  const draft = useDraft({
    room: notes.room,
    record: notes.record,
    field: noteField(point.key),
    along: notes.along(point),
  });
  return (
    <>
      {notes.others.map((note) => (
        <NoteQuote key={note.id} note={note} point={point.key} />
      ))}
      <div class={css.note} {...draft.around}>
        <TextArea
          label={texts.note(point.heading)}
          quiet
          placeholder={texts.notePlaceholder}
          rows={1}
          confidential
          value={draft.text}
          onInput={draft.type}
        />
      </div>
    </>
  );
}
