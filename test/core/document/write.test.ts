import { describe, expect, test } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { liveStamps, slotOf } from '../../../src/core/document/slot.ts';
import type { Author, Change, Json } from '../../../src/core/document/types.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { anna, bo, purge, recordOf as record, remove, restore, write } from '../../support/document/build.ts';

const empty = createDoc('rum1', 'plan');

describe('writing', () => {
  test('W2: one action has one stamp for all its changes', () => {
    const doc = applyAction(empty, anna, [
      write({ titel: 'Nøgler', note: '' }),
      write({ titel: 'IT' }, undefined, 'punkt_2'),
    ]);
    expect(doc).toEqual({
      id: 'rum1',
      kind: 'plan',
      a: { anna000001: { n: 1, p: 'anna', d: '2025-03-03' } },
      r: {
        punkt_1: { t: 'punkt', v: { note: '', titel: 'Nøgler' }, s: 'anna000001.1' },
        punkt_2: { t: 'punkt', v: { titel: 'IT' }, s: 'anna000001.1' },
      },
    });
    expect(empty.r).toEqual({});
  });

  test('W2: an unchanged value is no write, and nothing changed is the same object', () => {
    const doc = applyAction(empty, anna, [write({ titel: 'Nøgler', liste: [1, { a: 2 }] })]);
    expect(applyAction(doc, bo, [write({ titel: 'Nøgler', liste: [1, { a: 2 }] })])).toBe(doc);
    expect(applyAction(doc, bo, [])).toBe(doc);
    expect(applyAction(doc, bo, [write({})])).toBe(doc);
    expect(applyAction(empty, bo, [write({}), remove('punkt_9'), purge('punkt_9')])).toBe(empty);
  });

  test('W2: a write keeps a value that the form had not seen', () => {
    const opened = applyAction(empty, anna, [write({ titel: 'Nøgler' })]);
    const seen = viewRecord(opened, 'punkt_1')?.stamps ?? [];
    const meanwhile = applyAction(opened, bo, [write({ titel: 'Nøgler og brik' })]);
    const saved = applyAction(meanwhile, anna, [write({ titel: 'Nøglekort' }, seen)]);
    expect(slotOf(record(saved), 'titel')).toEqual([
      ['bo00000001.1', 'Nøgler og brik'],
      ['anna000001.2', 'Nøglekort'],
    ]);
  });

  test('W2: keeping the winner of a conflict is a write that resolves it', () => {
    const opened = applyAction(empty, anna, [write({ titel: 'A' })]);
    const conflict = applyAction(opened, bo, [write({ titel: 'B' }, [])]);
    expect(viewRecord(conflict, 'punkt_1')?.conflicts['titel']?.map(({ value }) => value)).toEqual(['B', 'A']);
    const resolved = applyAction(conflict, anna, [write({ titel: 'B' })]);
    expect(slotOf(record(resolved), 'titel')).toEqual([['anna000001.2', 'B']]);
    expect(record(resolved).x).toBeUndefined();
  });

  test('W2: the second write of a field in one action replaces the first', () => {
    const doc = applyAction(empty, anna, [write({ titel: 'A' }), write({ titel: 'B' }, [])]);
    expect(slotOf(record(doc), 'titel')).toEqual([['anna000001.1', 'B']]);
  });

  test('structure is shared with the state before', () => {
    const two = applyAction(empty, anna, [write({ titel: 'A' }), write({ titel: 'B' }, undefined, 'punkt_2')]);
    const doc = applyAction(two, bo, [write({ titel: 'C' })]);
    expect(doc.r['punkt_2']).toBe(two.r['punkt_2']);
    expect(Object.keys(doc.r)).toEqual(Object.keys(two.r));
  });

  test('W6: strings become NFC, -0 becomes 0', () => {
    const doc = applyAction(empty, anna, [write({ titel: 'A\u030Arsplan', dyb: { liste: ['o\u0308'] }, tal: -0 })]);
    expect(record(doc).v).toEqual({ titel: '\u00C5rsplan', dyb: { liste: ['\u00F6'] }, tal: 0 });
    expect(applyAction(doc, bo, [write({ titel: 'A\u030Arsplan' })])).toBe(doc);
  });
});

