import { noteField } from '../../../core/forloeb/meeting.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { meetingTexts as texts } from '../../texts/moeder.ts';
import { NoteArea } from './note-area.tsx';
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
      <NoteArea draft={draft} heading={point.heading} placeholder={texts.notePlaceholder} />
    </>
  );
}
