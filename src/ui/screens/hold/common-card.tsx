import { formatDayShort, formatTimeRange } from '../../../core/calendar/danish-date.ts';
import type { Doc } from '../../../core/document/types.ts';
import { cohortOf, dayIn, isCommon } from '../../../core/forloeb/cohort.ts';
import { calendarOf, forloebKind } from '../../../core/forloeb/forloeb.ts';
import {
  type ActivityEntry,
  activityKind,
  isCancelled,
  isLuft,
  placeActivities,
} from '../../../core/forloeb/introduktionsskema.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { staleAppointments } from '../../../core/forloeb/resend.ts';
import { Card } from '../../components/card.tsx';
import { Check } from '../../components/check.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { holdTexts } from '../../texts/hold.ts';
import css from './hold.module.css';
import { useHold } from './use-hold.ts';
import type { MemberPlan } from './use-member-plans.ts';

interface CommonCardProps {
  readonly self: MemberPlan;
  readonly members: readonly MemberPlan[];
}

/** The activities of this forløb, each of which can be common or not. */
export function CommonCard({ self, members }: CommonCardProps) {
  const { plan, calendar, forloeb } = useForloeb();
  const { share } = useHold();
  const texts = holdTexts.common;
  const cohort = cohortOf(plan);
  const entries = readEntries(plan, activityKind).known.filter(({ fields }) => !isLuft(fields) && !isCancelled(fields));
  const placed = placeActivities(entries, calendar, forloeb.fields.firstDay);
  const common = entries.filter(({ fields }) => isCommon(fields, cohort)).length;
  const toggle = ({ id, fields }: ActivityEntry, on: boolean) =>
    void share(
      [self, ...members],
      id,
      on ? cohort : undefined,
      on ? texts.made(fields.title) : texts.own(fields.title),
    );
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
              <Differences entry={entry} members={members} self={self} common={isCommon(entry.fields, cohort)} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface DifferencesProps extends CommonCardProps {
  readonly entry: ActivityEntry;
  readonly common: boolean;
}

/** With whom the activity stands otherwise: what making it common would change, or where a common one has drifted apart. */
function Differences({ entry, self, members, common }: DifferencesProps) {
  const texts = holdTexts.common;
  const day = dayIn(self.plan, entry.fields);
  const stale = (common ? [self, ...members] : []).filter(({ plan }) => hasOldAppointment(plan, entry.id));
  const drifts = members.flatMap(({ row, plan }) => {
    const there = readEntries(plan, activityKind).known.find(({ id }) => id === entry.id)?.fields;
    const name = firstName(row.newHire);
    if (!there) return [texts.missing(name)];
    const { when } = entry.fields;
    const isApart = dayIn(plan, there) !== day || there.when.from !== when.from || there.when.to !== when.to;
    if (common) return isApart ? [texts.drifted(name)] : [];
    const differs = there.title !== entry.fields.title || (there.place ?? '') !== (entry.fields.place ?? '');
    return isApart || differs ? [texts.apart(name)] : [];
  });
  const words = [...drifts, ...stale.map(({ row }) => texts.resend(firstName(row.newHire)))];
  return words.length > 0 ? <p class={css.quiet}>{words.join(' ')}</p> : null;
}

/** Whether people's calendars say another time of a session than the plan does (RULES.md N46, N88). */
function hasOldAppointment(plan: Doc, id: string): boolean {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  const entries = readEntries(plan, activityKind).known.filter((entry) => entry.id === id);
  return (
    forloeb !== undefined &&
    staleAppointments(entries, { firstDay: forloeb.firstDay, calendar: calendarOf(forloeb) }).length > 0
  );
}
