import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isId } from '../../../src/core/document/identifiers.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { checkProgramme, type ProgrammeProblem } from '../../../src/core/programme/check-programme.ts';
import { asStandardprogram, readOwnProgramme } from '../../../src/core/programme/own-programme.ts';
import { docWithFile, keyOfFile } from '../../../src/core/programme/receive-programme.ts';
import { roomDocId } from '../../../src/core/rooms.ts';
import { act } from '../../support/programme/own.ts';
import { smallProgramme } from '../forloeb/small-programme.ts';

type Json = { [key: string]: unknown };

/** The small programme with something changed in it. */
const changed = (change: (json: { huskeliste: Json[]; introduktionsskema: Json[] } & Json) => void): unknown => {
  const json = structuredClone(smallProgramme) as never;
  change(json);
  return json;
};

const problems = (json: unknown): readonly ProgrammeProblem[] => {
  const checked = checkProgramme(json);
  return checked.ok ? [] : checked.error;
};

const item = { list: 'huskeliste', number: 1, label: 'Bestil adgange' } as const;

describe('a programme that was written by hand', () => {
  it('is taken as it is when everything fits (N58)', () => {
    expect(checkProgramme(smallProgramme)).toEqual({ ok: true, value: smallProgramme });
  });

  it.each([
    [
      'an unknown bucket',
      (first: Json) => (first['bucket'] = 'foerst'),
      { code: 'unknownWord', field: 'bucket', value: 'foerst' },
    ],
    [
      'an unknown role',
      (first: Json) => (first['responsible'] = { role: 'drage' }),
      { code: 'unknownWord', field: 'responsible.role', value: 'drage' },
    ],
    ['a missing field', (first: Json) => delete first['title'], { code: 'missing', field: 'title', label: '' }],
    ['a field too many', (first: Json) => (first['dato'] = '3/8'), { code: 'unknownField', field: 'dato' }],
    [
      'a person',
      (first: Json) => (first['responsible'] = { person: 'p1' }),
      { code: 'person', field: 'responsible.person' },
    ],
    [
      'no working day',
      (first: Json) => (first['offset'] = { unit: 'workingDays', amount: 0 }),
      { code: 'wrong', field: 'offset.amount', value: '0' },
    ],
    [
      'something that is no list',
      (first: Json) => (first['needs'] = 'faglig'),
      { code: 'wrong', field: 'needs', value: 'faglig' },
    ],
  ])('names the place of %s (N58)', (_name, change, problem) => {
    const json = changed(({ huskeliste }) => change(huskeliste[0] ?? {}));
    expect(problems(json)[0]).toMatchObject({ ...item, ...problem });
  });

  it('names a key that stands twice, and an activity that ends before it begins (N58)', () => {
    const json = changed(({ huskeliste, introduktionsskema }) => {
      huskeliste.push({ ...huskeliste[0] });
      Object.assign(introduktionsskema[0] ?? {}, { to: '08:00' });
    });
    expect(problems(json)).toMatchObject([
      { ...item, number: 5, code: 'duplicate', field: 'id', value: 'bestil' },
      { list: 'introduktionsskema', number: 1, code: 'order', value: '08:00' },
    ]);
  });

  it('never makes the check throw, whatever stands in it (N58)', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('huskeliste', 'title', 'videnspersoner'), (value, field) => {
        checkProgramme({ ...smallProgramme, [field]: value });
        checkProgramme({ ...smallProgramme, huskeliste: [{ ...smallProgramme.huskeliste[0], responsible: value }] });
        checkProgramme(value);
      }),
    );
  });

  it('lies under a key that fits and is the same for the same file (N58)', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{1,48}$/), (id) => {
        expect(isId(roomDocId(keyOfFile(id), 'standardprogram'))).toBe(true);
        expect(keyOfFile(id)).toBe(keyOfFile(id));
      }),
    );
    expect(keyOfFile(`${'a'.repeat(47)}b`)).not.toBe(keyOfFile(`${'a'.repeat(47)}c`));
  });
});

describe('taking in such a programme', () => {
  const reading = { today: '2026-08-03', actor: 'aaaaaaaaaa', note: 'Fra en fil' };
  const doc = docWithFile(smallProgramme, undefined, reading);
  const read = (found: typeof doc) => readOwnProgramme(keyOfFile('lille'), found);

  it('brings all of it, and nothing the second time (N58)', () => {
    const own = read(doc);
    expect(own && asStandardprogram(own).huskeliste).toEqual(smallProgramme.huskeliste);
    expect(own?.version).toBe(2);
    expect(docWithFile(smallProgramme, doc, { ...reading, actor: 'bbbbbbbbbb', today: '2026-09-01' })).toBe(doc);
  });

  it('leaves the words that somebody here has chosen, and takes away only what nobody here has touched (N58)', () => {
    const worded = act(doc, [
      { do: 'write', id: 'item_bestil', type: 'programmeItem', fields: { title: 'Bestil alt' } },
    ]);
    const [, ...rest] = smallProgramme.huskeliste;
    const next = { ...smallProgramme, version: 3, huskeliste: rest.slice(1) };
    const after = docWithFile(next, worded, { ...reading, actor: 'bbbbbbbbbb' });
    expect(viewRecord(after, 'item_bestil')?.fields['title']).toBe('Bestil alt');
    expect(viewRecord(after, 'item_velkomst')?.hidden).toBe(true);
    expect(read(after)?.version).toBe(3);
    const reworded = docWithFile(
      { ...smallProgramme, version: 3, huskeliste: [{ ...smallProgramme.huskeliste[0], title: 'Bestil nu' } as never] },
      worded,
      { ...reading, actor: 'cccccccccc' },
    );
    expect(viewRecord(reworded, 'item_bestil')?.fields['title']).toBe('Bestil alt');
    expect(viewRecord(reworded, 'item_bestil')?.suggestions['title']?.map(({ value }) => value)).toEqual(['Bestil nu']);
  });
});
