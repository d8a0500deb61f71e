import { addDays, type Day, daysBetween, weekday } from '../calendar/day.ts';
import { type DayOff, dayOff, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { Span } from './free-time.ts';

/** How often something comes back. Tapering: daily the first week, then weekly four times, then every other week. */
export const rhythms = ['daily', 'weekly', 'fortnightly', 'tapering'] as const;
export type Rhythm = (typeof rhythms)[number];

export interface RepeatDay {
  readonly day: Day;
  /** Why the day is skipped: it is off, or the workplace closes before the activity would end. */
  readonly skipped?: DayOff;
}

/** More than this is a mistake of the hand, not a plan. */
export const mostRepeats = 100;

const weeksOnce = 4;

/** How many days after the first time it comes back, in order, up to `reach`. */
function stepsOf(rhythm: Rhythm, reach: number): readonly number[] {
  const every = (step: number, from: number) => {
    const count = Math.max(0, Math.floor((reach - from) / step) + 1);
    return Array.from({ length: Math.min(count, mostRepeats * 2) }, (_, index) => from + index * step);
  };
  if (rhythm === 'daily') return every(1, 1);
  if (rhythm === 'weekly') return every(7, 7);
  if (rhythm === 'fortnightly') return every(14, 14);
  const firstWeek = [1, 2, 3, 4, 5, 6];
  const weekly = Array.from({ length: weeksOnce }, (_, index) => (index + 1) * 7);
  return [...firstWeek, ...weekly, ...every(14, weeksOnce * 7 + 14)].filter((step) => step <= reach);
}

/** The days on which an activity comes back after `from`, `last` included; days off are named and skipped (RULES.md N24, N25). */
export function repeatDays(
  calendar: WorkCalendar,
  {
    from,
    last,
    rhythm,
    time,
  }: { readonly from: Day; readonly last: Day; readonly rhythm: Rhythm; readonly time: Span },
): readonly RepeatDay[] {
  if (last <= from) return [];
  const reach = Math.min(3_700, daysBetween(from, last));
  const days: RepeatDay[] = [];
  for (const step of stepsOf(rhythm, reach)) {
    const day = addDays(from, step);
    const off = dayOff(calendar, day);
    // Days that are free every week are no news.
    if (off?.kind === 'week' || (off?.extent === 'full' && weekday(day) > 5)) continue;
    const isClosed = off && (off.extent === 'full' || (off.from !== undefined && time.to > off.from));
    days.push(isClosed ? { day, skipped: off } : { day });
    if (days.length >= mostRepeats) break;
  }
  return days;
}
