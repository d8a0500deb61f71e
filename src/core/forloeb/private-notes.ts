import type { Day } from '../calendar/day.ts';
import type { Change, Doc } from '../document/types.ts';
import { type RecordView, viewRecords } from '../document/view.ts';
import type { ForloebRoom } from '../rooms.ts';
import type { Ending } from './ending.ts';
import { meetingKind, meetingNotesKind } from './meeting.ts';
import { emptyOwnPoints } from './own-points.ts';
import { sharedAssessmentKind } from './self-assessment.ts';

/** Kinds in `samtaler` that go with the notes; questions and answers stay as long as the programme. */
const privateInTalks: ReadonlySet<string> = new Set([meetingNotesKind.type, sharedAssessmentKind.type]);

interface RoomChanges {
  readonly room: ForloebRoom;
  readonly changes: readonly Change[];
}

/** Rooms in which something was written for or about a meeting. */
type NotesRoom = 'forberedelse' | 'samtaler' | 'plan';

/**
 * Deletes the private notes of a forløb for good: everything in `forberedelse`, what was said at meetings, and the points that were put
 * on an agenda (RULES.md N154). What is gone already is not counted.
 */
export function purgeNotes(docs: Readonly<Partial<Record<NotesRoom, Doc | undefined>>>): readonly RoomChanges[] {
  const changesIn = (room: NotesRoom, change: (view: RecordView) => Change | undefined) => {
    const doc = docs[room];
    const changes = doc ? viewRecords(doc).flatMap((view) => change(view) ?? []) : [];
    return changes.length > 0 ? [{ room, changes }] : [];
  };
  return [
    ...changesIn('forberedelse', purge),
    ...changesIn('samtaler', purgeTalk),
    ...changesIn('plan', (view) => (view.type === meetingKind.type && !view.hidden ? emptyOwnPoints(view) : undefined)),
  ];
}

const purge = ({ id, fields }: RecordView): Change | undefined =>
  Object.keys(fields).length > 0 ? { do: 'purge', id } : undefined;

/** That a meeting was held is no note: of its record only the points go that somebody put on the agenda. */
function purgeTalk(view: RecordView): Change | undefined {
  if (privateInTalks.has(view.type)) return purge(view);
  if (view.type !== meetingKind.type) return undefined;
  return view.hidden ? purge(view) : emptyOwnPoints(view);
}

/** Whether notes are here although their day has come: those that a file has brought back after they were deleted count too. */
export const hasNotesToDelete = (
  docs: Parameters<typeof purgeNotes>[0],
  ending: Ending | undefined,
  notesDay: Day,
  today: Day,
): boolean => ending !== undefined && notesDay <= today && purgeNotes(docs).length > 0;
