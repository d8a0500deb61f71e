import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { viewRecord } from '../../src/core/document/view.ts';
import { lockRounds } from '../../src/core/lock.ts';
import { readFile } from '../../src/handover/read-file.ts';
import { dropBegun, readBegun, writeBegun } from '../../src/storage/begun.ts';
import { takeOut } from '../../src/storage/leaving/take-out.ts';
import { changeLock, discardLocked, dropLock, openLocked, setLock, unlock } from '../../src/storage/lock/lock.ts';
import { receiveDocs } from '../../src/storage/receive.ts';
import type { StoreDeps } from '../../src/storage/room-rows.ts';
import { changeRooms } from '../../src/storage/rooms.ts';
import { openRows } from '../../src/storage/sealed-rows.ts';
import { putBack, removeForloeb } from '../../src/storage/snapshots.ts';
import { vaultOf } from '../../src/storage/vault.ts';
import { newDevice, openTab } from '../support/storage/device.ts';
import { dump, entry, learned, menteeOn, passphrase, secret } from '../support/storage/private-room.ts';

const begun = 'KanarieBegyndtZq';
const other = 'sejlspil almkarm landkrukke';

const textIn = async ({ db }: StoreDeps): Promise<unknown> => {
  const { rooms } = await openRows(db, await db.rooms.toArray());
  const room = rooms.find((row) => row.room === 'procesjournal');
  return room && viewRecord(room.doc, 'journal_1')?.fields['p_hvad'];
};

/** A device with a room, a copy from before, and a begun text, all in the open. */
async function usedDevice() {
  const device = newDevice();
  const deps = await menteeOn(device);
  const docs = (await deps.db.rooms.toArray()).flatMap((row) => ('doc' in row ? [row.doc] : []));
  await receiveDocs(deps, { docs, selves: {}, reason: 'receive' });
  await writeBegun(deps.db, 'f1/procesjournal/journal_1/p_hvad', begun);
  await writeBegun(deps.db, 'f1/question', 'Ikke hemmeligt');
  return { device, deps };
}

