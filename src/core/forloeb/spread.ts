import { addDays, type Day, mondayOf } from '../calendar/day.ts';
import { minutesOf } from '../calendar/parse-time.ts';
import type { PlanDays } from './activity-time.ts';
import { type Busy, type Crossing, isSameStatus, meets, type SortedRows } from './crowded-rows.ts';
import { foldName } from './folded-name.ts';
import { lunch } from './free-time.ts';
import type { ActivityEntry } from './introduktionsskema.ts';
import { methodOf, taskOf } from './learning-steps.ts';
import { minutesIn, nextFreeSlot, type Slot } from './next-free-slot.ts';
import type { IsAway } from './person-away.ts';
import { methods } from './vocabulary.ts';
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
  /** It builds on `other`, which has come after it, and follows. */
  readonly isStep?: boolean;
}

/** Luft is left free for as many days; later than that would tear the introduction apart. */
const soon = 3;

interface SpreadOptions {
  readonly isAway?: IsAway | undefined;
  /**
   * A new plan: a status meeting goes out that comes to a day with one of the same name, and what builds on a step of learning comes
   * after it.
   */
  readonly isNew?: boolean;
}

interface Spread {
  readonly moved: readonly Crowded[];
  readonly doubles: readonly Crossing[];
  /** All that stands then. */
  readonly taken: readonly Busy[];
}

/** The next free time of each that has none of its own. */
export function spread(
  { standing, moving, luft }: SortedRows,
  days: PlanDays,
  { isAway = () => false, isNew = false }: SpreadOptions,
): Spread {
  const own = new Map([...standing, ...moving.map(({ row }) => row)].map((row) => [row.entry.id, row]));
  let taken: readonly Busy[] = standing;
  const doubles: Crossing[] = [];
  const moved = new Map<string, Crowded>();
  const queue: (Crossing & { readonly isStep?: boolean })[] = [...moving].sort(byTime);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { row, other, isStep = false } = next;
    const from = isNew ? afterSteps(row, taken) : row.day;
    const landing = (): Slot | undefined => {
      const firm = [...taken, ...daysWithout(row, isAway)];
      const calm = freeSlot({ ...row, day: from }, [...firm, ...luft], days);
      const isSoon = calm && calm.day <= addDays(row.day, soon);
      return isSoon ? calm : (freeSlot({ ...row, day: from }, firm, days) ?? calm);
    };
    const early = isNew ? builtOn({ ...row, ...slotOf(landing() ?? row) }, taken, standing) : [];
    taken = taken.filter((one) => !early.includes(one));
    queue.unshift(...early.map((one) => ({ row: own.get(one.entry.id) ?? one, other: row, isStep: true })));
    const free = landing();
    const found = !isNew && leavesItsWeek(row, free) ? undefined : free;
    const lands = { ...slotOf(found ?? row), entry: row.entry };
    const same = isNew && taken.find((one) => isSameStatus(one, lands));
    moved.delete(row.entry.id);
    if (same) doubles.push({ row, other: same });
    else {
      taken = [...taken, lands];
      // What was asked to follow may find its own place again.
      if (!isStep || !isWhere(row, found)) moved.set(row.entry.id, { ...crowded(row, other), isStep, to: found });
    }
  }
  return { moved: [...moved.values()], doubles, taken };
}

/** A start meeting in another week would come after what it is to start (RULES.md N94). */
const leavesItsWeek = (row: Busy, found: Slot | undefined): boolean =>
  row.entry.fields.kind === 'opstartsmoede' && found !== undefined && mondayOf(found.day) !== mondayOf(row.day);

const isWhere = (row: Slot, found: Slot | undefined): boolean =>
  found !== undefined && row.day === found.day && row.from === found.from;

/** How far a step of learning is on the way from seeing to doing; −1 for what is none. */
function stepOf(row: Busy): number {
  const method = methodOf(row);
  return method ? methods.indexOf(method) : -1;
}

const isSameTask = (a: Busy, b: Busy): boolean => foldName(taskOf(a)) === foldName(taskOf(b));

/** The first day on which a step can be: after all that it builds on. */
function afterSteps(row: Busy, taken: readonly Busy[]): Day {
  const own = stepOf(row);
  const before = taken.filter((one) => own > stepOf(one) && stepOf(one) >= 0 && isSameTask(one, row));
  return before.reduce((from, { day }) => (day >= from ? addDays(day, 1) : from), row.day);
}

/** The steps that build on one and would come before it; what holds to its own time is left alone. */
function builtOn(row: Busy, taken: readonly Busy[], standing: SortedRows['standing']): readonly Busy[] {
  const own = stepOf(row);
  const firm = standing.filter(({ rank }) => rank === 0);
  return taken.filter(
    (one) =>
      own >= 0 &&
      stepOf(one) > own &&
      isSameTask(one, row) &&
      `${one.day} ${one.from}` < `${row.day} ${row.from}` &&
      !firm.some(({ entry }) => entry.id === one.entry.id),
  );
}

/** How far ahead it is looked whether somebody is away. */
const daysAhead = 120;

/** The days on which the activity cannot be, as taken from morning to night. */
function daysWithout({ entry, day }: Busy, isAway: IsAway): readonly Slot[] {
  const days = Array.from({ length: daysAhead }, (_, ahead) => addDays(day, ahead));
  return days.filter((one) => isAway(entry, one)).map((one) => ({ day: one, from: '00:00', to: '23:59' }));
}

export const byTime = (a: Crossing, b: Crossing): number => (keyOf(a.row) < keyOf(b.row) ? -1 : 1);
const keyOf = ({ day, from, entry }: Busy): string => `${day} ${from} ${entry.id}`;

export const slotOf = ({ day, from, to }: Slot): Slot => ({ day, from, to });

export const crowded = (row: Busy, other: Busy | undefined): Crowded => ({
  entry: row.entry,
  slot: slotOf(row),
  other: other && { title: other.entry.fields.title, slot: slotOf(other) },
  to: undefined,
});

/** From its own day on, but never on the first day: that has an order of its own. Nothing where all is full. */
function freeSlot(row: Slot, taken: readonly Slot[], { calendar, firstDay }: PlanDays): Slot | undefined {
  const from = row.day > firstDay ? row.day : addDays(firstDay, 1);
  const hasLunch = minutesOf(row.from) < lunch[0] && minutesOf(row.to) > lunch[1];
  const found = nextFreeSlot(calendar, taken, from, minutesIn(row), hasLunch ? [] : undefined);
  const hours = hoursOn(calendar, found.day);
  const fits = hours !== undefined && found.from >= hours.from && found.to <= hours.to;
  return fits && !taken.some((slot) => meets(slot, found)) ? found : undefined;
}
