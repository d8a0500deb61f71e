import type { Day } from '../calendar/day.ts';
import type { Change, Doc } from '../document/types.ts';
import { type PlanDays, timeOn } from './activity-time.ts';
import { hasYes } from './agreement.ts';
import { type Busy, type Crossing, isOutside, meets, sortRows } from './crowded-rows.ts';
import {
  type ActivityEntry,
  activityKind,
  offsetOf,
  type PlacedActivity,
  placeActivities,
} from './introduktionsskema.ts';
import type { LaterSuggestion } from './luft-suggestion.ts';
import { minutesIn } from './next-free-slot.ts';
import type { IsAway } from './person-away.ts';
import { daysOf } from './plan-days.ts';
import { readEntries, write } from './record-kind.ts';
import { byTime, type Crowded, crowded, slotOf, spread } from './spread.ts';
import { hoursOn } from './working-week.ts';

/** The plan's activities from `today` on that have no time of their own, in the order in which they look for one; then what goes out. */
export function crowdedIn(plan: Doc, today: Day): readonly Crowded[] {
  const days = daysOf(plan);
  if (!days) return [];
  const placed = placeActivities(readEntries(plan, activityKind).known, days.calendar, days.firstDay);
  const rows = sortRows(placed, days, today);
  const { moved, doubles, taken } = spread(rows, days, { isNew: true });
  const luft = luftLeft(rows.luft, taken, days);
  const out = [...rows.spare, ...doubles, ...luft.out].sort(byTime);
  return [
    ...moved,
    ...luft.shorter,
    ...out.map(({ row, other }): Crowded => ({ ...crowded(row, other), isSpare: true })),
  ];
}

/** Luft that ends with the hours, and luft that goes out: because something lies on it, or too little of it is left. */
function luftLeft(
  luft: readonly Busy[],
  taken: readonly Busy[],
  days: PlanDays,
): { readonly shorter: readonly Crowded[]; readonly out: readonly Crossing[] } {
  const kept: Busy[] = [...taken];
  const shorter: Crowded[] = [];
  const out: Crossing[] = [];
  for (const row of luft) {
    const left = isOutside(row, days) ? withinHours(row, days) : row;
    const other = left && kept.find((one) => meets(one, left));
    if (!left || other) {
      out.push({ row, other });
      continue;
    }
    kept.push(left);
    if (left !== row) shorter.push({ ...crowded(row, undefined), to: slotOf(left) });
  }
  return { shorter, out };
}

/** Luft shorter than this is none. */
const leastLuft = 30;

/** What of a row lies within the hours of its day; nothing where that is too short. */
function withinHours(row: Busy, { calendar }: PlanDays): Busy | undefined {
  const hours = hoursOn(calendar, row.day);
  if (!hours) return undefined;
  const { from, to } = row;
  const within = { from: from > hours.from ? from : hours.from, to: to < hours.to ? to : hours.to };
  return minutesIn(within) >= leastLuft ? { ...row, ...within } : undefined;
}

/** What "Find ledige tider" has found, and the start meetings that it leaves where they are. */
export interface FreeTimes {
  readonly found: readonly LaterSuggestion[];
  readonly left: readonly ActivityEntry[];
}

/**
 * Free times for what lies on something else in a plan that is under way, or outside the hours (RULES.md N94). Never for what is agreed,
 * pinned or common, which keep theirs. With somebody who is away an activity has no time of its own, and none is found on such a day (N98).
 */
export function freeTimes(placed: readonly PlacedActivity[], days: PlanDays, today: Day, isAway?: IsAway): FreeTimes {
  const holds = ({ fields }: ActivityEntry) =>
    offsetOf(fields.when) === undefined || fields.status?.state === 'agreed' || hasYes(fields) || !!fields.common;
  const { moved } = spread(sortRows(placed, days, today, holds, isAway), days, { isAway });
  const free = moved.filter(({ entry }) => !holds(entry));
  return {
    found: free.flatMap(({ entry, slot, to }) =>
      to ? [{ entry, from: slot.day, to: to.day, span: { from: to.from, to: to.to } }] : [],
    ),
    left: free.filter(({ entry, to }) => !to && entry.fields.kind === 'opstartsmoede').map(({ entry }) => entry),
  };
}

/** Puts each on its free time and takes out what is spare; one that follows the first day keeps following it (RULES.md N21). */
export function spreadChanges(plan: Doc, found: readonly Crowded[]): readonly Change[] {
  const days = daysOf(plan);
  return found.flatMap(({ entry, to, isSpare }): readonly Change[] => {
    if (isSpare) return [{ do: 'delete', id: entry.id }];
    if (!to || !days) return [];
    const { when } = entry.fields;
    return [write(entry.id, activityKind.type, { when: timeOn(to.day, offsetOf(when) !== undefined, to, days, when) })];
  });
}
