import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeBegun } from '../../src/storage/begun.ts';
import { type FirstRows, readFirst, readLimit } from '../../src/storage/first-read.ts';
import { beginWith, createFirstRows } from '../../src/storage/first-rows.ts';
import { databaseName } from '../../src/storage/names.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { changeRooms } from '../../src/storage/rooms.ts';
import { writeSetting } from '../../src/storage/settings.ts';
import { type Device, kontaktperson, newDevice, newPlan, openTab, planWrite } from '../support/storage/device.ts';

afterEach(() => void vi.unstubAllGlobals());

/** Reads on a device as the page does when it begins. */
function readOn(device: Device, forloeb?: string): Promise<FirstRows | undefined> {
  vi.stubGlobal('indexedDB', device.factory);
  return readFirst(forloeb);
}

async function usedDevice(): Promise<Device> {
  const device = newDevice();
  const deps = await openTab(device);
  await changeRooms(deps, 'f1', newPlan(), kontaktperson);
  await changeRooms(deps, 'f2', newPlan(), kontaktperson);
  await writeSetting(deps.db, 'appearance', 'dark');
  await writeBegun(deps.db, 'f1/note', 'begun');
  deps.db.close();
  return device;
}

const open = (first: FirstRows | undefined, onFailed = vi.fn()) =>
  openStorage({ first, onFailed, today: () => '2026-08-03', randomActor: () => 'a000000001', now: () => 1 });

describe('reading before the store is there', () => {
  it('brings the rooms of one forløb, all summaries and the settings', async () => {
    const first = await readOn(await usedDevice(), 'f1');
    expect(first?.rooms.map(({ id }) => id)).toEqual(['f1-plan']);
    expect(first?.summaries.map(({ id }) => id)).toEqual(['f1', 'f2']);
    expect(first?.settings.find(({ key }) => key === 'appearance')?.value).toBe('dark');
  });

  it('makes no database where there is none', async () => {
    const device = newDevice();
    expect(await readOn(device, 'f1')).toEqual({ forloeb: 'f1', rooms: [], summaries: [], settings: [] });
    expect(await device.factory.databases()).toEqual([]);
  });

  it('does not touch what a newer version has written, and neither is the store opened', async () => {
    const device = newDevice();
    const request = device.factory.open(databaseName, 100);
    await new Promise<void>((resolve) => {
      request.onupgradeneeded = () => request.result.createObjectStore('rooms');
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const first = await readOn(device);
    expect(first).toBeUndefined();
    await openTab(device).catch(() => undefined);
    expect(await open(first)).toEqual({ ok: false, error: { code: 'newer' } });
  });

  it('waits no longer than a second for a browser that does not answer', async () => {
    vi.useFakeTimers();
    try {
      vi.stubGlobal('indexedDB', { open: () => ({}) });
      const read = readFirst(undefined);
      await vi.advanceTimersByTimeAsync(readLimit);
      expect(await read).toBeUndefined();
    } finally {
      vi.useRealTimers();
    }
  });

  it('says nothing where the browser refuses', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(await readFirst(undefined)).toBeUndefined();
  });
});

describe('a store that begins with what was read', () => {
  it('has a forløb at once, and follows it from there', async () => {
    const device = await usedDevice();
    const first = await readOn(device, 'f1');
    const opened = await open(first);
    if (!opened.ok) throw new Error(opened.error.code);
    const storage = opened.value;
    const { live, release } = storage.follow('f1');
    expect(live.current().status).toBe('ready');
    const before = live.current().docs.plan;
    expect(before).toBeDefined();
    expect(await storage.readBegun('f1')).toEqual({ ok: true, value: [{ key: 'f1/note', value: 'begun' }] });
    // An action before the store is open waits for it.
    expect((await live.act([planWrite('person', 'person_ny', { phone: '11' })])).ok).toBe(true);
    expect(live.current().docs.plan?.r['person_ny']?.v['phone']).toBe('11');
    expect(live.current().docs.plan?.r['role_ny']).toBe(before?.r['role_ny']);
    release();
    storage.close();
  });

  it('forgets it once it can be asked itself', async () => {
    const device = await usedDevice();
    const first = await readOn(device, 'f1');
    const opened = await open(first);
    if (!opened.ok) throw new Error(opened.error.code);
    const storage = opened.value;
    expect((await storage.readRooms(['f1'])).ok).toBe(true);
    await vi.waitFor(() => {
      const { live, release } = storage.follow('f1');
      release();
      expect(live.current().status).toBe('loading');
    });
    storage.close();
  });

  it('tells when it could not be opened after all', async () => {
    const device = await usedDevice();
    const first = await readOn(device, 'f1');
    const deps = await openTab(device);
    deps.db.close();
    vi.spyOn(device.factory, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const onFailed = vi.fn();
    expect((await open(first, onFailed)).ok).toBe(true);
    await vi.waitFor(() => expect(onFailed).toHaveBeenCalledExactlyOnceWith({ code: 'refused' }));
  });
});

describe('a watch that begins with what is known', () => {
  const watching = (known: { value: number } | undefined) => {
    const told: number[] = [];
    let tell: (value: number) => void = () => undefined;
    beginWith(known, { next: (value) => told.push(value) }, ({ next }) => {
      tell = next;
      return () => undefined;
    });
    return { told, tell: (value: number) => tell(value) };
  };

  it('does not tell the same twice, and tells everything after that', () => {
    const { told, tell } = watching({ value: 1 });
    for (const value of [1, 1, 2]) tell(value);
    expect(told).toEqual([1, 1, 2]);
  });

  it('tells at once when the store knows better', () => {
    const { told, tell } = watching({ value: 1 });
    tell(2);
    expect(told).toEqual([1, 2]);
  });

  it('knows nothing of a forløb that was not read', () => {
    const rows = createFirstRows({ forloeb: 'f1', rooms: [], summaries: [], settings: [] });
    expect(rows.forloeb('f2')).toBeUndefined();
    expect(rows.setting('appearance')).toEqual({ row: undefined });
    rows.forget();
    expect(rows.setting('appearance')).toBeUndefined();
  });
});
