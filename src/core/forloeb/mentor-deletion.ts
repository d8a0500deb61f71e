import * as z from 'zod/mini';
import { addMonths, type Day } from '../calendar/day.ts';
import { nextWorkingDay, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { Change, Doc } from '../document/types.ts';
import { viewRecords } from '../document/view.ts';
import { clearedField } from './closing.ts';
import { isClearedSince } from './ending.ts';
import { PlainDay, Tick } from './fields.ts';
import { forloebKind } from './forloeb.ts';
import type { MentorCourse } from './mentor-course.ts';
import { courseEndedOn } from './mentor-period.ts';
import { personKind, roleKind } from './person.ts';
import { type Entry, readEntries } from './record-kind.ts';
import { courseMonthsKept } from './to-delete.ts';

/** When what was written in a mentor course is deleted, and what that is (RULES.md N188, N189). In room `mentor`. */

/** What the two decide together. What is kept is ticked in `kept_<key>`; who has deleted on their own device in `cleared_<person>`. */
export const CourseClosing = z.looseObject({
  deletion: z.optional(z.nullable(z.looseObject({ day: PlainDay }))),
});
export type CourseClosing = z.infer<typeof CourseClosing>;
export type CourseClosingEntry = Entry<CourseClosing>;

export const courseClosingKind = { type: 'mentorslut', schema: CourseClosing } as const;
export const courseClosingId = 'mentorslut';

export const courseClosingIn = (mentor: Doc | undefined): CourseClosingEntry | undefined =>
  readEntries(mentor, courseClosingKind).known.find(({ id }) => id === courseClosingId);

/** The tick of one thing, by its field. */
export const closingTick = (closing: CourseClosingEntry | undefined, field: string): Tick =>
  Tick.safeParse(closing?.fields[field]).data ?? { done: false };

export const latestDeletionDay = (course: MentorCourse, calendar: WorkCalendar): Day =>
  nextWorkingDay(calendar, addMonths(courseEndedOn(course) ?? course.to, courseMonthsKept));

/** The day on which what the two have written is deleted: the latest one until they choose an earlier (N188). */
export function courseDeletionDay(
  course: MentorCourse,
  closing: CourseClosingEntry | undefined,
  calendar: WorkCalendar,
): Day {
  const latest = latestDeletionDay(course, calendar);
  const chosen = closing?.fields.deletion?.day;
  // A course that is ended early has less time than there was when the day was chosen.
  return chosen !== undefined && chosen < latest ? chosen : latest;
}

/** Whether a person has deleted since the course was over, and no file has brought anything back. */
export function isCourseCleared(
  course: MentorCourse,
  mentor: Doc | undefined,
  calendar: WorkCalendar,
  person: string,
): boolean {
  const closing = courseClosingIn(mentor);
  const chosen = courseDeletionDay(course, closing, calendar);
  const over = courseEndedOn(course) ?? (chosen < course.to ? chosen : course.to);
  return isClearedSince(closingTick(closing, clearedField(person)), over) && purgeShared(mentor).length === 0;
}

/** From when this person has something of a course to delete; undefined once it is done. */
export const courseDueDay = (
  course: MentorCourse,
  mentor: Doc | undefined,
  calendar: WorkCalendar,
  me: string,
): Day | undefined =>
  isCourseCleared(course, mentor, calendar, me)
    ? undefined
    : courseDeletionDay(course, courseClosingIn(mentor), calendar);

/** Of the mentor room what says whose course it is, and what was decided about its end, stays. */
const stays: ReadonlySet<string> = new Set([forloebKind.type, personKind.type, roleKind.type, courseClosingKind.type]);

/** Purges every record with anything in it, but those of the kinds that stay. */
export const purgeIn = (doc: Doc | undefined, isLeft: (type: string) => boolean): readonly Change[] =>
  doc
    ? viewRecords(doc)
        .filter(({ type, fields }) => !isLeft(type) && Object.keys(fields).length > 0)
        .map(({ id }) => ({ do: 'purge', id }))
    : [];

/** Deletes for good what the two have written to each other (N189). */
export const purgeShared = (mentor: Doc | undefined): readonly Change[] => purgeIn(mentor, (type) => stays.has(type));
