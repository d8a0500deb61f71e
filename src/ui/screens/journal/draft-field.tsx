import type { RecordView } from '../../../core/document/view.ts';
import { TextArea, TextField } from '../../components/field.tsx';
import { useDraft } from '../../hooks/use-draft.ts';
import css from './entry-page.module.css';
import { Rivals } from './rivals.tsx';

interface DraftFieldProps {
  readonly record: RecordView;
  readonly field: string;
  readonly label: string;
  /** What the field is called where two versions stand beside each other; the label unless given. */
  readonly name?: string;
  readonly hint?: string | undefined;
  readonly line?: boolean;
  readonly optional?: boolean;
}

/** A private text of an entry, kept as it is written. */
export function DraftField({
  record,
  field,
  label,
  name = label,
  hint,
  line = false,
  optional = false,
}: DraftFieldProps) {
  const draft = useDraft({ room: 'procesjournal', record, field });
  const shared = { label, hint, optional, value: draft.text, onInput: draft.type, confidential: true };
  return (
    <div class={css.draft} {...draft.around}>
      {line ? <TextField {...shared} /> : <TextArea {...shared} rows={4} />}
      <Rivals draft={draft} label={name} show={(value) => (typeof value === 'string' ? value : '')} />
    </div>
  );
}
