import { describe, expect, it } from 'vitest';
import { viewRecord } from '../../src/core/document/view.ts';
import { hasLeft } from '../../src/core/forloeb/bin.ts';
import { noteCopied } from '../../src/storage/leaving/note-copied.ts';
import { takeOut } from '../../src/storage/leaving/take-out.ts';
import { changeRooms, setSelf } from '../../src/storage/rooms.ts';
import { kontaktperson, newDevice, newPlan, openTab, planWrite, rowIn } from '../support/storage/device.ts';

const must = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('changeRooms', () => {
  it('keeps every room of an action and the summary, or none of them', async () => {
    const deps = await openTab(newDevice());
    must(await changeRooms(deps, 'f1', newPlan(), kontaktperson));
    const broken = [
      planWrite('person', 'person_ny', { name: 'Overskrevet' }),
      {
        room: 'samtaler' as const,
        by: 'person_kp',
        changes: [{ do: 'write' as const, id: 'forbidden id', type: 'question', fields: {} }],
      },
    ];
    await expect(changeRooms(deps, 'f1', broken)).rejects.toThrow();
    const row = await rowIn(deps.db, 'f1-plan');
    expect(row && viewRecord(row.doc, 'person_ny')?.fields['name']).toBe('Amina Yilmaz');
    expect(await deps.db.rooms.count()).toBe(1);
    expect((await deps.db.summaries.get('f1'))?.newHire).toBe('Amina Yilmaz');
  });

  it('brings the summary up to date in the same transaction and keeps the columns of the device', async () => {
    const device = newDevice();
    const deps = await openTab(device);
    must(await changeRooms(deps, 'f1', newPlan(), kontaktperson));
    must(await noteCopied(deps.db, device.time));
    must(await setSelf(deps, 'f1', { viewpoint: 'leder', person: 'person_l' }));
    device.time += 1000;
    must(await changeRooms(deps, 'f1', [planWrite('person', 'person_ny', { name: 'Amina Y. Holm' })]));
    expect(await deps.db.summaries.get('f1')).toMatchObject({
      newHire: 'Amina Y. Holm',
      viewpoint: 'leder',
      person: 'person_l',
      copiedAt: device.time - 1000,
      changedAt: device.time,
      uncopiedSince: device.time,
    });
    device.time += 1000;
    must(await changeRooms(deps, 'f1', [planWrite('person', 'person_ny', { name: 'Amina Holm' })]));
    expect(await deps.db.summaries.get('f1')).toMatchObject({ uncopiedSince: device.time - 1000 });
    must(await noteCopied(deps.db, device.time));
    expect((await deps.db.summaries.get('f1'))?.uncopiedSince).toBeUndefined();
  });

  it('writes nothing when nothing changes, and raises the revision when something does', async () => {
    const deps = await openTab(newDevice());
    must(await changeRooms(deps, 'f1', newPlan(), kontaktperson));
    expect(must(await changeRooms(deps, 'f1', [planWrite('person', 'person_ny', { name: 'Amina Yilmaz' })]))).toEqual(
      [],
    );
    expect((await deps.db.rooms.get('f1-plan'))?.rev).toBe(1);
    must(await changeRooms(deps, 'f1', [planWrite('person', 'person_ny', { phone: '12345678' })]));
    expect((await deps.db.rooms.get('f1-plan'))?.rev).toBe(2);
  });

  it('[W1] begins a new actor on a new day and never loads one from the disk', async () => {
    const device = newDevice();
    const first = await openTab(device);
    must(await changeRooms(first, 'f1', newPlan(), kontaktperson));
    device.day = '2026-08-04';
    must(await changeRooms(first, 'f1', [planWrite('person', 'person_ny', { phone: '1' })]));
    const second = await openTab(device);
    must(await changeRooms(second, 'f1', [planWrite('person', 'person_ny', { phone: '2' })]));
    const doc = (await rowIn(second.db, 'f1-plan'))?.doc;
    expect(Object.values(doc?.a ?? {}).map((actor) => actor.d)).toEqual(['2026-08-03', '2026-08-04', '2026-08-04']);
  });
});

