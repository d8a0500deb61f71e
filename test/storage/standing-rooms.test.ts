import { describe, expect, it } from 'vitest';
import { viewRecord } from '../../src/core/document/view.ts';
import { standingAuthor } from '../../src/core/standing-author.ts';
import { takeOut } from '../../src/storage/leaving/take-out.ts';
import { receiveDocs } from '../../src/storage/receive.ts';
import { changeRooms } from '../../src/storage/rooms.ts';
import { putBack, removeForloeb } from '../../src/storage/snapshots.ts';
import { type LiveStanding, openLiveStanding } from '../../src/storage/standing-rooms.ts';
import { depsOf, kontaktperson, newDevice, newPlan, openTab, rowIn } from '../support/storage/device.ts';

const title = (text: string) => ({
  by: standingAuthor,
  changes: [{ do: 'write' as const, id: 'programme', type: 'programme', fields: { title: text } }],
});

const titleOf = (live: LiveStanding, key: string) => {
  const doc = live.current().docs.get(key);
  return doc && viewRecord(doc, 'programme')?.fields['title'];
};

function until(live: LiveStanding, fits: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (fits()) return resolve();
    const stop = live.subscribe(() => {
      if (!fits()) return;
      stop();
      resolve();
    });
  });
}

const ready = (live: LiveStanding) => until(live, () => live.current().status === 'ready');

describe('rooms that belong to the workplace', () => {
  it('holds one document per programme and shows an action before it is kept', async () => {
    const deps = await openTab(newDevice());
    await changeRooms(deps, 'f1', newPlan(), kontaktperson);
    const live = openLiveStanding(deps, 'standardprogram');
    await ready(live);
    expect(live.current().docs.size).toBe(0);
    const kept = live.act('p1', title('Vores program'));
    expect(titleOf(live, 'p1')).toBe('Vores program');
    expect(live.current().saving).toBe(1);
    expect(await kept).toEqual({ ok: true, value: undefined });
    await live.act('p2', title('Teamets program'));
    expect([...live.current().docs.keys()]).toEqual(['p1', 'p2']);
    expect((await deps.db.summaries.toArray()).map(({ id }) => id)).toEqual(['f1']);
    live.close();
  });

  it('tells of what another tab writes, and of what is removed and put back', async () => {
    const device = newDevice();
    const [here, there] = [await openTab(device), await openTab(device)];
    const live = openLiveStanding(here, 'standardprogram');
    await ready(live);
    await changeRooms(there, 'p1', [{ room: 'standardprogram', ...title('Fra den anden fane') }]);
    await until(live, () => titleOf(live, 'p1') === 'Fra den anden fane');
    const row = await there.db.rooms.get('p1-standardprogram');
    await there.db.rooms.delete('p1-standardprogram');
    await until(live, () => live.current().docs.size === 0);
    if (row) await there.db.rooms.put(row);
    live.close();
  });

  it('takes the action back when it could not be kept, and says why', async () => {
    const deps = await openTab(newDevice());
    const live = openLiveStanding(deps, 'standardprogram');
    await ready(live);
    deps.db.close({ disableAutoOpen: true });
    expect(await live.act('p1', title('x'))).toEqual({ ok: false, error: { code: 'closed' } });
    expect(live.current().docs.size).toBe(0);
    live.close();
  });

  it('stay when a forløb under the same key is removed and put back', async () => {
    const deps = await openTab(newDevice());
    const keys = async () => (await deps.db.rooms.toArray()).map(({ id }) => id).sort();
    for (const [key, room] of [
      ['arbejdsplads', 'arbejdsplads'],
      ['p1', 'standardprogram'],
    ] as const) {
      await changeRooms(deps, key, newPlan(), kontaktperson);
      await changeRooms(deps, key, [{ room, ...title('Vores') }]);
      const before = await keys();
      const removed = await removeForloeb(deps, key);
      expect(await keys()).toEqual(before.filter((id) => id !== `${key}-plan`));
      await changeRooms(deps, key, [{ room, ...title('Vores nye') }]);
      expect(removed.ok && (await putBack(deps, removed.value))).toEqual({ ok: true, value: 'put-back' });
      expect(await keys()).toEqual(before);
      const row = await rowIn(deps.db, `${key}-${room}`);
      expect(row && viewRecord(row.doc, 'programme')?.fields['title']).toBe('Vores nye');
    }
  });

  it('go along with everything else in a copy of the device', async () => {
    const deps = await openTab(newDevice());
    await changeRooms(deps, 'f1', newPlan(), kontaktperson);
    await changeRooms(deps, 'p1', [{ room: 'standardprogram', ...title('Vores program') }]);
    const copied = await takeOut(deps, 'all', 'sikkerhedskopi', async ({ docs }) => docs.map(({ id }) => id).sort());
    expect(copied).toEqual({ ok: true, value: ['f1-plan', 'p1-standardprogram'] });
    const sent = await takeOut(deps, ['p1'], 'standardprogram', async ({ docs }) => docs.map(({ id }) => id));
    expect(sent).toEqual({ ok: true, value: ['p1-standardprogram'] });
  });

  it('merges what comes with a file and keeps both values', async () => {
    const [one, other] = [await openTab(newDevice()), await openTab(newDevice())];
    await changeRooms(one, 'p1', [{ room: 'standardprogram', ...title('Fælles') }]);
    const docOf = async (deps: typeof one) => {
      const row = await rowIn(deps.db, 'p1-standardprogram');
      if (!row) throw new Error('no such room');
      return row.doc;
    };
    await receiveDocs(other, { docs: [await docOf(one)], selves: {}, reason: 'receive' });
    await changeRooms(one, 'p1', [{ room: 'standardprogram', ...title('Mit navn') }]);
    await changeRooms(other, 'p1', [{ room: 'standardprogram', ...title('Dit navn') }]);
    await receiveDocs(one, { docs: [await docOf(other)], selves: {}, reason: 'receive' });
    const values = viewRecord(await docOf(one), 'programme')?.conflicts['title']?.map(({ value }) => value);
    expect(values?.sort()).toEqual(['Dit navn', 'Mit navn']);
    expect(await one.db.summaries.count()).toBe(0);
  });

  it('gives no stamp out twice after the document has left the device', async () => {
    const device = newDevice();
    const deps = depsOf((await openTab(device)).db, device);
    await changeRooms(deps, 'p1', [{ room: 'standardprogram', ...title('a') }]);
    await takeOut(deps, ['p1'], 'standardprogram', async () => undefined);
    await changeRooms(deps, 'p1', [{ room: 'standardprogram', ...title('b') }]);
    const row = await rowIn(deps.db, 'p1-standardprogram');
    expect(Object.keys(row?.doc.a ?? {})).toHaveLength(2);
  });
});
