import { describe, expect, test } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { fieldsOf, liveStamps, packRecord, slotOf } from '../../../src/core/document/slot.ts';
import { compareDots, covers, dotOf, includesVector, parseDot } from '../../../src/core/document/stamp.ts';
import type { Doc, Slot } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { anna, recordOf, write } from '../../support/document/build.ts';

const vector: Doc['a'] = {
  aaa: { n: 12, p: 'anna', d: '2025-03-03' },
  bbb: { n: 3, p: 'bo', d: '2025-03-03' },
  late: { n: 1, p: 'anna', d: '2025-03-09' },
  skab: { n: 1, p: 'skabelon:standard', d: '2025-12-31' },
};

describe('stamps', () => {
  test('name an actor and a number', () => {
    expect(dotOf('aaa', 12)).toBe('aaa.12');
    expect(parseDot('aaa.12')).toEqual({ actor: 'aaa', n: 12 });
  });

  test('F3: a vector covers everything up to its number', () => {
    expect([covers(vector, 'aaa.12'), covers(vector, 'aaa.1')]).toEqual([true, true]);
    expect([covers(vector, 'aaa.13'), covers(vector, 'ccc.1'), covers(vector, 'toString.1')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(includesVector(vector, { aaa: { n: 3 } })).toBe(true);
    expect(includesVector(vector, { aaa: { n: 13 } })).toBe(false);
    expect(includesVector(vector, { ccc: { n: 1 } })).toBe(false);
  });

  test('are ordered by actor, then by number and not by text', () => {
    expect((['b.1', 'a.10', 'a.9'] as const).toSorted(compareDots)).toEqual(['a.9', 'a.10', 'b.1']);
  });
});

describe('F1, F2: packing', () => {
  const pack = (slots: Record<string, Slot>) => packRecord('punkt', new Map(Object.entries(slots)), vector);

  test('F2: human before template, later day, larger actor, larger number', () => {
    const rec = pack({
      titel: [
        ['skab.1', 's'],
        ['aaa.9', 'ni'],
        ['aaa.10', 'ti'],
        ['bbb.1', 'b'],
        ['late.1', 'l'],
      ],
    });
    expect(slotOf(rec, 'titel').map(([dot]) => dot)).toEqual(['late.1', 'bbb.1', 'aaa.10', 'aaa.9', 'skab.1']);
  });

  test('F1: the most frequent winner stamp is common, on a tie the smallest string', () => {
    expect(pack({ a: [['bbb.1', 1]], b: [['aaa.2', 1]], c: [['bbb.1', 1]] })).toEqual({
      t: 'punkt',
      v: { a: 1, b: 1, c: 1 },
      s: 'bbb.1',
      f: { b: 'aaa.2' },
    });
    expect(pack({ a: [['bbb.1', 1]], b: [['aaa.2', 1]] }).s).toBe('aaa.2');
    expect(pack({ a: [['aaa.2', 1]], b: [['aaa.12', 1]] }).s).toBe('aaa.12');
  });

  test('F1: the same slots in any order give the same text', () => {
    const one = pack({
      a: [
        ['bbb.1', 1],
        ['aaa.1', 2],
      ],
      b: [['aaa.2', 1]],
    });
    const other = pack({
      b: [['aaa.2', 1]],
      a: [
        ['aaa.1', 2],
        ['bbb.1', 1],
      ],
    });
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  test('unpacking and packing gives the same record', () => {
    const rec = pack({
      a: [
        ['bbb.1', 1],
        ['aaa.1', 2],
      ],
      b: [['aaa.2', 1]],
      _slettet: [['bbb.2', { s: 0, d: [] }]],
    });
    expect(packRecord('punkt', new Map(fieldsOf(rec).map((field) => [field, slotOf(rec, field)])), vector)).toEqual(
      rec,
    );
    expect(slotOf(rec, 'mangler')).toEqual([]);
    expect(liveStamps(rec).toSorted()).toEqual(['aaa.1', 'aaa.2', 'bbb.1']);
  });

  test('W3: nothing cannot be packed', () => {
    expect(() => pack({})).toThrow('W3');
    expect(() => pack({ a: [] })).toThrow();
  });

  test('key order in memory is that of the names', () => {
    const doc = applyAction(createDoc('rum1', 'plan'), anna, [write({ z: 1, a: 2, m: 3 })]);
    expect(Object.keys(recordOf(doc).v)).toEqual(['a', 'm', 'z']);
  });
});
