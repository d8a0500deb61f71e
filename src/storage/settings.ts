import type { Result } from '../core/result.ts';
import type { Database } from './database.ts';
import type { StorageFailure } from './failure.ts';
import { guarded } from './rooms.ts';

/** Settings of this device. They never travel in a file. */
export interface Settings {
  /** Workplace and department as last typed, suggested for the next forløb. */
  readonly workplace: { readonly name: string; readonly department: string };
  /** Name of the device's owner as last typed. */
  readonly owner: { readonly name: string };
  readonly appearance: 'system' | 'light' | 'dark';
  /** Milliseconds since 1970: when a copy of everything was last saved. */
  readonly copiedAt: number;
  /** Key of the forløb that was opened last. */
  readonly lastOpened: string;
  /** Minutes without use after which the private room locks itself. */
  readonly lockAfter: 5 | 15 | 30;
}
export type SettingKey = keyof Settings;

export async function readSetting<Key extends SettingKey>(
  db: Database,
  key: Key,
): Promise<Result<Settings[Key] | undefined, StorageFailure>> {
  return guarded(async () => (await db.settings.get(key))?.value as Settings[Key] | undefined);
}

export async function writeSetting<Key extends SettingKey>(
  db: Database,
  key: Key,
  value: Settings[Key],
): Promise<Result<void, StorageFailure>> {
  return guarded(async () => {
    await db.settings.put({ key, value });
  });
}

/** Notes which forløb is open. Most often it is the same as before, and nothing is written. */
export async function noteOpened(db: Database, id: string): Promise<void> {
  const last = await readSetting(db, 'lastOpened');
  if (last.ok && last.value !== id) await writeSetting(db, 'lastOpened', id);
}
