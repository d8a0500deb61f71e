import { describe, expect, it, vi } from 'vitest';
import { createEarlyStorage } from '../../src/storage/early-storage.ts';
import type { FirstRows } from '../../src/storage/first-read.ts';
import { createStorage, type Storage } from '../../src/storage/storage.ts';
import { kontaktperson, newDevice, newPlan, openTab, planWrite, rowIn } from '../support/storage/device.ts';

const read: FirstRows = {
  forloeb: undefined,
  rooms: [],
  summaries: [],
  settings: [{ key: 'appearance', value: 'dark' }],
};

/** A store that has not been fetched yet, and how it comes. */
async function beforeTheStore() {
  const deps = await openTab(newDevice());
  let arrive: (store: Storage) => void = () => undefined;
  const early = createEarlyStorage(read, new Promise((resolve) => (arrive = resolve)));
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
    const typed = early.follow('f1').live.act([planWrite('person', 'person_ny', { phone: '11' })]);
    expect(await deps.db.rooms.count()).toBe(0);
    arrive();
    expect((await made).ok).toBe(true);
    expect((await typed).ok).toBe(true);
    expect((await rowIn(deps.db, 'f1-plan'))?.doc.r['person_ny']?.v['phone']).toBe('11');
  });

  it('knows everything the store knows', async () => {
    const { early, deps } = await beforeTheStore();
    expect(Object.keys(early).sort()).toEqual(Object.keys(createStorage(deps)).sort());
  });
});
