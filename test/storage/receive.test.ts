import { describe, expect, it } from 'vitest';
import type { Doc } from '../../src/core/document/types.ts';
import { viewRecord } from '../../src/core/document/view.ts';
import type { Result } from '../../src/core/result.ts';
import type { RoomRow } from '../../src/storage/database.ts';
import { earlierStates } from '../../src/storage/earlier-states.ts';
import { receiveDocs } from '../../src/storage/receive.ts';
import type { StoreDeps } from '../../src/storage/room-rows.ts';
import { changeRooms } from '../../src/storage/rooms.ts';
import { forgetSnapshots, putBack, removeForloeb, snapshotAge, snapshotLimit } from '../../src/storage/snapshots.ts';
import { kontaktperson, newDevice, newPlan, openTab, planWrite, rowIn, rowsIn } from '../support/storage/device.ts';
import { loseInWrites } from '../support/storage/lose-in-writes.ts';

const selves = { f1: { viewpoint: 'ny', person: 'person_ny' } } as const;
const docs = async (deps: StoreDeps): Promise<Doc[]> => (await rowsIn(deps.db)).map((row) => row.doc);
const nameIn = async (deps: StoreDeps) => {
  const row = await rowIn(deps.db, 'f1-plan');
  return row && viewRecord(row.doc, 'person_ny')?.fields['name'];
};
/** The row with something of its records gone. */
function without(row: { readonly id: string }, path: readonly string[]): unknown {
  const copy = structuredClone(row) as RoomRow;
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as never, copy.doc.r as never);
  delete parent[last];
  return copy;
}
const must = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
async function received(deps: StoreDeps, incoming: Doc[]) {
  const result = await receiveDocs(deps, { docs: incoming, selves, reason: 'receive' });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('receiving a file', () => {
  it('carries a forløb to another device and back until both agree', async () => {
    const laptop = await openTab(newDevice());
    const phone = await openTab(newDevice());
    await changeRooms(laptop, 'f1', newPlan(), kontaktperson);
    await received(phone, await docs(laptop));
    expect(await phone.db.summaries.get('f1')).toMatchObject({
      viewpoint: 'ny',
      person: 'person_ny',
      newHire: 'Amina Yilmaz',
    });
    await changeRooms(phone, 'f1', [{ ...planWrite('person', 'person_ny', { phone: '87654321' }), by: 'person_ny' }]);
    await changeRooms(laptop, 'f1', [planWrite('person', 'person_ny', { title: 'socialrådgiver' })]);
    await received(laptop, await docs(phone));
    await received(phone, await docs(laptop));
    expect(JSON.stringify(await docs(phone))).toBe(JSON.stringify(await docs(laptop)));
    expect((await laptop.db.summaries.get('f1'))?.viewpoint).toBe('kontaktperson');
  });

  it('changes nothing the second time', async () => {
    const laptop = await openTab(newDevice());
    const phone = await openTab(newDevice());
    await changeRooms(laptop, 'f1', newPlan(), kontaktperson);
    await received(phone, await docs(laptop));
    expect((await received(phone, await docs(laptop))).changed).toEqual([]);
    expect((await phone.db.rooms.get('f1-plan'))?.rev).toBe(1);
  });

  it('writes nothing at all when one document does not fit', async () => {
    const laptop = await openTab(newDevice());
    const phone = await openTab(newDevice());
    await changeRooms(laptop, 'f1', newPlan(), kontaktperson);
    await received(phone, await docs(laptop));
    const good = { ...(await docs(laptop))[0], id: 'f2-plan' } as Doc;
    const wrong = { ...(await docs(laptop))[0], kind: 'samtaler' } as Doc;
    const result = await receiveDocs(phone, { docs: [good, wrong], selves, reason: 'receive' });
    expect(result).toEqual({ ok: false, error: { code: 'unfit' } });
    expect(await phone.db.rooms.count()).toBe(1);
    expect(await phone.db.snapshots.count()).toBe(1);
  });

  it('[O1] is undone by putting the snapshot back; receiving again brings it again', async () => {
    const laptop = await openTab(newDevice());
    const phone = await openTab(newDevice());
    await changeRooms(laptop, 'f1', newPlan(), kontaktperson);
    await received(phone, await docs(laptop));
    await changeRooms(laptop, 'f1', [planWrite('person', 'person_ny', { name: 'Amina Holm' })]);
    const { snapshot } = await received(phone, await docs(laptop));
    expect(await nameIn(phone)).toBe('Amina Holm');
    expect(await putBack(phone, snapshot)).toEqual({ ok: true, value: 'put-back' });
    expect(await nameIn(phone)).toBe('Amina Yilmaz');
    expect((await phone.db.rooms.get('f1-plan'))?.rev).toBe(3);
    await received(phone, await docs(laptop));
    expect(await nameIn(phone)).toBe('Amina Holm');
  });

  it('lies in no snapshot once the snapshots of its forløb are let go of; those of another stay', async () => {
    const laptop = await openTab(newDevice());
    const phone = await openTab(newDevice());
    await changeRooms(laptop, 'f1', newPlan(), kontaktperson);
    await received(phone, await docs(laptop));
    await changeRooms(laptop, 'f1', [planWrite('person', 'person_ny', { name: 'Amina Holm' })]);
    await received(phone, await docs(laptop));
    await phone.db.snapshots.add({ at: 0, reason: 'receive', rooms: [], summaries: [], forloeb: ['f2'] });
    expect(JSON.stringify(await phone.db.snapshots.toArray())).toContain('Amina Yilmaz');
    expect(await forgetSnapshots(phone, 'f1')).toEqual({ ok: true, value: 2 });
    expect((await phone.db.snapshots.toArray()).map(({ forloeb }) => forloeb)).toEqual([['f2']]);
  });

  it('is not undone over what has been written since', async () => {
    const laptop = await openTab(newDevice());
    const phone = await openTab(newDevice());
    await changeRooms(laptop, 'f1', newPlan(), kontaktperson);
    await received(phone, await docs(laptop));
    await changeRooms(laptop, 'f1', [planWrite('person', 'person_ny', { name: 'Amina Holm' })]);
    const { snapshot } = await received(phone, await docs(laptop));
    await changeRooms(phone, 'f1', [planWrite('person', 'person_ny', { phone: '12345678' })]);
    const before = await docs(phone);
    expect(await putBack(phone, snapshot)).toEqual({ ok: true, value: 'moved-on' });
    expect(await docs(phone)).toEqual(before);
  });

  it('writes what the person decided in the same action, and undoes both', async () => {
    const laptop = await openTab(newDevice());
    const phone = await openTab(newDevice());
    await changeRooms(laptop, 'f1', newPlan(), kontaktperson);
    const decided = { f1: [{ ...planWrite('person', 'person_x', { name: 'Henrik Sand' }), by: 'person_x' }] };
    const result = await receiveDocs(phone, { docs: await docs(laptop), selves, reason: 'receive', decided });
    const plan = (await rowIn(phone.db, 'f1-plan'))?.doc;
    expect(plan && viewRecord(plan, 'person_x')?.fields['name']).toBe('Henrik Sand');
    if (result.ok) expect(await putBack(phone, result.value.snapshot)).toEqual({ ok: true, value: 'put-back' });
    expect(await phone.db.rooms.count()).toBe(0);
  });

  it('[O3] takes in what was picked of a refused file, without a document of it, and undoes it', async () => {
    const laptop = await openTab(newDevice());
    await changeRooms(laptop, 'f1', newPlan(), kontaktperson);
    const before = await docs(laptop);
    const [work] = [planWrite('person', 'person_ny', { name: 'Amina Holm' })];
    const [write] = work.changes;
    const picked = { ...work, changes: [{ ...write, seen: [] } as typeof write & object] };
    const result = await receiveDocs(laptop, { docs: [], selves: {}, reason: 'receive', decided: { f1: [picked] } });
    const plan = (await rowIn(laptop.db, 'f1-plan'))?.doc as Doc;
    const names = viewRecord(plan, 'person_ny')?.conflicts['name']?.map(({ value }) => value);
    expect(names?.toSorted()).toEqual(['Amina Holm', 'Amina Yilmaz']);
    expect(await putBack(laptop, must(result).snapshot)).toEqual({ ok: true, value: 'put-back' });
    expect(await docs(laptop)).toEqual(before);
  });

  it('[O3] makes a forløb of it that is found on the start screen', async () => {
    const phone = await openTab(newDevice());
    const work = newPlan().map((part) => ({ ...part, by: 'person_ny' }));
    must(await receiveDocs(phone, { docs: [], selves, reason: 'receive', decided: { f1: work } }));
    expect(await phone.db.summaries.get('f1')).toMatchObject({ viewpoint: 'ny', newHire: 'Amina Yilmaz' });
  });

  it.each<readonly [string, (row: { readonly id: string }) => unknown]>([
    ['a room', (row) => ({ ...row, id: `${row.id}x` })],
    ['a record', (row) => without(row, ['person_ny'])],
    ['a field', (row) => without(row, ['person_ny', 'v', 'name'])],
  ])('changes nothing and says so when the store has silently lost %s', async (_, lose) => {
    const laptop = await openTab(newDevice());
    const phone = await openTab(newDevice());
    await changeRooms(laptop, 'f1', newPlan(), kontaktperson);
    const restore = loseInWrites(lose);
    const result = await receiveDocs(phone, { docs: await docs(laptop), selves, reason: 'receive' }).finally(restore);
    expect(result).toEqual({ ok: false, error: { code: 'incomplete' } });
    expect([await phone.db.rooms.count(), await phone.db.summaries.count(), await phone.db.snapshots.count()]).toEqual([
      0, 0, 0,
    ]);
    await received(phone, await docs(laptop));
    expect(await nameIn(phone)).toBe('Amina Yilmaz');
  });

  it('undoing the first receipt removes the forløb again', async () => {
    const laptop = await openTab(newDevice());
    const phone = await openTab(newDevice());
    await changeRooms(laptop, 'f1', newPlan(), kontaktperson);
    const { snapshot } = await received(phone, await docs(laptop));
    await putBack(phone, snapshot);
    expect(await phone.db.rooms.count()).toBe(0);
    expect(await phone.db.summaries.count()).toBe(0);
  });
});

describe('snapshots', () => {
  it('bring back a deleted forløb', async () => {
    const laptop = await openTab(newDevice());
    await changeRooms(laptop, 'f1', newPlan(), kontaktperson);
    const before = await docs(laptop);
    const removed = await removeForloeb(laptop, 'f1');
    expect(await laptop.db.rooms.count()).toBe(0);
    if (removed.ok) await putBack(laptop, removed.value);
    expect(await docs(laptop)).toEqual(before);
  });

  it('are kept in a small number and for thirty days', async () => {
    const device = newDevice();
    const laptop = await openTab(device);
    await changeRooms(laptop, 'f1', newPlan(), kontaktperson);
    const file = await docs(laptop);
    for (let count = 0; count < snapshotLimit + 3; count += 1) await received(laptop, file);
    expect(await laptop.db.snapshots.count()).toBe(snapshotLimit);
    device.time += snapshotAge + 1;
    await received(laptop, file);
    expect(await laptop.db.snapshots.count()).toBe(1);
  });
});

describe('[O1] what lay here before is listed, the latest first', () => {
  it('with whom it is about, and whether it can be put back', async () => {
    const device = newDevice();
    const [laptop, phone] = [await openTab(device), await openTab(newDevice())];
    await changeRooms(laptop, 'f1', newPlan(), kontaktperson);
    await received(phone, await docs(laptop));
    const list = async () => must(await earlierStates(phone));
    expect(await list()).toMatchObject([{ reason: 'receive', newHires: ['Amina Yilmaz'], isMovedOn: false }]);
    await changeRooms(phone, 'f1', [{ ...planWrite('person', 'person_ny', { phone: '87654321' }), by: 'person_ny' }]);
    expect(await list()).toMatchObject([{ isMovedOn: true }]);
    must(await removeForloeb(phone, 'f1'));
    const [removed] = await list();
    expect(removed).toMatchObject({ reason: 'delete', newHires: ['Amina Yilmaz'], isMovedOn: false });
    expect(must(await putBack(phone, removed?.id ?? 0))).toBe('put-back');
    expect(await phone.db.summaries.count()).toBe(1);
  });
});
