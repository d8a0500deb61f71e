import { noteCopy } from '../../core/forloeb/note-copy.ts';
import type { Result } from '../../core/result.ts';
import type { Database } from '../database.ts';
import type { StorageFailure } from '../failure.ts';
import { guarded } from '../rooms.ts';

/** Notes of every forløb here that a file with everything was begun at `takenAt`, milliseconds since 1970, and has been saved. */
export async function noteCopied(db: Database, takenAt: number): Promise<Result<void, StorageFailure>> {
  return guarded(() =>
    db.transaction('rw', db.summaries, async () => {
      const rows = await db.summaries.toArray();
      await db.summaries.bulkPut(rows.map((row) => ({ ...row, ...noteCopy(row, takenAt) })));
    }),
  );
}
