import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/core/document/types.ts';
import { viewRecord } from '../../src/core/document/view.ts';
import type { ProfileName } from '../../src/core/rooms.ts';
import { writeFile } from '../../src/handover/write-file.ts';
import { tidyOnceADay as tidy } from '../../src/storage/daily-tidy.ts';
import { tidyPrivate } from '../../src/storage/leaving/bin.ts';
import { takeOut } from '../../src/storage/leaving/take-out.ts';
import { setLock, unlock } from '../../src/storage/lock/lock.ts';
import { receiveDocs } from '../../src/storage/receive.ts';
import type { StoreDeps } from '../../src/storage/room-rows.ts';
import { changeRooms } from '../../src/storage/rooms.ts';
import { removeForloeb } from '../../src/storage/snapshots.ts';
import { vaultOf } from '../../src/storage/vault.ts';
import { holds } from '../support/handover/search-bytes.ts';
import { kontaktperson, newDevice, newPlan, openTab, rowIn } from '../support/storage/device.ts';
import { dump, entry, learned, menteeOn, passphrase, secret } from '../support/storage/private-room.ts';

const canary = 'KanarieSlettetZq';
const dayLength = 24 * 60 * 60 * 1000;
const atOnce = () => Promise.resolve();

const talk = (changes: readonly Change[]) => [{ room: 'samtaler' as const, by: kontaktperson.person, changes }];
const ask: Change = { do: 'write', id: 'question_1', type: 'question', fields: { text: canary } };
const removed: Change = { do: 'delete', id: 'question_1' };

async function start() {
  const device = newDevice();
  const deps = await openTab(device);
  await changeRooms(deps, 'f1', newPlan(), kontaktperson);
  const later = (days: number) => {
    device.time += days * dayLength;
    device.day = new Date(device.time).toISOString().slice(0, 10);
  };
  return { device, deps, later };
}

/** The bytes of a file as it would leave. */
async function fileOf(deps: StoreDeps, profile: ProfileName = 'tilNy'): Promise<Uint8Array> {
  const taken = await takeOut(deps, profile === 'sikkerhedskopi' ? 'all' : ['f1'], profile, ({ docs, locked }) =>
    writeFile({ profile, from: 'kontaktperson', made: '2026-08-03', app: '0', docs, ...(locked && { locked }) }),
  );
  if (!taken.ok || !taken.value.ok) throw new Error('no file');
  return taken.value.value.bytes;
}

const question = async ({ db }: StoreDeps) => {
  const doc = (await rowIn(db, 'f1-samtaler'))?.doc;
  return doc && viewRecord(doc, 'question_1');
};

describe('[N231] what was written, deleted and never sent', () => {
  it.each(['tilNy', 'tilNyKontaktperson', 'sikkerhedskopi'] as const)('is in no byte of a file %s', async (profile) => {
    const { deps } = await start();
    await changeRooms(deps, 'f1', talk([ask]));
    expect(holds(await fileOf(deps, 'sikkerhedskopi'), canary)).toBe(true);
    await changeRooms(deps, 'f1', talk([removed]));
    expect(holds(await fileOf(deps, profile), canary)).toBe(false);
    expect(await dump(deps.db)).not.toContain(canary);
  });

  it('lies in the bin until then, also after a start', async () => {
    const { deps, later } = await start();
    await changeRooms(deps, 'f1', talk([ask, removed]));
    later(1);
    await tidy(deps, atOnce);
    expect((await question(deps))?.fields).toEqual({ text: canary });
  });

  it('does not count as never sent where it came with a file, or lay here before this was noted', async () => {
    const { deps } = await start();
    await changeRooms(deps, 'f1', talk([ask]));
    const there = await openTab(newDevice());
    const docs = [(await rowIn(deps.db, 'f1-samtaler'))?.doc, (await rowIn(deps.db, 'f1-plan'))?.doc];
    await receiveDocs(there, {
      docs: docs.filter((doc) => doc !== undefined),
      selves: { f1: kontaktperson },
      reason: 'receive',
    });
    const { sent: _sent, ...old } = (await rowIn(deps.db, 'f1-samtaler')) ?? {};
    await deps.db.rooms.put(old as never);
    for (const tab of [there, deps]) {
      await changeRooms(tab, 'f1', talk([removed]));
      expect(holds(await fileOf(tab), canary)).toBe(true);
    }
  });

  it('goes although the disk takes nothing any more, and the file is made', async () => {
    const { deps } = await start();
    await changeRooms(deps, 'f1', talk([ask, removed]));
    const refuse = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    deps.db.rooms.hook('updating', refuse);
    expect(holds(await fileOf(deps), canary)).toBe(false);
    deps.db.rooms.hook('updating').unsubscribe(refuse);
    expect((await question(deps))?.fields).toEqual({ text: canary });
  });

  it('keeps what is written while the file is being made', async () => {
    const { deps } = await start();
    await changeRooms(deps, 'f1', talk([ask, removed]));
    const more: Change = { do: 'write', id: 'question_2', type: 'question', fields: { text: 'Imens' } };
    await takeOut(deps, ['f1'], 'tilNy', () => changeRooms(deps, 'f1', talk([more])));
    const doc = (await rowIn(deps.db, 'f1-samtaler'))?.doc;
    expect(doc && viewRecord(doc, 'question_2')?.fields).toEqual({ text: 'Imens' });
    expect((await question(deps))?.fields).toEqual({});
  });
});

