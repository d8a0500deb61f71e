import { describe, expect, it, vi } from 'vitest';
import { ok } from '../../src/core/result.ts';
import { createEarlyStorage, isDrawable } from '../../src/storage/early-storage.ts';
import type { FirstRows } from '../../src/storage/first-read.ts';
import { createStorage, type Storage } from '../../src/storage/storage.ts';
import { kontaktperson, newDevice, newPlan, openTab, planWrite, rowIn } from '../support/storage/device.ts';

const read: FirstRows = {
  forloeb: undefined,
  rooms: [],
  summaries: [],
  settings: [{ key: 'appearance', value: 'dark' }],
};

/** What is read of a device with one forløb. */
async function readForloeb(): Promise<FirstRows> {
  const deps = await openTab(newDevice());
  await createStorage(deps).create('f1', kontaktperson, newPlan());
  const rooms = await deps.db.rooms.toArray();
  const summaries = await deps.db.summaries.toArray();
  const settings = [{ key: 'begun/f1/huskeliste/tilfoej', value: 'Ring til' }];
  return { forloeb: 'f1', rooms, summaries, settings };
}

/** A store that has not been fetched yet, and how it comes. */
async function beforeTheStore(rows: FirstRows = read) {
  const deps = await openTab(newDevice());
  let arrive: (store: Storage) => void = () => undefined;
  const early = createEarlyStorage(rows, new Promise((resolve) => (arrive = resolve)));
  return { early, deps, arrive: () => arrive(createStorage(deps)) };
}

describe('the store before it has been fetched', () => {
  it('tells what was read at once', async () => {
    const { early } = await beforeTheStore();
    const summaries = vi.fn();
    early.watchSummaries({ next: summaries });
    expect(summaries).toHaveBeenCalledExactlyOnceWith([]);
    const setting = vi.fn();
    early.watchSetting('appearance', { next: setting });
    expect(setting).toHaveBeenCalledExactlyOnceWith({ key: 'appearance', value: 'dark' });
    expect(early.follow('f1').live.current().status).toBe('loading');
    expect(early.followStanding('arbejdsplads').current().status).toBe('loading');
  });

  it('keeps what is done meanwhile as soon as the store is there', async () => {
    const { early, deps, arrive } = await beforeTheStore();
    const made = early.create('f1', kontaktperson, newPlan());
    const { live } = early.follow('f1');
    const told = vi.fn();
    live.subscribe(told);
    const typed = live.act([planWrite('person', 'person_ny', { phone: '11' })]);
    expect(live.current().saving).toBe(1);
    expect(told).toHaveBeenCalledOnce();
    expect(await deps.db.rooms.count()).toBe(0);
    arrive();
    expect((await made).ok).toBe(true);
    expect((await typed).ok).toBe(true);
    expect(live.current().saving).toBe(0);
    expect((await rowIn(deps.db, 'f1-plan'))?.doc.r['person_ny']?.v['phone']).toBe('11');
  });

  it('tells of the forløb that was read, and of what is begun in it', async () => {
    const rows = await readForloeb();
    const { early } = await beforeTheStore(rows);
    const { status, docs, summary } = early.follow('f1').live.current();
    expect(status).toBe('ready');
    expect(docs.plan?.r['person_ny']?.v['name']).toBe('Amina Yilmaz');
    expect(summary).toEqual(rows.summaries[0]);
    expect(early.follow('f2').live.current().status).toBe('loading');
    expect(await early.readBegun('f1')).toEqual(ok([{ key: 'f1/huskeliste/tilfoej', value: 'Ring til' }]));
  });

  it('knows everything the store knows', async () => {
    const { early, deps } = await beforeTheStore();
    expect(Object.keys(early).sort()).toEqual(Object.keys(createStorage(deps)).sort());
  });
});

describe('a screen before the store has been fetched', () => {
  it('is drawn of what was read of its forløb, and the start screen of anything', async () => {
    expect(isDrawable(await readForloeb())).toBe(true);
    expect(isDrawable(read)).toBe(true);
  });

  it('is not drawn of a forløb that is not here', async () => {
    expect(isDrawable({ ...(await readForloeb()), forloeb: 'f2' })).toBe(false);
  });

  it('waits for the store where there is a lock, or a room lies sealed', async () => {
    const rows = await readForloeb();
    expect(isDrawable({ ...rows, settings: [{ key: 'laas', value: {} }] })).toBe(false);
    const sealed = {
      id: 'f1-procesjournal',
      forloeb: 'f1',
      room: 'procesjournal',
      rev: 1,
      slot: 'slot',
      sealed: { iv: new Uint8Array(12), data: new Uint8Array(16) },
    } as const;
    expect(isDrawable({ ...rows, rooms: [...rows.rooms, sealed] })).toBe(false);
  });
});
