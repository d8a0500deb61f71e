import { generateKeyBetween } from 'fractional-indexing';

/** Keys longer than this are a reason to number a list afresh (RULES.md V4). */
const LONG_KEY = 40;

/** Digits of a block's running number. No zero: a key must not end in one. */
const DIGITS = '123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * A key that sorts between two neighbours, by code units (RULES.md V4). `null` is the end of the list. `random(n)` gives n random
 * base62 digits; two of them are appended, so that two people who insert at the same spot get different keys.
 *
 * Equal or reversed neighbours (two people's keys side by side) give a key just after `before`. A neighbour that is no key (a
 * damaged or newer file) counts as the end of the list.
 */
export function keyBetween(before: string | null, after: string | null, random: (n: number) => string): string {
  return openSpot(before, after) + asEnding(random(2));
}

/**
 * Keys for a block of `count` items that is inserted at once. They share one random prefix (two base62 digits), so that two blocks
 * inserted at the same spot by two people stay apart instead of mixing item by item.
 */
export function keysBetween(
  before: string | null,
  after: string | null,
  count: number,
  randomPrefix: string,
): readonly string[] {
  const prefix = openSpot(before, after) + asEnding(randomPrefix);
  let width = 1;
  while (DIGITS.length ** width < count) width += 1;
  return Array.from({ length: count }, (_, index) => prefix + runningNumber(index, width));
}

/** Whether a list's keys have grown so long that it should be numbered afresh, which is one local write per item. */
export const needsRenumber = (keys: readonly string[]): boolean => keys.some((key) => key.length > LONG_KEY);

const asEnding = (digits: string): string => (digits.endsWith('0') ? `${digits.slice(0, -1)}1` : digits);

function runningNumber(index: number, width: number): string {
  let rest = index;
  let number = '';
  for (let place = 0; place < width; place += 1) {
    number = DIGITS.charAt(rest % DIGITS.length) + number;
    rest = Math.floor(rest / DIGITS.length);
  }
  return number;
}

/** A key between the neighbours that stays between them whatever is appended to it. */
function openSpot(before: string | null, after: string | null): string {
  const low = isKey(before) ? before : null;
  const high = isKey(after) ? after : null;
  if (low !== null && high !== null && low >= high) return low;
  let spot = generateKeyBetween(low, high);
  // "a0" < "a0V" fits, but with "zz" appended it no longer would: go on until `high` does not begin with the key.
  while (high?.startsWith(spot)) spot = generateKeyBetween(spot, high);
  return spot;
}

/** Whether the library accepts the key on either side. */
function isKey(key: string | null): key is string {
  if (key === null) return false;
  try {
    generateKeyBetween(key, null);
    generateKeyBetween(null, key);
    return true;
  } catch {
    return false;
  }
}
