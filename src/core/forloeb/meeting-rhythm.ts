import { addDays, type Day, daysBetween, type Weekday, weekday } from '../calendar/day.ts';
import { minutesOf } from '../calendar/parse-time.ts';
import { type DayOff, dayOff, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { Pace, RhythmStep } from './agenda-template.ts';
import type { Booking } from './double-bookings.ts';
import { gapsBetween, lunch, timeOf } from './free-time.ts';
import { isCancelled, isLuft, type PlacedActivity } from './introduktionsskema.ts';
import type { Slot } from './next-free-slot.ts';
import { hoursOn } from './working-week.ts';

/** More steps than anybody needs. */
export const mostSteps = 8;

export interface RhythmInput {
  readonly calendar: WorkCalendar;
  readonly firstDay: Day;
  /** The day of the closing talk; nothing is suggested on it or after it. */
  readonly end: Day;
  /** Nothing is suggested before this day. */
  readonly from: Day;
  readonly steps: readonly RhythmStep[];
  /** The plan, which already has meetings and other things in it. */
  readonly placed: readonly PlacedActivity[];
  /** What takes the time of those who meet in other plans. */
  readonly others: readonly Booking[];
  /** The wished time of day, `HH:MM`. */
  readonly at: string;
  /** The wished day of those meetings that are not held every day. */
  readonly weekday: Weekday;
}

export interface SuggestedMeeting extends Slot {
  readonly every: Pace;
  /** Nothing was free that day, and it overlaps something. */
  readonly overlaps: boolean;
}

export interface RhythmPlan {
  /** In the order of their days. */
  readonly meetings: readonly SuggestedMeeting[];
  /** Days a meeting would have been on, and why it is not. */
  readonly skipped: readonly { readonly day: Day; readonly off: DayOff }[];
}

const daysOf: Readonly<Record<Pace, number>> = { daily: 7, twice: 7, weekly: 7, fortnightly: 14 };

/** Status meetings that are missing for a rhythm (RULES.md N112–N115). */
export function suggestRhythm(input: RhythmInput): RhythmPlan {
  const meetings: SuggestedMeeting[] = [];
  const skipped: { day: Day; off: DayOff }[] = [];
  let start = input.firstDay;
  for (const step of input.steps.slice(0, mostSteps)) {
    const after = addDays(start, step.weeks * 7);
    for (; start < after && start < input.end; start = addDays(start, daysOf[step.every])) {
      const found = suggestWithin(input, step, span(start, Math.min(daysOf[step.every], daysBetween(start, after))));
      meetings.push(...found.meetings);
      skipped.push(...found.skipped);
    }
    start = after;
  }
  return { meetings, skipped };
}

const span = (from: Day, count: number): readonly Day[] => Array.from({ length: count }, (_, at) => addDays(from, at));

/** The meetings of one stretch of a step: a week, or two where they are held every other week. */
function suggestWithin(input: RhythmInput, { every, minutes }: RhythmStep, days: readonly Day[]): RhythmPlan {
  const open = days.filter((day) => day >= input.from && day < input.end);
  const there = days.filter((day) => input.placed.some((row) => row.day === day && isStatusMeeting(row)));
  const free = open.filter((day) => !there.includes(day) && hoursOn(input.calendar, day));
  const wishes = stillWished(every, input.weekday, there);
  const skipped = skippedDays(
    input.calendar,
    open.filter((day) => day < addDays(days[0] ?? day, 7) && (every === 'daily' || wishes.includes(weekday(day)))),
  );
  if (every === 'daily') {
    return { meetings: free.map((day) => ({ ...slotOn(input, day, minutes, true), every })), skipped };
  }
  const meetings: SuggestedMeeting[] = [];
  for (const wish of wishes) {
    const rest = free.filter((day) => !meetings.some((meeting) => meeting.day === day));
    const others = [...there, ...meetings.map(({ day }) => day)];
    const isClose = (day: Day) => Number(others.some((other) => Math.abs(daysBetween(day, other)) < 2));
    const near = rest.toSorted(
      (a, b) => isClose(a) - isClose(b) || distance(a, wish) - distance(b, wish) || (a < b ? -1 : 1),
    );
    const slot = near.map((day) => slotOn(input, day, minutes, false)).find((found) => found !== undefined);
    const [first] = near;
    if (slot) meetings.push({ ...slot, every });
    else if (first) meetings.push({ ...slotOn(input, first, minutes, true), every });
  }
  return { meetings: meetings.toSorted((a, b) => (a.day < b.day ? -1 : 1)), skipped };
}

export const isStatusMeeting = ({ entry: { fields } }: PlacedActivity): boolean =>
  fields.kind === 'statusmoede' && !isCancelled(fields);

/** Days off that are free for everybody or for this person once; what is free every week is no news. */
function skippedDays(calendar: WorkCalendar, days: readonly Day[]): RhythmPlan['skipped'] {
  return days.flatMap((day) => {
    const off = dayOff(calendar, day);
    return off?.extent === 'full' && off.kind !== 'week' && weekday(day) <= 5 ? [{ day, off }] : [];
  });
}

/** The weekdays on which a meeting is still missing. Two meetings a week stand two days apart; one that is there takes the nearest. */
function stillWished(every: Pace, wish: Weekday, there: readonly Day[]): readonly number[] {
  let wishes: readonly number[] = every === 'twice' ? [wish, wish > 3 ? wish - 2 : wish + 2] : [wish];
  for (const day of there) {
    const [nearest] = wishes.toSorted((a, b) => distance(day, a) - distance(day, b));
    wishes = wishes.filter((other) => other !== nearest);
  }
  return wishes;
}

const distance = (day: Day, wish: number): number => Math.abs(weekday(day) - wish);

/**
 * The free stretch of a day that is nearest to the wished time, within the new hire's hours and outside lunch. Where there is none:
 * undefined, or with `anyway` the wished time within the hours.
 */
function slotOn(input: RhythmInput, day: Day, minutes: number, anyway: true): Omit<SuggestedMeeting, 'every'>;
function slotOn(
  input: RhythmInput,
  day: Day,
  minutes: number,
  anyway: false,
): Omit<SuggestedMeeting, 'every'> | undefined;
function slotOn(
  { calendar, placed, others, at }: RhythmInput,
  day: Day,
  minutes: number,
  anyway: boolean,
): Omit<SuggestedMeeting, 'every'> | undefined {
  const hours = hoursOn(calendar, day);
  if (!hours) return undefined;
  const [opens, closes] = [minutesOf(hours.from), minutesOf(hours.to)];
  const wish = minutesOf(at);
  const gaps = gapsBetween([...takenOn(placed, others, day), lunch], opens, closes);
  const starts = gaps.flatMap(([from, to]) => (to - from >= minutes ? [nearestStart(wish, from, to - minutes)] : []));
  const [best] = starts.toSorted((a, b) => Math.abs(a - wish) - Math.abs(b - wish));
  if (best !== undefined) return { day, from: timeOf(best), to: timeOf(best + minutes), overlaps: false };
  if (!anyway) return undefined;
  const start = Math.max(opens, Math.min(wish, closes - minutes));
  return { day, from: timeOf(start), to: timeOf(Math.min(start + minutes, closes)), overlaps: true };
}

/** The start nearest to the wish, on a quarter of an hour where there is one. */
function nearestStart(wish: number, first: number, last: number): number {
  const start = Math.max(first, Math.min(wish, last));
  const quarter = Math.floor(start / 15) * 15;
  return quarter >= first ? quarter : start;
}

function takenOn(
  placed: readonly PlacedActivity[],
  others: readonly Booking[],
  day: Day,
): readonly (readonly [number, number])[] {
  const own = placed
    .filter((row) => row.day === day && !isLuft(row.entry.fields) && !isCancelled(row.entry.fields))
    .map(({ entry: { fields } }) => [minutesOf(fields.when.from), minutesOf(fields.when.to)] as const);
  return [...own, ...others.filter((other) => other.day === day).map(({ from, to }) => [from, to] as const)];
}
