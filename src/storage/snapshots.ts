import type { Result } from '../core/result.ts';
import { isStandingRoom } from '../core/rooms.ts';
import type { SnapshotRow, StoredRow } from './database.ts';
import type { StorageFailure } from './failure.ts';
import { takeLockAway } from './receive-locked.ts';
import { roomsOf, type StoreDeps } from './room-rows.ts';
import { guarded } from './rooms.ts';
import { joinVectors } from './sent.ts';

/** How many snapshots are kept. */
export const snapshotLimit = 10;
/** How long a snapshot is kept, in milliseconds: 30 days, then what was deleted is deleted for good. */
export const snapshotAge = 30 * 24 * 60 * 60 * 1000;

/** What lies here of some forløb. */
export type Lying = Pick<SnapshotRow, 'forloeb' | 'rooms' | 'summaries' | 'lock'>;

/** Reads what lies here of some forløb, within a running transaction. */
export async function readLying({ db }: StoreDeps, forloeb: readonly string[]): Promise<Lying> {
  const [rooms, summaries] = await Promise.all([roomsOf(db, forloeb), db.summaries.bulkGet([...forloeb])]);
  return { forloeb, rooms, summaries: summaries.filter((row) => row !== undefined) };
}

/**
 * Keeps what lay here before an action, within its transaction. `after` are the rooms that the action has left there. Returns
 * the key of the snapshot.
 */
export const keepSnapshot = (
  { db, now }: StoreDeps,
  reason: SnapshotRow['reason'],
  lying: Lying,
  after: readonly StoredRow[],
): Promise<number> => db.snapshots.add({ at: now(), reason, ...lying, after: revisionsOf(after) });

const revisionsOf = (rows: readonly StoredRow[]): Readonly<Record<string, number>> =>
  Object.fromEntries(rows.map((row) => [row.id, row.rev]));

/** Lets go of the oldest snapshots, within a running transaction. */
export async function pruneSnapshots({ db, now }: StoreDeps): Promise<void> {
  const [all, old] = await Promise.all([
    db.snapshots.orderBy('at').primaryKeys(),
    db.snapshots
      .where('at')
      .below(now() - snapshotAge)
      .primaryKeys(),
  ]);
  const gone = new Set([...old, ...all.slice(0, Math.max(0, all.length - snapshotLimit))]);
  if (gone.size > 0) await db.snapshots.bulkDelete([...gone]);
}

/**
 * Lets go of every snapshot that holds something of a forløb: what has been purged from it is not to lie on in them. Nothing is lost by
 * it, since a forløb that was written in afterwards can no longer be put back (see `putBack`).
 */
export const forgetSnapshots = (deps: StoreDeps, forloeb: string): Promise<Result<number, StorageFailure>> =>
  guarded(() => dropSnapshotsOf(deps, [forloeb]));

/** The same for several forløb, within a running transaction. */
export const dropSnapshotsOf = ({ db }: StoreDeps, forloeb: readonly string[]): PromiseLike<number> =>
  db.snapshots.filter((snapshot) => snapshot.forloeb.some((id) => forloeb.includes(id))).delete();

/**
 * `put-back`: as it was. `gone`: the snapshot is no longer kept. `moved-on`: somebody has written since, perhaps in another
 * tab; putting the snapshot back would lose it, so nothing was done.
 */
export type PutBack = 'put-back' | 'gone' | 'moved-on';

/**
 * Puts a snapshot back (RULES.md O1). Rooms that did not exist then are removed; the revision goes on rising so that
 * screens take the old state as the newest; every document gets a new writing session.
 */
export async function putBack(deps: StoreDeps, snapshotId: number): Promise<Result<PutBack, StorageFailure>> {
  const { db, sessions } = deps;
  return guarded(() =>
    db.transaction('rw', db.rooms, db.summaries, db.snapshots, db.settings, async (): Promise<PutBack> => {
      const snapshot = await db.snapshots.get(snapshotId);
      if (!snapshot) return 'gone';
      const { present, isMovedOn } = await presentOf(deps, snapshot);
      if (isMovedOn) return 'moved-on';
      const revs = revisionsOf(present);
      await db.rooms.bulkDelete(present.map((row) => row.id));
      const sent = new Map(present.map((row) => [row.id, row.sent]));
      await db.rooms.bulkPut(
        snapshot.rooms.map((row) => ({
          ...row,
          // What has left in between has left.
          ...(row.sent && { sent: joinVectors(row.sent, sent.get(row.id) ?? {}) }),
          rev: Math.max(row.rev, revs[row.id] ?? 0) + 1,
        })),
      );
      await db.summaries.bulkDelete([...snapshot.forloeb]);
      await db.summaries.bulkPut([...snapshot.summaries]);
      await db.snapshots.delete(snapshotId);
      if (snapshot.lock) await takeLockAway(db, snapshot.lock);
      for (const row of [...present, ...snapshot.rooms]) sessions.renew(row.id);
      return 'put-back';
    }),
  );
}

/**
 * The rooms that would be replaced if a snapshot were put back, and whether somebody has written in them since it was taken; within a
 * running transaction.
 */
export async function presentOf({ db }: StoreDeps, { forloeb, reason, after = {} }: SnapshotRow) {
  const lying = await db.rooms.where('forloeb').anyOf(forloeb).toArray();
  const present = reason === 'delete' ? lying.filter(isOfForloeb) : lying;
  return { present, isMovedOn: present.some((row) => row.rev !== after[row.id]) };
}

const isOfForloeb = ({ room }: StoredRow): boolean => !isStandingRoom(room);

/**
 * Removes a forløb from this device; the snapshot can bring it back for 30 days. What belongs to the workplace stays, whatever its
 * key: a received file chooses the keys of what it holds.
 */
export async function removeForloeb(deps: StoreDeps, id: string): Promise<Result<number, StorageFailure>> {
  const { db } = deps;
  return guarded(() =>
    db.transaction('rw', db.rooms, db.summaries, db.snapshots, async () => {
      const lying = await readLying(deps, [id]);
      const rooms = lying.rooms.filter(isOfForloeb);
      const snapshot = await keepSnapshot(deps, 'delete', { ...lying, rooms }, []);
      await db.rooms.bulkDelete(rooms.map((row) => row.id));
      await db.summaries.delete(id);
      await pruneSnapshots(deps);
      return snapshot;
    }),
  );
}
