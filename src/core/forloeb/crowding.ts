import { addDays, type Day } from '../calendar/day.ts';
import { minutesOf } from '../calendar/parse-time.ts';
import type { Change, Doc } from '../document/types.ts';
import { type PlanDays, timeOn } from './activity-time.ts';
import { hasYes } from './agreement.ts';
import {
  type Busy,
  type Crossing,
  isOutside,
  isSameStatus,
  lostLuft,
  meets,
  type SortedRows,
  sortRows,
} from './crowded-rows.ts';
import { calendarOf, forloebKind } from './forloeb.ts';
import { lunch } from './free-time.ts';
import {
  type ActivityEntry,
  activityKind,
  offsetOf,
  type PlacedActivity,
  placeActivities,
} from './introduktionsskema.ts';
import type { LaterSuggestion } from './luft-suggestion.ts';
import { minutesIn, nextFreeSlot, type Slot } from './next-free-slot.ts';
import type { IsAway } from './person-away.ts';
import { readEntries, write } from './record-kind.ts';
import { hoursOn } from './working-week.ts';

/** An activity of a plan that is about to be made which lies on top of another, or outside the new hire's hours (RULES.md N87). */
export interface Crowded {
  readonly entry: ActivityEntry;
  readonly slot: Slot;
  /** What is there already; undefined for one that is outside the hours. */
  readonly other: { readonly title: string; readonly slot: Slot } | undefined;
  /** The next time that is free, after everything else that moves; undefined when there is none, and for what goes out. */
  readonly to: Slot | undefined;
  /** It goes out: luft that is no longer free, or a status meeting of the same name as one its new day has. */
  readonly isSpare?: true;
}

/** Luft is left free for as many days; later than that would tear the introduction apart. */
const soon = 3;

/** The plan's activities from `today` on that have no time of their own, in the order in which they look for one; then what goes out. */
export function crowdedIn(plan: Doc, today: Day): readonly Crowded[] {
  const days = daysOf(plan);
  if (!days) return [];
  const placed = placeActivities(readEntries(plan, activityKind).known, days.calendar, days.firstDay);
  const rows = sortRows(placed, days, today);
  const { moved, doubles, taken } = spread(rows, days, { goesOut: true });
  const luft = luftLeft(rows.luft, taken, days);
  const out = [...rows.spare, ...doubles, ...luft.out].sort(byTime);
  return [
    ...moved,
    ...luft.shorter,
    ...out.map(({ row, other }): Crowded => ({ ...crowded(row, other), isSpare: true })),
  ];
}

interface SpreadOptions {
  readonly isAway?: IsAway | undefined;
  /** Whether a status meeting goes out that comes to a day with one of the same name. */
  readonly goesOut?: boolean;
}

/** The next free time of each that has none of its own; `taken` is all that stands then. */
function spread(
  { standing, moving, luft }: SortedRows,
  days: PlanDays,
  { isAway = () => false, goesOut = false }: SpreadOptions,
): { readonly moved: readonly Crowded[]; readonly doubles: readonly Crossing[]; readonly taken: readonly Busy[] } {
  const taken: Busy[] = [...standing];
  const doubles: Crossing[] = [];
  const moved = [...moving].sort(byTime).flatMap(({ row, other }): readonly Crowded[] => {
    const firm = [...taken, ...daysWithout(row, isAway)];
    const calm = freeSlot(row, [...firm, ...luft], days);
    const found = calm && calm.day <= addDays(row.day, soon) ? calm : (freeSlot(row, firm, days) ?? calm);
    const lands = { ...slotOf(found ?? row), entry: row.entry };
    const same = goesOut && taken.find((one) => isSameStatus(one, lands));
    if (same) doubles.push({ row, other: same });
    else taken.push(lands);
    return same ? [] : [{ ...crowded(row, other), to: found }];
  });
  return { moved, doubles, taken };
}

