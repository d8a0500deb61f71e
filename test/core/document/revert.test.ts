import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/core/document/canonical.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import { revertChanges } from '../../../src/core/document/revert.ts';
import { slotOf } from '../../../src/core/document/slot.ts';
import type { Doc } from '../../../src/core/document/types.ts';
import { viewRecord, viewRecords } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { anna, bo, merged, purge, recordOf, remove, write } from '../../support/document/build.ts';

const old = applyAction(createDoc('rum1', 'plan'), anna, [
  write({ titel: 'A', note: 'n' }),
  write({ titel: 'X' }, undefined, 'punkt_2'),
]);
const revert = (current: Doc, to: Doc = old): Doc =>
  applyAction(current, { ...anna, actor: 'tilbage001' }, revertChanges(current, to));
const byBo = (...changes: Parameters<typeof applyAction>[2]): Doc => applyAction(old, bo, changes);

describe('O2: back to how it was', () => {
  test('old values are written anew, and outlive the next file', () => {
    const current = byBo(write({ titel: 'B', ny: 1 }), remove('punkt_2'), write({ titel: 'Y' }, undefined, 'punkt_3'));
    const back = revert(current);
    expect(viewRecord(back, 'punkt_1')?.fields).toEqual({ titel: 'A', note: 'n', ny: null });
    expect(
      viewRecords(back)
        .filter(({ hidden }) => !hidden)
        .map(({ id }) => id),
    ).toEqual(['punkt_1', 'punkt_2']);
    expect(merged(back, current).doc).toBe(back);
    expect(merged(current, back).doc).toEqual(back);
  });

  test('a state like the old one needs nothing', () => {
    expect(revertChanges(old, old)).toEqual([]);
    expect(revertChanges(merged(old, byBo()).doc, old)).toEqual([]);
  });

  test('a conflict that came later is settled by the old value, one that was there stays', () => {
    const conflict = byBo(write({ titel: 'B' }, []));
    expect(slotOf(recordOf(revert(conflict)), 'titel')).toEqual([['tilbage001.1', 'A']]);
    expect(revertChanges(applyAction(conflict, bo, [write({ note: 'm' })]), conflict)).toEqual([
      { do: 'write', id: 'punkt_1', type: 'punkt', fields: { note: 'n' } },
    ]);
  });

  test('what was deleted then and is back now is deleted again', () => {
    const deleted = byBo(remove());
    const edited = applyAction(deleted, anna, [write({ titel: 'C' })]);
    expect(viewRecord(revert(edited, deleted), 'punkt_1')?.hidden).toBe(true);
  });

  test('what was purged since stays purged', () => {
    const purged = byBo(purge());
    expect(revertChanges(purged, old)).toEqual([]);
  });

  test('a record that was deleted elsewhere and edited here is asked about no longer', () => {
    const disputed = merged(
      byBo(remove()),
      applyAction(old, { ...anna, actor: 'anna000002' }, [write({ titel: 'C' })]),
    ).doc;
    expect(viewRecord(disputed, 'punkt_1')?.deletedButEdited).toBeDefined();
    const back = viewRecord(revert(disputed), 'punkt_1');
    expect(back).toMatchObject({ hidden: false, fields: { titel: 'A' } });
    expect(back?.deletedButEdited).toBeUndefined();
  });
});

describe('canonicalJson', () => {
  test('sorts keys by code unit at every depth and leaves lists alone', () => {
    expect(canonicalJson({ b: [{ z: 1, a: 'ø"\n' }, 3], a: null, '\u00e5': 1, Z: true, 10: 0, 9: 0 })).toBe(
      '{"10":0,"9":0,"Z":true,"a":null,"b":[{"a":"ø\\"\\n","z":1},3],"å":1}',
    );
    expect(canonicalJson({ a: undefined, b: 1e21 })).toBe('{"b":1e+21}');
    expect([canonicalJson('a'), canonicalJson(null), canonicalJson([]), canonicalJson({})]).toEqual([
      '"a"',
      'null',
      '[]',
      '{}',
    ]);
  });
});
