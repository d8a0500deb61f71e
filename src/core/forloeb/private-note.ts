import * as z from 'zod/mini';
import { sumOf } from '../arbejdsplads/sum-of.ts';
import type { Day } from '../calendar/day.ts';
import type { Change, Doc, Json } from '../document/types.ts';
import { type RecordView, viewRecord } from '../document/view.ts';
import { PlainDay, RecordId, Text } from './fields.ts';
import { type MeetingNotesEntry, meetingNotesKind, NotedPoint, noteField, noteOf } from './meeting.ts';
import { notesRecordId } from './meeting-keys.ts';
import { type MeetingKind, meetingKinds } from './meeting-kinds.ts';
import { isAboutNewHire } from './meeting-part.ts';
import { type Entry, readEntries } from './record-kind.ts';

/**
 * What the new hire writes for a meeting about how it goes. It lies in the new hire's own room and in no file until it is shared, which
 * copies it into the notes of the meeting in `samtaler` (RULES.md N223–N225).
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

export interface PrivateNoteWork {
  readonly room: 'samtaler' | 'procesjournal';
  readonly changes: readonly Change[];
}

/** Copies a note among those of the meeting, for the first time or again, as one action over both rooms (RULES.md N224). */
export function sharePrivateNote(
  own: PrivateNoteEntry,
  samtaler: Doc | undefined,
  person: string,
  day: Day,
): readonly PrivateNoteWork[] {
  const { kind, meeting, point, text } = own.fields;
  const id = notesRecordId(meeting, person);
  const before = samtaler && viewRecord(samtaler, id);
  const fields: { [field: string]: Json } = {
    ...(before && !before.hidden ? {} : { kind, meeting, by: person, day }),
    points: pointsWith(before, point),
    [noteField(point.key)]: text?.trim() ?? '',
  };
  const changes: readonly Change[] = [
    ...(before?.hidden ? [{ do: 'restore' as const, id }] : []),
    { do: 'write', id, type: meetingNotesKind.type, fields, ...(before && { seen: before.stamps }) },
  ];
  return [
    { room: 'samtaler', changes },
    { room: 'procesjournal', changes: [writeOwn(own.id, { shared: { day } })] },
  ];
}

function pointsWith(before: RecordView | undefined, point: Point): Json {
  const known = before?.fields['points'];
  const points = Array.isArray(known) ? known : [];
  const has = points.some((one) => NotedPoint.safeParse(one).data?.key === point.key);
  return has ? points : [...points, { key: point.key, heading: point.heading }];
}

/** Empties the copy; one's own words stay, also where only the copy held them. What has been sent goes with the next file (RULES.md N225). */
export function takeBackPrivateNote(
  mine: MeetingNotesEntry,
  point: Point,
  own: PrivateNoteEntry | undefined,
): readonly PrivateNoteWork[] {
  const { kind, meeting, day } = mine.fields;
  const kept = own
    ? {}
    : { ...privateNoteAt({ key: meeting, kind }, point, day as Day), text: sharedText(mine, point.key) };
  return [
    {
      room: 'samtaler',
      changes: [{ do: 'write', id: mine.id, type: meetingNotesKind.type, fields: { [noteField(point.key)]: '' } }],
    },
    { room: 'procesjournal', changes: [writeOwn(privateNoteId(meeting, point.key), { ...kept, shared: null })] },
  ];
}

const writeOwn = (id: string, fields: { readonly [field: string]: Json }): Change => ({
  do: 'write',
  id,
  type: privateNoteKind.type,
  fields,
});
