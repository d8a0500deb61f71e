import { describe, expect, test } from 'vitest';
import { checkDelta, checkDoc } from '../../../src/core/document/check.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import { deltaSince } from '../../../src/core/document/delta.ts';
import type { Json } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { anna, bo, remove, reread, richDoc, write } from '../../support/document/build.ts';

type Loose = Record<string, unknown>;

const rich = richDoc();

/** The rich document with another value at one place of its JSON; `undefined` takes the place away. */
function set(path: string, value: unknown): unknown {
  const copy = reread<unknown>(rich);
  const steps = path.split('/');
  const last = steps.pop() as string;
  const parent = steps.reduce<unknown>((part, step) => (part as Loose)[step], copy) as Loose;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

const codeOf = (value: unknown) => {
  const result = checkDoc(value);
  return result.ok ? 'ok' : result.error.code;
};
const actor = (changes: Loose) => ({ n: 1, p: 'p', d: '2025-01-01', ...changes });
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
const unreadable = new Proxy(
  {},
  {
    getPrototypeOf: () => {
      throw new Error('no');
    },
  },
);

describe('checkDoc', () => {
  test('accepts what we write, and returns it as it is', () => {
    const copy = reread(rich);
    const result = checkDoc(copy);
    expect(result.ok && result.value).toBe(copy);
    expect(codeOf(createDoc('a', 'b'))).toBe('ok');
    expect(Object.keys(rich.r['punkt_1'] ?? {})).toEqual(expect.arrayContaining(['t', 'v', 's', 'f', 'x']));
  });

  test('accepts and keeps unknown keys (M8)', () => {
    for (const extended of [set('farve', { a: [1] }), set('r/punkt_1/ikon', 'x')]) {
      const result = checkDoc(extended);
      expect(result.ok && result.value).toBe(extended);
    }
  });

  test.each<[string, unknown]>([
    ['not-a-document', null],
    ['not-a-document', []],
    ['not-a-document', 'doc'],
    ['not-a-document', new Map()],
    ['not-a-document', set('a', [])],
    ['not-a-document', set('r', undefined)],
    ['bad-id', set('id', '')],
    ['bad-id', set('id', 'x'.repeat(65))],
    ['bad-kind', set('kind', 3)],
    ['bad-actor', set('a/a.b', actor({}))],
    ['bad-actor', set('a/ny', actor({ n: 0 }))],
    ['bad-actor', set('a/ny', actor({ n: 1.5 }))],
    ['bad-actor', set('a/ny', actor({ n: 10_000_000_000 }))],
    ['bad-actor', set('a/ny', actor({ kl: '12:00' }))],
    ['bad-actor', set('a/ny', null)],
    ['bad-person', set('a/ny', actor({ p: 'Å b' }))],
    ['bad-day', set('a/ny', actor({ d: '2025-02-29' }))],
    ['bad-day', set('a/ny', actor({ d: '2025-2-1' }))],
    ['bad-record-id', set('r/a b', rich.r['punkt_1'])],
    ['bad-record-id', set('r/toString', rich.r['punkt_1'])],
    ['bad-record-id', JSON.parse(JSON.stringify(rich).replace('"punkt_3"', '"__proto__"'))],
    ['bad-record', set('r/punkt_9', 'x')],
    ['bad-record', set('r/punkt_1/v', [])],
    ['bad-record', set('r/punkt_1/x', null)],
    ['bad-type', set('r/punkt_1/t', 'a b')],
    ['empty-record', set('r/punkt_1', { t: 'punkt', v: {}, s: 'anna000001.1' })],
    ['empty-record', set('r/punkt_3/v/_slettet/p', undefined)],
    ['bad-field-name', set('r/punkt_1/v/a b', 1)],
    ['bad-stamp', set('r/punkt_2/f/titel', 'anna000001.01')],
    ['bad-stamp', set('r/punkt_2/s', 7)],
    ['unknown-stamp', set('r/punkt_2/f/titel', 'anna000001.2')],
    ['unknown-stamp', set('r/punkt_2/f/titel', 'toString.1')],
    ['unknown-stamp', set(`a/${bo.actor}`, undefined)],
    ['unknown-stamp', set('r/punkt_2/v/_slettet/d', ['ukendt.1'])],
    ['stray-stamp', set('r/punkt_2/f/andet', 'anna000001.1')],
    ['stray-stamp', set('r/punkt_1/f/titel', rich.r['punkt_1']?.s)],
    ['stray-values', set('r/punkt_1/x/andet', [['anna000001.1', 1]])],
    ['bad-values', set('r/punkt_1/x/titel', [])],
    ['bad-values', set('r/punkt_1/x/titel', [['anna000001.1', 1, 2]])],
    ['not-canonical', set('r/punkt_1/x/titel', rich.r['punkt_1']?.x?.['titel']?.toReversed())],
    ['not-canonical', set('r/punkt_1/x/note', [['anna000001.1', 'igen']])],
    ['not-canonical', set('r/punkt_3/x', {})],
    ['not-canonical', set('r/punkt_2', { ...rich.r['punkt_2'], s: 'bo00000001.1', f: { titel: 'anna000001.1' } })],
    ['bad-mark', set('r/punkt_2/v/_slettet', true)],
    ['bad-mark', set('r/punkt_2/v/_slettet/s', 2)],
    ['bad-mark', set('r/punkt_2/v/_slettet/p', 0)],
    ['bad-mark', set('r/punkt_2/v/_slettet/kl', 1)],
    ['bad-mark', set('r/punkt_2/v/_slettet/d', ['bo00000001.1', 'anna000001.1'])],
    ['not-json', { ...rich, fremmed: undefined }],
    ['not-json', set('r/punkt_1/v/note', Number.POSITIVE_INFINITY)],
    ['not-json', set('r/punkt_1/v/note', new Array<number>(2))],
    ['too-deep', set('r/punkt_1/v/note', nested(33))],
    ['too-deep', set('fremmed', nested(100_000))],
    ['unsafe-key', set('r/punkt_1/v/note', JSON.parse('[{"a":{"__proto__":{}}}]'))],
    ['unsafe-key', set('r/punkt_1/v/note', { constructor: 1 })],
    ['unsafe-key', JSON.parse(JSON.stringify(rich).replace('{', '{"__proto__":{"a":1},'))],
    ['unreadable', unreadable],
  ])('refuses with %s', (code, value) => {
    expect(codeOf(value)).toBe(code);
  });

  test('depth 32 is allowed, 33 is not', () => {
    const deep = (depth: number) =>
      applyAction(rich, { ...anna, actor: 'dyb' }, [write({ note: nested(depth) as Json })]);
    expect(codeOf(deep(32))).toBe('ok');
    expect(() => deep(33)).toThrow();
  });

  test('names the place, never the content', () => {
    const result = checkDoc(set('r/punkt_1/v/note', { hemmeligt: Number.NaN }));
    expect(result).toEqual({ ok: false, error: { code: 'not-json', record: 'punkt_1', field: 'note' } });
  });
});

describe('checkDelta', () => {
  const base = applyAction(createDoc('rum1', 'plan'), anna, [write({ titel: 'A', note: 'n' })]);
  const delta = deltaSince(applyAction(base, bo, [write({ titel: 'B' }, []), remove()]), base.a);

  test('accepts a part of a record whose older stamps lie in the base', () => {
    expect(checkDelta(reread(delta), base, base.a).ok).toBe(true);
    expect(checkDoc(reread(delta)).ok).toBe(false);
  });

  test('refuses a delta without base, and stamps outside base and delta', () => {
    const { base: _base, ...rest } = delta;
    expect(checkDelta(rest, base, base.a)).toEqual({ ok: false, error: { code: 'bad-base' } });
    expect(checkDelta({ ...delta, a: {} }, base, base.a)).toMatchObject({ error: { code: 'unknown-stamp' } });
    expect(checkDelta(null, base, base.a).ok).toBe(false);
  });
});