/** Luft that ends with the hours, and luft that goes out: because something lies on it, or too little of it is left. */
function luftLeft(
  luft: readonly Busy[],
  taken: readonly Busy[],
  days: PlanDays,
): { readonly shorter: readonly Crowded[]; readonly out: readonly Crossing[] } {
  const cut = new Map(luft.map((row) => [row, isOutside(row, days) ? withinHours(row, days) : row]));
  const late = luft.filter((row) => !cut.get(row));
  const lost = lostLuft(
    [...cut.values()].filter((row) => row !== undefined),
    taken,
  );
  const lostOf = (row: Busy) => lost.find((one) => one.row === cut.get(row));
  const shorter = luft.filter((row) => !late.includes(row) && cut.get(row) !== row && !lostOf(row));
  const lying = luft.flatMap((row) => {
    const found = lostOf(row);
    return found ? [{ row, other: found.other }] : [];
  });
  return {
    shorter: shorter.map((row) => ({ ...crowded(row, undefined), to: slotOf(cut.get(row) ?? row) })),
    out: [...late.map((row) => ({ row, other: undefined })), ...lying],
  };
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

/** How far ahead it is looked whether somebody is away. */
const daysAhead = 120;

/** The days on which the activity cannot be, as taken from morning to night. */
function daysWithout({ entry, day }: Busy, isAway: IsAway): readonly Slot[] {
  const days = Array.from({ length: daysAhead }, (_, ahead) => addDays(day, ahead));
  return days.filter((one) => isAway(entry, one)).map((one) => ({ day: one, from: '00:00', to: '23:59' }));
}

const byTime = (a: Crossing, b: Crossing): number => (keyOf(a.row) < keyOf(b.row) ? -1 : 1);
const keyOf = ({ day, from, entry }: Busy): string => `${day} ${from} ${entry.id}`;

const slotOf = ({ day, from, to }: Slot): Slot => ({ day, from, to });

const crowded = (row: Busy, other: Busy | undefined): Crowded => ({
  entry: row.entry,
  slot: slotOf(row),
  other: other && { title: other.entry.fields.title, slot: slotOf(other) },
  to: undefined,
});

function daysOf(plan: Doc): PlanDays | undefined {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  return forloeb && { calendar: calendarOf(forloeb), firstDay: forloeb.firstDay };
}

/** From its own day on, but never on the first day: that has an order of its own. Nothing where all is full. */
function freeSlot(row: Slot, taken: readonly Slot[], { calendar, firstDay }: PlanDays): Slot | undefined {
  const from = row.day > firstDay ? row.day : addDays(firstDay, 1);
  const hasLunch = minutesOf(row.from) < lunch[0] && minutesOf(row.to) > lunch[1];
  const found = nextFreeSlot(calendar, taken, from, minutesIn(row), hasLunch ? [] : undefined);
  const hours = hoursOn(calendar, found.day);
  const fits = hours !== undefined && found.from >= hours.from && found.to <= hours.to;
  return fits && !taken.some((slot) => meets(slot, found)) ? found : undefined;
}

/**
 * Free times for what lies on something else in a plan that is under way, or outside the hours (RULES.md N94). Never for what is agreed,
 * pinned or common, which keep theirs. With somebody who is away an activity has no time of its own, and none is found on such a day (N98).
 */
export function freeTimes(
  placed: readonly PlacedActivity[],
  days: PlanDays,
  today: Day,
  isAway?: IsAway,
): readonly LaterSuggestion[] {
  const holds = ({ fields }: ActivityEntry) =>
    offsetOf(fields.when) === undefined || fields.status?.state === 'agreed' || hasYes(fields) || !!fields.common;
  return spread(sortRows(placed, days, today, holds, isAway), days, { isAway }).moved.flatMap(({ entry, slot, to }) =>
    to && !holds(entry) ? [{ entry, from: slot.day, to: to.day, span: { from: to.from, to: to.to } }] : [],
  );
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
