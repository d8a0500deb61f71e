import { useEffect, useRef, useState } from 'preact/hooks';
import type { VidenspersonEntry } from '../../../core/forloeb/vidensperson.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { appTexts } from '../../texts/app.ts';
import { topicTexts } from '../../texts/videnspersoner.ts';
import css from './topic-row.module.css';

interface NameFormProps {
  readonly entry: VidenspersonEntry;
  readonly names: readonly string[];
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** A name where it is missing, without opening anything. */
export function NameForm({ entry, names, onName, onClose }: NameFormProps) {
  const [name, setName] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      class={css.naming}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return onClose();
        onName(name.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class={css.grow}>
        <TextField label={topicTexts.nameFor(entry.fields.topic)} value={name} suggestions={names} onInput={setName} />
      </div>
      <Button type="submit" look="primary">
        {appTexts.save}
      </Button>
    </form>
  );
}
