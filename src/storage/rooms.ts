import { createDoc } from '../core/document/create.ts';
import type { Change, Doc } from '../core/document/types.ts';
import { applyAction } from '../core/document/write.ts';
import { summarize } from '../core/forloeb/summary.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { type ProfileName, profiles, type Room, roomDocId, type Viewpoint } from '../core/rooms.ts';
import type { Database, RoomRow, SummaryRow } from './database.ts';
import { isStorageCause, type StorageFailure, storageFailure } from './failure.ts';
import { shareRead } from './read-docs.ts';
import type { Sessions } from './session.ts';

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

/** How long a write may take before the person is told, in milliseconds. */
export const writeLimit = 5000;

/** The next state of a room's document for one user action. The same document when nothing changes. */
export function applyRoomChanges(doc: Doc | undefined, docId: string, work: RoomChanges, sessions: Sessions): Doc {
  const base = doc ?? createDoc(docId, work.room);
  return applyAction(base, sessions.authorFor(docId, work.by), work.changes);
}

/** The summary row after a write; the device's own columns are kept. */
export function summaryRow(id: string, plan: Doc, before: SummaryRow | undefined, self: Self | undefined, now: number) {
  const summary = summarize(plan);
  const owner = self ?? before;
  if (!summary || !owner) return undefined;
  const { viewpoint, person } = owner;
  return { ...summary, id, viewpoint, person, changedAt: now, copiedAt: before?.copiedAt ?? 0 };
}

/**
 * Writes one user action: every room it touches and the summary, in one transaction. Either all of it is kept or nothing.
 * Resolves when the transaction is complete, with the rows as written.
 */
export async function changeRooms(
  deps: StoreDeps,
  forloebId: string,
  work: readonly RoomChanges[],
  self?: Self,
): Promise<Result<readonly RoomRow[], StorageFailure>> {
  const { db, sessions } = deps;
  return guarded(() =>
    db.transaction('rw', db.rooms, db.summaries, async () => {
      const written = new Map<string, RoomRow>();
      for (const part of work) {
        const id = roomDocId(forloebId, part.room);
        const row = written.get(id) ?? (await readRoom(db, id));
        const doc = applyRoomChanges(row?.doc, id, part, sessions);
        if (doc === row?.doc) continue;
        written.set(id, { id, forloeb: forloebId, room: part.room, rev: (row?.rev ?? 0) + 1, doc });
      }
      await db.rooms.bulkPut([...written.values()]);
      const docs = new Map([...written.values()].map((row) => [row.room, row.doc]));
      await putSummary(deps, forloebId, await frameOf(db, forloebId, docs), self);
      return [...written.values()];
    }),
  );
}

/** A room as it lies here, with the records that have been read before. */
async function readRoom(db: Database, id: string): Promise<RoomRow | undefined> {
  const row = await db.rooms.get(id);
  return row && { ...row, doc: shareRead(db, row.doc) };
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

/** Brings the summary row up to date within a running transaction. Without a new frame only the time of the change moves. */
export async function putSummary(deps: StoreDeps, forloebId: string, frame?: Doc, self?: Self): Promise<void> {
  const before = await deps.db.summaries.get(forloebId);
  const now = deps.now();
  const row = frame ? summaryRow(forloebId, frame, before, self, now) : before && { ...before, changedAt: now };
  if (row) await deps.db.summaries.put(row);
}

/** Who the owner of this device is in a forløb changes with this alone; no room is written. */
export async function setSelf(deps: StoreDeps, forloebId: string, self: Self): Promise<Result<void, StorageFailure>> {
  return guarded(async () => {
    await deps.db.summaries.update(forloebId, { viewpoint: self.viewpoint, person: self.person });
  });
}

/** Rooms on their way into a file, with who the owner of this device is in each forløb. */
export interface Outgoing {
  readonly docs: readonly Doc[];
  readonly selves: Readonly<Record<string, Self>>;
}

/**
 * Takes rooms out for a file. The rooms are those of the profile and no others, read in one transaction, and every document
 * that left gets a new writing session (RULES.md W1). `encode` makes the file and checks it before anyone sees it.
 */
export async function takeOut<Encoded>(
  deps: StoreDeps,
  forloebIds: readonly string[] | 'all',
  profile: ProfileName,
  encode: (outgoing: Outgoing) => Promise<Encoded>,
): Promise<Result<Encoded, StorageFailure>> {
  const allowed: readonly Room[] = profiles[profile].rooms;
  const outgoing = await guarded(() =>
    deps.db.transaction('r', deps.db.rooms, deps.db.summaries, async () => {
      const { rooms, summaries } = deps.db;
      const all = forloebIds === 'all';
      const rows = all ? await rooms.toArray() : await rooms.where('forloeb').anyOf(forloebIds).toArray();
      const owners = all ? await summaries.toArray() : await summaries.bulkGet([...forloebIds]);
      const docs = rows.filter((row) => allowed.includes(row.room)).map((row) => row.doc);
      const selves = Object.fromEntries(
        owners.flatMap((row) => (row ? [[row.id, { viewpoint: row.viewpoint, person: row.person }]] : [])),
      );
      return { docs, selves };
    }),
  );
  if (!outgoing.ok) return outgoing;
  const encoded = await encode(outgoing.value);
  for (const doc of outgoing.value.docs) deps.sessions.renew(doc.id);
  return ok(encoded);
}

/** Notes that a file with everything of these forløb has been saved. */
export async function noteCopied(
  deps: StoreDeps,
  forloebIds: readonly string[],
): Promise<Result<void, StorageFailure>> {
  return guarded(() =>
    deps.db.transaction('rw', deps.db.summaries, async () => {
      for (const id of forloebIds) await deps.db.summaries.update(id, { copiedAt: deps.now() });
    }),
  );
}

/** Runs a database job with a time limit and names what went wrong. Waits for the transaction, not for its operations. */
export async function guarded<Value>(job: () => PromiseLike<Value>): Promise<Result<Value, StorageFailure>> {
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  const hanging = new Promise<'hanging'>((resolve) => {
    watchdog = setTimeout(resolve, writeLimit, 'hanging');
  });
  try {
    const done = Promise.resolve(job()).then((value) => ({ value }));
    const winner = await Promise.race([done, hanging]);
    return winner === 'hanging' ? failed({ code: 'hanging' }) : ok(winner.value);
  } catch (cause) {
    if (!isStorageCause(cause)) throw cause;
    return failed(storageFailure(cause));
  } finally {
    clearTimeout(watchdog);
  }
}
