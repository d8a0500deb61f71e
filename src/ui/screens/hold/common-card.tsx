import { formatDayShort, formatTimeRange } from '../../../core/calendar/danish-date.ts';
import { sameJson } from '../../../core/document/json-value.ts';
import { viewRecord } from '../../../core/document/view.ts';
import { cohortOf, commonWrite, isCommon } from '../../../core/forloeb/cohort.ts';
import {
  type ActivityEntry,
  activityKind,
  isCancelled,
  isLuft,
  placeActivities,
} from '../../../core/forloeb/introduktionsskema.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Card } from '../../components/card.tsx';
import { Check } from '../../components/check.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { holdTexts } from '../../texts/hold.ts';
import css from './hold.module.css';
import type { MemberPlan } from './use-member-plans.ts';

interface CommonCardProps {
  readonly self: MemberPlan;
  readonly members: readonly MemberPlan[];
}

/** The activities of this forløb, each of which can be common or not. */
export function CommonCard({ self, members }: CommonCardProps) {
  const { plan, calendar, forloeb, act } = useForloeb();
  const texts = holdTexts.common;
  const cohort = cohortOf(plan);
  const entries = readEntries(plan, activityKind).known.filter(({ fields }) => !isLuft(fields) && !isCancelled(fields));
  const placed = placeActivities(entries, calendar, forloeb.fields.firstDay);
  const common = entries.filter(({ fields }) => isCommon(fields, cohort)).length;
  const toggle = ({ id, fields }: ActivityEntry, on: boolean) => {
    const undo = { room: 'plan', changes: [commonWrite(plan, id, on ? undefined : cohort)] } as const;
    const text = on ? texts.made(fields.title) : texts.own(fields.title);
    void act('plan', [commonWrite(plan, id, on ? cohort : undefined)], { text, undo });
  };
  return (
    <Card heading={texts.heading} aside={texts.count(common, entries.length)}>
      <p class={css.quiet}>{placed.length > 0 ? texts.hint : texts.none}</p>
      <ul class={css.sessions}>
        {placed.map(({ day, entry }) => (
          <li key={entry.id} class={css.session}>
            <Check
              checked={isCommon(entry.fields, cohort)}
              label={entry.fields.title}
              onChange={(on) => toggle(entry, on)}
            />
            <div class={css.grow}>
              <p>{entry.fields.title}</p>
              <p class={css.quiet}>
                {formatDayShort(day)} · {formatTimeRange(entry.fields.when.from, entry.fields.when.to)}
              </p>
              {!isCommon(entry.fields, cohort) && <Differences entry={entry} members={members} self={self} />}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** With whom the activity stands otherwise, which making it common would change. */
function Differences({ entry, members }: { readonly entry: ActivityEntry } & CommonCardProps) {
  const words = members.flatMap(({ row, plan }) => {
    const there = viewRecord(plan, entry.id);
    const name = firstName(row.newHire);
    if (!there || there.hidden) return [holdTexts.common.missing(name)];
    const same =
      sameJson(there.fields['when'], entry.view.fields['when']) && there.fields['title'] === entry.fields.title;
    return same ? [] : [holdTexts.common.apart(name)];
  });
  return words.length > 0 ? <p class={css.quiet}>{words.join(' ')}</p> : null;
}
