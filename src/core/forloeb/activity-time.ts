import type { Day } from '../calendar/day.ts';
import { offsetTo } from '../calendar/offset.ts';
import { type WorkCalendar, worksOn } from '../calendar/work-calendar.ts';
import type { Span } from './free-time.ts';
import { type ActivityTime, activityDay, offsetOf } from './introduktionsskema.ts';

/** The first day and the calendar, which decide where an offset leads. */
export interface PlanDays {
  readonly calendar: WorkCalendar;
  readonly firstDay: Day;
}

/**
 * When an activity is on `day`. One that follows the first day keeps following it; a day off cannot be reached by an offset
 * (calendar RULES.md C14), so there the activity is pinned. What a newer version added to the field is kept.
 */
export function timeOn(
  day: Day,
  follows: boolean,
  { from, to }: Span,
  { calendar, firstDay }: PlanDays,
  previous?: ActivityTime,
): ActivityTime {
  const blank = { offset: undefined, pinned: undefined, from, to };
  const { offset: _offset, pinned: _pinned, from: _from, to: _to, ...further } = { ...blank, ...previous };
  if (!follows || !worksOn(calendar, day)) return { ...further, pinned: day, from, to };
  const before =
    previous && activityDay({ when: previous }, calendar, firstDay) === day ? offsetOf(previous) : undefined;
  return { ...further, offset: before ?? offsetTo(calendar, firstDay, day), from, to };
}
