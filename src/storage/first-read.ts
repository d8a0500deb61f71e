import type { SettingRow, StoredRow, SummaryRow } from './database.ts';
import { databaseName, versionHere } from './names.ts';

/** What the first screen shows, as it lies on the disk when the app begins. */
export interface FirstRows {
  /** The forløb whose rooms were read. */
  readonly forloeb: string | undefined;
  /** What is locked is among them as it lies: the page has no key when it begins. */
  readonly rooms: readonly StoredRow[];
  readonly summaries: readonly SummaryRow[];
  readonly settings: readonly SettingRow[];
}

/** How long the reading may take before the store is opened without it, in milliseconds. */
export const readLimit = 1_000;

/**
 * Reads what the first screen shows while the rest of the app is still being fetched. By the browser's own interface, because Dexie
 * is most of what is fetched. Resolves to no rows on a device without a database, and to undefined where it cannot be read or is not
 * of this version; who opens the store then finds out why. Never fails, and neither makes nor changes a database.
 */
export function readFirst(forloeb: string | undefined): Promise<FirstRows | undefined> {
  return new Promise((resolve) => {
    const nothing = () => resolve(undefined);
    setTimeout(nothing, readLimit);
    try {
      const request = indexedDB.open(databaseName);
      let isNew = false;
      request.onupgradeneeded = () => {
        isNew = true;
        request.transaction?.abort();
      };
      request.onerror = () => resolve(isNew ? { forloeb, rooms: [], summaries: [], settings: [] } : undefined);
      request.onsuccess = () => {
        const db = request.result;
        db.onversionchange = () => db.close();
        readRows(db, forloeb)
          .then(resolve, nothing)
          .finally(() => db.close());
      };
    } catch {
      nothing();
    }
  });
}

/** All of it in one transaction, so that it belongs together. */
async function readRows(db: IDBDatabase, forloeb: string | undefined): Promise<FirstRows | undefined> {
  if (db.version !== versionHere) return undefined;
  const transaction = db.transaction(['rooms', 'summaries', 'settings'], 'readonly');
  const [rooms, summaries, settings] = await Promise.all([
    forloeb === undefined ? [] : answer<StoredRow[]>(transaction.objectStore('rooms').index('forloeb').getAll(forloeb)),
    answer<SummaryRow[]>(transaction.objectStore('summaries').getAll()),
    answer<SettingRow[]>(transaction.objectStore('settings').getAll()),
  ]);
  return { forloeb, rooms, summaries, settings };
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
