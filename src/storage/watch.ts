import { liveQuery } from 'dexie';
import type { Database, RoomRow, SettingRow, SummaryRow } from './database.ts';
import { type StorageFailure, storageFailure } from './failure.ts';
import { type Opened, openRows } from './sealed-rows.ts';
import { vaultOf } from './vault.ts';

/** Stops a watch. */
export type Unwatch = () => void;

export interface Watcher<Value> {
  readonly next: (value: Value) => void;
  readonly failed?: (failure: StorageFailure) => void;
}

function watch<Value>(query: () => Promise<Value>, watcher: Watcher<Value>): Unwatch {
  const subscription = liveQuery(query).subscribe({
    next: watcher.next,
    error: (cause) => watcher.failed?.(storageFailure(cause)),
  });
  return () => subscription.unsubscribe();
}

/** All forløb of the device; tells again after every write, also from another tab. */
export const watchSummaries = (db: Database, watcher: Watcher<readonly SummaryRow[]>): Unwatch =>
  watch(() => db.summaries.toArray(), watcher);

/** Rooms under the lock are among `rooms` while their key is here. */
export interface ForloebRows extends Opened {
  readonly summary: SummaryRow | undefined;
}

/** The rooms and the summary of one forløb, read in one transaction so that they belong together. */
const watchForloeb = (db: Database, id: string, watcher: Watcher<ForloebRows>): Unwatch =>
  watch(async () => {
    const [summary, rows] = await db.transaction('r', db.rooms, db.summaries, async () => [
      await db.summaries.get(id),
      await db.rooms.where('forloeb').equals(id).toArray(),
    ]);
    return { summary, ...(await openRows(db, rows)) };
  }, watcher);

/** The same, asked for anew when the lock is shut or opened: the rows are the same then, but what can be read of them is not. */
export function followForloeb(db: Database, id: string, watcher: Watcher<ForloebRows> & { locked(): void }): Unwatch {
  const watch = () => watchForloeb(db, id, watcher);
  let unwatch = watch();
  const unlisten = vaultOf(db).subscribe((lock) => {
    if (lock === 'off') return;
    if (lock === 'locked') watcher.locked();
    unwatch();
    unwatch = watch();
  });
  return () => {
    unwatch();
    unlisten();
  };
}

/** One setting of this device. */
export const watchSetting = (db: Database, key: string, watcher: Watcher<SettingRow | undefined>): Unwatch =>
  watch(() => db.settings.get(key), watcher);

/** The documents of a room that belongs to the workplace. */
export const watchStanding = (
  query: () => Promise<readonly RoomRow[]>,
  watcher: Watcher<readonly RoomRow[]>,
): Unwatch => watch(query, watcher);