describe('[N230] what was sent and then deleted', () => {
  it('is in the file for 30 days and can be fetched back, and then is nowhere', async () => {
    const { deps, later } = await start();
    await changeRooms(deps, 'f1', talk([ask]));
    await fileOf(deps);
    await changeRooms(deps, 'f1', talk([removed]));
    later(30);
    await tidy(deps, atOnce);
    expect(holds(await fileOf(deps), canary)).toBe(true);
    later(1);
    expect(holds(await fileOf(deps), canary)).toBe(false);
    expect(await dump(deps.db)).not.toContain(canary);
  });

  it('goes at the first start of a day, with the copies from before a file, and what is shown stays', async () => {
    const { deps, later } = await start();
    await changeRooms(deps, 'f1', talk([ask]));
    const docs = [(await rowIn(deps.db, 'f1-samtaler'))?.doc].filter((doc) => doc !== undefined);
    await changeRooms(deps, 'f1', talk([removed]));
    later(20);
    await receiveDocs(deps, { docs, selves: {}, reason: 'receive' });
    later(11);
    const before = await deps.db.summaries.get('f1');
    await tidy(deps, atOnce);
    expect(await dump(deps.db)).not.toContain(canary);
    expect(await deps.db.summaries.get('f1')).toEqual(before);
    expect((await rowIn(deps.db, 'f1-plan'))?.rev).toBe(1);
  });

  it('a forløb that was removed 31 days ago is gone without anything else being done', async () => {
    const { deps, later } = await start();
    await changeRooms(deps, 'f1', talk([ask]));
    await removeForloeb(deps, 'f1');
    later(30);
    await tidy(deps, atOnce);
    expect(await dump(deps.db)).toContain(canary);
    later(1);
    await tidy(deps, atOnce);
    expect(await dump(deps.db)).not.toContain(canary);
  });

  it('is looked for once a day', async () => {
    const { deps, later } = await start();
    let asked = 0;
    const count = async () => {
      asked += 1;
    };
    await tidy(deps, count);
    await tidy(deps, count);
    later(1);
    await tidy(deps, count);
    // Before each forløb on the two days, and each time before it is looked whether it is done.
    expect(asked).toBe(2 + 3);
  });
});

describe('the private room', () => {
  const gone = { ...entry(secret), changes: [{ do: 'delete' as const, id: 'journal_1' }] };

  it('is emptied of what is over once its key is here, and stays sealed', async () => {
    const device = newDevice();
    const deps = await menteeOn(device);
    await changeRooms(deps, 'f1', [gone]);
    await setLock(deps.db, passphrase);
    await vaultOf(deps.db).lock();
    const sealed = await deps.db.rooms.get('f1-procesjournal');
    device.time += 31 * dayLength;
    device.day = '2026-09-03';
    await tidy(deps, atOnce);
    expect(await deps.db.rooms.get('f1-procesjournal')).toEqual(sealed);
    await learned(deps);
    await unlock(deps.db, passphrase);
    await tidyPrivate(deps);
    const after = await deps.db.rooms.get('f1-procesjournal');
    expect(after?.rev).toBe((sealed?.rev ?? 0) + 1);
    expect(after).not.toHaveProperty('doc');
  });

  it('gives a copy of everything that does not hold what was deleted before it', async () => {
    const deps = await menteeOn(newDevice());
    expect(holds(await fileOf(deps, 'sikkerhedskopi'), secret)).toBe(true);
    await changeRooms(deps, 'f1', [gone]);
    expect(holds(await fileOf(deps, 'sikkerhedskopi'), secret)).toBe(false);
  });
});