describe('[N210] switching the lock on', () => {
  it('seals the room, the copies from before and what is begun, and nothing else', async () => {
    const { deps } = await usedDevice();
    expect(await dump(deps.db)).toContain(secret);
    expect(await dump(deps.db)).toContain(begun);
    expect(await setLock(deps.db, passphrase)).toEqual({ ok: true, value: undefined });
    const after = await dump(deps.db);
    for (const word of [secret, begun, passphrase, 'journal_1/p_hvad"', 'p_hvad":']) {
      expect(after.replaceAll('begun/f1/procesjournal/journal_1/p_hvad', '')).not.toContain(word);
    }
    expect(after).toContain('Ikke hemmeligt');
    expect(after).toContain('Amina Yilmaz');
    const [snapshot] = await deps.db.snapshots.toArray();
    expect(snapshot?.rooms.map((row) => [row.room, 'sealed' in row])).toEqual([
      ['plan', false],
      ['procesjournal', true],
    ]);
    // Whoever has switched it on goes on writing.
    expect(await textIn(deps)).toBe(secret);
    expect((await changeRooms(deps, 'f1', [entry('Mere')])).ok).toBe(true);
    expect(await textIn(deps)).toBe('Mere');
    expect(await dump(deps.db)).not.toContain('Mere');
  });

  it('derives the key with at least 600,000 rounds and a salt of its own', async () => {
    const slots = [];
    for (let count = 0; count < 2; count += 1) {
      const { db } = await menteeOn(newDevice());
      await setLock(db, passphrase);
      slots.push((await db.settings.get('laas'))?.value as { rounds: number; salt: Uint8Array; data: Uint8Array });
    }
    expect(slots.map(({ rounds }) => rounds)).toEqual([lockRounds, lockRounds]);
    expect(lockRounds).toBeGreaterThanOrEqual(600_000);
    expect(new Set(slots.map(({ salt }) => salt.join())).size).toBe(2);
    expect(new Set(slots.map(({ data }) => data.join())).size).toBe(2);
  });

  it('writes every time under a fresh vector, even the same words', async () => {
    const { db, ...deps } = await menteeOn(newDevice());
    await setLock(db, passphrase);
    const ivs = new Set<string>();
    for (let count = 0; count < 5; count += 1) {
      await changeRooms({ db, ...deps }, 'f1', [entry(`${count % 2}`)]);
      const row = await db.rooms.get('f1-procesjournal');
      if (row && 'sealed' in row) ivs.add(row.sealed.iv.join());
    }
    expect(ivs.size).toBe(5);
  });

  it('binds a seal to its place: in the place of another room it does not open', async () => {
    const deps = await menteeOn(newDevice());
    await changeRooms(deps, 'f2', [entry('Et andet forløb')]);
    await setLock(deps.db, passphrase);
    const [one, two] = await deps.db.rooms.bulkGet(['f1-procesjournal', 'f2-procesjournal']);
    if (!one || !two || !('sealed' in two)) throw new Error('not sealed');
    await deps.db.rooms.put({ ...one, sealed: two.sealed } as typeof two);
    const opened = await openRows(deps.db, await deps.db.rooms.toArray());
    expect(opened.isDamaged).toBe(true);
    expect(opened.rooms.map(({ id }) => id)).toEqual(['f1-plan', 'f2-procesjournal']);
    // What cannot be read is not written over.
    expect(await changeRooms(deps, 'f1', [entry('Nyt')])).toEqual({ ok: false, error: { code: 'broken' } });
  });

  it('is all or nothing: where the last write fails, nothing is sealed and there is no lock', async () => {
    const { deps } = await usedDevice();
    const before = await dump(deps.db);
    const put = deps.db.settings.put.bind(deps.db.settings);
    deps.db.settings.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    expect(await setLock(deps.db, passphrase)).toEqual({ ok: false, error: { code: 'full' } });
    deps.db.settings.put = put;
    expect(await dump(deps.db)).toBe(before);
    expect(vaultOf(deps.db).state()).not.toBe('open');
    expect((await changeRooms(deps, 'f1', [entry('Stadig åben')])).ok).toBe(true);
  });

  it('says little by its size: four thousand letters more or less', async () => {
    const sizes = [];
    for (const text of ['a', 'a'.repeat(900)]) {
      const deps = await menteeOn(newDevice());
      await changeRooms(deps, 'f1', [entry(text)]);
      await setLock(deps.db, passphrase);
      const row = await deps.db.rooms.get('f1-procesjournal');
      if (row && 'sealed' in row) sizes.push(row.sealed.data.length);
    }
    expect(sizes).toEqual([4096 + 16, 4096 + 16]);
  });
});

