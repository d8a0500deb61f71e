import { createDoc } from '../core/document/create.ts';
import type { Change, Doc } from '../core/document/types.ts';
import { applyAction } from '../core/document/write.ts';
import { summarize } from '../core/forloeb/summary.ts';
import { type Room, roomDocId, type Viewpoint } from '../core/rooms.ts';
import type { Database, RoomRow, SummaryRow } from './database.ts';
import { shareRead } from './read-docs.ts';
import type { Sessions } from './session.ts';

/** Single rows within a running transaction; `rooms.ts` makes whole actions of them. */

/** Changes of one user action to one room. `by` is the author: a person of the forløb, or `skabelon:<id>` (RULES.md W7). */
export interface RoomChanges {
  readonly room: Room;
  readonly by: string;
  readonly changes: readonly Change[];
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
  const sent = before?.sentToMentor && { sentToMentor: before.sentToMentor };
  return { ...summary, id, viewpoint, person, changedAt: now, copiedAt: before?.copiedAt ?? 0, ...sent };
}

/** A room as it lies here, with the records that have been read before. */
export async function readRoom(db: Database, id: string): Promise<RoomRow | undefined> {
  const row = await db.rooms.get(id);
  return row && { ...row, doc: shareRead(db, row.doc) };
}

/** All rooms of some forløb, within a running transaction. Asked for one by one: an index is slow to walk through. */
export async function roomsOf(db: Database, forloeb: readonly string[]): Promise<RoomRow[]> {
  const rows = await Promise.all(forloeb.map((id) => db.rooms.where('forloeb').equals(id).toArray()));
  return rows.flat();
}

/**
 * The document that says what a forløb is, if it is among those just written: the plan, or at a mentor's, who has no plan,
 * the mentor room with its frame of the forløb.
 */
export async function frameOf(
  db: Database,
  forloebId: string,
  written: ReadonlyMap<Room, Doc>,
): Promise<Doc | undefined> {
  const mentor = written.get('mentor');
  const hasPlan = async () => (await db.rooms.get(roomDocId(forloebId, 'plan'))) !== undefined;
  return written.get('plan') ?? (mentor && !(await hasPlan()) ? mentor : undefined);
}

/** The summary row after a write. Without a new frame only the time of the change moves. */
export const nextSummary = (
  { now }: StoreDeps,
  id: string,
  before: SummaryRow | undefined,
  frame?: Doc,
  self?: Self,
): SummaryRow | undefined =>
  frame ? summaryRow(id, frame, before, self, now()) : before && { ...before, changedAt: now() };

/** Brings the summary row up to date within a running transaction. */
export async function putSummary(deps: StoreDeps, forloebId: string, frame?: Doc, self?: Self): Promise<void> {
  const row = nextSummary(deps, forloebId, await deps.db.summaries.get(forloebId), frame, self);
  if (row) await deps.db.summaries.put(row);
}
