import type { SuspectText } from '../../../core/programme/whole-forloeb.ts';
import { type NewTexts, textKey } from '../../../core/programme/with-texts.ts';
import { TextField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { fieldLabel, forAllTexts as texts } from '../../texts/programme-of-forloeb.ts';
import css from './programme.module.css';

interface SuspectFieldsProps {
  /** The texts as they were when the dialog opened, so that a field does not vanish while it is mended. */
  readonly found: readonly SuspectText[];
  /** What is still in doubt after the changes. */
  readonly left: readonly SuspectText[];
  readonly edits: NewTexts;
  readonly onEdit: (edits: NewTexts) => void;
  readonly seen: boolean;
  readonly onSeen: (seen: boolean) => void;
  readonly problem: string | undefined;
}

/** Texts with something that looks like a name, a date or a number, each in a field to mend it (RULES.md N57). */
export function SuspectFields({ found, left, edits, onEdit, seen, onSeen, problem }: SuspectFieldsProps) {
  if (found.length === 0) return null;
  const stillIn = new Map(left.map((text) => [textKey(text), text]));
  return (
    <Notice tone="warn" heading={texts.suspects(found.length)}>
      <p>{texts.suspectsText}</p>
      {found.map((text) => {
        const key = textKey(text);
        const doubt = stillIn.get(key);
        return (
          <TextField
            key={key}
            label={fieldLabel(text.field)}
            hint={doubt && texts.suspect(doubt.suspects)}
            value={edits[key] ?? text.text}
            maxLength={20_000}
            onInput={(value) => onEdit({ ...edits, [key]: value })}
          />
        );
      })}
      {left.length > 0 && (
        <label class={css.tick}>
          <input type="checkbox" checked={seen} onChange={(event) => onSeen(event.currentTarget.checked)} />
          <span>{texts.seen}</span>
        </label>
      )}
      <p role="alert" class={css.problem}>
        {problem}
      </p>
    </Notice>
  );
}
