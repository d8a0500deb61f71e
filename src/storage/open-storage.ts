import { failed, ok, type Result } from '../core/result.ts';
import { type OpenOptions, openDatabase } from './database.ts';
import type { StorageFailure } from './failure.ts';
import { createSessions, type SessionSource } from './session.ts';
import { createStorage, type Storage } from './storage.ts';

interface World extends OpenOptions, SessionSource {
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Opens the store of this device: all of `storage` that the app has to fetch before it can show anything. */
export async function openStorage(world: World): Promise<Result<Storage, StorageFailure>> {
  const { now, today, randomActor, ...options } = world;
  const opened = await openDatabase(options);
  if (!opened.ok) return failed(opened.error);
  return ok(createStorage({ db: opened.value, sessions: createSessions({ today, randomActor }), now }));
}
