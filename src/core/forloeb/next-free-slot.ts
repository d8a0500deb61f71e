import { addDays, type Day } from '../calendar/day.ts';
import { nextDayAtWork } from '../calendar/days-at-work.ts';
import { minutesOf } from '../calendar/parse-time.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { gapsBetween, lunch, timeOf } from './free-time.ts';
import { hoursOn } from './working-week.ts';

/** A stretch of a day, `HH:MM`. */
export interface Slot {
  readonly day: Day;
  readonly from: string;
  readonly to: string;
}

/** Far enough to get past any holiday; what fits nowhere by then never will. */
const daysToTry = 60;
const endOfDay = 23 * 60 + 59;

/**
 * The first stretch of `minutes` within the new hire's hours that is free of lunch and of everything `taken`, on `from` or later
 * (RULES.md N48). What is longer than any day begins with the first day at work, whatever else is there. `kept` is what stays free
 * besides, for what has lunch in it.
 */
export function nextFreeSlot(
  calendar: WorkCalendar,
  taken: readonly Slot[],
  from: Day,
  minutes: number,
  kept: readonly (readonly [number, number])[] = [lunch],
): Slot {
  let day = nextDayAtWork(calendar, from);
  for (let tried = 0; tried < daysToTry; tried += 1) {
    const hours = hoursOn(calendar, day);
    if (hours) {
      const busy = taken
        .filter((slot) => slot.day === day)
        .map((slot) => [minutesOf(slot.from), minutesOf(slot.to)] as const);
      const gaps = gapsBetween([...busy, ...kept], minutesOf(hours.from), minutesOf(hours.to));
      const gap = gaps.find(([start, end]) => end - start >= minutes);
      if (gap) return { day, from: timeOf(gap[0]), to: timeOf(gap[0] + minutes) };
    }
    day = nextDayAtWork(calendar, addDays(day, 1));
  }
  const first = nextDayAtWork(calendar, from);
  const start = minutesOf(hoursOn(calendar, first)?.from ?? '08:30');
  return { day: first, from: timeOf(start), to: timeOf(Math.min(endOfDay, start + minutes)) };
}

/** How long a stretch is, in minutes. */
export const minutesIn = ({ from, to }: Pick<Slot, 'from' | 'to'>): number => minutesOf(to) - minutesOf(from);
