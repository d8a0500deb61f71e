import * as z from 'zod/mini';
import { OptionalLine, PlainDay, RecordId, Tick, TimeOfDay } from './fields.ts';
import type { Entry } from './record-kind.ts';

/** How a mentor course began (domain 1, 4.1): out of the ending of an introduction, from the first day on, or by itself. */
export const mentorOrigins = ['closing', 'firstDay', 'alone'] as const;
export type MentorOrigin = (typeof mentorOrigins)[number];

/**
 * The frame of a mentor course, in room `ramme`: what the leader may know too. Nothing of what the two talk about, and no goal.
 * `to` is the last day and not before `from`.
 */
export const MentorCourse = z.looseObject({
  from: PlainDay,
  to: PlainDay,
  origin: z.enum(mentorOrigins),
  /** Hours a month that are set aside for the mentor; null or absent when nobody has said. */
  hoursPerMonth: z.optional(z.nullable(z.number().check(z.gte(0), z.lte(80)))),
  /** How often the two meet, in words, e.g. "hver anden uge". */
  frequency: z.optional(OptionalLine),
  /** Closed while true; opening it again writes false. */
  ended: z.optional(Tick),
});
export type MentorCourse = z.infer<typeof MentorCourse>;
export type MentorCourseEntry = Entry<MentorCourse>;

export const mentorCourseKind = { type: 'mentorforloeb', schema: MentorCourse } as const;
/** There is one course in a forløb, and two devices mean the same. */
export const mentorCourseRecordId = 'mentorforloeb';

/** A mentor meeting, in room `ramme`: when, where, and how long it took. What it is about lies in room `mentor` under its key. */
export const MentorMeeting = z.looseObject({
  day: PlainDay,
  from: TimeOfDay,
  to: TimeOfDay,
  place: z.optional(OptionalLine),
  held: z.optional(Tick),
  /** Called off while true; it stands where it stood and takes no time. */
  cancelled: z.optional(Tick),
  /** Minutes of the mentor's time, preparation included; absent until it has been held. */
  minutes: z.optional(z.nullable(z.int().check(z.gte(0), z.lte(1440)))),
  /** Key of the series it was planned in; absent for a single one. */
  series: z.optional(z.nullable(RecordId)),
});
export type MentorMeeting = z.infer<typeof MentorMeeting>;
export type MentorMeetingEntry = Entry<MentorMeeting>;

export const mentorMeetingKind = { type: 'mentormoede', schema: MentorMeeting } as const;

/** Whether a meeting is to be held or has been: one that was called off and not held is no meeting of the course. */
export const takesPlace = ({ cancelled, held }: Pick<MentorMeeting, 'cancelled' | 'held'>): boolean =>
  !cancelled?.done || held?.done === true;