describe('[N212] while it is locked', () => {
  it('can be neither read nor written, and everything else works', async () => {
    const { device, deps } = await usedDevice();
    await setLock(deps.db, passphrase);
    const tab = await learned(await openTab(device));
    expect(vaultOf(tab.db).state()).toBe('locked');
    expect(await textIn(tab)).toBeUndefined();
    expect(await changeRooms(tab, 'f1', [entry('Nyt')])).toEqual({ ok: false, error: { code: 'locked' } });
    // A room that is not there yet is no way around it either.
    expect(await changeRooms(tab, 'f9', [entry('Nyt')])).toEqual({ ok: false, error: { code: 'locked' } });
    expect(await writeBegun(tab.db, 'f1/procesjournal/x', 'Nyt')).toEqual({ ok: false, error: { code: 'locked' } });
    expect((await writeBegun(tab.db, 'f1/note', 'Fri')).ok).toBe(true);
    expect(await readBegun(tab.db, 'f1')).toEqual({
      ok: true,
      value: [
        { key: 'f1/note', value: 'Fri' },
        { key: 'f1/question', value: 'Ikke hemmeligt' },
      ],
    });
    const plan = { do: 'write', id: 'person_x', type: 'person', fields: { name: 'Bo' } } as const;
    expect((await changeRooms(tab, 'f1', [{ room: 'plan', by: 'person_ny', changes: [plan] }])).ok).toBe(true);
    expect(await dump(tab.db)).not.toMatch(/Kanarie|Nyt/);
  });

  it('takes a wrong passphrase for wrong, and opens with the right one however it is spaced', async () => {
    const { device, deps } = await usedDevice();
    await setLock(deps.db, passphrase);
    const tab = await learned(await openTab(device));
    const begunAt = performance.now();
    expect(await unlock(tab.db, 'noget helt andet')).toEqual({ ok: false, error: { code: 'wrong' } });
    expect(performance.now() - begunAt).toBeLessThan(2_000);
    expect(vaultOf(tab.db).state()).toBe('locked');
    expect((await unlock(tab.db, `  ${passphrase.replace(' ', '   ')} `)).ok).toBe(true);
    expect(await textIn(tab)).toBe(secret);
    expect(await readBegun(tab.db, 'f1')).toMatchObject({
      value: [{ key: 'f1/procesjournal/journal_1/p_hvad', value: begun }, { key: 'f1/question' }],
    });
    await dropBegun(tab.db, 'f1/procesjournal/journal_1/p_hvad');
    expect((await readBegun(tab.db, 'f1')).ok).toBe(true);
  });

  it('a copy from before goes on lying sealed: deleting and bringing back need no key', async () => {
    const { device, deps } = await usedDevice();
    await setLock(deps.db, passphrase);
    const tab = await learned(await openTab(device));
    const removed = await removeForloeb(tab, 'f1');
    expect(await dump(tab.db)).not.toMatch(/Kanarie/);
    if (removed.ok) expect(await putBack(tab, removed.value)).toEqual({ ok: true, value: 'put-back' });
    await unlock(tab.db, passphrase);
    expect(await textIn(tab)).toBe(secret);
  });

  it('locking in one tab locks the other, once what is being written there is kept', async () => {
    const device = newDevice();
    const one = await menteeOn(device);
    await setLock(one.db, passphrase);
    const two = await learned(await openTab(device));
    await unlock(two.db, passphrase);
    const kept: boolean[] = [];
    vaultOf(two.db).onLock(async () => {
      kept.push((await changeRooms(two, 'f1', [entry('Skrevet i farten')])).ok);
    });
    await vaultOf(one.db).lock();
    expect(vaultOf(one.db).state()).toBe('locked');
    await new Promise<void>((resolve) => vaultOf(two.db).subscribe((state) => state === 'locked' && resolve()));
    expect(kept).toEqual([true]);
    await unlock(one.db, passphrase);
    expect(await textIn(one)).toBe('Skrevet i farten');
  });

  it('is not held back for ever by what will not be kept', async () => {
    const { deps } = await usedDevice();
    await setLock(deps.db, passphrase);
    vaultOf(deps.db).onLock(() => new Promise(() => undefined));
    await vaultOf(deps.db).lock();
    expect(vaultOf(deps.db).state()).toBe('locked');
  });
});

