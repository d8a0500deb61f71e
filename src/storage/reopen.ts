import Dexie, { RangeSet } from 'dexie';
import { failed, ok, type Result } from '../core/result.ts';
import { type Database, versionOnDisk } from './database.ts';
import { type StorageFailure, storageFailure } from './failure.ts';
import { versionHere } from './names.ts';

/** Whether the browser has taken the connection away, as iOS does to a page in the background; not so when we have let go of it. */
export const isLost = (db: Database, { code }: StorageFailure): boolean =>
  code === 'lost' || (code === 'closed' && !db.hasBeenClosed());

const reopening = new WeakMap<Database, Promise<Result<void, StorageFailure>>>();

/**
 * Opens a database again whose connection was lost, once for all who ask meanwhile, and lets everything that follows it read anew. One
 * that is gone or has come to be of another version is left alone: it was emptied or upgraded elsewhere, and that is said (`closed`).
 */
export function reopen(db: Database): Promise<Result<void, StorageFailure>> {
  const running = reopening.get(db) ?? openAgain(db).finally(() => reopening.delete(db));
  reopening.set(db, running);
  return running;
}

async function openAgain(db: Database): Promise<Result<void, StorageFailure>> {
  try {
    if (await answers(db)) return ok(undefined);
    db.close({ disableAutoOpen: false });
    if ((await versionOnDisk(db.name)) !== versionHere) return failed({ code: 'closed' });
    await db.open();
    Dexie.on.storagemutated.fire({ all: new RangeSet(Number.NEGATIVE_INFINITY, [[]]) });
    return ok(undefined);
  } catch (cause) {
    const failure = storageFailure(cause);
    return failed(isLost(db, failure) ? { code: 'lost' } : failure);
  }
}

const answers = (db: Database): Promise<boolean> =>
  db.isOpen()
    ? Promise.resolve(db.settings.count()).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);
