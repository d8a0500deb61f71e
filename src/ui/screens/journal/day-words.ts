import { formatDayOfMonth, relativeDay } from '../../../core/calendar/danish-date.ts';
import type { Day } from '../../../core/calendar/day.ts';

/** `i dag`, `i går` or `5. aug.`; with the year when it is another one. */
export function dayWords(day: Day, today: Day): string {
  const near = relativeDay(day, today);
  if (near) return near;
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return isThisYear ? formatDayOfMonth(day) : `${formatDayOfMonth(day)} ${day.slice(0, 4)}`;
}
