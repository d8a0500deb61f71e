import { createDoc } from '../core/document/create.ts';
import type { Change, Doc } from '../core/document/types.ts';
import { applyAction } from '../core/document/write.ts';
import { type CourseRooms, courseInShort, summarize } from '../core/forloeb/summary.ts';
import { type Room, roomDocId, type Viewpoint } from '../core/rooms.ts';
import type { Database, RoomRow, StoredRow, SummaryRow } from './database.ts';
import { shareRead } from './read-docs.ts';
import { openRow } from './sealed-rows.ts';
import type { Sessions } from './session.ts';

/** Single rows within a running transaction; `rooms.ts` makes whole actions of them. */

/** Changes of one user action to one room. `by` is the author: a person of the forløb, or `skabelon:<id>` (RULES.md W7). */
export interface RoomChanges {
  readonly room: Room;
  readonly by: string;
  readonly changes: readonly Change[];
  /** Done by a press alone: no form holds what it makes, so that nothing but trying again makes it (see `LiveForloeb.retry`). */
  readonly pressed?: boolean;
}

/** Who the owner of this device is in a forløb. */
export interface Self {
  readonly viewpoint: Viewpoint;
  readonly person: string;
}

export interface StoreDeps {
  readonly db: Database;
  readonly sessions: Sessions;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The next state of a room's document for one user action. The same document when nothing changes. */
export function applyRoomChanges(doc: Doc | undefined, docId: string, work: RoomChanges, sessions: Sessions): Doc {
  const base = doc ?? createDoc(docId, work.room);
  return applyAction(base, sessions.authorFor(docId, work.by), work.changes);
}

/** The summary row after a write; the device's own columns are kept. */
export function summaryRow(id: string, plan: Doc, before: SummaryRow | undefined, self: Self | undefined, now: number) {
  const owner = self ?? before;
  const summary = summarize(plan, owner?.person);
  if (!summary || !owner) return undefined;
  const { viewpoint, person } = owner;
  return { ...summary, id, viewpoint, person, changedAt: now, copiedAt: before?.copiedAt ?? 0 };
}

/** A room as it lies here, with the records that have been read before. Throws `LockedError` where it is locked. */
export async function readRoom(db: Database, id: string): Promise<RoomRow | undefined> {
  const stored = await db.rooms.get(id);
  const row = stored && (await openRow(db, stored));
  return row && { ...row, doc: shareRead(db, row.doc) };
}

/** All rooms of some forløb, within a running transaction. Asked for one by one: an index is slow to walk through. */
export async function roomsOf(db: Database, forloeb: readonly string[]): Promise<StoredRow[]> {
  const rows = await Promise.all(forloeb.map((id) => db.rooms.where('forloeb').equals(id).toArray()));
  return rows.flat();
}

/**
 * The document that says what a forløb is, if it is among those just written: the plan, or at a mentor's, who has no plan,
 * the mentor room with its frame of the forløb, or at a leader's who has nothing else the room `ramme` with the same.
 */
export async function frameOf(
  db: Database,
  forloebId: string,
  written: ReadonlyMap<Room, Doc>,
): Promise<Doc | undefined> {
  const fuller: Room[] = [];
  for (const room of ['plan', 'mentor', 'ramme'] as const) {
    const doc = written.get(room);
    const rows = doc ? await db.rooms.bulkGet(fuller.map((other) => roomDocId(forloebId, other))) : [];
    if (doc) return rows.some((row) => row) ? undefined : doc;
    fuller.push(room);
  }
  return undefined;
}

/** Both rooms of the mentor course as they lie after a write to one of them; undefined where neither was written. */
export async function courseRooms(
  db: Database,
  forloebId: string,
  written: ReadonlyMap<Room, Doc>,
): Promise<CourseRooms | undefined> {
  if (!written.has('ramme') && !written.has('mentor')) return undefined;
  const docOf = async (room: Room) => written.get(room) ?? (await readRoom(db, roomDocId(forloebId, room)))?.doc;
  return { ramme: await docOf('ramme'), mentor: await docOf('mentor') };
}

/** The summary row after a write. Without a new frame only the time of the change moves, and what its rooms say of the mentor course. */
export function nextSummary(
  { now }: StoreDeps,
  id: string,
  before: SummaryRow | undefined,
  written: { readonly frame?: Doc | undefined; readonly course?: CourseRooms | undefined },
  self?: Self,
): SummaryRow | undefined {
  const { frame, course: rooms } = written;
  const row = frame ? summaryRow(id, frame, before, self, now()) : before && { ...before, changedAt: now() };
  if (!row) return undefined;
  const course = rooms ? courseInShort(rooms, row.person) : before?.course;
  return { ...row, uncopiedSince: before?.uncopiedSince ?? row.changedAt, ...(course && { course }) };
}

/** Brings the summary row up to date within a running transaction. */
export async function putSummary(
  deps: StoreDeps,
  forloebId: string,
  written: ReadonlyMap<Room, Doc>,
  self?: Self,
): Promise<void> {
  const frame = await frameOf(deps.db, forloebId, written);
  const before = await deps.db.summaries.get(forloebId);
  const row = nextSummary(
    deps,
    forloebId,
    before,
    { frame, course: await courseRooms(deps.db, forloebId, written) },
    self,
  );
  if (row) await deps.db.summaries.put(row);
}
