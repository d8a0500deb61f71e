import { noteField, noteOf } from '../../../core/forloeb/meeting.ts';
import { TextArea } from '../../components/field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useDraft } from '../../hooks/use-draft.ts';
import { meetingTexts as texts } from '../../texts/moeder.ts';
import { whoOf } from './meeting-words.ts';
import css from './moeder.module.css';
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
      <OthersNotes notes={notes} point={point.key} />
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

function OthersNotes({ notes, point }: { readonly notes: Notes; readonly point: string }) {
  const scope = useForloeb();
  return (
    <>
      {notes.others.map((note) => {
        const text = noteOf(note, point);
        return text.trim() ? (
          <div key={note.id} class={css.quote}>
            <p class={css.meta}>{texts.noted(whoOf(scope, note.fields.by, texts.yours, ''))}</p>
            <p class={css.text}>{text}</p>
          </div>
        ) : null;
      })}
    </>
  );
}
