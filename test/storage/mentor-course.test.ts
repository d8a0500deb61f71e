import { expect, it } from 'vitest';
import type { Json } from '../../src/core/document/types.ts';
import { clearedField } from '../../src/core/forloeb/closing.ts';
import { createAlone } from '../../src/core/forloeb/mentor-begin.ts';
import { courseClosingId, courseClosingKind } from '../../src/core/forloeb/mentor-deletion.ts';
import type { Room } from '../../src/core/rooms.ts';
import { receiveDocs } from '../../src/storage/receive.ts';
import type { RoomChanges, StoreDeps } from '../../src/storage/room-rows.ts';
import { changeRooms } from '../../src/storage/rooms.ts';
import { newDevice, newPlan, openTab, rowsIn } from '../support/storage/device.ts';

const course = { from: '2026-08-03', to: '2027-06-02', origin: 'alone' } as const;

/** A course that the mentee has made on a device. */
async function alone(deps: StoreDeps): Promise<void> {
  let next = 0;
  const newId = (prefix: string) => `${prefix}_${++next}`;
  const { self, work } = createAlone({ mentee: 'Sofie Holm', mentor: 'Karin Bjerre', side: 'mentee', course, newId });
  expect((await changeRooms(deps, 'f1', work, self)).ok).toBe(true);
}

async function receive(deps: StoreDeps, from: StoreDeps, rooms: readonly Room[], viewpoint: 'leder' | 'mentor') {
  const docs = (await rowsIn(from.db)).filter(({ room }) => rooms.includes(room)).map(({ doc }) => doc);
  const selves = { f1: { viewpoint, person: 'person_l' } };
  expect((await receiveDocs(deps, { docs, selves, reason: 'receive' })).ok).toBe(true);
  return deps.db.summaries.get('f1');
}

const ended: RoomChanges = {
  room: 'ramme',
  by: 'person_1',
  changes: [
    {
      do: 'write',
      id: 'mentorforloeb',
      type: 'mentorforloeb',
      fields: { ended: { done: true, day: '2027-01-04' } },
    },
  ],
};

it('a leader who gets the frame alone has a forløb by it, and the plan that comes later takes over [N182][N186]', async () => {
  const mentee = await openTab(newDevice());
  await alone(mentee);
  expect(await mentee.db.summaries.get('f1')).toMatchObject({
    viewpoint: 'ny',
    newHire: 'Sofie Holm',
    courseOnly: true,
  });
  const leader = await openTab(newDevice());
  expect(await receive(leader, mentee, ['ramme'], 'leder')).toMatchObject({
    ...{ viewpoint: 'leder', newHire: 'Sofie Holm', courseOnly: true },
    course: { from: '2026-08-03', to: '2027-06-02' },
  });
  await changeRooms(leader, 'f1', newPlan());
  const row = await leader.db.summaries.get('f1');
  expect(row).toMatchObject({ newHire: 'Amina Yilmaz', course: { from: '2026-08-03' } });
  expect(row).not.toHaveProperty('courseOnly');
});

it('what the start screen says of a course follows the room ramme, and stays when another room is written [N187]', async () => {
  const mentee = await openTab(newDevice());
  await alone(mentee);
  await changeRooms(mentee, 'f1', [ended]);
  expect((await mentee.db.summaries.get('f1'))?.course).toEqual({
    from: '2026-08-03',
    to: '2027-06-02',
    ended: '2027-01-04',
    deletion: '2027-04-05',
  });
  await changeRooms(mentee, 'f1', [
    { room: 'plan', by: 'person_1', changes: [{ do: 'write', id: 'p9', type: 'person', fields: { name: 'Bo' } }] },
  ]);
  expect((await mentee.db.summaries.get('f1'))?.course?.ended).toBe('2027-01-04');
  const mentor = await openTab(newDevice());
  expect(await receive(mentor, mentee, ['mentor', 'ramme'], 'mentor')).toMatchObject({
    course: { ended: '2027-01-04' },
  });
});

it('it says from when something is to be deleted here, until it is, and of a frame alone nothing [N188]', async () => {
  const mentee = await openTab(newDevice());
  await alone(mentee);
  const dayOn = async ({ db }: StoreDeps) => (await db.summaries.get('f1'))?.course?.deletion;
  expect(await dayOn(mentee)).toBe('2027-09-02');
  const closing = (fields: { [field: string]: Json }): RoomChanges => ({
    room: 'mentor',
    by: 'person_1',
    changes: [{ do: 'write', id: courseClosingId, type: courseClosingKind.type, fields }],
  });
  await changeRooms(mentee, 'f1', [closing({ deletion: { day: '2027-07-01' } })]);
  expect(await dayOn(mentee)).toBe('2027-07-01');
  const mentor = await openTab(newDevice());
  await receive(mentor, mentee, ['mentor', 'ramme'], 'mentor');
  const leader = await openTab(newDevice());
  await receive(leader, mentee, ['ramme'], 'leder');
  expect(await dayOn(leader)).toBeUndefined();
  await changeRooms(mentee, 'f1', [
    closing({ [clearedField('person_1')]: { done: true, day: '2027-07-01', by: 'person_1' } }),
  ]);
  expect(await dayOn(mentee)).toBeUndefined();
  expect(await dayOn(mentor)).toBe('2027-07-01');
});
