import { addDays, type Day, daysBetween, mondayOf, type Weekday } from '../calendar/day.ts';
import { isoWeek } from '../calendar/iso-week.ts';
import { minutesOf } from '../calendar/parse-time.ts';
import { type DayOff, dayOff, type WorkCalendar } from '../calendar/work-calendar.ts';
import { timeOf } from './free-time.ts';
import { type MentorStep, mostMentorSteps, nominalDays } from './mentor-pace.ts';

/** A series of mentor meetings: which days it suggests, and where a meeting goes that cannot be on its day (RULES.md N190–N192). */

export interface SeriesInput {
  readonly calendar: WorkCalendar;
  /** First and last day a meeting can be on. */
  readonly from: Day;
  readonly to: Day;
  readonly steps: readonly MentorStep[];
  readonly weekday: Weekday;
  /** `HH:MM` */
  readonly at: string;
  readonly minutes: number;
  /** ISO weeks of every year in which nobody meets. */
  readonly weeksOff: readonly number[];
  /** Days of meetings that stand already. */
  readonly taken: readonly Day[];
  /** Whether a meeting that the series put on this day has been moved away from it. */
  readonly leftAlone: (day: Day) => boolean;
}

/** Why nobody meets on a day. */
export type NotThen = { readonly week: number } | { readonly off: DayOff };

/** `HH:MM`; `instead`: the day it would have been on, and why it is not. */
export interface SuggestedMentorMeeting {
  readonly day: Day;
  readonly from: string;
  readonly to: string;
  readonly instead?: { readonly day: Day; readonly why: NotThen };
}

/** A meeting that falls away. */
export interface SkippedMentorMeeting {
  readonly day: Day;
  readonly why: NotThen;
}

export interface SeriesPlan {
  /** In the order of their days. */
  readonly meetings: readonly SuggestedMentorMeeting[];
  readonly skipped: readonly SkippedMentorMeeting[];
}

const lastMinute = 23 * 60 + 59;

/** When a meeting ends that begins at a time; never after midnight. */
export const endOf = (at: string, minutes: number): string => timeOf(Math.min(lastMinute, minutesOf(at) + minutes));

export function suggestSeries(input: SeriesInput): SeriesPlan {
  const nominal = nominalDays({ ...input, steps: input.steps.slice(0, mostMentorSteps) });
  const span = { from: input.at, to: endOf(input.at, input.minutes) };
  const isTaken = (day: Day) => input.taken.some((other) => mondayOf(other) === mondayOf(day));
  const meetings: SuggestedMentorMeeting[] = [];
  const skipped: SkippedMentorMeeting[] = [];
  nominal.forEach(({ day, gap }, at) => {
    if (isTaken(day) || input.leftAlone(day)) return;
    const why = whyNot(input, day);
    if (!why) {
      meetings.push({ day, ...span });
      return;
    }
    const after = nominal[at + 1]?.day;
    const gapBefore = nominal[at - 1]?.gap ?? gap;
    const others = [...meetings.map((meeting) => meeting.day), ...input.taken, ...(after ? [after] : [])];
    const hasRoom = (one: Day) =>
      others.every((other) =>
        other < one ? daysBetween(other, one) * 2 >= gapBefore : daysBetween(one, other) * 2 >= gap,
      );
    const last = meetings.at(-1)?.day;
    const fits = (one: Day) =>
      one >= input.from &&
      one <= input.to &&
      (!last || mondayOf(last) < mondayOf(one)) &&
      hasRoom(one) &&
      !isTaken(one) &&
      !whyNot(input, one);
    const other = daysAround(day, gap).find(fits);
    if (other) meetings.push({ day: other, ...span, instead: { day, why } });
    else skipped.push({ day, why });
  });
  return { meetings, skipped };
}

/** Why nobody can meet on a day; a half day off counts when it begins before the meeting ends. */
function whyNot({ calendar, weeksOff, at, minutes }: SeriesInput, day: Day): NotThen | undefined {
  const { week } = isoWeek(day);
  if (weeksOff.includes(week)) return { week };
  const off = dayOff(calendar, day);
  if (!off) return undefined;
  return off.extent === 'full' || (off.from ?? '') < endOf(at, minutes) ? { off } : undefined;
}

/**
 * Days that could take the place of one, the best first: of its own week the nearest, then of the week after, the week before, and so on
 * within the reach.
 */
function daysAround(day: Day, reach: number): readonly Day[] {
  const found: Day[] = [];
  for (let shift = 0; Math.abs(shift) < reach; shift = shift > 0 ? -shift : 7 - shift) {
    const wish = addDays(day, shift);
    const week = Array.from({ length: 5 }, (_, index) => addDays(mondayOf(wish), index));
    const near = (one: Day) => Math.abs(daysBetween(wish, one));
    found.push(...week.filter((one) => one !== day).toSorted((a, b) => near(a) - near(b) || (a < b ? 1 : -1)));
  }
  return found;
}
