import { databaseName } from '../names.ts';

/** How long the browser may take, in milliseconds. Another window that does not let go may hold it up for ever. */
const limit = 5_000;

/** `blocked`: another window holds on to it, and it may still be deleted once that is closed. `failed`: the browser cannot. */
export type Reset = 'done' | 'blocked' | 'failed';

/** Deletes a store that cannot be opened any more, by the browser's own interface: what cannot be opened cannot be asked to do it. */
export function resetStore(): Promise<Reset> {
  return new Promise((resolve) => {
    setTimeout(resolve, limit, 'blocked');
    try {
      const request = indexedDB.deleteDatabase(databaseName);
      request.onsuccess = () => resolve('done');
      request.onerror = () => resolve('failed');
    } catch {
      resolve('failed');
    }
  });
}
