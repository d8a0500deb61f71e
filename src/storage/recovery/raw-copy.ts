import { databaseName } from '../names.ts';

/** Everything in the database as it lies there, whatever version wrote it. */
export interface RawCopy {
  readonly database: string;
  readonly version: number;
  /** Rows of each table by its name. */
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * Reads a database that a newer version of the app has written, without naming a version: nothing is upgraded, added or changed.
 * Undefined where there is none, or it cannot be read.
 */
export async function readRaw(): Promise<RawCopy | undefined> {
  try {
    const db = await openAsIs();
    try {
      return { database: db.name, version: db.version, tables: await tablesOf(db) };
    } finally {
      db.close();
    }
  } catch {
    return undefined;
  }
}

async function openAsIs(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName);
  // There is none: it must not come to be by being asked for.
  request.onupgradeneeded = () => request.transaction?.abort();
  const db = await answer(request);
  db.onversionchange = () => db.close();
  return db;
}

/** In one transaction, so that the tables belong together. */
async function tablesOf(db: IDBDatabase): Promise<RawCopy['tables']> {
  const names = [...db.objectStoreNames];
  if (names.length === 0) return {};
  const transaction = db.transaction(names, 'readonly');
  const rows = await Promise.all(names.map((name) => answer(transaction.objectStore(name).getAll())));
  return Object.fromEntries(names.map((name, index) => [name, rows[index] ?? []]));
}

const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
