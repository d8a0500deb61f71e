import type { Doc } from '../core/document/types.ts';
import type { LockedRooms } from '../core/lock.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { RoomRow } from './database.ts';
import { isStorageCause, type StorageFailure, storageFailure } from './failure.ts';
import { keepReceived, type Selves } from './keep-received.ts';
import { type Decided, decide, forloebOf, mergedRows, Refused } from './merge-received.ts';
import { isAllThere } from './read-back.ts';
import { keepLocked } from './receive-locked.ts';
import type { StoreDeps } from './room-rows.ts';
import { touchesPrivate } from './sealed-rows.ts';
import { keepSnapshot, pruneSnapshots, readLying } from './snapshots.ts';

/**
 * Documents that came with a file, and who the owner of this device is in each forløb that is new here. Without documents, what was
 * picked of a file that could not be taken in.
 */
export interface Incoming {
  readonly docs: readonly Doc[];
  readonly selves: Selves;
  readonly reason: 'receive' | 'restore';
  /** What the person decided while looking at the file, by key of the forløb; written on top of it in the same transaction. */
  readonly decided?: Decided;
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

/**
 * Takes documents in: snapshot, merge and write in one transaction, read back before it ends. The merge is made again here, on what lies
 * in the database at this moment, so that a write since the preview is not lost (RULES.md M7).
 */
export async function receiveDocs(deps: StoreDeps, incoming: Incoming): Promise<Result<Receipt, ReceiveFailure>> {
  const { db } = deps;
  const { docs, locked, decided = {} } = incoming;
  const arriving = [...docs, ...(locked?.rooms ?? [])].map(({ id }) => id);
  const work = Object.values(decided).flat();
  const rooms = [...docs.map(({ kind }) => kind), ...work.map(({ room }) => room)];
  const settings = locked || touchesPrivate(rooms) ? [db.settings] : [];
  try {
    const forloebIds = [...new Set([...arriving.map(forloebOf), ...Object.keys(decided)])];
    // An async function: Dexie follows a transaction through native promises only when it begins in one.
    const receipt = await db.transaction('rw', [db.rooms, db.summaries, db.snapshots, ...settings], async () =>
      receiveNow(deps, incoming, forloebIds),
    );
    for (const id of arriving) deps.sessions.renew(id);
    return ok(receipt);
  } catch (cause) {
    if (cause instanceof Refused) return failed({ code: cause.message });
    if (!isStorageCause(cause)) throw cause;
    return failed(storageFailure(cause));
  }
}

/** The same within a running transaction. */
async function receiveNow(deps: StoreDeps, incoming: Incoming, forloebIds: readonly string[]): Promise<Receipt> {
  const { db } = deps;
  const { docs, selves, reason, decided = {}, locked } = incoming;
  const lying = await readLying(deps, forloebIds);
  const rows = await mergedRows(db, lying, docs);
  await decide(deps, docs, decided, rows);
  const changed = [...rows.values()];
  const sealed = locked ? await keepLocked(db, locked) : [];
  const left = [...lying.rooms, ...sealed, ...changed.filter((row) => lying.forloeb.includes(row.forloeb))];
  // Asked for together: to wait for one answer after the other takes longer than all the work of a small file.
  const [snapshot] = await Promise.all([
    keepSnapshot(deps, reason, locked ? { ...lying, lock: locked.slot.id } : lying, left),
    pruneSnapshots(deps),
    keepReceived(deps, selves, lying, changed),
  ]);
  if (!(await isAllThere(db, changed))) throw new Refused('incomplete');
  return { snapshot, changed };
}
