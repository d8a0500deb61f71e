import type { Doc } from '../core/document/types.ts';
import type { Result } from '../core/result.ts';
import { roomDocId } from '../core/rooms.ts';
import type { Database } from './database.ts';
import type { StorageFailure } from './failure.ts';
import { guarded } from './rooms.ts';

/** The plan of a forløb on this device. */
export interface StoredPlan {
  readonly forloeb: string;
  readonly doc: Doc;
}

/** The plans of all forløb but one, in one read. No other room is touched: what is compared between forløb is time and place. */
export function readOtherPlans(db: Database, except: string): Promise<Result<readonly StoredPlan[], StorageFailure>> {
  return guarded(async () => {
    const ids = (await db.summaries.toCollection().primaryKeys()).filter((id) => id !== except);
    const rows = await db.rooms.bulkGet(ids.map((id) => roomDocId(id, 'plan')));
    return rows.flatMap((row) => (row && 'doc' in row ? [{ forloeb: row.forloeb, doc: row.doc }] : []));
  });
}
