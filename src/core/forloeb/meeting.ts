import * as z from 'zod/mini';
import type { ForloebRoom } from '../rooms.ts';
import { Line, PlainDay, RecordId, Text, Tick } from './fields.ts';
import { type MeetingKind, meetingKinds } from './meeting-kinds.ts';
import type { Entry } from './record-kind.ts';

/**
 * A meeting with an agenda. When and where it takes place says an activity of the plan, whose key the meeting has; the expectation
 * talk of leader and kontaktperson need not stand in the plan and has the fixed key `forventning`. What belongs to the talk
 * itself lies in the room of those who take part.
 */

/**
 * Whose room the notes of a meeting lie in. Of the follow-up with the leader nothing is noted any more (meeting-part.ts); what was
 * noted before stays where it was.
 */
export const roomOfMeeting: Readonly<Record<MeetingKind, ForloebRoom>> = {
  forventning: 'forberedelse',
  opstart: 'samtaler',
  opgaver: 'samtaler',
  status: 'samtaler',
  opfoelgning: 'samtaler',
  afslutning: 'samtaler',
  mentor: 'mentor',
};

/** Key of the meeting that is no activity. */
export const expectationMeeting = 'forventning';

/** Whether a meeting has been held. One record for each meeting: two who close it apart from each other agree. */
export const Meeting = z.looseObject({
  kind: z.enum(meetingKinds),
  meeting: RecordId,
  held: z.optional(Tick),
});
export type Meeting = z.infer<typeof Meeting>;
export type MeetingEntry = Entry<Meeting>;

export const meetingKind = { type: 'moede', schema: Meeting } as const;

/** A point of an agenda as it stood when something was written under it. */
export const NotedPoint = z.looseObject({ key: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)), heading: Line });

/**
 * What one person has noted at one meeting, each point in a field `note_<key>`. A record for each author, so that two who write at
 * the same time are both kept, each under their name. It keeps the headings it was written under.
 */
export const MeetingNotes = z.looseObject({
  kind: z.enum(meetingKinds),
  meeting: RecordId,
  by: RecordId,
  day: PlainDay,
  points: z.array(NotedPoint).check(z.maxLength(60)),
});
export type MeetingNotes = z.infer<typeof MeetingNotes>;
export type MeetingNotesEntry = Entry<MeetingNotes>;

export const meetingNotesKind = { type: 'moedenote', schema: MeetingNotes } as const;

/** The field that holds what is noted under a point: text of 0–20,000 characters. */
export const noteField = (point: string): string => `note_${point}`;

/** What is noted under a point; empty when nothing is. */
export function noteOf(notes: Pick<MeetingNotesEntry, 'fields'>, point: string): string {
  const parsed = Text.safeParse(notes.fields[noteField(point)]);
  return parsed.success ? parsed.data : '';
}
