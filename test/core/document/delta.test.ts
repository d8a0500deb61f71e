import { describe, expect, test } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { deltaSince, mergeDelta, vectorHash } from '../../../src/core/document/delta.ts';
import type { Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { anna, bo, merged, purge, remove, reread, write } from '../../support/document/build.ts';

const start = applyAction(createDoc('rum1', 'plan'), anna, [
  write({ titel: 'A', note: 'n' }),
  write({ titel: 'X' }, undefined, 'punkt_2'),
]);
const byBo = (...changes: Parameters<typeof applyAction>[2]): Doc => applyAction(start, bo, changes);

describe('deltas', () => {
  test('D1: only the changed actors and slots', () => {
    expect(deltaSince(byBo(write({ titel: 'B' })), start.a)).toEqual({
      id: 'rum1',
      kind: 'plan',
      base: vectorHash(start.a),
      a: { bo00000001: { n: 1, p: 'bo', d: '2025-03-04' } },
      r: { punkt_1: { t: 'punkt', v: { titel: 'B' }, s: 'bo00000001.1' } },
    });
    expect(deltaSince(start, start.a)).toMatchObject({ a: {}, r: {} });
  });

  test('D1: a record purged since the base goes whole, one purged before does not', () => {
    const revived = applyAction(byBo(write({ note: 'm' })), { ...anna, actor: 'x1' }, [purge(), write({ frist: 1 })]);
    expect(Object.keys(deltaSince(revived, start.a).r['punkt_1']?.v ?? {})).toEqual(['_slettet', 'frist']);
    const later = applyAction(revived, bo, [write({ note: 'ny' })]);
    expect(Object.keys(deltaSince(later, revived.a).r['punkt_1']?.v ?? {})).toEqual(['note']);
  });

  test('D1: the base must be known to the sender', () => {
    expect(() => deltaSince(start, byBo(write({ titel: 'B' })).a)).toThrow('D1');
  });

  test.each([
    ['an edit', byBo(write({ titel: 'B' }))],
    ['a deletion', byBo(remove())],
    ['a purge', byBo(purge())],
    ['a new record', byBo(write({ titel: 'Y' }, undefined, 'punkt_3'))],
  ])('D2, L5: %s gives what the whole file gives', (_name, theirs) => {
    const mine = applyAction(start, { ...anna, actor: 'anna000002' }, [
      write({ titel: 'C', note: 'o' }),
      write({ titel: 'Z' }, undefined, 'punkt_4'),
    ]);
    const result = mergeDelta(mine, reread(deltaSince(theirs, start.a)), start.a);
    expect(result).toEqual({ ok: true, value: merged(mine, theirs) });
  });

  test('D2: refused without the base, or with another one', () => {
    const middle = byBo(write({ titel: 'B' }));
    const delta = deltaSince(applyAction(middle, { ...anna, actor: 'x1' }, [write({ note: 'm' })]), middle.a);
    expect(mergeDelta(start, delta, middle.a)).toEqual({ ok: false, error: { code: 'unknown-base' } });
    expect(mergeDelta(middle, delta, start.a)).toEqual({ ok: false, error: { code: 'unknown-base' } });
    expect(mergeDelta(middle, delta, middle.a)).toMatchObject({ ok: true, value: { changed: true } });
  });

  test('M1, M3: refused like a whole file', () => {
    const delta = deltaSince(byBo(write({ titel: 'B' })), start.a);
    expect(mergeDelta({ ...start, id: 'rum2' }, delta, start.a)).toEqual({
      ok: false,
      error: { code: 'other-document' },
    });
    const mine = applyAction(start, bo, [write({ titel: 'forfalsket' })]);
    expect(mergeDelta(mine, delta, start.a)).toEqual({
      ok: false,
      error: { code: 'dot-clash', record: 'punkt_1', field: 'titel' },
    });
  });

  test('a delta that builds on a record I lack is refused', () => {
    const { punkt_1: _lost, ...r } = start.r;
    expect(mergeDelta({ ...start, r }, deltaSince(byBo(remove()), start.a), start.a)).toEqual({
      ok: false,
      error: { code: 'hole', record: 'punkt_1' },
    });
  });
});

describe('vectorHash', () => {
  test('depends on every actor and number, not on their order', () => {
    const vector = { aa: { n: 1 }, bb: { n: 12 } };
    expect(vectorHash(vector)).toMatch(/^[0-9a-f]{16}$/);
    expect(vectorHash({ bb: { n: 12 }, aa: { n: 1 } })).toBe(vectorHash(vector));
    expect(vectorHash(start.a)).toBe(vectorHash({ [anna.actor]: { n: 1 } }));
    const others = [
      {},
      { aa: { n: 1 } },
      { aa: { n: 11 }, bb: { n: 2 } },
      { aa: { n: 2 }, bb: { n: 12 } },
      { ab: { n: 1 }, bb: { n: 12 } },
    ];
    expect(new Set([vector, ...others].map(vectorHash)).size).toBe(others.length + 1);
  });

  test('10,000 neighbouring vectors have 10,000 names', () => {
    const names = new Set(
      Array.from({ length: 10_000 }, (_, n) => vectorHash({ aaaaaaaaaa: { n }, bbbbbbbbbb: { n: 7 } })),
    );
    expect(names.size).toBe(10_000);
  });
});
