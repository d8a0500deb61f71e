import type { Day } from '../calendar/day.ts';
import type { Doc } from '../document/types.ts';
import { type MentorCourse, mentorMeetingKind, takesPlace } from './mentor-course.ts';
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
  readonly minutes: number | undefined;
}

export interface FrameMonth {
  /** First day of the month. */
  readonly month: Day;
  /** Minutes of the mentor's time. */
  readonly minutes: number;
  readonly held: number;
}

/** Made of the room `ramme` alone; undefined while there is no course in it. */
export function frameView(ramme: Doc | undefined, today: Day): FrameView | undefined {
  const course = courseIn(ramme)?.fields;
  if (!course) return undefined;
  const entries = readEntries(ramme, mentorMeetingKind).known;
  const meetings = entries
    .filter(({ fields }) => takesPlace(fields))
    .map(({ id, fields: { day, held, minutes } }) => ({
      id,
      day,
      held: held?.done === true,
      minutes: held?.done ? (minutes ?? undefined) : undefined,
    }))
    .sort((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1));
  const times = readEntries(ramme, mentorTimeKind).known.map(({ fields }) => fields);
  const hours = hoursByMonth({ meetings: entries.map(({ fields }) => fields), times, today });
  return { course, meetings, months: monthsOf(course, hours, today) };
}

const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** The months of the course so far, and any other in which time was spent (RULES.md N199). */
function monthsOf(course: MentorCourse, hours: readonly MonthHours[], today: Day): readonly FrameMonth[] {
  const last = [courseEndedOn(course) ?? course.to, today].sort()[0] ?? today;
  const spent = new Map(hours.filter(({ spent, held }) => spent > 0 || held > 0).map((one) => [one.month, one]));
  const months = new Set(spent.keys());
  for (let month = monthOf(course.from); month <= last; month = nextMonth(month)) months.add(month);
  return [...months].sort().map((month) => {
    const { spent: minutes = 0, held = 0 } = spent.get(month) ?? {};
    return { month, minutes, held };
  });
}

const nextMonth = (month: Day): Day => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
};