describe('[N213] another passphrase, none, and a forgotten one', () => {
  it('another passphrase makes another key: what the old one opened opens no more, in copies from before neither', async () => {
    const { device, deps } = await usedDevice();
    await setLock(deps.db, passphrase);
    const row = await deps.db.rooms.get('f1-procesjournal');
    expect(await changeLock(deps.db, 'forkert adgangssætning', other)).toEqual({ ok: false, error: { code: 'wrong' } });
    expect((await changeLock(deps.db, passphrase, other)).ok).toBe(true);
    const after = await deps.db.rooms.get('f1-procesjournal');
    expect(row && 'slot' in row && row.slot).not.toBe(after && 'slot' in after && after.slot);
    expect(await textIn(deps)).toBe(secret);
    const tab = await learned(await openTab(device));
    expect(await unlock(tab.db, passphrase)).toEqual({ ok: false, error: { code: 'wrong' } });
    expect((await unlock(tab.db, other)).ok).toBe(true);
    const [snapshot] = await tab.db.snapshots.toArray();
    const opened = await openRows(tab.db, snapshot?.rooms ?? []);
    expect(opened).toMatchObject({ isDamaged: false });
    expect(opened.rooms).toHaveLength(2);
  });

  it('taking it off needs the passphrase, and everything lies in the open again', async () => {
    const { deps } = await usedDevice();
    const before = await dump(deps.db);
    await setLock(deps.db, passphrase);
    expect(await dropLock(deps.db, other)).toEqual({ ok: false, error: { code: 'wrong' } });
    expect((await dropLock(deps.db, passphrase)).ok).toBe(true);
    expect(await dump(deps.db)).toBe(before);
    expect(vaultOf(deps.db).state()).toBe('off');
  });

  it('a forgotten one costs what is sealed, and nothing else', async () => {
    const { device, deps } = await usedDevice();
    await setLock(deps.db, passphrase);
    const tab = await learned(await openTab(device));
    expect((await discardLocked(tab.db)).ok).toBe(true);
    expect(vaultOf(tab.db).state()).toBe('off');
    expect((await tab.db.rooms.toArray()).map(({ room }) => room)).toEqual(['plan']);
    expect((await tab.db.snapshots.toArray())[0]?.rooms.map(({ room }) => room)).toEqual(['plan']);
    expect((await tab.db.settings.toArray()).map(({ key }) => key)).toEqual(['begun/f1/question']);
    expect((await changeRooms(tab, 'f1', [entry('Forfra')])).ok).toBe(true);
    expect(await textIn(tab)).toBe('Forfra');
  });

  it('a lock that another tab has changed meanwhile is not changed over it', async () => {
    const device = newDevice();
    const one = await menteeOn(device);
    const two = await openTab(device);
    await Promise.all([setLock(one.db, passphrase), setLock(two.db, other)]).then((results) =>
      expect(results.map((result) => (result.ok ? 'on' : result.error.code)).sort()).toEqual(['moved', 'on']),
    );
    const tab = await openTab(device);
    const opens = [await unlock(tab.db, passphrase), await unlock(tab.db, other)].filter(({ ok }) => ok);
    expect(opens).toHaveLength(1);
    expect(await textIn(tab)).toBe(secret);
  });
});

