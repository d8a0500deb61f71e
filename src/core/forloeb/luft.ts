import { addDays, type Day, mondayOf } from '../calendar/day.ts';
import { minutesOf } from '../calendar/parse-time.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { isCancelled, type PlacedActivity } from './introduktionsskema.ts';
import { isTight, loadOf } from './skema-weeks.ts';
import { hoursOn } from './working-week.ts';

/**
 * How full a working day is, in minutes. Luft is time that is left free on purpose; what nobody has planned is open, and counts when
 * it is at least `shortestGap` long: ten minutes between two meetings are no time to digest anything.
 */
export interface DayLuft {
  readonly day: Day;
  /** Working minutes of the day, lunch included; 0 on a day off. */
  readonly working: number;
  /** Overlapping rows count once. */
  readonly planned: number;
  readonly luft: number;
  readonly open: number;
}

/** Minutes after midnight, `from` included and `to` not. */
export interface Minutes {
  readonly from: number;
  readonly to: number;
}

/** Lunch is part of the working time, but neither luft nor open. */
export const lunch: Minutes = { from: 12 * 60, to: 12 * 60 + 30 };
const shortestGap = 60;
/** A day with less luft and open time than this is packed. */
const tightDay = 60;

/** What is left of `spans` when each of `taken` is cut out. */
function without(spans: readonly Minutes[], taken: readonly Minutes[]): readonly Minutes[] {
  return taken.reduce<readonly Minutes[]>(
    (left, cut) =>
      left.flatMap((span) =>
        [
          { from: span.from, to: Math.min(span.to, cut.from) },
          { from: Math.max(span.from, cut.to), to: span.to },
        ].filter((piece) => piece.to > piece.from),
      ),
    spans,
  );
}

const length = (spans: readonly Minutes[]): number => spans.reduce((sum, span) => sum + span.to - span.from, 0);

/** The new hire's working hours of a day: none on a day off, a short day on a half one (RULES.md N41). */
export function workingHoursOf(calendar: WorkCalendar, day: Day): Minutes | undefined {
  const hours = hoursOn(calendar, day);
  return hours && { from: minutesOf(hours.from), to: minutesOf(hours.to) };
}

/** The same as a list, empty on a day off. */
export function workingSpans(calendar: WorkCalendar, day: Day): readonly Minutes[] {
  const hours = workingHoursOf(calendar, day);
  return hours ? [hours] : [];
}

/** The luft of one day. Cancelled activities count as nothing. */
export function luftOfDay(placed: readonly PlacedActivity[], calendar: WorkCalendar, day: Day): DayLuft {
  const rows = placed.filter((row) => row.day === day && !isCancelled(row.entry.fields));
  const gaps = freeSpans(rows, calendar, day).filter((span) => span.to - span.from >= shortestGap);
  return { day, working: length(workingSpans(calendar, day)), ...loadOf(rows), open: length(gaps) };
}

/** The working hours of a day that nothing is planned in, lunch left alone. Cancelled activities take no time. */
export function freeSpans(placed: readonly PlacedActivity[], calendar: WorkCalendar, day: Day): readonly Minutes[] {
  const rows = placed.filter((row) => row.day === day && !isCancelled(row.entry.fields));
  const taken = rows.map(({ entry: { fields } }) => ({
    from: minutesOf(fields.when.from),
    to: minutesOf(fields.when.to),
  }));
  return without(workingSpans(calendar, day), [...taken, lunch]);
}

/** Monday to Friday of the week that holds `day`. */
export function luftOfWeek(placed: readonly PlacedActivity[], calendar: WorkCalendar, day: Day): readonly DayLuft[] {
  const monday = mondayOf(day);
  return [0, 1, 2, 3, 4].map((step) => luftOfDay(placed, calendar, addDays(monday, step)));
}

/** Luft of all the days together. */
export const totalLuft = (days: readonly DayLuft[]): number => days.reduce((sum, day) => sum + day.luft, 0);

/** What is packed: the week as a whole, or the first day from `from` on that leaves less than an hour; undefined when nothing is. */
export function tightSpot(days: readonly DayLuft[], from: Day): 'week' | Day | undefined {
  const sumOf = (of: 'planned' | 'working') => days.reduce((sum, day) => sum + day[of], 0);
  const ahead = days.filter((day) => day.day >= from && day.working > 0);
  if (ahead.length === 0) return undefined;
  if (isTight({ planned: sumOf('planned'), luft: totalLuft(days) }, sumOf('working'))) return 'week';
  return ahead.find((day) => day.planned > 0 && day.luft + day.open < tightDay)?.day;
}
