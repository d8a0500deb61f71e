import { addDays, addMonths, type Day, daysBetween } from '../calendar/day.ts';
import { nextWorkingDay, previousWorkingDay, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { Doc } from '../document/types.ts';
import type { Forloeb } from './forloeb.ts';
import {
  type MentorCourse,
  type MentorCourseEntry,
  type MentorOrigin,
  mentorCourseKind,
  mentorCourseRecordId,
} from './mentor-course.ts';
import { closingDay, type IntroductionLength } from './phases.ts';
import { readEntries } from './record-kind.ts';

/** How long a mentor course lasts, from when to when (RULES.md N180). */

export const courseIn = (ramme: Doc | undefined): MentorCourseEntry | undefined =>
  readEntries(ramme, mentorCourseKind).known.find(({ id }) => id === mentorCourseRecordId);

/** The days of a course are those of the workplace, whatever days the mentee works on. */
export const courseCalendar = ({ localDaysOff }: Pick<Forloeb, 'localDaysOff'>): WorkCalendar => ({ localDaysOff });

/** Months that are suggested; nine to twelve are usual, six where the mentor is there from the first day. */
export const suggestedMonths: Readonly<Record<MentorOrigin, number>> = { closing: 10, firstDay: 6, alone: 10 };

/** Hours a month that are suggested for the mentor. */
export const suggestedHours = 5;

/** Longest course that can be chosen by its length; by its days it may be longer. */
export const mostMonths = 24;

/** The first day that is suggested: that of the introduction, the day after its closing talk, or today. */
export function suggestedStart(
  origin: MentorOrigin,
  calendar: WorkCalendar,
  introduction: IntroductionLength,
  today: Day,
): Day {
  if (origin === 'firstDay') return introduction.firstDay;
  if (origin === 'alone') return nextWorkingDay(calendar, today);
  const after = addDays(closingDay(calendar, introduction), 1);
  return nextWorkingDay(calendar, after < today ? today : after);
}

/** The last working day of as many months. Never before `from`. */
export function lastCourseDay(calendar: WorkCalendar, from: Day, months: number): Day {
  const last = previousWorkingDay(calendar, addDays(addMonths(from, months), -1));
  return last < from ? from : last;
}

/** About how many months there are from the first day to the last; at least one. */
export const courseMonths = ({ from, to }: Pick<MentorCourse, 'from' | 'to'>): number =>
  Math.max(1, Math.round((daysBetween(from, to) + 1) / (365.25 / 12)));

/** The day in the middle, on which the two can look back and ahead. */
export const middleOf = (calendar: WorkCalendar, { from, to }: Pick<MentorCourse, 'from' | 'to'>): Day =>
  nextWorkingDay(calendar, addDays(from, Math.floor(daysBetween(from, to) / 2)));

/** The day on which the course was ended; undefined while it is not. */
export const courseEndedOn = ({ ended, to }: MentorCourse): Day | undefined =>
  ended?.done ? (ended.day ?? to) : undefined;
