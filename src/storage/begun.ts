import type { Result } from '../core/result.ts';
import type { Database } from './database.ts';
import type { StorageFailure } from './failure.ts';
import { guarded } from './rooms.ts';

/**
 * What somebody has begun to write and not yet saved. It lies beside the settings: on this device only, in no room and in no file. Keys begin with
 * the forløb.
 */
export interface BegunRow {
  readonly key: string;
  readonly value: unknown;
}

const prefix = 'begun/';

/** With what the keys of a forløb begin where they lie, and a row with its key as the screens know it. */
export const begunPrefix = (forloeb: string): string => `${prefix}${forloeb}/`;
export const withoutPrefix = ({ key, value }: BegunRow): BegunRow => ({ key: key.slice(prefix.length), value });

export const writeBegun = (db: Database, key: string, value: unknown): Promise<Result<void, StorageFailure>> =>
  guarded(async () => void (await db.settings.put({ key: prefix + key, value })));

export const dropBegun = (db: Database, key: string): Promise<Result<void, StorageFailure>> =>
  guarded(() => db.settings.delete(prefix + key));

/** Everything that is begun in one forløb. */
export const readBegun = (db: Database, forloeb: string): Promise<Result<readonly BegunRow[], StorageFailure>> =>
  guarded(async () => {
    const rows = await db.settings.where('key').startsWith(begunPrefix(forloeb)).toArray();
    return rows.map(withoutPrefix);
  });

/** For a forløb that is removed from the device. */
export const forgetBegunIn = (db: Database, forloeb: string): Promise<Result<number, StorageFailure>> =>
  guarded(() => db.settings.where('key').startsWith(begunPrefix(forloeb)).delete());
