import { useMemo, useState } from 'preact/hooks';
import { formatDayShort, formatTimeRange } from '../../../core/calendar/danish-date.ts';
import { suggestedCommon } from '../../../core/forloeb/cohort.ts';
import { commonEffect } from '../../../core/forloeb/cohort-preview.ts';
import { calendarOf, forloebKind } from '../../../core/forloeb/forloeb.ts';
import { activityKind, type PlacedActivity, placeActivities } from '../../../core/forloeb/introduktionsskema.ts';
import { readPeople } from '../../../core/forloeb/people.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { Check } from '../../components/check.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { appTexts } from '../../texts/app.ts';
import { holdTexts } from '../../texts/hold.ts';
import { fieldName } from '../../texts/values.ts';
import css from './hold.module.css';
import type { MemberPlan } from './use-member-plans.ts';

const texts = holdTexts.before;

interface CommonDialogProps {
  readonly self: MemberPlan;
  readonly others: readonly MemberPlan[];
  readonly onClose: () => void;
  readonly onMake: (common: readonly string[]) => Promise<unknown>;
}

/** What becomes common and what that puts on whom, before a hold is made (RULES.md N89). Each can be left out. */
export function CommonDialog({ self, others, onClose, onMake }: CommonDialogProps) {
  const { today } = useForloeb();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [making, setMaking] = useState(false);
  const { sessions, effects } = useMemo(() => {
    const plans = others.map(({ plan }) => plan);
    const ids = suggestedCommon(self.plan, plans);
    return {
      sessions: placedOf(self, ids),
      effects: others.map(({ row, plan }) => ({ row, ...commonEffect(self.plan, plan, ids, today) })),
    };
  }, [self.plan, others, today]);
  const chosen = sessions.map(({ entry }) => entry.id).filter((id) => !leftOut.has(id));
  const make = async () => {
    setMaking(true);
    await onMake(chosen);
    setMaking(false);
  };
  const toggle = (id: string, on: boolean) => {
    const next = new Set(leftOut);
    if (on) next.delete(id);
    else next.add(id);
    setLeftOut(next);
  };
  return (
    <Dialog
      wide
      heading={texts.heading}
      lead={<p>{sessions.length > 0 ? texts.lead : texts.nothing}</p>}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" disabled={making} onClick={() => void make()}>
            {holdTexts.form.action}
          </Button>
        </>
      }
    >
      {sessions.length > 0 && <p class={css.quiet}>{texts.count(chosen.length, sessions.length)}</p>}
      <ul class={css.sessions}>
        {sessions.map(({ day, entry }) => (
          <li key={entry.id} class={css.session}>
            <Check
              checked={!leftOut.has(entry.id)}
              label={entry.fields.title}
              onChange={(on) => toggle(entry.id, on)}
            />
            <div class={css.grow}>
              <p>{entry.fields.title}</p>
              <p class={css.quiet}>
                {[
                  formatDayShort(day),
                  formatTimeRange(entry.fields.when.from, entry.fields.when.to),
                  whoOf(self, day, entry.fields.who),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {effects.map(({ row, fields }) => {
                const changed = leftOut.has(entry.id) ? [] : (fields.get(entry.id) ?? []);
                return changed.length === 0 ? null : (
                  <p key={row.id} class={css.quiet}>
                    {texts.changes(firstName(row.newHire), [...new Set(changed.map(fieldName))])}
                  </p>
                );
              })}
            </div>
          </li>
        ))}
      </ul>
      {effects.map(({ row, people }) =>
        people.length === 0 || chosen.length === 0 ? null : (
          <p key={row.id} class={css.quiet}>
            {texts.people(firstName(row.newHire), people)}
          </p>
        ),
      )}
    </Dialog>
  );
}

function placedOf({ plan }: MemberPlan, ids: readonly string[]): readonly PlacedActivity[] {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  if (!forloeb) return [];
  const entries = readEntries(plan, activityKind).known.filter(({ id }) => ids.includes(id));
  return placeActivities(entries, calendarOf(forloeb), forloeb.firstDay);
}

function whoOf({ plan }: MemberPlan, day: string, who: PlacedActivity['entry']['fields']['who']): string {
  const people = readPeople(plan, day);
  const newHire = people.holder('ny')?.fields.name;
  return who
    .map((party) => people.nameOf(party))
    .filter((name) => name && name !== newHire)
    .join(', ');
}
