import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDoc } from '../../src/core/document/check.ts';
import { createDoc } from '../../src/core/document/create.ts';
import { slotOf } from '../../src/core/document/slot.ts';
import type { Doc } from '../../src/core/document/types.ts';
import { viewRecord } from '../../src/core/document/view.ts';
import { applyAction } from '../../src/core/document/write.ts';
import { summarize } from '../../src/core/forloeb/summary.ts';
import { previewFile } from '../../src/handover/preview.ts';
import { type DamagedFile, damagedOf, readDamaged } from '../../src/handover/read-damaged.ts';
import { readFile } from '../../src/handover/read-file.ts';
import { offerSalvage, type Salvage, type SalvageHere } from '../../src/handover/salvage.ts';
import { keysOf, pickKey, salvageWork } from '../../src/handover/salvage-picks.ts';
import { flipped, gzipped, isLong, latin1, places } from '../support/handover/damage.ts';
import {
  emptyRoom,
  forloebId,
  karen,
  planOfAmina,
  planOfKaren,
  sharedPlan,
  talks,
  write,
} from '../support/handover/rooms.ts';
import {
  type AnyFile,
  ordinaryInput,
  ordinaryJson,
  sealed,
  textOf,
  utf8,
  writtenBytes,
} from '../support/handover/sealed-file.ts';

const today = '2026-11-23';
const selves = { [forloebId]: { viewpoint: 'kontaktperson', person: 'p_karen' } } as const;
const here = (docs: readonly Doc[] = [sharedPlan(), talks()]): SalvageHere => ({ docs, selves });
const read = (bytes: Uint8Array): Promise<DamagedFile | undefined> =>
  readDamaged(new Blob([bytes as Uint8Array<ArrayBuffer>]), today);

async function damaged(change: (text: string) => string): Promise<DamagedFile> {
  const file = await read(utf8(change(textOf(await writtenBytes()))));
  if (!file) throw new Error('Nothing could be read');
  return file;
}

/** The file as JSON, changed by hand: its sum no longer fits. */
async function edited(change: (file: AnyFile) => void, input = ordinaryInput()): Promise<DamagedFile | undefined> {
  const file = await ordinaryJson(input);
  change(file);
  return read(utf8(JSON.stringify(file)));
}

const told = ({ forloeb }: Salvage) =>
  forloeb.flatMap(({ records }) =>
    records.flatMap(({ id, fields }) => fields.map(({ field, there }) => [id, field, there])),
  );

/** Every document with everything taken that is offered. */
function taken({ forloeb }: Salvage, docs: readonly Doc[]): readonly Doc[] {
  const rooms = new Map(docs.map((doc) => [doc.id, doc]));
  for (const one of forloeb) {
    for (const { room, changes } of salvageWork(one, new Set(keysOf(one)))) {
      const id = `${one.forloebId}-${room}`;
      rooms.set(
        id,
        applyAction(rooms.get(id) ?? createDoc(id, room), { ...karen, actor: 'Ka0salvage', day: today }, changes),
      );
    }
  }
  return [...rooms.values()];
}

const liveIn = (doc: Doc): readonly string[] =>
  Object.entries(doc.r).flatMap(([id, rec]) =>
    Object.keys(rec.v).flatMap((field) =>
      slotOf(rec, field).map((value) => JSON.stringify([doc.id, id, field, value])),
    ),
  );

function expectNothingLost(before: readonly Doc[], after: readonly Doc[]): void {
  const live = new Set(after.flatMap(liveIn));
  expect(before.flatMap(liveIn).filter((value) => !live.has(value))).toEqual([]);
  for (const doc of after) expect(checkDoc(doc)).toEqual({ ok: true, value: doc });
}

