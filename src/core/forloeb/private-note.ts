import * as z from 'zod/mini';
import { sumOf } from '../arbejdsplads/sum-of.ts';
import type { Day } from '../calendar/day.ts';
import type { Doc, Json } from '../document/types.ts';
import { PlainDay, RecordId, Text } from './fields.ts';
import { type MeetingNotesEntry, NotedPoint, noteOf } from './meeting.ts';
import { type MeetingKind, meetingKinds } from './meeting-kinds.ts';
import { isAboutNewHire } from './meeting-part.ts';
import { type Entry, readEntries } from './record-kind.ts';

/**
 * What the new hire writes for a meeting about how it goes. It lies in the new hire's own room and in no file until it is shared, which
 * copies it into the notes of the meeting in `samtaler` (RULES.md N223–N225; private-note-sharing.ts).
 */
export const PrivateNote = z.looseObject({
  kind: z.enum(meetingKinds),
  meeting: RecordId,
  /** The point with its heading as it was. */
  point: NotedPoint,
  day: PlainDay,
  text: z.optional(z.nullable(Text)),
  /** When it was last shared; null when it was taken back. */
  shared: z.optional(z.nullable(z.looseObject({ day: PlainDay }))),
});
export type PrivateNote = z.infer<typeof PrivateNote>;
export type PrivateNoteEntry = Entry<PrivateNote>;

/** A point of an agenda as far as a note needs it. */
interface Point {
  readonly key: string;
  readonly heading: string;
}

export const privateNoteKind = { type: 'egetnotat', schema: PrivateNote } as const;

/** One for each point of each meeting, on every device of the new hire the same. */
export const privateNoteId = (meeting: string, point: string): string =>
  `${privateNoteKind.type}_${sumOf([meeting, point])}`;

/** Whether what the new hire notes under a point is private at first. Of the follow-up it stays so: no room is the leader's and theirs alone. */
export const isPrivatePoint = (kind: MeetingKind, point: string): boolean =>
  kind === 'opfoelgning' || (kind === 'status' && isAboutNewHire(point));

export const canShare = (kind: MeetingKind): boolean => kind !== 'opfoelgning';

/** The private notes of one meeting, by the keys of their points. */
export function privateNotesOf(procesjournal: Doc | undefined, meeting: string): ReadonlyMap<string, PrivateNoteEntry> {
  const notes = readEntries(procesjournal, privateNoteKind).known.filter(({ fields }) => fields.meeting === meeting);
  return new Map(notes.map((note) => [note.fields.point.key, note]));
}

/** What is shared under a point: what the new hire's own notes of the meeting say there. */
export const sharedText = (mine: MeetingNotesEntry | undefined, point: string): string =>
  mine ? noteOf(mine, point).trim() : '';

/** What makes a private note that is not there yet one of its point. */
export const privateNoteAt = (
  { key, kind }: { readonly key: string; readonly kind: MeetingKind },
  point: Point,
  day: Day,
): Omit<PrivateNote, 'text' | 'shared'> & { readonly [field: string]: Json } => ({
  kind,
  meeting: key,
  point: { key: point.key, heading: point.heading },
  day,
});
