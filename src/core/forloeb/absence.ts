import { addDays, type Day } from '../calendar/day.ts';
import { nextDayAtWork } from '../calendar/days-at-work.ts';
import { dueDay, offsetTo } from '../calendar/offset.ts';
import { type DayRange, dayOff, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { Change, Json } from '../document/types.ts';
import type { Party } from './fields.ts';
import { huskelisteKind } from './huskeliste.ts';
import { activityKind, isLuft } from './introduktionsskema.ts';
import { invite, type MoveEdit } from './move-changes.ts';
import { isAgreedRow } from './move-preview.ts';
import { inOrder, type MovedRow, movedRows, type PlanDays, type PlanRows } from './moved-plan.ts';
import { minutesIn, nextFreeSlot, type Slot } from './next-free-slot.ts';

/** A row that lies on a day away, and where it could go (RULES.md N49). */
export interface AwayRow {
  readonly row: MovedRow;
  readonly to: Slot | { readonly day: Day };
  /** Whether moving it is suggested: what somebody has agreed to or given a day of its own is asked about, never assumed. */
  readonly suggested: boolean;
}

/** The calendar with further days away. */
export const withAway = (calendar: WorkCalendar, range: DayRange): WorkCalendar => ({
  ...calendar,
  away: [...(calendar.away ?? []), range],
});

/**
 * What is planned for days away and not done, each with the next free time after them. Time left free on purpose needs no other
 * place. Items that rest with others than the new hire are shown, but can be done without them.
 */
export function rowsWhileAway(
  rows: PlanRows,
  days: PlanDays,
  range: DayRange,
  isNewHire: (party: Party) => boolean,
): readonly AwayRow[] {
  const all = movedRows(rows, days, days, 'move').filter(({ stays }) => stays !== 'done');
  const calendar = withAway(days.calendar, range);
  const isLuftRow = ({ entry }: MovedRow) => entry.kind === 'activity' && isLuft(entry.row.fields);
  const inside = inOrder(all.filter((row) => row.from >= range.from && row.from <= range.to && !isLuftRow(row)));
  const taken = all.flatMap(({ hours, from }): Slot[] => (hours ? [{ day: from, ...hours }] : []));
  return inside.map((row): AwayRow => {
    const firm = row.stays === 'pinned' || isAgreedRow(row);
    if (!row.hours)
      return { row, to: { day: backAtWork(calendar, range) }, suggested: !firm && row.who.some(isNewHire) };
    const to = nextFreeSlot(calendar, taken, addDays(range.to, 1), minutesIn(row.hours));
    taken.push(to);
    return { row, to, suggested: !firm };
  });
}

/** Longer than any course; a plan from a file can say that somebody is away for centuries. */
const daysToTry = 400;

/** The first day at work after a stretch of days away; the first one after `range` for somebody who never comes back. */
function backAtWork(calendar: WorkCalendar, range: DayRange): Day {
  const first = nextDayAtWork(calendar, addDays(range.to, 1));
  let day = first;
  for (let tried = 0; tried < daysToTry; tried += 1) {
    if (dayOff(calendar, day)?.kind !== 'away') return day;
    day = nextDayAtWork(calendar, addDays(day, 1));
  }
  return first;
}

/** Moves a row to another day and time. What follows the first day keeps following it wherever an offset can reach the day. */
export function moveRow({ row, to }: AwayRow, { calendar, firstDay }: PlanDays): MoveEdit {
  const { entry, from, hours } = row;
  const { id, view } = entry.row;
  const [field, type] = entry.kind === 'item' ? ['due', huskelisteKind.type] : ['when', activityKind.type];
  const was: object = (entry.kind === 'item' ? entry.row.fields.due : entry.row.fields.when) ?? {};
  const { offset: _offset, pinned: _pinned, ...rest } = { offset: undefined, pinned: undefined, ...was };
  const offset = offsetTo(calendar, firstDay, to.day);
  const follows = 'offset' in was && dueDay(calendar, firstDay, offset) === to.day;
  const span = 'from' in to ? { from: to.from, to: to.to } : {};
  const will = { ...rest, ...span, ...(follows ? { offset } : { pinned: to.day }) };
  const known = entry.kind === 'activity' && entry.row.fields.invited;
  const remembers = isAgreedRow(row) && hours && !known;
  const write = (value: unknown): Change => ({ do: 'write', id, type, fields: { [field]: value as Json } });
  return {
    changes: [
      { ...write(will), seen: view.stamps } as Change,
      ...(remembers ? [invite(id, { day: from, ...hours })] : []),
    ],
    undo: [write(was), ...(remembers ? [invite(id, null)] : [])],
  };
}
