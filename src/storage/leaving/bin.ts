import type { Doc } from '../../core/document/types.ts';
import { applyAction } from '../../core/document/write.ts';
import { purgeOver, stillNeeded } from '../../core/forloeb/bin.ts';
import { privateRoom } from '../../core/lock.ts';
import type { Result } from '../../core/result.ts';
import { isStandingRoom, type Room, roomDocId } from '../../core/rooms.ts';
import { standingAuthor } from '../../core/standing-author.ts';
import type { RoomRow, StoredRow, SummaryRow } from '../database.ts';
import type { StorageFailure } from '../failure.ts';
import { roomsOf, type StoreDeps } from '../room-rows.ts';
import { guarded } from '../rooms.ts';
import { openRows, storedRows } from '../sealed-rows.ts';
import { sentOf } from '../sent.ts';
import { dropSnapshotsOf, pruneSnapshots } from '../snapshots.ts';

/** What is deleted goes for good after its time (forloeb RULES.md N230, N231). */

/**
 * Those of some rows from which something goes for good, without it, within a running transaction; nothing is written. Rooms whose
 * key is not here are left as they are. `isLeaving`: whether a room is about to go into a file.
 */
export async function withoutOver(
  deps: StoreDeps,
  stored: readonly StoredRow[],
  owners: readonly SummaryRow[],
  isLeaving: (room: Room) => boolean,
): Promise<readonly RoomRow[]> {
  const { rooms } = await openRows(deps.db, stored);
  const persons = new Map(owners.map(({ id, person }) => [id, person]));
  return [...new Set(rooms.map(({ forloeb }) => forloeb))].flatMap((forloeb) => {
    const rows = rooms.filter((row) => row.forloeb === forloeb);
    const needed = stillNeeded(Object.fromEntries(rows.map(({ room, doc }): [Room, Doc] => [room, doc])));
    return rows.flatMap((row) => {
      const by = isStandingRoom(row.room) ? standingAuthor : persons.get(forloeb);
      const day = { today: deps.sessions.today(), needed, ...(isLeaving(row.room) && { sent: sentOf(row) }) };
      const changes = by ? purgeOver(row.doc, day) : [];
      if (!by || changes.length === 0) return [];
      return [{ ...row, rev: row.rev + 1, doc: applyAction(row.doc, deps.sessions.once(by), changes) }];
    });
  });
}

/** Empties the bins of one forløb, or of what belongs to the workplace under that key, in one transaction. */
const emptyBins = (deps: StoreDeps, forloeb: string): Promise<Result<void, StorageFailure>> => {
  const { db } = deps;
  return guarded(() =>
    db.transaction('rw', db.rooms, db.summaries, db.snapshots, db.settings, async () => {
      const owner = await db.summaries.get(forloeb);
      const purged = await withoutOver(deps, await roomsOf(db, [forloeb]), owner ? [owner] : [], () => false);
      if (purged.length === 0) return;
      await db.rooms.bulkPut(await storedRows(db, purged));
      await dropSnapshotsOf(deps, [forloeb]);
    }),
  );
};

/**
 * Empties all bins and lets go of old snapshots. Every room is read.
 *
 * @param pause waited for before each forløb, so that it is done when there is nothing better to do
 * @returns whether all of it is done
 */
export async function tidy(deps: StoreDeps, pause: () => Promise<void>): Promise<boolean> {
  const { db } = deps;
  const work = await guarded(async () => {
    await db.transaction('rw', db.snapshots, async () => pruneSnapshots(deps));
    return db.rooms.orderBy('forloeb').uniqueKeys();
  });
  if (!work.ok) return false;
  let isDone = true;
  for (const forloeb of work.value) {
    await pause();
    isDone = (await emptyBins(deps, String(forloeb))).ok && isDone;
  }
  return isDone;
}

/** The same for the private room, whose key has just come. */
export async function tidyPrivate(deps: StoreDeps): Promise<void> {
  const ending = roomDocId('', privateRoom);
  const keys = await guarded(() => deps.db.rooms.toCollection().primaryKeys());
  if (!keys.ok) return;
  for (const key of keys.value) if (key.endsWith(ending)) await emptyBins(deps, key.slice(0, -ending.length));
}
