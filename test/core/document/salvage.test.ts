import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDoc } from '../../../src/core/document/check.ts';
import { MAX_FIELDS } from '../../../src/core/document/check-record.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import { isReadWhole, readableDoc, salvageChanges } from '../../../src/core/document/salvage.ts';
import { slotOf } from '../../../src/core/document/slot.ts';
import type { Doc } from '../../../src/core/document/types.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { anna, bo, purge, recordOf, remove, reread, richDoc, write } from '../../support/document/build.ts';

const old = applyAction(createDoc('rum1', 'plan'), anna, [
  write({ titel: 'A', note: 'n' }),
  write({ titel: 'X' }, undefined, 'punkt_2'),
]);

describe('O3: salvage', () => {
  const refused = {
    r: {
      punkt_1: { t: 'punkt', v: { titel: 'Reddet', note: 'n', _slettet: { s: 1, d: [] }, 'ugyldigt navn': 1 } },
      punkt_2: { t: 'note', v: { titel: 'anden type' } },
      punkt_7: { t: 'punkt', v: { titel: 'A\u030A' } },
      'ugyldig id': { t: 'punkt', v: { titel: 'x' } },
      punkt_8: { t: 'punkt', v: { titel: Number.NaN } },
      punkt_9: 'ødelagt',
    },
  };

  test('readable values that I do not have, superseding nothing', () => {
    expect(salvageChanges(old, refused)).toEqual([
      { do: 'write', id: 'punkt_1', type: 'punkt', fields: { titel: 'Reddet' }, seen: [] },
      { do: 'write', id: 'punkt_7', type: 'punkt', fields: { titel: '\u00C5' }, seen: [] },
    ]);
    const saved = applyAction(old, bo, salvageChanges(old, refused));
    expect(slotOf(recordOf(saved), 'titel').map(([, value]) => value)).toEqual(['Reddet', 'A']);
    expect(Object.keys(saved.a)).toEqual([anna.actor, bo.actor]);
  });

  test.each([
    null,
    undefined,
    3,
    'x',
    [],
    {},
    { r: null },
    { r: [] },
    { r: { punkt_1: null } },
    { r: { punkt_1: { t: 1, v: {} } } },
  ])('nothing readable in %j', (value) => {
    expect(salvageChanges(old, value)).toEqual([]);
  });

  test('what was purged here stays purged', () => {
    expect(salvageChanges(applyAction(old, bo, [purge()]), old).map(({ id }) => id)).toEqual([]);
  });

  test('nothing that could not be read again afterwards', () => {
    const many = Object.fromEntries(Array.from({ length: MAX_FIELDS }, (_, index) => [`f${index}`, index]));
    const wide = { r: { punkt_1: { t: 'punkt', v: many }, punkt_4: { t: 'punkt', v: { titel: 'med' } } } };
    expect(salvageChanges(old, wide).map(({ id }) => id)).toEqual(['punkt_4']);
  });

  test('is read into a document that nobody has written, and says when something was left out or deleted', () => {
    const read = readableDoc('rum1', 'plan', refused);
    expect(viewRecord(read, 'punkt_2')).toMatchObject({ type: 'note', fields: { titel: 'anden type' } });
    expect(Object.keys(read.a)).toEqual(['reading']);
    expect(checkDoc(read).ok).toBe(true);
    expect(isReadWhole(refused, read)).toBe(false);
    const deleted = applyAction(old, bo, [remove()]);
    const readDeleted = readableDoc('rum1', 'plan', deleted);
    expect(isReadWhole(deleted, readDeleted)).toBe(true);
    expect([viewRecord(readDeleted, 'punkt_1')?.hidden, viewRecord(readDeleted, 'punkt_2')?.hidden]).toEqual([
      true,
      false,
    ]);
  });

  const anyRefused = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, maxDepth: 5 }),
    fc
      .dictionary(
        fc.constantFrom('punkt_1', 'punkt_2', 'punkt_3', 'punkt_9', '__proto__', 'a b'),
        fc.record({
          t: fc.constantFrom('punkt', 'note', 3),
          v: fc.dictionary(fc.constantFrom('titel', 'note', 'frist', '_slettet', 'constructor', 'ny'), fc.anything()),
        }),
      )
      .map((r) => ({ r })),
  );
  const mine = richDoc();
  const liveIn = (doc: Doc) =>
    Object.entries(doc.r).flatMap(([id, rec]) =>
      Object.keys(rec.v).flatMap((field) => slotOf(rec, field).map((value) => JSON.stringify([id, field, value]))),
    );

  test('never throws, and whatever is taken leaves every value here alive in a document that can be read again', () => {
    fc.assert(
      fc.property(anyRefused, (value) => {
        const taken = applyAction(mine, { ...bo, actor: 'redning001' }, salvageChanges(mine, value));
        expect(checkDoc(reread(taken)).ok).toBe(true);
        expect(new Set(liveIn(taken))).toEqual(new Set([...liveIn(taken), ...liveIn(mine)]));
        expect(checkDoc(reread(readableDoc('rum1', 'plan', value))).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
