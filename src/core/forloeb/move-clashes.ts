import type { Day } from '../calendar/day.ts';
import { type DayOff, dayOff } from '../calendar/work-calendar.ts';
import { type ActivityEntry, isLuft } from './introduktionsskema.ts';
import type { MovedRow, PlanDays } from './moved-plan.ts';
import { hoursOn } from './working-week.ts';

/** Something about a row that a move brings about and that somebody has to look at (RULES.md N44). */
export type Clash =
  | { readonly kind: 'overlap'; readonly row: MovedRow; readonly other: MovedRow }
  | { readonly kind: 'past' | 'beforeStart'; readonly row: MovedRow }
  | { readonly kind: 'off'; readonly row: MovedRow; readonly off: DayOff }
  | { readonly kind: 'hours'; readonly row: MovedRow };

/** Only what was in order before and is not any more; what is done clashes with nothing. */
export function clashesOf(rows: readonly MovedRow[], before: PlanDays, after: PlanDays, today: Day): readonly Clash[] {
  const open = rows.filter(({ stays }) => stays !== 'done');
  return [...overlaps(open), ...open.flatMap((row) => clashOf(row, before, after, today) ?? [])];
}

/** The first thing that is wrong with the new day of a row. */
function clashOf(row: MovedRow, before: PlanDays, after: PlanDays, today: Day): Clash | undefined {
  if (row.to < today && row.from >= today) return { kind: 'past', row };
  if (row.hours && row.to < after.firstDay && row.from >= before.firstDay) return { kind: 'beforeStart', row };
  const off = dayOff(after.calendar, row.to);
  if (off?.extent === 'full' && dayOff(before.calendar, row.from)?.extent !== 'full') return { kind: 'off', row, off };
  return isOutside(row, row.to, after) && !isOutside(row, row.from, before) ? { kind: 'hours', row } : undefined;
}

/** Whether an activity lies outside the hours the new hire works; on a day off it is the day that is wrong. */
function isOutside({ hours, entry }: MovedRow, day: Day, { calendar }: PlanDays): boolean {
  if (!hours || (entry.kind === 'activity' && isLuft(entry.row.fields))) return false;
  const atWork = hoursOn(calendar, day);
  // Full time is flexible: the usual hours are a norm for counting, no limit.
  const flexible = !calendar.workingWeek?.length;
  if (!atWork) return false;
  return hours.to > atWork.to
    ? !flexible || dayOff(calendar, day) !== undefined
    : !flexible && hours.from < atWork.from;
}

interface Slot {
  readonly row: MovedRow;
  readonly from: string;
  readonly to: string;
}

/** Pairs of activities that take place at the same time after the move and did not before; the one that moves is `row`. */
function overlaps(rows: readonly MovedRow[]): readonly Clash[] {
  const byDay = new Map<Day, Slot[]>();
  const clashes: Clash[] = [];
  for (const row of rows) {
    if (!row.hours || (row.entry.kind === 'activity' && isLuft((row.entry.row as ActivityEntry).fields))) continue;
    const slot = { row, ...row.hours };
    const same = byDay.get(row.to) ?? [];
    for (const other of same) {
      const meet = slot.from < other.to && other.from < slot.to;
      if (!meet || row.from === other.row.from) continue;
      const moves = row.from !== row.to;
      clashes.push({ kind: 'overlap', row: moves ? row : other.row, other: moves ? other.row : row });
    }
    byDay.set(row.to, [...same, slot]);
  }
  return clashes;
}
