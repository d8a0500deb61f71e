import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDoc } from '../../../src/core/document/check.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import { revertChanges } from '../../../src/core/document/revert.ts';
import { salvageChanges } from '../../../src/core/document/salvage.ts';
import { viewRecords } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { anna, reread, richDoc } from '../../support/document/build.ts';

type Loose = Record<string, unknown>;

const TIME_LIMIT_MS = 600_000;
const rich = richDoc();

/** Every place in a JSON value, as paths. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.keys(value).flatMap((key) => places((value as Loose)[key], [...path, key]))];
}

const allPlaces = places(rich).slice(1);
const oddValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    0,
    -1,
    1,
    2,
    '',
    'a',
    true,
    [],
    {},
    '__proto__',
    'anna000001.1',
    'bo00000001.1',
    'skab000001.1',
    'ukendt.1',
    [['bo00000001.1', 'B']],
    { s: 1, d: [] },
    { s: 1, p: 1, d: [] },
    { n: 9, p: 'x', d: '2025-01-01' },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

test('L11: any changed JSON is refused, or keeps all rules and can be merged and shown', {
  timeout: TIME_LIMIT_MS,
}, () => {
  const damage = fc.record({
    place: fc.constantFrom(...allPlaces),
    how: fc.constantFrom('set', 'delete', 'add'),
    value: oddValue,
    key: fc.string({ maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const doc = reread<unknown>(rich);
      for (const { place, how, value, key } of damages) damageAt(doc, place, how, value, key);
      judgeStranger(doc);
    }),
    { numRuns: process.env['LONG'] === undefined ? 3000 : 60_000 },
  );
});

function damageAt(doc: unknown, place: readonly string[], how: string, value: unknown, key: string): void {
  let parent: unknown = doc;
  for (const step of place.slice(0, -1))
    parent = typeof parent === 'object' && parent !== null ? (parent as Loose)[step] : undefined;
  if (typeof parent !== 'object' || parent === null) return;
  const last = place.at(-1) as string;
  if (how === 'delete') delete (parent as Loose)[last];
  else (parent as Loose)[how === 'add' ? key : last] = structuredClone(value);
}

function judgeStranger(value: unknown): void {
  salvageChanges(rich, value);
  const checked = checkDoc(value);
  if (!checked.ok) return;
  viewRecords(checked.value);
  for (const [mine, theirs] of [
    [rich, checked.value],
    [checked.value, rich],
  ] as const) {
    const result = mergeDocs(mine, theirs);
    if (!result.ok) continue;
    expect(checkDoc(result.value.doc)).toMatchObject({ ok: true });
    expect(
      checkDoc(applyAction(result.value.doc, { ...anna, actor: 'ny' }, revertChanges(result.value.doc, rich))),
    ).toMatchObject({ ok: true });
  }
}

test('anything at all is answered, never thrown', { timeout: TIME_LIMIT_MS }, () => {
  fc.assert(
    fc.property(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSparseArray: true,
        withNullPrototype: true,
        withObjectString: true,
      }),
      (value) => {
        checkDoc(value);
        checkDoc({ id: 'a', kind: 'b', a: value, r: value });
        checkDoc({ id: 'a', kind: 'b', a: {}, r: { x: value } });
        salvageChanges(rich, { r: { punkt_1: value } });
      },
    ),
    { numRuns: 2000 },
  );
});
