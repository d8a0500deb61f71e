import { Plus } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isDay } from '../../../core/calendar/day.ts';
import type { Dot } from '../../../core/document/types.ts';
import type { Party } from '../../../core/forloeb/fields.ts';
import type { People } from '../../../core/forloeb/people.ts';
import { type PersonalRole, personalRoles } from '../../../core/forloeb/vocabulary.ts';
import { Button } from '../../components/button.tsx';
import { DayField } from '../../components/day-field.tsx';
import { TextField } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { hasGoneOn } from '../../cursor.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptForm } from '../../hooks/use-kept-form.ts';
import { useOnce } from '../../hooks/use-once.ts';
import { appTexts } from '../../texts/app.ts';
import { aftaleTexts as texts } from '../../texts/moeder.ts';
import own from './aftale.module.css';
import css from './meeting.module.css';
import type { AftaleDraft } from './use-aftale-actions.ts';

interface AftaleFormProps {
  /** Where what is begun lies until it is saved: the key of the meeting, or of the agreement that is rewritten. */
  readonly keptAs: string;
  readonly opened: AftaleDraft;
  /** The stamps of the agreement that is rewritten. */
  readonly seen?: readonly Dot[];
  /** Only mentor and mentee can see to it: a mentor knows nobody else of the forløb. */
  readonly pair: boolean;
  /** Resolves to whether it is kept; until then it stays here. `seen`: the stamps of the moment it was opened. */
  readonly onSave: (draft: AftaleDraft, before: AftaleDraft, seen: readonly Dot[]) => Promise<boolean>;
  /** Present where an agreement is rewritten; a new one has nothing to be closed. */
  readonly onClose?: () => void;
}

/** What is agreed, who sees to it, and by when; Enter saves. */
export function AftaleForm({ keptAs, opened, seen: stamps = [], pair, onSave, onClose }: AftaleFormProps) {
  const { id, people, today, calendar } = useForloeb();
  const key = `${id}/aftale/${keptAs}`;
  const fields = { text: opened.text, responsible: opened.responsible as never, due: opened.due };
  const { now, before, seen, change, clear, startOver } = useKeptForm<typeof fields>(key, { fields, seen: stamps });
  const once = useOnce();
  // The field for the day shows what was typed; a new one is empty.
  const [round, setRound] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const isEdit = onClose !== undefined;
  useLayoutEffect(() => {
    if (isEdit) form.current?.querySelector('input')?.focus();
  }, []);
  const options = partyOptions(people, now.responsible, pair);
  const save = async () => {
    if (!(await onSave(now, before, seen))) return;
    startOver(now);
    setRound(round + 1);
    if (onClose) onClose();
    else if (!hasGoneOn(form.current)) form.current?.querySelector('input')?.focus();
  };
  return (
    <form
      ref={form}
      class={own.form}
      onSubmit={(event) => {
        event.preventDefault();
        // A rewriting is one action, whatever is typed while it is being kept.
        if (now.text.trim() !== '') void once(isEdit ? keptAs : now.text, save);
      }}
    >
      <TextField
        label={texts.label}
        placeholder={texts.placeholder}
        value={now.text}
        onInput={(text) => change({ text })}
      />
      <Select
        label={texts.who}
        value={keyOf(now.responsible)}
        options={options.map(({ key: value, label }) => ({ value, label }))}
        onChange={(value) => {
          const found = options.find((option) => option.key === value);
          if (found) change({ responsible: found.party as never });
        }}
      />
      <DayField
        key={round}
        label={texts.due}
        optional
        value={isDay(now.due) ? now.due : undefined}
        today={today}
        calendar={calendar}
        onChange={(day) => change({ due: day ?? null })}
      />
      <div class={css.actions}>
        <Button type="submit" {...(!isEdit && { icon: Plus })} disabled={now.text.trim() === ''}>
          {isEdit ? texts.saveEdit : texts.save}
        </Button>
        {isEdit && (
          <Button
            look="quiet"
            onClick={() => {
              clear();
              onClose();
            }}
          >
            {appTexts.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

const keyOf = (party: Party): string => {
  if ('role' in party) return `role:${party.role}`;
  return 'person' in party ? `person:${party.person}` : `name:${party.name}`;
};

/** The people of the forløb: by the role they hold, else as a person; and what stands there already. */
const theTwo: readonly PersonalRole[] = ['ny', 'mentor'];

function partyOptions(people: People, current: Party, pair: boolean) {
  const ofRoles = (pair ? theTwo : personalRoles).flatMap((role: PersonalRole) => {
    const holder = people.holder(role);
    const isFirst = holder && (pair || people.rolesOf(holder.id)[0] === role);
    return isFirst ? [{ party: { role } as Party, label: holder.fields.name }] : [];
  });
  const ofPersons = people.all
    .filter(({ id }) => !pair && people.rolesOf(id).length === 0)
    .map(({ id, fields }) => ({ party: { person: id } as Party, label: fields.name }));
  const all = [...ofRoles, ...ofPersons].map((option) => ({ ...option, key: keyOf(option.party) }));
  const isThere = all.some(({ key }) => key === keyOf(current));
  return isThere ? all : [{ party: current, label: people.nameOf(current), key: keyOf(current) }, ...all];
}
