import * as z from 'zod/mini';
import type { Day } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Change, Doc } from '../document/types.ts';
import { PlainDay, RecordId } from './fields.ts';
import type { MentorCourse } from './mentor-course.ts';
import { courseDueDay, purgeIn } from './mentor-deletion.ts';
import type { Entry } from './record-kind.ts';
import { assessmentKind } from './self-assessment.ts';

/** The ending of a mentor course: the closing talk and what is kept (RULES.md N187, N189). In room `mentor`. */

/** What one of the two says at the closing talk: one record for each, and in it one field for each question (headed-text.ts). */
export const CourseTalk = z.looseObject({ by: RecordId, day: PlainDay });
export type CourseTalk = z.infer<typeof CourseTalk>;
export type CourseTalkEntry = Entry<CourseTalk>;

export const courseTalkKind = { type: 'mentorsamtale', schema: CourseTalk } as const;
export const courseTalkId = (person: string): string => `mentorsamtale_${person}`;

/** The tick of something that is kept elsewhere, in the record of what the two decide together. */
export const keptField = (key: string): string => `kept_${key}`;

/** Whether the day has come and this person has something to delete. */
export function isCourseToDelete(
  course: MentorCourse,
  mentor: Doc | undefined,
  calendar: WorkCalendar,
  me: string,
  today: Day,
): boolean {
  const due = courseDueDay(course, mentor, calendar, me);
  return due !== undefined && due <= today;
}

/** Deletes for good the mentee's own journal and log; how safe they feel with a goal belongs to the introduction and stays. */
export const purgeOwn = (procesjournal: Doc | undefined): readonly Change[] =>
  purgeIn(procesjournal, (type) => type === assessmentKind.type);
