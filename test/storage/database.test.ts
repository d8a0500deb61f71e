import { describe, expect, it, vi } from 'vitest';
import { openDatabase, openLimit } from '../../src/storage/database.ts';
import { storageFailure } from '../../src/storage/failure.ts';
import { databaseName } from '../../src/storage/names.ts';
import { changeRooms } from '../../src/storage/rooms.ts';
import { type Device, depsOf, kontaktperson, newDevice, newPlan, openTab, use } from '../support/storage/device.ts';

/** Opens the raw database as another version of the app would. */
function openRaw(device: Device, version?: number, onUpgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = device.factory.open(databaseName, version) as unknown as IDBOpenDBRequest;
    request.onupgradeneeded = () => onUpgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('opening the database', () => {
  it('does not touch what a newer version of the app has written', async () => {
    const device = newDevice();
    const newer = await openRaw(device, 100, (db) => db.createObjectStore('future'));
    newer.close();
    use(device);
    expect(await openDatabase()).toEqual({ ok: false, error: { code: 'newer' } });
    const after = await openRaw(device);
    expect(after.version).toBe(100);
    expect([...after.objectStoreNames]).toEqual(['future']);
  });

  it('does not touch it either where the browser does not list its databases', async () => {
    const device = newDevice();
    const newer = await openRaw(device, 100, (db) => db.createObjectStore('future'));
    newer.close();
    use({ ...device, factory: Object.assign(Object.create(device.factory), { databases: undefined }) });
    expect(await openDatabase()).toEqual({ ok: false, error: { code: 'newer' } });
    expect([...(await openRaw(device)).objectStoreNames]).toEqual(['future']);
  });

  it('lets go when another tab upgrades, and does not open again by itself', async () => {
    const device = newDevice();
    use(device);
    const onSuperseded = vi.fn();
    const opened = await openDatabase({ onSuperseded });
    if (!opened.ok) throw new Error(opened.error.code);
    const upgraded = await openRaw(device, 20);
    expect(upgraded.version).toBe(20);
    expect(onSuperseded).toHaveBeenCalledOnce();
    const deps = depsOf(opened.value, device);
    expect(await changeRooms(deps, 'f1', newPlan(), kontaktperson)).toEqual({ ok: false, error: { code: 'closed' } });
  });

  it('says so when the browser never answers', async () => {
    vi.useFakeTimers();
    try {
      const device = newDevice();
      use({
        ...device,
        factory: Object.assign(Object.create(device.factory), { open: () => ({ addEventListener() {} }) }),
      });
      const opening = openDatabase();
      await vi.advanceTimersByTimeAsync(openLimit);
      expect(await opening).toEqual({ ok: false, error: { code: 'hanging' } });
    } finally {
      vi.useRealTimers();
    }
  });

  it('says so when the browser refuses', async () => {
    const device = newDevice();
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    use({ ...device, factory: Object.assign(Object.create(device.factory), { open: refuse }) });
    expect(await openDatabase()).toEqual({ ok: false, error: { code: 'refused' } });
  });

  it('opens again what was written before', async () => {
    const device = newDevice();
    const first = await openTab(device);
    await changeRooms(first, 'f1', newPlan(), kontaktperson);
    first.db.close();
    const second = await openTab(device);
    expect(await second.db.rooms.count()).toBe(1);
  });
});

describe('naming a failure', () => {
  it('finds a full disk inside the wrapping of the transaction', () => {
    const inner = Object.assign(new Error(), { name: 'QuotaExceededError' });
    expect(storageFailure(Object.assign(new Error(), { name: 'AbortError', inner }))).toEqual({ code: 'full' });
  });

  it('calls what it does not know broken', () => {
    expect(storageFailure(Object.assign(new Error(), { name: 'UnknownError' }))).toEqual({ code: 'broken' });
  });
});
