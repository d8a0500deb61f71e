import type { Day } from '../calendar/day.ts';
import { minutesOf } from '../calendar/parse-time.ts';
import { dayOff, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { Span } from './free-time.ts';
import { workingSpans } from './luft.ts';

/**
 * What is odd about a time, the weightiest first: it ends before it begins, lies on a day off, after the workplace has closed, or
 * outside the working hours. Nothing of it stands in the way; it is said where the activity stands (RULES.md N23).
 */
export type TimeTrouble = 'reversed' | 'dayOff' | 'closed' | 'outside';

export function timeTrouble(calendar: WorkCalendar, day: Day, { from, to }: Span): TimeTrouble | undefined {
  if (to <= from) return 'reversed';
  const off = dayOff(calendar, day);
  if (off?.extent === 'full') return 'dayOff';
  if (off?.from && to > off.from) return 'closed';
  const spans = workingSpans(calendar, day);
  const inside = spans.some((span) => minutesOf(from) >= span.from && minutesOf(to) <= span.to);
  return inside ? undefined : 'outside';
}
