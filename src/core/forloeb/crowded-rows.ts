import type { Day } from '../calendar/day.ts';
import { dayOff, nthWorkingDay } from '../calendar/work-calendar.ts';
import type { PlanDays } from './activity-time.ts';
import { type ActivityEntry, isCancelled, isLuft, offsetOf, type PlacedActivity } from './introduktionsskema.ts';
import type { Slot } from './next-free-slot.ts';
import type { IsAway } from './person-away.ts';
import { hoursOn } from './working-week.ts';

/** A time that is taken, and by what. */
export interface Busy extends Slot {
  readonly entry: ActivityEntry;
}

export interface Row extends Busy {
  readonly isLuft: boolean;
  /** 0 holds to its own time, as a team day does; 1 is on the day it is counted for; 2 was pushed to another by a day off. */
  readonly rank: 0 | 1 | 2;
}

/** A row that cannot stand where it is. */
export interface Crossing {
  readonly row: Busy;
  /** What it would lie on; undefined for one that is outside the hours. */
  readonly other: Busy | undefined;
}

/** What keeps its time, what has to look for another, what its new day has already, and the luft, which gives way to all of them. */
export interface SortedRows {
  readonly standing: readonly Row[];
  readonly moving: readonly Crossing[];
  readonly spare: readonly Crossing[];
  readonly luft: readonly Row[];
}

export const meets = (a: Slot, b: Slot): boolean => a.day === b.day && a.from < b.to && b.from < a.to;

/**
 * The activities from `today` on that are still to come about. What `holds` says keeps its time before all others; `isAway` whether
 * somebody in one is away on a day.
 */
export function sortRows(
  placed: readonly PlacedActivity[],
  days: PlanDays,
  today: Day,
  holds: (entry: ActivityEntry) => boolean = () => false,
  isAway: IsAway = () => false,
): SortedRows {
  const rows = placed
    .filter(({ day, entry: { fields } }) => day >= today && !isCancelled(fields) && fields.status?.state !== 'done')
    .map((one) => rowOf(one, days, holds(one.entry)))
    .sort((a, b) => a.rank - b.rank);
  const standing: Row[] = [];
  const moving: Crossing[] = [];
  const spare: Crossing[] = [];
  for (const row of rows.filter((one) => !one.isLuft)) {
    const same = row.rank === 2 ? standing.find((one) => isSameStatus(one, row)) : undefined;
    const other = standing.find((one) => meets(one, row));
    if (same) spare.push({ row, other: same });
    else if (other || (row.rank > 0 && (isOutside(row, days) || isAway(row.entry, row.day))))
      moving.push({ row, other });
    else standing.push(row);
  }
  return { standing, moving, spare, luft: rows.filter((row) => row.isLuft) };
}

function rowOf({ day, entry }: PlacedActivity, { calendar, firstDay }: PlanDays, holds: boolean): Row {
  const { when, kind } = entry.fields;
  const offset = offsetOf(when);
  const pushed = offset?.unit === 'workingDays' && nthWorkingDay(calendar, firstDay, offset.amount) !== day;
  const rank = holds || (!offset && kind === 'teammoede') ? 0 : pushed ? 2 : 1;
  return { entry, day, from: when.from, to: when.to, isLuft: isLuft(entry.fields), rank };
}

/** Full time is flexible: there only half a day off ends a day (RULES.md N44). */
export function isOutside({ day, from, to }: Slot, { calendar }: PlanDays): boolean {
  const hours = hoursOn(calendar, day);
  if (!hours) return false;
  if (calendar.workingWeek?.length) return from < hours.from || to > hours.to;
  return dayOff(calendar, day) !== undefined && to > hours.to;
}

/** Two status meetings of the same name on one day. */
export const isSameStatus = (a: Busy, b: Busy): boolean =>
  a.day === b.day && [a, b].every(({ entry }) => entry.fields.kind === 'statusmoede') && nameOf(a) === nameOf(b);

const nameOf = ({ entry }: Busy): string => entry.fields.title.trim().toLocaleLowerCase('da');
