import type { Day } from '../calendar/day.ts';
import type { Doc } from '../document/types.ts';
import { type MentorCourse, mentorMeetingKind } from './mentor-course.ts';
import { hoursByMonth, type MonthHours, mentorTimeKind } from './mentor-hours.ts';
import { courseEndedOn, courseIn } from './mentor-period.ts';
import { readEntries } from './record-kind.ts';

/** What the leader may know of a mentor course, and nothing else (RULES.md N185). */
export interface FrameView {
  readonly course: MentorCourse;
  /** The meetings in order; `minutes` only of those that have been held. */
  readonly meetings: readonly FrameMeeting[];
  /** The months so far, the first one first. */
  readonly months: readonly FrameMonth[];
}

export interface FrameMeeting {
  readonly id: string;
  readonly day: Day;
  readonly held: boolean;
  /** Called off; it takes no time. */
  readonly cancelled: boolean;
  readonly minutes: number | undefined;
}

export interface FrameMonth {
  /** First day of the month. */
  readonly month: Day;
  /** Minutes of the mentor's time, that beside the meetings included (RULES.md N199). */
  readonly minutes: number;
  readonly held: number;
}

/** Made of the room `ramme` alone; undefined while there is no course in it. */
export function frameView(ramme: Doc | undefined, today: Day): FrameView | undefined {
  const course = courseIn(ramme)?.fields;
  if (!course) return undefined;
  const known = readEntries(ramme, mentorMeetingKind).known;
  const meetings = known
    .map(({ id, fields: { day, held, cancelled, minutes } }) => ({
      id,
      day,
      held: held?.done === true,
      cancelled: cancelled?.done === true && held?.done !== true,
      minutes: held?.done ? (minutes ?? undefined) : undefined,
    }))
    .sort((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1));
  const hours = hoursByMonth({
    meetings: known.map(({ fields }) => fields),
    times: readEntries(ramme, mentorTimeKind).known.map(({ fields }) => fields),
    today,
  });
  return { course, meetings, months: monthsOf(course, hours, today) };
}

const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

function monthsOf(course: MentorCourse, hours: readonly MonthHours[], today: Day): readonly FrameMonth[] {
  const last = [courseEndedOn(course) ?? course.to, today].sort()[0] ?? today;
  const used = hours.filter(({ spent, held }) => spent > 0 || held > 0);
  const months = new Set(used.map(({ month }) => month));
  for (let month = monthOf(course.from); month <= last; month = nextMonth(month)) months.add(month);
  return [...months].sort().map((month) => {
    const { spent = 0, held = 0 } = used.find((one) => one.month === month) ?? {};
    return { month, minutes: spent, held };
  });
}

const nextMonth = (month: Day): Day => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
};
