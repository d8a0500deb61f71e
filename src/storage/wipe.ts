import type { Result } from '../core/result.ts';
import type { Database } from './database.ts';
import type { StorageFailure } from './failure.ts';
import { guarded } from './rooms.ts';

/**
 * Deletes everything of the app on this device: rooms, summaries, snapshots and settings. Other tabs let go of the
 * database by themselves.
 */
export async function wipe(db: Database): Promise<Result<void, StorageFailure>> {
  return guarded(async () => {
    db.close({ disableAutoOpen: true });
    await db.delete({ disableAutoOpen: true });
  });
}
