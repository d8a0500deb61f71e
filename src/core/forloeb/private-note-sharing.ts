import type { Day } from '../calendar/day.ts';
import type { Change, Doc, Json } from '../document/types.ts';
import { type RecordView, viewRecord } from '../document/view.ts';
import { type MeetingNotesEntry, meetingNotesKind, NotedPoint, noteField, noteOf } from './meeting.ts';
import { notesRecordId } from './meeting-keys.ts';
import {
  canShare,
  type PrivateNoteEntry,
  privateNoteAt,
  privateNoteId,
  privateNoteKind,
  sharedText,
} from './private-note.ts';

/** How what the new hire writes for a meeting comes among its notes, and out of them again (RULES.md N224, N225, N229). */

/** A point of an agenda as far as a note needs it. */
interface Point {
  readonly key: string;
  readonly heading: string;
}

export interface PrivateNoteWork {
  readonly room: 'samtaler' | 'procesjournal';
  readonly changes: readonly Change[];
}

/** The notes of a meeting that say something which is not shared as it stands. */
export const unsharedOf = (
  notes: ReadonlyMap<string, PrivateNoteEntry>,
  mine: MeetingNotesEntry | undefined,
): readonly PrivateNoteEntry[] =>
  [...notes.values()].filter(({ fields: { kind, point, text } }) => {
    const words = text?.trim() ?? '';
    return canShare(kind) && words !== '' && words !== sharedText(mine, point.key);
  });

/** Copies notes of one meeting among those of the meeting, for the first time or again, as one action over both rooms (RULES.md N224). */
export function sharePrivateNotes(
  notes: readonly PrivateNoteEntry[],
  samtaler: Doc | undefined,
  person: string,
  day: Day,
): readonly PrivateNoteWork[] {
  const [first] = notes;
  if (!first) return [];
  const { kind, meeting } = first.fields;
  const id = notesRecordId(meeting, person);
  const before = samtaler && viewRecord(samtaler, id);
  const fields: { [field: string]: Json } = {
    ...(before && !before.hidden ? {} : { kind, meeting, by: person, day }),
    points: pointsWith(before, notes),
    ...Object.fromEntries(notes.map(({ fields: { point, text } }) => [noteField(point.key), text?.trim() ?? ''])),
  };
  const changes: readonly Change[] = [
    ...(before?.hidden ? [{ do: 'restore' as const, id }] : []),
    { do: 'write', id, type: meetingNotesKind.type, fields, ...(before && { seen: before.stamps }) },
  ];
  return [
    { room: 'samtaler', changes },
    { room: 'procesjournal', changes: notes.map((own) => writeOwn(own.id, { shared: { day } })) },
  ];
}

/** What brings back what was shared before `sharePrivateNotes`, and nothing where nothing was. */
export function unsharePrivateNotes(
  notes: readonly PrivateNoteEntry[],
  mine: MeetingNotesEntry | undefined,
  person: string,
): readonly PrivateNoteWork[] {
  const [first] = notes;
  if (!first) return [];
  const texts = notes.map(({ fields: { point } }) => [noteField(point.key), mine ? noteOf(mine, point.key) : '']);
  const id = notesRecordId(first.fields.meeting, person);
  return [
    {
      room: 'samtaler',
      changes: [{ do: 'write', id, type: meetingNotesKind.type, fields: Object.fromEntries(texts) }],
    },
    {
      room: 'procesjournal',
      changes: notes.map(({ id: own, fields }) => writeOwn(own, { shared: (fields.shared ?? null) as Json })),
    },
  ];
}

function pointsWith(before: RecordView | undefined, notes: readonly PrivateNoteEntry[]): Json {
  const known = before?.fields['points'];
  const points = Array.isArray(known) ? known : [];
  const keys = new Set(points.map((one) => NotedPoint.safeParse(one).data?.key));
  const added = notes.map(({ fields: { point } }) => point).filter(({ key }) => !keys.has(key));
  return [...points, ...added.map(({ key, heading }) => ({ key, heading }))];
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
