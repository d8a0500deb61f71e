import type { Result } from '../core/result.ts';
import type { SnapshotRow } from './database.ts';
import type { StorageFailure } from './failure.ts';
import type { StoreDeps } from './room-rows.ts';
import { guarded } from './rooms.ts';
import { presentOf, snapshotAge } from './snapshots.ts';

/** A snapshot in short, for whoever looks for the way back. */
export interface EarlierState extends Pick<SnapshotRow, 'id' | 'at' | 'reason'> {
  /** Names of the new hires whose forløb it covers; empty for what belongs to the workplace. */
  readonly newHires: readonly string[];
  /** Somebody has written since: it cannot be put back (see `putBack`). */
  readonly isMovedOn: boolean;
}

/** What lay here before something was received, restored or removed, the latest first. */
export const earlierStates = (deps: StoreDeps): Promise<Result<readonly EarlierState[], StorageFailure>> =>
  guarded(() => {
    const { rooms, summaries, snapshots } = deps.db;
    return deps.db.transaction('r', rooms, summaries, snapshots, async () => {
      const kept = await snapshots
        .where('at')
        .aboveOrEqual(deps.now() - snapshotAge)
        .reverse()
        .sortBy('at');
      return Promise.all(
        kept.map(async (snapshot) => {
          const { isMovedOn } = await presentOf(deps, snapshot);
          const now = await summaries.bulkGet([...snapshot.forloeb]);
          const names = [...snapshot.summaries, ...now].flatMap((row) => row?.newHire || []);
          const { id, at, reason } = snapshot;
          return { id, at, reason, newHires: [...new Set(names)], isMovedOn };
        }),
      );
    });
  });
