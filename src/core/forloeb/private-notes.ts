import type { Change, Doc } from '../document/types.ts';
import { viewRecords } from '../document/view.ts';
import type { ForloebRoom } from '../rooms.ts';
import { meetingNotesKind } from './meeting.ts';
import { sharedAssessmentKind } from './self-assessment.ts';

/** Kinds in `samtaler` that go with the notes; questions and answers stay as long as the programme. */
const privateInTalks: ReadonlySet<string> = new Set([meetingNotesKind.type, sharedAssessmentKind.type]);

interface RoomChanges {
  readonly room: ForloebRoom;
  readonly changes: readonly Change[];
}

/**
 * Deletes the private notes of a forløb for good: everything in `forberedelse`, and what was said at meetings (RULES.md N154). What
 * is gone already is not counted.
 */
export function purgeNotes(docs: Readonly<Partial<Record<ForloebRoom, Doc>>>): readonly RoomChanges[] {
  const purge = (room: ForloebRoom, isPrivate: (type: string) => boolean): RoomChanges[] => {
    const doc = docs[room];
    const found = doc
      ? viewRecords(doc).filter(({ type, fields }) => isPrivate(type) && Object.keys(fields).length > 0)
      : [];
    return found.length > 0 ? [{ room, changes: found.map(({ id }) => ({ do: 'purge', id })) }] : [];
  };
  return [...purge('forberedelse', () => true), ...purge('samtaler', (type) => privateInTalks.has(type))];
}
