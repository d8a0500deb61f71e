import { TextArea } from '../../components/field.tsx';
import type { FieldDraft } from '../../hooks/use-draft.ts';
import { meetingTexts } from '../../texts/moeder.ts';
import css from './meeting.module.css';

interface NoteAreaProps {
  readonly draft: FieldDraft;
  /** Of the point that the note is about. */
  readonly heading: string;
  readonly placeholder: string;
}

/** Where one's own note under a point of a meeting is written. */
export function NoteArea({ draft, heading, placeholder }: NoteAreaProps) {
  return (
    <div class={css.note} {...draft.around}>
      <TextArea
        label={meetingTexts.note(heading)}
        quiet
        placeholder={placeholder}
        rows={1}
        confidential
        value={draft.text}
        onInput={draft.type}
      />
    </div>
  );
}
