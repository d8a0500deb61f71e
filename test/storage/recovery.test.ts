import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readRaw } from '../../src/storage/recovery/raw-copy.ts';
import { resetStore } from '../../src/storage/recovery/reset.ts';
import { newDevice, openTab } from '../support/storage/device.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A database as a later version might have it: another version, another table, other rows. */
function newerOn(factory: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.open('god-start', 990);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('fremtid', { keyPath: 'id' }).put({ id: 1, sealed: new Uint8Array([1, 2]) });
      request.result.createObjectStore('tom');
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

describe('a store that a newer version has written', () => {
  it('is read as it lies, and stays as it is', async () => {
    const factory = new IDBFactory();
    await newerOn(factory);
    vi.stubGlobal('indexedDB', factory);
    const tables = { fremtid: [{ id: 1, sealed: new Uint8Array([1, 2]) }], tom: [] };
    expect(await readRaw()).toEqual({ database: 'god-start', version: 990, tables });
    expect(await factory.databases()).toEqual([{ name: 'god-start', version: 990 }]);
    expect(await readRaw()).toBeDefined();
  });

  it('does not come to be where there is none', async () => {
    const factory = new IDBFactory();
    vi.stubGlobal('indexedDB', factory);
    expect(await readRaw()).toBeUndefined();
    expect(await factory.databases()).toEqual([]);
  });
});

describe('a store that cannot be opened', () => {
  it('is deleted, and can be made anew', async () => {
    const device = newDevice();
    const { db } = await openTab(device);
    await db.settings.put({ key: 'lastOpened', value: 'f1' });
    vi.stubGlobal('indexedDB', device.factory);
    // The tab lets go by itself.
    expect(await resetStore()).toBe('done');
    expect(await (await openTab(device)).db.settings.count()).toBe(0);
  });

  it('is told of when another window does not let go, or the browser cannot', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', { deleteDatabase: () => ({}) });
    const blocked = resetStore();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await blocked).toBe('blocked');
    vi.stubGlobal('indexedDB', {
      deleteDatabase: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(await resetStore()).toBe('failed');
  });
});
