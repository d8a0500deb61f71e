import { Plus } from 'lucide';
import { useRef } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { hasGoneOn } from '../../cursor.ts';
import { useKeptText } from '../../hooks/use-kept-text.ts';
import { useOnce } from '../../hooks/use-once.ts';
import css from './meeting.module.css';

interface AddPointProps {
  /** Where what is begun lies until it is added. */
  readonly keptAs: string;
  readonly label: string;
  readonly action: string;
  /** Resolves to whether it is kept; until then it stays here. */
  readonly onAdd: (text: string) => Promise<boolean>;
}

/** The line that puts one more thing on an agenda; Enter adds it. */
export function AddPoint({ keptAs, label, action, onAdd }: AddPointProps) {
  const kept = useKeptText(keptAs);
  const once = useOnce();
  const form = useRef<HTMLFormElement>(null);
  const text = kept.text.trim();
  const add = async () => {
    if (!(await onAdd(text))) return;
    kept.clear();
    if (!hasGoneOn(form.current)) form.current?.querySelector('input')?.focus();
  };
  return (
    <form
      ref={form}
      class={css.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== '') void once(text, add);
      }}
    >
      <TextField label={label} confidential value={kept.text} onInput={kept.write} />
      <div class={css.actions}>
        <Button type="submit" icon={Plus} disabled={text === ''}>
          {action}
        </Button>
      </div>
    </form>
  );
}
