import { useLayoutEffect, useRef } from 'preact/hooks';
import type { VidenspersonEntry } from '../../../core/forloeb/vidensperson.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { useSay } from '../../components/messages.tsx';
import { useKeptText } from '../../hooks/use-kept-text.ts';
import { appTexts } from '../../texts/app.ts';
import { topicTexts } from '../../texts/videnspersoner.ts';
import css from './topic-row.module.css';

interface NameFormProps {
  /** Where the name lies until it is saved. */
  readonly keptAs: string;
  readonly entry: VidenspersonEntry;
  readonly names: readonly string[];
  readonly onName: (name: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A name where it is missing, without opening anything. */
export function NameForm({ keptAs, entry, names, onName, onClose }: NameFormProps) {
  const say = useSay();
  const kept = useKeptText(keptAs);
  const name = kept.text;
  const form = useRef<HTMLFormElement>(null);
  // Before the first painting: whoever types at once loses no letter.
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      class={css.naming}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return onClose();
        void onName(name.trim()).then((isKept) => isKept && kept.clear());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        onClose();
        if (name.trim() !== '') say({ text: appTexts.setAside });
      }}
    >
      <div class={css.grow}>
        <TextField
          label={topicTexts.nameFor(entry.fields.topic)}
          value={name}
          suggestions={names}
          onInput={kept.write}
        />
      </div>
      <Button type="submit" look="primary">
        {appTexts.save}
      </Button>
    </form>
  );
}
