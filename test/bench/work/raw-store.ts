/** The store as the browser gives it, without anything of ours: what storing is held against. */

/** Opens a database with one table whose key is the `id` of its rows. */
export function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Puts all rows in one transaction, with the durability the app asks for, and waits until it is complete. */
export function putAll(db: IDBDatabase, rows: readonly unknown[]): Promise<void> {
  return transact(db, (store) => {
    for (const row of rows) store.put(row);
  });
}

export const emptyRaw = (db: IDBDatabase): Promise<void> => transact(db, (store) => store.clear());

function transact(db: IDBDatabase, work: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
    work(transaction.objectStore('rows'));
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
}

/** All rows of a table. */
export function getAll(db: IDBDatabase, table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = db.transaction(table, 'readonly').objectStore(table).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
