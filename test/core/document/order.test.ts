import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyBetween, keysBetween, needsRenumber } from '../../../src/core/document/order.ts';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const always = (digits: string) => () => digits;
const digits = fc.string({ unit: fc.constantFrom(...BASE62), minLength: 2, maxLength: 2 });
const isKey = (key: string) => /^[A-Za-z][0-9A-Za-z]*[1-9A-Za-z]$/.test(key);

describe('V4: order keys', () => {
  test('two people at the same spot get different keys, both between the neighbours', () => {
    const [one, other] = [keyBetween('a0', 'a1', always('3k')), keyBetween('a0', 'a1', always('Zq'))];
    expect(one).not.toBe(other);
    for (const key of [one, other]) expect('a0' < key && key < 'a1').toBe(true);
  });

  test('a key never ends in 0', () => {
    for (const random of ['00', 'a0', '90']) expect(keyBetween(null, null, always(random))).toMatch(/[1-9A-Za-z]$/);
  });

  test('stays below a neighbour that begins with the middle', () => {
    for (const after of ['a0V', 'a001', 'a01V', 'a00000001']) {
      const key = keyBetween('Zz', after, always('zz'));
      expect('Zz' < key && key < after).toBe(true);
    }
  });

  test('equal and reversed neighbours give a key just behind the first', () => {
    for (const [before, after] of [
      ['a1', 'a1'],
      ['a3', 'a1'],
    ] as const) {
      const key = keyBetween(before, after, always('7b'));
      expect(key).toBe(`${before}7b`);
    }
  });

  test('neighbours that are no keys count as the end of the list', () => {
    for (const odd of ['', '!', 'a', 'a00', 'æ1', '0', ' a1']) {
      expect(isKey(keyBetween(odd, odd, always('7b')))).toBe(true);
      const key = keyBetween('a5', odd, always('7b'));
      expect('a5' < key).toBe(true);
      expect(keyBetween(odd, 'a5', always('7b')) < 'a5').toBe(true);
    }
  });

  test('any list stays in order under any insertions', { timeout: 60_000 }, () => {
    const step = fc.record({ spot: fc.nat(), random: digits, block: fc.integer({ min: 0, max: 5 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
        const list: string[] = [];
        for (const { spot, random, block } of steps) {
          const place = spot % (list.length + 1);
          const [before, after] = [list[place - 1] ?? null, list[place] ?? null];
          list.splice(
            place,
            0,
            ...(block === 0 ? [keyBetween(before, after, always(random))] : keysBetween(before, after, block, random)),
          );
        }
        expect(list.every(isKey)).toBe(true);
        expect(list).toEqual([...new Set(list)].sort());
      }),
      { numRuns: 300 },
    );
  });

  test('two blocks at one spot do not mix', () => {
    const [one, other] = [keysBetween('a0', 'a1', 70, '4x'), keysBetween('a0', 'a1', 5, 'Q2')];
    expect(one).toHaveLength(70);
    expect(one).toEqual([...new Set(one)].sort());
    const sorted = [...one, ...other].sort();
    expect(sorted.slice(0, 70)).toEqual(one);
    expect(sorted.slice(70)).toEqual(other);
    expect(keysBetween('a0', 'a1', 0, '4x')).toEqual([]);
  });

  test('1,000 insertions at one spot ask for new numbers long before they hurt', () => {
    let before = 'a0';
    let inserted = 0;
    while (!needsRenumber([before, 'a1'])) {
      before = keyBetween(before, 'a1', always('V3'));
      inserted += 1;
    }
    expect(inserted).toBeGreaterThan(10);
    expect(needsRenumber(keysBetween(null, null, 1000, 'V3'))).toBe(false);
  });
});
