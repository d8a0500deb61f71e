import { failed, ok, type Result } from '../core/result.ts';
import { beginDatabase, type OpenOptions } from './database.ts';
import type { StorageFailure } from './failure.ts';
import type { FirstRows } from './first-read.ts';
import { createFirstRows } from './first-rows.ts';
import { createSessions, type SessionSource } from './session.ts';
import { createStorage, type Storage } from './storage.ts';

interface World extends OpenOptions, SessionSource {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What was read while the app was being fetched; the store is then usable before it is open. */
  readonly first?: FirstRows | undefined;
  /** Called when it could not be opened after all. */
  readonly onFailed: (failure: StorageFailure) => void;
}

/** Opens the store of this device: all of `storage` that the app has to fetch before it can show anything. */
export async function openStorage(world: World): Promise<Result<Storage, StorageFailure>> {
  const { now, today, randomActor, first: read, onFailed, ...options } = world;
  const { db, opened } = beginDatabase({ ...options, isKnown: read !== undefined });
  const first = createFirstRows(read);
  const storage = createStorage({ db, sessions: createSessions({ today, randomActor }), now }, first);
  const open = opened.then((outcome) => {
    // Not in this instant: what is drawn now may still begin with it.
    setTimeout(first.forget);
    return outcome;
  });
  if (read) {
    void open.then((outcome) => outcome.ok || onFailed(outcome.error));
    return ok(storage);
  }
  const outcome = await open;
  return outcome.ok ? ok(storage) : failed(outcome.error);
}
