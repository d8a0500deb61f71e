import { expect, it } from 'vitest';
import { readOtherPlans } from '../../src/storage/plans.ts';
import { changeRooms } from '../../src/storage/rooms.ts';
import { kontaktperson, newDevice, newPlan, openTab } from '../support/storage/device.ts';

it('reads the plans of the other forløb and no other room', async () => {
  const deps = await openTab(newDevice());
  const question = { do: 'write' as const, id: 'q1', type: 'question', fields: { text: 'KANARIE' } };
  const talk = { room: 'samtaler' as const, by: kontaktperson.person, changes: [question] };
  for (const id of ['f1', 'f2', 'f3']) {
    const written = await changeRooms(deps, id, [...newPlan(), talk], kontaktperson);
    expect(written.ok).toBe(true);
  }
  const read = await readOtherPlans(deps.db, 'f2');
  if (!read.ok) throw new Error(read.error.code);
  expect(read.value.map(({ forloeb, doc }) => [forloeb, doc.kind])).toEqual([
    ['f1', 'plan'],
    ['f3', 'plan'],
  ]);
  expect(JSON.stringify(read.value)).not.toContain('KANARIE');
});

it('reads nothing where there is one forløb', async () => {
  const deps = await openTab(newDevice());
  await changeRooms(deps, 'f1', newPlan(), kontaktperson);
  expect(await readOtherPlans(deps.db, 'f1')).toEqual({ ok: true, value: [] });
});
