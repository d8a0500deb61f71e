import * as z from 'zod/mini';
import { addMonths, type Day } from '../calendar/day.ts';
import { nextWorkingDay, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { Change, Doc } from '../document/types.ts';
import { viewRecords } from '../document/view.ts';
import { clearedField } from './closing.ts';
import { isClearedSince } from './ending.ts';
import { PlainDay, RecordId, Tick } from './fields.ts';
import { forloebKind } from './forloeb.ts';
import type { MentorCourse } from './mentor-course.ts';
import { courseCalendar, courseEndedOn } from './mentor-period.ts';
import { personKind, roleKind } from './person.ts';
import { type Entry, readEntries } from './record-kind.ts';
import { assessmentKind } from './self-assessment.ts';
import { courseMonthsKept } from './to-delete.ts';

/** The ending of a mentor course: the closing talk, what is kept, and when the rest is deleted (RULES.md N187–N189). In room `mentor`. */

/** What one of the two says at the closing talk: one record for each, and in it one field for each question (headed-text.ts). */
export const CourseTalk = z.looseObject({ by: RecordId, day: PlainDay });
export type CourseTalk = z.infer<typeof CourseTalk>;
export type CourseTalkEntry = Entry<CourseTalk>;

export const courseTalkKind = { type: 'mentorsamtale', schema: CourseTalk } as const;
export const courseTalkId = (person: string): string => `mentorsamtale_${person}`;

/** What the two decide together. What is kept is ticked in `kept_<key>`; who has deleted on their own device in `cleared_<person>`. */
export const CourseClosing = z.looseObject({
  deletion: z.optional(z.nullable(z.looseObject({ day: PlainDay }))),
});
export type CourseClosing = z.infer<typeof CourseClosing>;
export type CourseClosingEntry = Entry<CourseClosing>;

export const courseClosingKind = { type: 'mentorslut', schema: CourseClosing } as const;
export const courseClosingId = 'mentorslut';

export const keptField = (key: string): string => `kept_${key}`;

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

/** Whether the day has come and this person has something to delete. */
export const isCourseToDelete = (
  course: MentorCourse,
  mentor: Doc | undefined,
  calendar: WorkCalendar,
  me: string,
  today: Day,
): boolean =>
  courseDeletionDay(course, courseClosingIn(mentor), calendar) <= today &&
  !isCourseCleared(course, mentor, calendar, me);

/** From when this person has something of a course to delete; undefined once it is done, and where nothing of the two lies. */
export function courseDueDay(course: MentorCourse, mentor: Doc | undefined, me: string): Day | undefined {
  const frame = readEntries(mentor, forloebKind).known[0];
  if (!frame) return undefined;
  const calendar = courseCalendar(frame.fields);
  return isCourseCleared(course, mentor, calendar, me)
    ? undefined
    : courseDeletionDay(course, courseClosingIn(mentor), calendar);
}

/** Of the mentor room what says whose course it is, and what was decided about its end, stays. */
const stays: ReadonlySet<string> = new Set([forloebKind.type, personKind.type, roleKind.type, courseClosingKind.type]);

const purgeIn = (doc: Doc | undefined, isLeft: (type: string) => boolean): readonly Change[] =>
  doc
    ? viewRecords(doc)
        .filter(({ type, fields }) => !isLeft(type) && Object.keys(fields).length > 0)
        .map(({ id }) => ({ do: 'purge', id }))
    : [];

/** Deletes for good what the two have written to each other (N189). */
export const purgeShared = (mentor: Doc | undefined): readonly Change[] => purgeIn(mentor, (type) => stays.has(type));

/** Deletes for good the mentee's own journal and log; how safe they feel with a goal belongs to the introduction and stays. */
export const purgeOwn = (procesjournal: Doc | undefined): readonly Change[] =>
  purgeIn(procesjournal, (type) => type === assessmentKind.type);
