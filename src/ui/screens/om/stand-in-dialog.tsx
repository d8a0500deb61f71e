import { useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import type { Person } from '../../../core/forloeb/person.ts';
import type { Entry } from '../../../core/forloeb/record-kind.ts';
import { handOver, type StandIn } from '../../../core/forloeb/stand-in.ts';
import { Button } from '../../components/button.tsx';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { standInTexts as texts } from '../../texts/stand-in.ts';
import css from './om.module.css';
import { addPerson, linesOf, type PersonLine, type PersonLines } from './person-changes.ts';

interface StandInDialogProps {
  /** The kontaktperson. */
  readonly holder: Entry<Person>;
  /** One that gets other days; undefined for a new one. */
  readonly standIn: StandIn | undefined;
  readonly onClose: () => void;
}

/** Stands for "somebody who is not here yet" among the keys of people, which never hold a blank. */
const somebodyNew = 'ny person';

/** Who takes over, and for which days. One action writes all of it. */
export function StandInDialog({ holder, standIn, onClose }: StandInDialogProps) {
  const { plan, people, today, calendar, act } = useForloeb();
  const { newId } = useServices();
  const others = people.all.filter(({ id }) => id !== holder.id && id !== people.holder('ny')?.id);
  const [who, setWho] = useState(standIn?.person ?? '');
  const [lines, setLines] = useState<PersonLines>(() => linesOf(undefined));
  const [from, setFrom] = useState<Day | undefined>(standIn?.from ?? today);
  const [to, setTo] = useState(standIn?.to);
  const [asked, setAsked] = useState(false);
  const [saving, setSaving] = useState(false);
  const isNew = who === somebodyNew;
  const ordered = !from || !to || from <= to;
  const save = async () => {
    setAsked(true);
    const name = isNew ? lines.name.trim() : (people.byId(who)?.fields.name ?? '');
    if (!who || !name || !from || !ordered || saving) return;
    setSaving(true);
    const person = isNew ? newId('person') : who;
    const added = isNew ? addPerson(person, lines, undefined) : { changes: [], undo: [] };
    const given = handOver(plan, { person, standsInFor: holder.id, from, to });
    const kept = await act('plan', [...added.changes, ...given.changes], {
      text: standIn ? texts.saidDays : texts.said(name, from > today),
      undo: { room: 'plan', changes: [...given.undo, ...added.undo] },
    });
    setSaving(false);
    if (kept) onClose();
  };
  const line = (name: PersonLine & ('name' | 'phone' | 'email')) => ({
    label: texts[name],
    value: lines[name],
    onInput: (value: string) => setLines({ ...lines, [name]: value }),
  });
  return (
    <Dialog
      heading={standIn ? texts.dialogDays : texts.dialog}
      lead={texts.lead(holder.fields.name)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" disabled={saving} onClick={() => void save()}>
            {standIn ? texts.submitDays : texts.submit}
          </Button>
        </>
      }
    >
      {!standIn && (
        <Select
          label={texts.who}
          value={who}
          options={[
            { value: '', label: texts.choose },
            ...others.map(({ id, fields }) => ({ value: id, label: fields.name })),
            { value: somebodyNew, label: texts.other },
          ]}
          problem={asked && !who ? texts.missingWho : undefined}
          onChange={setWho}
        />
      )}
      {isNew && (
        <>
          <TextField
            confidential
            {...line('name')}
            problem={asked && !lines.name.trim() ? texts.missingName : undefined}
          />
          <TextField {...line('phone')} optional type="tel" />
          <TextField {...line('email')} optional type="email" />
        </>
      )}
      <DayField
        label={texts.from}
        value={from}
        today={today}
        calendar={calendar}
        onChange={setFrom}
        problem={asked && !from ? texts.missingFrom : undefined}
      />
      <DayField
        label={texts.to}
        hint={texts.toHint}
        optional
        value={to}
        today={today}
        calendar={calendar}
        onChange={setTo}
        problem={asked && !ordered ? texts.order : undefined}
      />
      <p class={css.quiet}>{texts.means(from, ordered ? to : undefined, today, holder.fields.name)}</p>
    </Dialog>
  );
}