describe('what can be saved of a file that was changed on its way', () => {
  test('is the value that differs, beside the one that is here, and nothing else', async () => {
    const file = await damaged((text) => text.replace('Receptionen', 'Kantinen'));
    const salvage = offerSalvage(file, here());
    expect(salvage).toMatchObject({
      leavesOut: false,
      file: { from: 'kontaktperson', made: '2026-11-22', isWhole: true },
    });
    expect(salvage.forloeb).toMatchObject([
      {
        isNew: false,
        self: selves[forloebId],
        records: [
          {
            id: 'activity_velkomst',
            label: 'Velkomst og rundvisning',
            state: 'known',
            fields: [{ field: 'place', here: 'Receptionen', there: 'Kantinen' }],
          },
        ],
      },
    ]);
  });

  test('[O3] becomes a second version of the field, and only where it was picked', async () => {
    const file = await damaged((text) => text.replace('Receptionen', 'Kantinen').replace('Amina Yilmaz', 'Amina Holm'));
    const mine = [sharedPlan(), talks()];
    const [forloeb] = offerSalvage(file, here(mine)).forloeb;
    if (!forloeb) throw new Error('Nothing is offered');
    const [record] = forloeb.records.filter(({ id }) => id === 'activity_velkomst');
    expect(salvageWork(forloeb, new Set())).toEqual([]);
    expect(salvageWork(forloeb, new Set([pickKey(forloebId, record, 'place')]))).toEqual([
      {
        room: 'plan',
        by: 'p_karen',
        changes: [{ do: 'write', id: 'activity_velkomst', type: 'activity', fields: { place: 'Kantinen' }, seen: [] }],
      },
    ]);
    const after = taken(offerSalvage(file, here(mine)), mine);
    expect(viewRecord(after[0] as Doc, 'activity_velkomst')?.conflicts['place']?.map(({ value }) => value)).toEqual([
      'Kantinen',
      'Receptionen',
    ]);
    expectNothingLost(mine, after);
    expect(told(offerSalvage(file, here(after)))).toEqual([]);
  });

  test('a record that is not here is taken whole; one that is deleted here says so', async () => {
    const deleted = applyAction(talks(), { ...karen, actor: 'Ka0sletter' }, [{ do: 'delete', id: 'answer_1' }]);
    const file = await damaged((text) => text.replace('Spørg mig', 'Spørg os'));
    const plan = applyAction(emptyRoom('plan'), karen, [write('p_karen', 'person', { name: 'Karen Øst' })]);
    const salvage = offerSalvage(file, here([plan, deleted]));
    const records = salvage.forloeb.flatMap((one) => one.records);
    expect(records.find(({ id }) => id === 'answer_1')).toMatchObject({ state: 'deleted' });
    expect(records.find(({ id }) => id === 'huskeliste_adgang')).toMatchObject({ state: 'new' });
    expect(keysOf(salvage.forloeb[0] as never)).toContain(`${forloebId} plan huskeliste_adgang`);
    expectNothingLost([plan, deleted], taken(salvage, [plan, deleted]));
  });

  test('what this version could not show is left out, and said so', async () => {
    const file = (await edited(({ documents: [plan] }) => {
      plan.r.huskeliste_adgang.v.title = ['Bestil adgang'];
    })) as DamagedFile;
    const salvage = offerSalvage(file, here());
    expect(told(salvage)).toEqual([]);
    expect(salvage.leavesOut).toBe(true);
  });

  test('nobody is asked about a place on a list', async () => {
    const file = await damaged((text) => text.replace('"order": "a2"', '"order": "a7"'));
    expect(told(offerSalvage(file, here()))).toEqual([]);
  });

  test('a leader is offered nothing from a room that a leader may not hold', async () => {
    const file = await damaged((text) => text.replace('Spørg mig', 'Spørg os').replace('Receptionen', 'Kantinen'));
    const leader = {
      docs: [sharedPlan()],
      selves: { [forloebId]: { viewpoint: 'leder', person: 'p_henrik' } },
    } as const;
    expect(
      offerSalvage(file, leader)
        .forloeb.flatMap(({ records }) => records)
        .map(({ room }) => room),
    ).toEqual(['plan']);
  });
});

describe('a file that fits itself and not what is here', () => {
  test('is offered as well: its vector is not adopted', async () => {
    const file = await ordinaryJson({ ...ordinaryInput(), docs: [planOfKaren()] });
    delete file.documents[0].r.p_henrik;
    file.counts.records -= 1;
    file.counts.fields -= 1;
    file.documents[0].r.p_karen.v.name = 'Karen Vest';
    const sound = await readFile(await sealed(file));
    if (!sound.ok) throw new Error(sound.error.code);
    const mine = [planOfAmina(), talks()];
    expect(previewFile(sound.value, mine).ok).toBe(false);
    const salvage = offerSalvage(damagedOf(sound.value), here(mine));
    expect(told(salvage)).toContainEqual(['p_karen', 'name', 'Karen Vest']);
    const after = taken(salvage, mine);
    expectNothingLost(mine, after);
    const added = Object.keys(after[0]?.a ?? {}).filter((actor) => !Object.hasOwn(mine[0]?.a ?? {}, actor));
    expect(added).toEqual(['Ka0salvage']);
  });
});

describe('a forløb that is not here', () => {
  test('can be made of the file as a whole, by whom the file is for', async () => {
    const file = await damaged((text) => text.replace('Receptionen', 'Kantinen'));
    const salvage = offerSalvage(file, { docs: [], selves: {} });
    const [forloeb] = salvage.forloeb;
    expect(forloeb).toMatchObject({ isNew: true, self: { viewpoint: 'ny', person: 'p_amina' } });
    expect(keysOf(forloeb as never)).toEqual([forloebId]);
    const [plan] = taken(salvage, []);
    expect(summarize(plan as Doc, 'p_amina')).toMatchObject({ newHire: 'Amina Yilmaz', firstDay: '2026-12-01' });
  });

  test('is only to be looked at when the file does not say who it is for, or what it is', async () => {
    const nobody = await edited((file) => delete file.documents[0].r.role_ny);
    const nothing = await edited((file) => delete file.documents[0].r.forloeb);
    for (const file of [nobody, nothing]) {
      const [forloeb] = offerSalvage(file as DamagedFile, { docs: [], selves: {} }).forloeb;
      expect(forloeb?.records.length).toBeGreaterThan(5);
      expect(forloeb?.self).toBeUndefined();
      expect(keysOf(forloeb as never)).toEqual([]);
      expect(salvageWork(forloeb as never, new Set([forloebId]))).toEqual([]);
    }
  });
});