describe('two tabs on the same record', () => {
  it('loses no write of either, whatever the order', async () => {
    const device = newDevice();
    const left = await openTab(device);
    const right = await openTab(device);
    must(await changeRooms(left, 'f1', newPlan(), kontaktperson));
    const writes = Array.from({ length: 40 }, (_, index) =>
      changeRooms(index % 2 ? left : right, 'f1', [planWrite('person', 'person_ny', { [`field${index}`]: index })]),
    );
    for (const write of await Promise.all(writes)) must(write);
    const doc = (await rowIn(left.db, 'f1-plan'))?.doc;
    const fields = doc ? viewRecord(doc, 'person_ny')?.fields : undefined;
    for (let index = 0; index < 40; index += 1) expect(fields?.[`field${index}`]).toBe(index);
  });

  it('[W2] keeps both values when two forms opened on the same state are saved one after the other', async () => {
    const device = newDevice();
    const left = await openTab(device);
    const right = await openTab(device);
    must(await changeRooms(left, 'f1', newPlan(), kontaktperson));
    const doc = (await rowIn(left.db, 'f1-plan'))?.doc;
    const seen = doc ? (viewRecord(doc, 'person_ny')?.stamps ?? []) : [];
    const save = (phone: string) => ({
      room: 'plan' as const,
      by: 'person_kp',
      changes: [{ do: 'write' as const, id: 'person_ny', type: 'person', fields: { name: phone }, seen }],
    });
    must(await changeRooms(left, 'f1', [save('Amina A')]));
    must(await changeRooms(right, 'f1', [save('Amina B')]));
    const after = (await rowIn(left.db, 'f1-plan'))?.doc;
    const both = after ? viewRecord(after, 'person_ny')?.conflicts['name'] : undefined;
    expect(both?.map((version) => version.value).sort()).toEqual(['Amina A', 'Amina B']);
  });
});

describe('takeOut', () => {
  it('gives the rooms of the profile and no others, and ends the writing sessions', async () => {
    const deps = await openTab(newDevice());
    const inRoom = (room: 'samtaler' | 'forberedelse' | 'mentor' | 'procesjournal') => ({
      room,
      by: 'person_kp',
      changes: [{ do: 'write' as const, id: 'note_1', type: 'note', fields: { text: room } }],
    });
    const rooms = [inRoom('samtaler'), inRoom('forberedelse'), inRoom('mentor'), inRoom('procesjournal')];
    must(await changeRooms(deps, 'f1', [...newPlan(), ...rooms], kontaktperson));
    const before = deps.sessions.authorFor('f1-plan', 'person_kp');
    const kinds = must(await takeOut(deps, ['f1'], 'tilNy', async ({ docs }) => docs.map((doc) => doc.kind).sort()));
    expect(kinds).toEqual(['plan', 'samtaler']);
    expect(deps.sessions.authorFor('f1-plan', 'person_kp').actor).not.toBe(before.actor);
    const all = must(
      await takeOut(deps, 'all', 'sikkerhedskopi', async ({ docs, selves }) => ({ n: docs.length, selves })),
    );
    expect(all).toEqual({ n: 5, selves: { f1: kontaktperson } });
  });

  it('[N203] notes what the mentor has in a file, and no other file does', async () => {
    const deps = await openTab(newDevice());
    const shared = (id: string) => ({
      room: 'mentor' as const,
      by: 'person_ny',
      changes: [{ do: 'write' as const, id, type: 'sharedJournal', fields: { title: id } }],
    });
    must(await changeRooms(deps, 'f1', [...newPlan(), shared('sharedJournal_a')], kontaktperson));
    must(await takeOut(deps, 'all', 'sikkerhedskopi', async () => undefined));
    expect((await rowIn(deps.db, 'f1-mentor'))?.sent).toEqual({});
    must(await takeOut(deps, ['f1'], 'tilMentor', async () => undefined));
    must(await changeRooms(deps, 'f1', [planWrite('person', 'person_ny', { name: 'Ny' }), shared('sharedJournal_b')]));
    const { doc, sent } = (await rowIn(deps.db, 'f1-mentor')) ?? {};
    const left = ['sharedJournal_a', 'sharedJournal_b'].map((id) => {
      const view = doc && viewRecord(doc, id);
      return view && hasLeft(view, sent);
    });
    expect(left).toEqual([true, false]);
    expect(JSON.stringify(sent)).not.toContain('person_ny');
  });
});
