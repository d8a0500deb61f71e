import { UserRoundPlus } from 'lucide';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { partyKey } from '../../../core/forloeb/agreement.ts';
import { nameFunction, namesFor } from '../../../core/forloeb/name-function.ts';
import type { PersonTime } from '../../../core/forloeb/people-time.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { hasGoneOn } from '../../cursor.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { appTexts } from '../../texts/app.ts';
import { folkTexts } from '../../texts/folk.ts';
import css from './folk.module.css';

const texts = folkTexts.naming;

export const personHeadingId = (key: string): string => `folk-${key}`;

/** Puts a name in the place of a function, in all its activities at once (RULES.md N93). */
export function NameFunction({ person }: { readonly person: PersonTime }) {
  const { plan, people, today, act } = useForloeb();
  const [open, setOpen] = useState(false);
  const names = useMemo(() => namesFor(person.name, readEntries(plan, videnspersonKind).known), [plan, person.name]);
  const save = async (name: string) => {
    const { changes, undo } = nameFunction(person, name, people, today);
    const text = texts.said(person.name, name, changes.length);
    if (!(await act('plan', changes, { text, undo: { room: 'plan', changes: undo } }))) return;
    const key = partyKey({ name }, people);
    requestAnimationFrame(() => {
      if (!hasGoneOn(null)) document.getElementById(personHeadingId(key))?.focus();
    });
  };
  if (open) return <NameForm of={person.name} names={names} onSave={save} onClose={() => setOpen(false)} />;
  return (
    <Button small icon={UserRoundPlus} aria-label={texts.openFor(person.name)} onClick={() => setOpen(true)}>
      {texts.open}
    </Button>
  );
}

interface NameFormProps {
  /** The function. */
  readonly of: string;
  readonly names: readonly string[];
  readonly onSave: (name: string) => Promise<void>;
  readonly onClose: () => void;
}

function NameForm({ of, names, onSave, onClose }: NameFormProps) {
  const [name, setName] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // Before the first painting: whoever types at once loses no letter.
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      class={css.naming}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') onClose();
        else void onSave(name.trim());
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class={css.grow}>
        <TextField
          confidential
          label={texts.label(of)}
          hint={texts.hint}
          value={name}
          suggestions={names}
          onInput={setName}
        />
      </div>
      <Button type="submit" look="primary">
        {appTexts.save}
      </Button>
    </form>
  );
}
