import { actorId, dayOfClock } from '../../../src/platform.ts';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import { createSessions } from '../../../src/storage/session.ts';
import { createStorage, type Storage } from '../../../src/storage/storage.ts';

export interface Store {
  readonly db: Database;
  readonly storage: Storage;
}

/** A store of its own, as the app opens it. */
export async function openStore(name: string): Promise<Store> {
  const opened = await openDatabase({ name });
  if (!opened.ok) throw new Error(`The store did not open: ${opened.error.code}`);
  const db = opened.value;
  const sessions = createSessions({ today: dayOfClock, randomActor: actorId });
  return { db, storage: createStorage({ db, sessions, now: () => Date.now() }) };
}
