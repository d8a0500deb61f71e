import { mergeDocs } from '../core/document/merge.ts';
import type { Doc } from '../core/document/types.ts';
import type { LockedRooms } from '../core/lock.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { roomDocId, roomOfDocId } from '../core/rooms.ts';
import type { Database, RoomRow, SummaryRow } from './database.ts';
import { isStorageCause, type StorageFailure, storageFailure } from './failure.ts';
import { isAllThere } from './read-back.ts';
import { keepLocked } from './receive-locked.ts';
import {
  applyRoomChanges,
  courseRooms,
  frameOf,
  nextSummary,
  type RoomChanges,
  readRoom,
  type Self,
  type StoreDeps,
} from './room-rows.ts';
import { openRow, storedRows, touchesPrivate } from './sealed-rows.ts';
import { notedWith } from './sent.ts';
import { keepSnapshot, type Lying, pruneSnapshots, readLying } from './snapshots.ts';

/**
 * Documents that came with a file, and who the owner of this device is in each forløb that is new here. Without documents, what was
 * picked of a file that could not be taken in.
 */
export interface Incoming {
  readonly docs: readonly Doc[];
  readonly selves: Readonly<Record<string, Self>>;
  readonly reason: 'receive' | 'restore';
  /** What the person decided while looking at the file, by key of the forløb; written on top of it in the same transaction. */
  readonly decided?: Readonly<Record<string, readonly RoomChanges[]>>;
  /** Rooms that stay locked: only for a device that has neither a lock nor a private room (forloeb RULES.md N215). */
  readonly locked?: LockedRooms | undefined;
}

export interface Receipt {
  /** Key of the copy taken before; undoing puts it back. */
  readonly snapshot: number;
  /** Rooms that were changed. */
  readonly changed: readonly RoomRow[];
}

/** `incomplete`: the store has not kept all it was given; nothing of it was kept then. */
export type ReceiveFailure = StorageFailure | { readonly code: 'unfit' | 'incomplete' };

/** Abort the transaction; never leave this module. */
class Unfit extends Error {}
class Incomplete extends Error {}

/**
 * Takes documents in: snapshot, merge and write in one transaction, read back before it ends. The merge is made again here, on what lies
 * in the database at this moment, so that a write since the preview is not lost (RULES.md M7).
 */
export async function receiveDocs(deps: StoreDeps, incoming: Incoming): Promise<Result<Receipt, ReceiveFailure>> {
  const { db } = deps;
  const { docs, locked, decided = {} } = incoming;
  const rooms = [
    ...docs.map(({ kind }) => kind),
    ...Object.values(decided).flatMap((work) => work.map((one) => one.room)),
  ];
  const settings = locked || touchesPrivate(rooms) ? [db.settings] : [];
  try {
    const named = [...docs, ...(locked?.rooms ?? [])].map(({ id }) => forloebOf(id));
    const forloebIds = [...new Set([...named, ...Object.keys(decided)])];
    const receipt = await db.transaction('rw', [db.rooms, db.summaries, db.snapshots, ...settings], async () => {
      const lying = await readLying(deps, forloebIds);
      const rows = await mergedRows(db, lying, docs);
      await decide(deps, incoming, rows);
      const changed = [...rows.values()];
      const sealed = locked ? await keepLocked(db, locked) : [];
      const left = [...lying.rooms, ...sealed, ...changed.filter((row) => lying.forloeb.includes(row.forloeb))];
      // Asked for together: to wait for one answer after the other takes longer than all the work of a small file.
      const [snapshot] = await Promise.all([
        keepSnapshot(deps, incoming.reason, locked ? { ...lying, lock: locked.slot.id } : lying, left),
        pruneSnapshots(deps),
        keepAll(deps, incoming, lying, changed),
      ]);
      if (!(await isAllThere(db, changed))) throw new Incomplete();
      return { snapshot, changed };
    });
    for (const { id } of [...docs, ...(locked?.rooms ?? [])]) deps.sessions.renew(id);
    return ok(receipt);
  } catch (cause) {
    if (cause instanceof Unfit) return failed({ code: 'unfit' });
    if (cause instanceof Incomplete) return failed({ code: 'incomplete' });
    if (!isStorageCause(cause)) throw cause;
    return failed(storageFailure(cause));
  }
}

/** Changed rooms by the key of their forløb. */
type RowsByForloeb = ReadonlyMap<string, readonly RoomRow[]>;

function byForloeb(rows: readonly RoomRow[]): RowsByForloeb {
  const groups = new Map<string, RoomRow[]>();
  for (const row of rows) groups.set(row.forloeb, [...(groups.get(row.forloeb) ?? []), row]);
  return groups;
}

