import Dexie from 'dexie';
import { forceCloseDatabase, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { viewRecord } from '../../src/core/document/view.ts';
import { databaseName } from '../../src/storage/names.ts';
import type { StoreDeps } from '../../src/storage/room-rows.ts';
import { changeRooms } from '../../src/storage/rooms.ts';
import { createStorage } from '../../src/storage/storage.ts';
import {
  type Device,
  kontaktperson,
  newDevice,
  newPlan,
  openTab,
  planWrite,
  rowIn,
} from '../support/storage/device.ts';

afterEach(() => void vi.restoreAllMocks());

const write = (deps: StoreDeps, name: string) => changeRooms(deps, 'f1', [planWrite('person', 'person_x', { name })]);

const nameIn = async ({ db }: StoreDeps) => {
  const row = await rowIn(db, 'f1-plan');
  return row && viewRecord(row.doc, 'person_x')?.fields['name'];
};

async function laptopOn(device: Device): Promise<StoreDeps> {
  const deps = await openTab(device);
  await changeRooms(deps, 'f1', newPlan(), kontaktperson);
  return deps;
}

/** What iOS does to a page in the background. */
const loseConnection = ({ db }: StoreDeps) => forceCloseDatabase(db.backendDB() as never);

describe('a connection that the browser has taken away', () => {
  it('is opened again by the next write, which is kept', async () => {
    const deps = await laptopOn(newDevice());
    loseConnection(deps);
    expect(deps.db.isOpen()).toBe(false);
    expect((await write(deps, 'Henrik')).ok).toBe(true);
    expect(await nameIn(deps)).toBe('Henrik');
  });

  it('is opened once for two writes at the same time, and both are kept', async () => {
    const deps = await laptopOn(newDevice());
    loseConnection(deps);
    const outcomes = await Promise.all([
      write(deps, 'Henrik'),
      changeRooms(deps, 'f1', [planWrite('person', 'person_z', { name: 'Bodil' })]),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
  });

  it('is opened again when the page is looked at, and what another tab has written meanwhile is shown', async () => {
    const device = newDevice();
    const deps = await laptopOn(device);
    const storage = createStorage(deps);
    const { live, release } = storage.follow('f1');
    await vi.waitFor(() => expect(live.current().status).toBe('ready'));
    loseConnection(deps);
    await write(await openTab(device), 'Henrik');
    Dexie.dependencies.indexedDB = device.factory;
    expect(await storage.probe()).toMatchObject({ ok: true });
    const shown = () => live.current().docs.plan && viewRecord(live.current().docs.plan as never, 'person_x')?.fields;
    await vi.waitFor(() => expect(shown()).toMatchObject({ name: 'Henrik' }));
    release();
  });

  it('is opened again where the browser says in its own words that it is lost', async () => {
    const deps = await laptopOn(newDevice());
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementationOnce(() => {
      throw new DOMException(
        'Connection to Indexed Database server lost. Refresh the page to try again',
        'UnknownError',
      );
    });
    expect((await write(deps, 'Henrik')).ok).toBe(true);
    expect(await nameIn(deps)).toBe('Henrik');
  });

  it('has a cause of its own where it cannot be opened again', async () => {
    const deps = await laptopOn(newDevice());
    loseConnection(deps);
    vi.spyOn(deps.db, 'open').mockRejectedValue(new DOMException('x', 'InvalidStateError'));
    expect(await write(deps, 'Henrik')).toEqual({ ok: false, error: { code: 'lost' } });
  });
});

describe('a database that we have let go of, or that is gone', () => {
  it('is not made anew by the next write', async () => {
    const device = newDevice();
    const deps = await laptopOn(device);
    loseConnection(deps);
    await new Promise((resolve) => {
      device.factory.deleteDatabase(databaseName).onsuccess = resolve;
    });
    expect(await write(deps, 'Henrik')).toEqual({ ok: false, error: { code: 'closed' } });
    expect(await device.factory.databases()).toEqual([]);
  });

  it('stays closed', async () => {
    const deps = await laptopOn(newDevice());
    deps.db.close({ disableAutoOpen: true });
    expect(await write(deps, 'Henrik')).toEqual({ ok: false, error: { code: 'closed' } });
  });
});