describe('deleting', () => {
  const two = applyAction(applyAction(empty, anna, [write({ titel: 'A', note: 'n' })]), bo, [write({ note: 'm' })]);

  test('W4: a delete lists what was seen and keeps the content', () => {
    const doc = applyAction(two, anna, [remove()]);
    expect(record(doc).v['_slettet']).toEqual({ s: 1, d: ['anna000001.1', 'bo00000001.1'] });
    expect(record(doc).v['titel']).toBe('A');
    expect(viewRecord(doc, 'punkt_1')).toMatchObject({ hidden: true, fields: { titel: 'A', note: 'm' } });
    expect(viewRecord(doc, 'punkt_1')?.fields).not.toHaveProperty('_slettet');
    expect(applyAction(doc, bo, [remove()])).toBe(doc);
  });

  test('W4: a restore brings it back; restoring what nobody deleted is no write', () => {
    const deleted = applyAction(two, anna, [remove()]);
    const back = applyAction(deleted, bo, [restore()]);
    expect(record(back).v['_slettet']).toEqual({ s: 0, d: [] });
    expect(viewRecord(back, 'punkt_1')).toMatchObject({ hidden: false, partlyRevived: false });
    expect(applyAction(two, bo, [restore()])).toBe(two);
    expect(applyAction(back, bo, [restore()])).toBe(back);
  });

  test('W5: a purge leaves only the mark, and the mark stays purged', () => {
    const purged = applyAction(two, anna, [purge()]);
    expect(record(purged)).toEqual({
      t: 'punkt',
      v: { _slettet: { s: 1, p: 1, d: ['anna000001.1', 'bo00000001.1'] } },
      s: 'anna000001.2',
    });
    expect(applyAction(purged, bo, [purge()])).toBe(purged);
    const back = applyAction(purged, bo, [restore()]);
    expect(record(back).v['_slettet']).toEqual({ s: 0, p: 1, d: [] });
    const again = applyAction(applyAction(back, bo, [write({ titel: 'Ny' })]), anna, [remove()]);
    expect(record(again).v['_slettet']).toMatchObject({ s: 1, p: 1 });
  });

  test('V1: a write to a deleted record brings it back', () => {
    const deleted = applyAction(two, anna, [remove()]);
    const edited = applyAction(deleted, bo, [write({ titel: 'B' })]);
    expect(viewRecord(edited, 'punkt_1')).toMatchObject({
      hidden: false,
      deletedButEdited: { deletedBy: 'anna', editedBy: 'bo' },
    });
  });

  test('W4: stamps of losing values are seen by the deleter too', () => {
    const conflict = applyAction(two, bo, [write({ titel: 'B' }, [])]);
    expect(liveStamps(record(conflict))).toHaveLength(3);
    expect(viewRecord(applyAction(conflict, anna, [remove()]), 'punkt_1')?.hidden).toBe(true);
  });
});

describe('our own mistakes throw', () => {
  const doc = applyAction(empty, anna, [write({ titel: 'A' })]);
  const cyclic: Record<string, Json> = {};
  cyclic['self'] = cyclic;

  test.each<[string, Author, Change]>([
    ['another type', bo, { do: 'write', id: 'punkt_1', type: 'note', fields: { titel: 'A' } }],
    ['an id with a full stop', bo, { do: 'write', id: 'punkt.1', type: 'punkt', fields: { titel: 'A' } }],
    ['an inherited name as id', bo, { do: 'delete', id: 'toString' }],
    ['the reserved field', bo, write({ _slettet: true })],
    ['an unsafe key', bo, write({ titel: JSON.parse('{"__proto__":1}') as Json })],
    ['NaN', bo, write({ titel: Number.NaN })],
    ['a cycle', bo, write({ titel: cyclic })],
    ['undefined', bo, write({ titel: undefined as unknown as Json })],
    ['a date', bo, write({ titel: new Date(0) as unknown as Json })],
    ['a day that does not exist', { ...bo, day: '2025-02-29' }, write({ titel: 'B' })],
    ['an actor with another person (W1)', { ...anna, person: 'bo' }, write({ titel: 'B' })],
    ['an actor on another day (W1)', { ...anna, day: '2025-03-04' }, write({ titel: 'B' })],
  ])('%s', (_name, author, change) => {
    expect(() => applyAction(doc, author, [change])).toThrow();
  });

  test('createDoc refuses an invalid id', () => {
    expect(() => createDoc('a b', 'plan')).toThrow();
    expect(() => createDoc('a', '')).toThrow();
  });
});