/** Records that are written together. The wait for the database after them is the page's turn to answer and draw. */
const recordsAtOnce = 2_000;

function* slicesOf(groups: RowsByForloeb): Generator<RowsByForloeb> {
  let slice = new Map<string, readonly RoomRow[]>();
  let records = 0;
  for (const [id, rows] of groups) {
    slice.set(id, rows);
    for (const { doc } of rows) records += Object.keys(doc.r).length;
    if (records < recordsAtOnce) continue;
    yield slice;
    slice = new Map();
    records = 0;
  }
  if (slice.size > 0) yield slice;
}

/**
 * Writes changed rooms, and the summaries of those forløb that the file is about. The database writes the rooms while their summaries
 * are made, and one slice while the next is made ready.
 */
async function keepAll(deps: StoreDeps, incoming: Incoming, lying: Lying, rows: readonly RoomRow[]): Promise<void> {
  const { db } = deps;
  let before: Promise<unknown> = Promise.resolve();
  for (const part of slicesOf(byForloeb(rows))) {
    const kept = storedRows(db, [...part.values()].flat()).then((stored) => db.rooms.bulkPut(stored));
    const summarised = summariesOf(deps, incoming, lying, part).then((summaries) => db.summaries.bulkPut(summaries));
    const written = Promise.all([kept, summarised]);
    // Should the slice before it fail, nobody waits for this one any more.
    written.catch(() => {});
    await before;
    before = written;
  }
  await before;
}

async function summariesOf(
  deps: StoreDeps,
  incoming: Incoming,
  lying: Lying,
  groups: RowsByForloeb,
): Promise<readonly SummaryRow[]> {
  const { db } = deps;
  const summaries: SummaryRow[] = [];
  for (const [id, rows] of groups) {
    if (!lying.forloeb.includes(id)) continue;
    const before = lying.summaries.find((row) => row.id === id);
    const written = new Map(rows.map((row) => [row.room, row.doc]));
    const frame = await frameOf(db, id, written);
    const self = before ? undefined : incoming.selves[id];
    const row = nextSummary(deps, id, before, { frame, course: await courseRooms(db, id, written) }, self);
    if (row) summaries.push(row);
  }
  return summaries;
}

/** Writes the person's decisions on top of the merged rooms. The file may know this session's actor, so each room gets a new one. */
async function decide({ db, sessions }: StoreDeps, incoming: Incoming, rows: Map<string, RoomRow>): Promise<void> {
  for (const doc of incoming.docs) sessions.renew(doc.id);
  for (const [forloeb, work] of Object.entries(incoming.decided ?? {})) {
    for (const part of work) {
      const id = roomDocId(forloeb, part.room);
      const merged = rows.get(id);
      const before = merged ?? (await readRoom(db, id));
      const doc = applyRoomChanges(before?.doc, id, part, sessions);
      if (doc === before?.doc) continue;
      const rev = merged?.rev ?? (before?.rev ?? 0) + 1;
      rows.set(id, { ...(before ?? { id, forloeb, room: part.room, sent: {} }), rev, doc });
    }
  }
}

/** The rooms in which documents bring anything, merged with what lies here. */
async function mergedRows(db: Database, lying: Lying, docs: readonly Doc[]): Promise<Map<string, RoomRow>> {
  const stored = new Map(lying.rooms.map((row) => [row.id, row]));
  const rows = new Map<string, RoomRow>();
  for (const doc of docs) {
    const before = stored.get(doc.id);
    const row = mergedRow(before && (await openRow(db, before)), doc);
    if (row) rows.set(doc.id, row);
  }
  return rows;
}

function mergedRow(row: RoomRow | undefined, doc: Doc): RoomRow | undefined {
  const { forloebId, room } = placeOf(doc);
  const fresh = { id: doc.id, forloeb: forloebId, room, rev: 1, doc };
  // Whoever gave the file has all of it.
  if (!row) return { ...fresh, ...notedWith(fresh, doc) };
  const merged = mergeDocs(row.doc, doc);
  if (!merged.ok) throw new Unfit(merged.error.code);
  if (!merged.value.changed) return undefined;
  return { ...row, ...notedWith(row, doc), rev: row.rev + 1, doc: merged.value.doc };
}

function forloebOf(docId: string): string {
  const place = roomOfDocId(docId);
  if (!place) throw new Unfit('place');
  return place.forloebId;
}

function placeOf(doc: Doc) {
  const place = roomOfDocId(doc.id);
  if (!place || place.room !== doc.kind) throw new Unfit('place');
  return place;
}
