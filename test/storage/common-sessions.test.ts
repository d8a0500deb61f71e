import { describe, expect, it } from 'vitest';
import { createDoc } from '../../src/core/document/create.ts';
import { viewRecord } from '../../src/core/document/view.ts';
import { cohortWrite } from '../../src/core/forloeb/cohort.ts';
import { joinChanges } from '../../src/core/forloeb/cohort-spread.ts';
import type { RoomChanges } from '../../src/storage/room-rows.ts';
import { changeForloebs, changeRooms, setSelf } from '../../src/storage/rooms.ts';
import { kontaktperson, newDevice, newPlan, openTab, rowIn } from '../support/storage/device.ts';

const hold = { id: 'hold_1', name: 'Augustholdet' };
const session = {
  title: 'Velkomst',
  kind: 'velkomst',
  when: { offset: { unit: 'workingDays', amount: 1 }, from: '09:00', to: '10:00' },
  who: [],
  needs: ['social'],
  common: hold.id,
};
const inPlan = (...changes: RoomChanges['changes']): readonly RoomChanges[] => [
  { room: 'plan', by: kontaktperson.person, changes },
];
const write = (fields: object) => ({ do: 'write', id: 'activity_1', type: 'activity', fields: { ...fields } }) as const;

/** Two plans of one hold that share a session, and one more that is alone. */
async function threePlans() {
  const deps = await openTab(newDevice());
  for (const id of ['f1', 'f2', 'f3']) await changeRooms(deps, id, newPlan(), kontaktperson);
  await changeRooms(deps, 'f1', inPlan(cohortWrite(hold), write(session)));
  const source = (await rowIn(deps.db, 'f1-plan'))?.doc ?? createDoc('f1-plan', 'plan');
  const target = (await rowIn(deps.db, 'f2-plan'))?.doc ?? createDoc('f2-plan', 'plan');
  await changeRooms(deps, 'f2', inPlan(...joinChanges(source, target)));
  const titleIn = async (id: string) => {
    const row = await rowIn(deps.db, `${id}-plan`);
    return row && viewRecord(row.doc, 'activity_1')?.fields['title'];
  };
  return { deps, titleIn };
}

describe('common sessions', () => {
  it('[N70] are planned once: one action writes every plan of the hold and its summary', async () => {
    const { deps, titleIn } = await threePlans();
    const before = (await deps.db.summaries.get('f2'))?.changedAt ?? 0;
    const kept = await changeRooms(deps, 'f1', inPlan(write({ title: 'Morgenkaffe' })));
    expect(kept.ok && kept.value.map((row) => row.id)).toEqual(['f1-plan']);
    expect(await titleIn('f1')).toBe('Morgenkaffe');
    expect(await titleIn('f2')).toBe('Morgenkaffe');
    expect(await titleIn('f3')).toBeUndefined();
    expect((await deps.db.summaries.get('f2'))?.changedAt).toBeGreaterThanOrEqual(before);
    expect((await deps.db.rooms.get('f2-plan'))?.rev).toBe(3);
  });

  it('[N70] are left alone in plans that somebody else leads', async () => {
    const { deps, titleIn } = await threePlans();
    await setSelf(deps, 'f2', { viewpoint: 'ny', person: 'person_ny' });
    await changeRooms(deps, 'f1', inPlan(write({ title: 'Morgenkaffe' })));
    expect(await titleIn('f2')).toBe('Velkomst');
  });

  it('keep all plans of an action, or none', async () => {
    const { deps, titleIn } = await threePlans();
    const broken = { id: 'f3', work: inPlan({ ...write({ title: 'x' }), id: 'forbidden id' }) };
    await expect(
      changeForloebs(deps, [{ id: 'f1', work: inPlan(write({ title: 'Morgenkaffe' })) }, broken]),
    ).rejects.toThrow();
    expect(await titleIn('f1')).toBe('Velkomst');
    expect(await titleIn('f2')).toBe('Velkomst');
  });
});