describe('the second reading is as strict as the first', () => {
  const copy = () => {
    const journal = applyAction(emptyRoom('procesjournal'), { ...karen, actor: 'Ka0journal' }, [
      write('journal_1', 'journal', { title: 'KANARIE' }),
    ]);
    return { ...ordinaryInput(), profile: 'sikkerhedskopi', selves, docs: [sharedPlan(), journal] } as const;
  };

  test('the private room is never read', async () => {
    const file = await edited((file) => (file.app = '0.1.1'), copy());
    expect(file?.hasPrivate).toBe(true);
    expect(JSON.stringify(file)).not.toContain('KANARIE');
    expect(JSON.stringify(offerSalvage(file as DamagedFile, { docs: [], selves: {} }))).not.toContain('KANARIE');
  });

  test.each<readonly [string, (file: AnyFile) => void]>([
    ['of a newer version', (file) => (file.requires = 3)],
    ['of an unknown kind', (file) => (file.profile = 'tilAlle')],
    ['from somebody who may not send it', (file) => (file.from = 'mentor')],
    [
      'with a room that the receiver may not have',
      (file) => Object.assign(file.documents[1], { id: `${forloebId}-procesjournal`, kind: 'procesjournal' }),
    ],
    ['of another program', (file) => (file.filetype = 'andet')],
    ['without documents', (file) => delete file.documents],
    [
      'with more documents than a file may have',
      (file) => (file.documents = Array.from({ length: 2001 }, () => file.documents[0])),
    ],
    [
      'with rooms in the place of others',
      (file) => {
        for (const doc of file.documents) doc.id = 'f9-ramme';
      },
    ],
    ['in which each room stands twice', (file) => file.documents.push(...file.documents)],
    [
      'with nothing in it',
      (file) => {
        for (const doc of file.documents) doc.r = {};
      },
    ],
  ])('nothing is read of a file %s', async (_, change) => {
    expect(await edited(change)).toBeUndefined();
  });

  test('nothing is read of what is cut off, of another encoding, or no file of ours', async () => {
    const bytes = await writtenBytes();
    for (const length of places(bytes.length - 1, 60)) expect(await read(bytes.subarray(0, length))).toBeUndefined();
    expect(await read(latin1(textOf(bytes)))).toBeUndefined();
    expect(await read(utf8('Kære alle.'))).toBeUndefined();
  });

  test('a flipped bit never makes it throw, and never loses anything', { timeout: 600_000 }, async () => {
    const bytes = await writtenBytes();
    const packed = await gzipped(bytes);
    const mine = [sharedPlan(), talks()];
    for (const [whole, count] of [
      [bytes, 300],
      [packed, 30],
    ] as const) {
      for (const place of places(whole.length, count)) {
        for (const bit of isLong ? [0, 1, 2, 3, 4, 5, 6, 7] : [place % 8]) {
          const file = await read(flipped(whole, place, bit));
          if (file) expectNothingLost(mine, taken(offerSalvage(file, here(mine)), mine));
        }
      }
    }
  });

  test('nor does any JSON under our name, or any bytes', { timeout: 600_000 }, async () => {
    const mine = [sharedPlan(), talks()];
    const room = fc.record({
      id: fc.constantFrom(`${forloebId}-plan`, `${forloebId}-samtaler`, 'andet-plan', 'arbejdsplads-plan', '__proto__'),
      kind: fc.constantFrom('plan', 'samtaler'),
      r: fc.oneof(
        fc.jsonValue(),
        fc.dictionary(
          fc.constantFrom('p_karen', 'role_ny', 'forloeb', 'huskeliste_adgang', 'activity_velkomst', 'x'),
          fc.record({
            t: fc.constantFrom('person', 'role', 'forloeb', 'huskeliste', 'activity', 'ukendt'),
            v: fc.dictionary(
              fc.constantFrom('name', 'title', 'person', 'status', 'when', 'placement', '_slettet'),
              fc.jsonValue(),
            ),
          }),
        ),
      ),
    });
    const text = fc.array(room, { maxLength: 3 }).chain((documents) =>
      fc.constant(
        JSON.stringify({
          filetype: 'god-start',
          format: 1,
          requires: 1,
          profile: 'tilNy',
          from: 'kontaktperson',
          documents,
        }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(text.map(utf8), fc.uint8Array({ maxLength: 200 })), async (bytes) => {
        const file = await read(bytes);
        if (file) expectNothingLost(mine, taken(offerSalvage(file, here(mine)), mine));
      }),
      { numRuns: isLong ? 5000 : 300 },
    );
  });
});
