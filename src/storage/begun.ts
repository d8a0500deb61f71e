import Dexie from 'dexie';
import { contextOf, isPrivateText } from '../core/lock.ts';
import type { Result } from '../core/result.ts';
import { type BegunRow, begunKeys, begunPrefix, withoutPrefix } from './begun-rows.ts';
import type { Database, SettingRow } from './database.ts';
import type { StorageFailure } from './failure.ts';
import { LockedError } from './locked-error.ts';
import { guarded } from './rooms.ts';
import { slotIn } from './sealed-rows.ts';
import { openValue, sealValue } from './sealing.ts';
import { vaultOf } from './vault.ts';

export const writeBegun = (db: Database, key: string, value: unknown): Promise<Result<void, StorageFailure>> =>
  guarded(() =>
    db.transaction('rw', db.settings, async () => {
      const slot = isPrivateText(key) ? await slotIn(db) : undefined;
      const row: SettingRow = { key: begunKeys + key, value };
      if (!slot) return void (await db.settings.put(row));
      const data = vaultOf(db).key(slot.id);
      if (!data) throw new LockedError();
      await db.settings.put(await Dexie.waitFor(sealedBegun(data, row)));
    }),
  );

export const dropBegun = (db: Database, key: string): Promise<Result<void, StorageFailure>> =>
  guarded(() => db.settings.delete(begunKeys + key));

/** Everything that is begun in one forløb, but for what is locked. */
export const readBegun = (db: Database, forloeb: string): Promise<Result<readonly BegunRow[], StorageFailure>> =>
  guarded(async () => {
    const rows = await db.settings.where('key').startsWith(begunPrefix(forloeb)).toArray();
    const slot = rows.some(({ sealed }) => sealed) ? await slotIn(db) : undefined;
    const key = slot && vaultOf(db).key(slot.id);
    const opened = await Promise.all(rows.map((row) => openedBegun(key, row).catch(() => undefined)));
    return opened.filter((row) => row !== undefined).map(withoutPrefix);
  });

/** For a forløb that is removed from the device. */
export const forgetBegunIn = (db: Database, forloeb: string): Promise<Result<number, StorageFailure>> =>
  guarded(() => db.settings.where('key').startsWith(begunPrefix(forloeb)).delete());

export async function sealedBegun(data: CryptoKey, { key, value }: SettingRow): Promise<SettingRow> {
  return { key, value: null, sealed: await sealValue(data, contextOf.begun(key), value) };
}

/** Undefined where it is sealed and the key is not here. */
export async function openedBegun(data: CryptoKey | undefined, row: SettingRow): Promise<SettingRow | undefined> {
  const { key, sealed } = row;
  if (!sealed) return row;
  return data && { key, value: await openValue(data, contextOf.begun(key), sealed) };
}
