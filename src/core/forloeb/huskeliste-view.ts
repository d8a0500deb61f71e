import { addDays, addMonths, type Day, mondayOf } from '../calendar/day.ts';
import { nextDayAtWork } from '../calendar/days-at-work.ts';
import type { Offset } from '../calendar/offset.ts';
import { nthWorkingDay, type WorkCalendar } from '../calendar/work-calendar.ts';
import { foldText } from '../search.ts';
import type { Party } from './fields.ts';
import { compareItems, type HuskelisteEntry, isDone, itemDay } from './huskeliste.ts';
import type { People } from './people.ts';
import { type Bucket, buckets } from './vocabulary.ts';

/** What the huskeliste says at a glance: buckets, whose turn, what is late, what was achieved. */

/** Items of each bucket in list order. */
export function groupByBucket(
  entries: readonly HuskelisteEntry[],
): Readonly<Record<Bucket, readonly HuskelisteEntry[]>> {
  const groups = Object.fromEntries(buckets.map((bucket) => [bucket, []])) as unknown as Record<
    Bucket,
    HuskelisteEntry[]
  >;
  for (const entry of entries) groups[entry.fields.placement.bucket].push(entry);
  for (const bucket of buckets) groups[bucket].sort(compareItems);
  return groups;
}

/** Due by the end of its bucket: what an item gets when nobody has chosen a day for it. */
export const bucketOffsets: Readonly<Record<Bucket, Offset>> = {
  before: { unit: 'workingDays', amount: -1 },
  firstDay: { unit: 'workingDays', amount: 1 },
  firstWeek: { unit: 'workingDays', amount: 5 },
  firstMonth: { unit: 'months', amount: 1 },
  firstQuarter: { unit: 'months', amount: 3 },
  firstYear: { unit: 'months', amount: 12 },
};

/** First and last day of a bucket. The preparation has no fixed beginning: its `from` is the same as its `to`. */
export function bucketSpan(
  bucket: Bucket,
  calendar: WorkCalendar,
  firstDay: Day,
): { readonly from: Day; readonly to: Day } {
  const start = nextDayAtWork(calendar, firstDay);
  const week = nthWorkingDay(calendar, firstDay, 5);
  const before = nthWorkingDay(calendar, start, -1);
  const [month, quarter, year] = [addMonths(firstDay, 1), addMonths(firstDay, 3), addMonths(firstDay, 12)];
  const spans: Readonly<Record<Bucket, readonly [Day, Day]>> = {
    before: [before, before],
    firstDay: [start, start],
    firstWeek: [addDays(start, 1), week],
    firstMonth: [addDays(week, 1), month],
    firstQuarter: [addDays(month, 1), quarter],
    firstYear: [addDays(quarter, 1), year],
  };
  const [from, to] = spans[bucket];
  return { from, to };
}

/** The bucket that today falls into; the last one also after the first year. A weekend belongs to the bucket that comes next. */
export function bucketOfNow(calendar: WorkCalendar, firstDay: Day, today: Day): Bucket {
  if (today < nextDayAtWork(calendar, firstDay)) return 'before';
  const rest = buckets.filter((bucket) => bucket !== 'before');
  return rest.find((bucket) => today <= bucketSpan(bucket, calendar, firstDay).to) ?? 'firstYear';
}

/** Late: its day has passed and it is not done. */
export const isLate = (entry: HuskelisteEntry, day: Day | undefined, today: Day): boolean =>
  day !== undefined && day < today && !isDone(entry.fields);

/** Whether something rests with a person: by a role the person holds, by key, or by the same name in plain text (see `foldText`). */
export function restsWith(party: Party, person: string, people: People): boolean {
  if ('role' in party) return (people.rolesOf(person) as readonly string[]).includes(String(party.role));
  if ('person' in party) return party.person === person;
  const name = people.byId(person)?.fields.name;
  return name !== undefined && foldText(String(party.name)) === foldText(name);
}

/** An item with its effective day. */
export interface DatedItem {
  readonly entry: HuskelisteEntry;
  readonly day: Day;
}

/** Items with a day, earliest first, then in list order. */
export function dated(
  entries: readonly HuskelisteEntry[],
  calendar: WorkCalendar,
  firstDay: Day,
): readonly DatedItem[] {
  return entries
    .flatMap((entry) => {
      const day = itemDay(entry.fields, calendar, firstDay);
      return day === undefined ? [] : [{ entry, day }];
    })
    .sort((a, b) => (a.day === b.day ? compareItems(a.entry, b.entry) : a.day < b.day ? -1 : 1));
}

/**
 * What one person has to see to in the week of `today`: late items first, then those due by Sunday, then those of the week that are
 * done. What the person only takes part in is there from today on,
 * and for the rest of the day on which it is ticked: being late with it is somebody else's.
 */
export function dueThisWeek(
  items: readonly DatedItem[],
  person: string,
  people: People,
  today: Day,
): readonly DatedItem[] {
  const monday = mondayOf(today);
  const sunday = addDays(monday, 6);
  const mine = items.filter(({ entry: { fields }, day }) => {
    if (day > sunday) return false;
    const done = fields.status?.done === true;
    if (restsWith(fields.responsible, person, people))
      return !done || day >= monday || (fields.status?.day ?? '') >= monday;
    return (done ? fields.status?.day === today : day >= today) && takesPart(fields.participants, person, people);
  });
  return [...mine.filter(({ entry }) => !isDone(entry.fields)), ...mine.filter(({ entry }) => isDone(entry.fields))];
}

const takesPart = (participants: readonly Party[] | undefined, person: string, people: People): boolean =>
  participants?.some((party) => restsWith(party, person, people)) ?? false;

/** What a finished list tells: how many each did, and from when to when. */
export interface Achieved {
  readonly count: number;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** Most first. `person` is empty when it is not known who ticked. */
  readonly by: readonly { readonly person: string; readonly count: number }[];
}

export function achieved(entries: readonly HuskelisteEntry[]): Achieved {
  const ticks = entries.flatMap(({ fields }) => (fields.status?.done ? [fields.status] : []));
  const counts = new Map<string, number>();
  for (const tick of ticks) counts.set(tick.by ?? '', (counts.get(tick.by ?? '') ?? 0) + 1);
  const days = ticks.flatMap((tick) => (tick.day ? [tick.day] : [])).sort();
  const by = [...counts].map(([person, count]) => ({ person, count })).sort((a, b) => b.count - a.count);
  return { count: ticks.length, from: days[0], to: days.at(-1), by };
}
