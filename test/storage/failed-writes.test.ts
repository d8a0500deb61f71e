import { describe, expect, it } from 'vitest';
import type { Doc } from '../../src/core/document/types.ts';
import type { Result } from '../../src/core/result.ts';
import { takeOut } from '../../src/storage/leaving/take-out.ts';
import { setLock } from '../../src/storage/lock/lock.ts';
import { receiveDocs } from '../../src/storage/receive.ts';
import type { StoreDeps } from '../../src/storage/room-rows.ts';
import { changeForloebs, changeRooms } from '../../src/storage/rooms.ts';
import { putBack, removeForloeb } from '../../src/storage/snapshots.ts';
import { kontaktperson, newDevice, newPlan, openTab, planWrite, rowsIn } from '../support/storage/device.ts';
import { failWritesFrom, type WayToFail } from '../support/storage/fail-write.ts';
import { dump, entry, menteeOn, ny, passphrase } from '../support/storage/private-room.ts';

const docsOf = async ({ db }: StoreDeps): Promise<Doc[]> => (await rowsIn(db)).map(({ doc }) => doc);

/** The plan of a forløb as its kontaktperson has it, with two of them on the device. */
async function laptop(): Promise<StoreDeps> {
  const deps = await openTab(newDevice());
  await changeRooms(deps, 'f1', newPlan(), kontaktperson);
  await changeRooms(deps, 'f2', newPlan(), kontaktperson);
  return deps;
}

/** A device that has received both and has been written on since. */
async function phone(docs: readonly Doc[]): Promise<StoreDeps> {
  const deps = await openTab(newDevice());
  await receiveDocs(deps, { docs, selves: { f1: ny, f2: ny }, reason: 'receive' });
  await changeRooms(deps, 'f1', [{ ...planWrite('person', 'person_ny', { phone: '87654321' }), by: ny.person }]);
  return deps;
}

async function changedFile(): Promise<{ readonly before: readonly Doc[]; readonly after: readonly Doc[] }> {
  const deps = await laptop();
  const before = await docsOf(deps);
  await changeForloebs(deps, [
    { id: 'f1', work: [planWrite('person', 'person_x', { name: 'Henrik Sand' })] },
    { id: 'f2', work: [planWrite('person', 'person_x', { name: 'Bodil Krag' })] },
  ]);
  return { before, after: await docsOf(deps) };
}

/** A copy of a device with a lock. */
async function lockedCopy() {
  const deps = await menteeOn(newDevice());
  await setLock(deps.db, passphrase);
  const taken = await takeOut(deps, 'all', 'sikkerhedskopi', async (outgoing) => outgoing);
  if (!taken.ok) throw new Error(taken.error.code);
  return taken.value;
}

interface Case {
  readonly what: string;
  /** A device, and what is done on it. */
  readonly begin: () => Promise<
    readonly [StoreDeps, (deps: StoreDeps) => Promise<Result<unknown, { readonly code: string }>>]
  >;
}

const decided = { f1: [{ ...planWrite('person', 'person_y', { name: 'Mette Ravn' }), by: ny.person }] };

const cases: readonly Case[] = [
  {
    what: 'a file that is new here',
    async begin() {
      const { after } = await changedFile();
      const incoming = { docs: after, selves: { f1: ny, f2: ny }, reason: 'receive', decided } as const;
      return [await openTab(newDevice()), (deps) => receiveDocs(deps, incoming)];
    },
  },
  {
    what: 'a file that changes what lies here',
    async begin() {
      const { before, after } = await changedFile();
      return [
        await phone(before),
        (deps) => receiveDocs(deps, { docs: after, selves: {}, reason: 'receive', decided }),
      ];
    },
  },
  {
    what: 'a copy with a locked room',
    async begin() {
      const { docs, selves, locked } = await lockedCopy();
      return [await openTab(newDevice()), (deps) => receiveDocs(deps, { docs, selves, locked, reason: 'restore' })];
    },
  },
  {
    what: 'undoing what was received',
    async begin() {
      const { before, after } = await changedFile();
      const deps = await phone(before);
      const received = await receiveDocs(deps, { docs: after, selves: {}, reason: 'receive' });
      if (!received.ok) throw new Error(received.error.code);
      return [deps, (same) => putBack(same, received.value.snapshot)];
    },
  },
  {
    what: 'removing a forløb',
    begin: async () => [await laptop(), (deps) => removeForloeb(deps, 'f1')],
  },
  {
    what: 'an action in several forløb',
    async begin() {
      const work = [planWrite('person', 'person_x', { name: 'Henrik Sand' })];
      return [
        await laptop(),
        (deps) =>
          changeForloebs(
            deps,
            ['f1', 'f2', 'f3'].map((id) => ({ id, work })),
          ),
      ];
    },
  },
  {
    what: 'an action in several rooms',
    async begin() {
      const work = [planWrite('person', 'person_x', { name: 'Henrik Sand' }), entry('Mere')];
      return [await menteeOn(newDevice()), (deps) => changeRooms(deps, 'f1', work)];
    },
  },
  {
    what: 'putting a lock on',
    begin: async () => [await menteeOn(newDevice()), (deps) => setLock(deps.db, passphrase)],
  },
];

/** Does it with the nth write failing, until there are not so many; resolves to how many there were. */
async function failEach({ begin }: Case, way: WayToFail): Promise<number> {
  for (let nth = 1; ; nth += 1) {
    const [deps, act] = await begin();
    const before = await dump(deps.db);
    const stop = failWritesFrom(nth, way);
    const outcome = await act(deps).finally(() => stop());
    if (!stop()) {
      expect(outcome.ok).toBe(true);
      return nth - 1;
    }
    expect([nth, outcome.ok]).toEqual([nth, false]);
    expect(await dump(deps.db), `write ${nth}`).toBe(before);
    // What failed can be done again.
    expect((await act(deps)).ok).toBe(true);
  }
}

describe.each(cases)('$what', (one) => {
  it.each(['refused', 'aborted'] as const)('changes nothing and says so, whichever write is %s', async (way) => {
    expect(await failEach(one, way)).toBeGreaterThan(1);
  });
});
