import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, canonicalPieces } from '../../../src/core/document/canonical.ts';

/** RFC 8785 as it is written, without any haste. */
function byTheBook(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(byTheBook).join(',')}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${byTheBook((value as Record<string, unknown>)[key])}`).join(',')}}`;
}

/** Keys that sort otherwise than an object keeps them, among ordinary ones; parsed, as everything that comes in a file. */
const key = fc.oneof(fc.constantFrom('10', '9', '2', '01', '__proto__', 'a', 'B', 'å', 'constructor'), fc.string());
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
  ),
}));
const json = tree.map((value) => JSON.parse(JSON.stringify(value)) as unknown);

test('any JSON value is written as RFC 8785 says', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(canonicalJson(value)).toBe(byTheBook(value));
    }),
  );
});

test('the pieces make up the whole, however deep they are cut', () => {
  fc.assert(
    fc.property(json, fc.nat(5), (value, levels) => {
      expect([...canonicalPieces(value, levels)].join('')).toBe(canonicalJson(value));
    }),
  );
});

test('keys are sorted by code units and numbers are no exception', () => {
  expect(canonicalJson(JSON.parse('{"b":1,"10":{"d":2,"c":3},"9":[],"__proto__":{"z":1,"y":2}}'))).toBe(
    '{"10":{"c":3,"d":2},"9":[],"__proto__":{"y":2,"z":1},"b":1}',
  );
});

test('members that are not there are left out, and the value is not changed', () => {
  const value = { b: [undefined, { z: 1, a: undefined }], a: {}, c: undefined };
  expect(canonicalJson(value)).toBe('{"a":{},"b":[null,{"z":1}]}');
  expect([...canonicalPieces(value, 3)].join('')).toBe('{"a":{},"b":[null,{"z":1}]}');
  expect(Object.keys(value)).toEqual(['b', 'a', 'c']);
});
