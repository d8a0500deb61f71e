import { describe, expect, it } from 'vitest';
import { viewRecord } from '../../src/core/document/view.ts';
import { type LiveForloeb, openLiveForloeb } from '../../src/storage/live-forloeb.ts';
import { changeRooms } from '../../src/storage/rooms.ts';
import { kontaktperson, newDevice, newPlan, openTab, planWrite, rowIn } from '../support/storage/device.ts';
import { failWritesFrom } from '../support/storage/fail-write.ts';

/** Resolves when the state fulfils a condition. */
function until(live: LiveForloeb, fits: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (fits()) return resolve();
    const stop = live.subscribe(() => {
      if (!fits()) return;
      stop();
      resolve();
    });
  });
}

const phone = (live: LiveForloeb) => {
  const plan = live.current().docs.plan;
  return plan && viewRecord(plan, 'person_ny')?.fields['phone'];
};

describe('following a forløb', () => {
  it('shows an action before the database has answered, and keeps it', async () => {
    const deps = await openTab(newDevice());
    await changeRooms(deps, 'f1', newPlan(), kontaktperson);
    const live = openLiveForloeb(deps, 'f1');
    await until(live, () => live.current().status === 'ready');
    const kept = live.act([planWrite('person', 'person_ny', { phone: '11' })]);
    expect(phone(live)).toBe('11');
    expect(live.current().saving).toBe(1);
    expect((await deps.db.rooms.get('f1-plan'))?.rev).toBe(1);
    expect(await kept).toEqual({ ok: true, value: undefined });
    expect(live.current().saving).toBe(0);
    expect(phone(live)).toBe('11');
    expect((await deps.db.rooms.get('f1-plan'))?.rev).toBe(2);
    live.close();
  });

  it('takes an action back when it could not be kept, and says why', async () => {
    const deps = await openTab(newDevice());
    await changeRooms(deps, 'f1', newPlan(), kontaktperson);
    const live = openLiveForloeb(deps, 'f1');
    await until(live, () => live.current().status === 'ready');
    deps.db.close({ disableAutoOpen: true });
    const result = await live.act([planWrite('person', 'person_ny', { phone: '22' })]);
    expect(result).toEqual({ ok: false, error: { code: 'closed' } });
    expect(phone(live)).toBeUndefined();
    const saved = (await live.rescue()).docs.find((doc) => doc.kind === 'plan');
    expect(saved && viewRecord(saved, 'person_ny')?.fields['phone']).toBe('22');
    live.close();
  });

  it('keeps what could not be kept when it is asked once more, but for what makes something new of a form', async () => {
    const deps = await openTab(newDevice());
    await changeRooms(deps, 'f1', newPlan(), kontaktperson);
    const live = openLiveForloeb(deps, 'f1');
    await until(live, () => live.current().status === 'ready');
    const makeRoom = failWritesFrom(1, 'refused');
    await live.act([planWrite('person', 'person_ny', { phone: '22' })]);
    await live.act([planWrite('person', 'person_x', { name: 'Henrik Sand' })]);
    await live.act([{ ...planWrite('person', 'person_y', { name: 'Bodil Krag' }), pressed: true }]);
    expect(await live.retry()).toEqual({ ok: false, error: { code: 'full' } });
    expect(phone(live)).toBeUndefined();
    const [saved] = (await live.rescue()).docs;
    expect(['person_x', 'person_y'].map((id) => saved && viewRecord(saved, id)?.fields['name'])).toEqual([
      'Henrik Sand',
      'Bodil Krag',
    ]);
    makeRoom();
    expect((await live.retry()).ok).toBe(true);
    expect(phone(live)).toBe('22');
    expect(live.current().failure).toBeUndefined();
    const kept = await rowIn(deps.db, 'f1-plan');
    expect(kept && viewRecord(kept.doc, 'person_x')).toBeUndefined();
    expect(kept && viewRecord(kept.doc, 'person_y')?.fields['name']).toBe('Bodil Krag');
    live.close();
  });

  it('never goes back to an older state while actions follow each other', async () => {
    const deps = await openTab(newDevice());
    await changeRooms(deps, 'f1', newPlan(), kontaktperson);
    const live = openLiveForloeb(deps, 'f1');
    await until(live, () => live.current().status === 'ready');
    const seen: number[] = [];
    live.subscribe(() => seen.push(Number(phone(live) ?? 0)));
    await Promise.all(
      [1, 2, 3, 4, 5].map((value) => live.act([planWrite('person', 'person_ny', { phone: String(value) })])),
    );
    expect(phone(live)).toBe('5');
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    live.close();
  });

  it('leaves the records that an action did not touch as they are, so that their rows are not drawn again', async () => {
    const deps = await openTab(newDevice());
    await changeRooms(deps, 'f1', newPlan(), kontaktperson);
    const live = openLiveForloeb(deps, 'f1');
    await until(live, () => live.current().status === 'ready');
    const before = live.current().docs.plan?.r['role_ny'];
    await live.act([planWrite('person', 'person_ny', { phone: '33' })]);
    expect(live.current().docs.plan?.r['role_ny']).toBe(before);
    live.close();
  });

  it('gives the same documents while only the saving changes', async () => {
    const deps = await openTab(newDevice());
    await changeRooms(deps, 'f1', newPlan(), kontaktperson);
    const live = openLiveForloeb(deps, 'f1');
    await until(live, () => live.current().status === 'ready');
    const kept = live.act([planWrite('person', 'person_ny', { phone: '34' })]);
    const shown = live.current().docs;
    await kept;
    expect(live.current().saving).toBe(0);
    expect(live.current().docs).toBe(shown);
    live.close();
  });

  it('is not stuck after an action that nobody can perform', async () => {
    const deps = await openTab(newDevice());
    await changeRooms(deps, 'f1', newPlan(), kontaktperson);
    const live = openLiveForloeb(deps, 'f1');
    await until(live, () => live.current().status === 'ready');
    await expect(live.act([{ ...planWrite('person', 'person_ny', { phone: '1' }), by: '' }])).rejects.toThrow();
    expect(await live.act([planWrite('person', 'person_ny', { phone: '2' })])).toEqual({ ok: true, value: undefined });
    expect(phone(live)).toBe('2');
    live.close();
  });

  it('shows what another tab writes', async () => {
    const device = newDevice();
    const deps = await openTab(device);
    await changeRooms(deps, 'f1', newPlan(), kontaktperson);
    const live = openLiveForloeb(deps, 'f1');
    await until(live, () => live.current().status === 'ready');
    await changeRooms(deps, 'f1', [planWrite('person', 'person_ny', { phone: '44' })]);
    await until(live, () => phone(live) === '44');
    live.close();
  });
});
