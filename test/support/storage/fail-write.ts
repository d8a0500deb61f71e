import { IDBObjectStore } from 'fake-indexeddb';

/** How a write fails: at once, as where the browser's share is used up, or later, when the disk does not take what it was given. */
export type WayToFail = 'refused' | 'aborted';

const writers = ['put', 'add', 'delete', 'clear'] as const;

/**
 * Lets the nth write from now on fail, counted over all tables and tabs, and every one after it: what is tried once more fails too.
 * Returns whether there have been so many, and lets writes succeed again.
 */
export function failWritesFrom(nth: number, way: WayToFail): () => boolean {
  let left = nth;
  const real = writers.map((name) => [name, IDBObjectStore.prototype[name]] as const);
  for (const [name, write] of real) {
    IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...given: never[]) {
      left -= 1;
      if (left <= 0 && way === 'refused') throw new DOMException('full', 'QuotaExceededError');
      const request = (write as (...given: never[]) => IDBRequest).apply(this, given);
      if (left <= 0) request.addEventListener('success', () => this.transaction.abort());
      return request;
    } as never;
  }
  return () => {
    for (const [name, write] of real) IDBObjectStore.prototype[name] = write as never;
    return left <= 0;
  };
}
