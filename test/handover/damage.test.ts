import { expect, test } from 'vitest';
import { readFile } from '../../src/handover/read-file.ts';
import { flipped, gzipped, isLong, places } from '../support/handover/damage.ts';
import { codeOf, writtenBytes } from '../support/handover/sealed-file.ts';

test('a file that ends too early is never taken for whole, wherever it was cut', { timeout: 60_000 }, async () => {
  const bytes = await writtenBytes();
  // The last two bytes are the closing bracket and a line ending; without the latter nothing is missing.
  for (const length of places(bytes.length - 1, 400)) {
    expect([length, await codeOf(bytes.subarray(0, length))]).toEqual([length, length === 0 ? 'empty' : 'cut']);
  }
  expect(await codeOf(bytes.subarray(0, -1))).toBe('read');
});

test('a flipped bit is refused, or nothing has changed', { timeout: 600_000 }, async () => {
  const bytes = await writtenBytes();
  const original = await readFile(bytes);
  for (const place of places(bytes.length, 600)) {
    for (const bit of isLong ? [0, 1, 2, 3, 4, 5, 6, 7] : [place % 8]) {
      const read = await readFile(flipped(bytes, place, bit));
      if (read.ok) expect(read).toEqual(original);
      else expect(['newer', 'damaged', 'wrong-audience', 'unknown-room']).not.toContain(read.error.code);
    }
  }
});

test('a packed file that ends too early is refused, wherever it was cut', { timeout: 60_000 }, async () => {
  const packed = await gzipped(await writtenBytes());
  for (const length of places(packed.length, 60)) {
    expect(['cut', 'empty', 'not-json']).toContain(await codeOf(packed.subarray(0, length)));
  }
});