describe('[N214] [N215] a copy of everything', () => {
  const outgoing = async (deps: StoreDeps) => {
    const taken = await takeOut(deps, 'all', 'sikkerhedskopi', async (all) => all);
    if (!taken.ok) throw new Error(taken.error.code);
    return taken.value;
  };

  it('carries the room as it lies, with the key here or without', async () => {
    const { device, deps } = await usedDevice();
    await setLock(deps.db, passphrase);
    const open = await outgoing(deps);
    const closed = await outgoing(await learned(await openTab(device)));
    expect(closed).toEqual(open);
    expect(open.docs.map(({ kind }) => kind)).toEqual(['plan']);
    expect(open.locked?.rooms.map(({ id }) => id)).toEqual(['f1-procesjournal']);
  });

  it('comes locked to a device without a lock, and opens there with the same passphrase', async () => {
    const { deps } = await usedDevice();
    await setLock(deps.db, passphrase);
    const { docs, locked } = await outgoing(deps);
    const fresh = await openTab(newDevice());
    const received = await receiveDocs(fresh, { docs, locked, selves: {}, reason: 'restore' });
    expect(received.ok).toBe(true);
    expect(await dump(fresh.db)).not.toContain(secret);
    await learned(fresh);
    expect(vaultOf(fresh.db).state()).toBe('locked');
    expect((await unlock(fresh.db, passphrase)).ok).toBe(true);
    expect(await textIn(fresh)).toBe(secret);
  });

  it('does not come locked where there is something private already', async () => {
    const { deps } = await usedDevice();
    await setLock(deps.db, passphrase);
    const { docs, locked } = await outgoing(deps);
    const device = newDevice();
    const used = await menteeOn(device);
    const before = await dump(used.db);
    const received = await receiveDocs(used, { docs, locked, selves: {}, reason: 'restore' });
    expect(received).toEqual({ ok: false, error: { code: 'locked' } });
    expect(await dump(used.db)).toBe(before);
  });

  it('a room that came locked and is no document is told of as damaged, and never read', async () => {
    const { deps } = await usedDevice();
    await setLock(deps.db, passphrase);
    const slot = vaultOf(deps.db).slot();
    const key = slot && vaultOf(deps.db).key(slot.id);
    if (!slot || !key) throw new Error('no key');
    const { sealValue } = await import('../../src/storage/sealing.ts');
    const { contextOf } = await import('../../src/core/lock.ts');
    const id = 'f1-procesjournal';
    const rooms = [{ id, ...(await sealValue(key, contextOf.room(id), { id, kind: 'plan', a: {}, r: { x: 1 } })) }];
    const fresh = await openTab(newDevice());
    await receiveDocs(fresh, { docs: [], locked: { slot, rooms }, selves: {}, reason: 'restore' });
    expect((await unlock(fresh.db, passphrase)).ok).toBe(true);
    expect(await openRows(fresh.db, await fresh.db.rooms.toArray())).toMatchObject({ rooms: [], isDamaged: true });
  });

  it('one that was made long ago opens here', async () => {
    const read = await readFile(
      new Uint8Array(readFileSync(new URL('../fixtures/handover-v2-locked.txt', import.meta.url))),
    );
    const { db } = await openTab(newDevice());
    const locked = read.ok ? read.value.locked : undefined;
    if (!locked) throw new Error('no locked room');
    expect(await openLocked(db, locked, other)).toEqual({ ok: false, error: { code: 'wrong' } });
    const opened = await openLocked(db, locked, passphrase);
    expect(opened.ok && opened.value.map((doc) => viewRecord(doc, 'journal_1')?.fields['p_hvad'])).toEqual([secret]);
  });

  it('undone, the lock that came with it goes too', async () => {
    const { deps } = await usedDevice();
    await setLock(deps.db, passphrase);
    const { docs, locked } = await outgoing(deps);
    const fresh = await openTab(newDevice());
    const received = await receiveDocs(fresh, { docs, locked, selves: {}, reason: 'restore' });
    if (received.ok) expect(await putBack(fresh, received.value.snapshot)).toEqual({ ok: true, value: 'put-back' });
    expect(await fresh.db.settings.count()).toBe(0);
    expect(await fresh.db.rooms.count()).toBe(0);
  });

  it('merging needs the key: without it nothing is taken in', async () => {
    const { device, deps } = await usedDevice();
    const { docs } = await outgoing(deps);
    await setLock(deps.db, passphrase);
    const tab = await learned(await openTab(device));
    const before = await dump(tab.db);
    expect(await receiveDocs(tab, { docs, selves: {}, reason: 'restore' })).toEqual({
      ok: false,
      error: { code: 'locked' },
    });
    expect(await dump(tab.db)).toBe(before);
    await unlock(tab.db, passphrase);
    await changeRooms(tab, 'f1', [entry('Nyere', 'journal_2')]);
    expect((await receiveDocs(tab, { docs, selves: {}, reason: 'restore' })).ok).toBe(true);
    expect(await textIn(tab)).toBe(secret);
    expect(await dump(tab.db)).not.toMatch(/Kanarie|Nyere/);
  });
});
