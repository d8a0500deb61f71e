import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countContent, readFile } from '../../src/handover/read-file.ts';
import { writeFile } from '../../src/handover/write-file.ts';
import { anyDoc } from '../support/handover/arbitrary-docs.ts';
import { gzipped } from '../support/handover/damage.ts';
import { ordinaryInput, ordinaryJson, textOf, utf8, writtenBytes } from '../support/handover/sealed-file.ts';

test('any documents that go into a file come out of it', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyDoc('plan'), anyDoc('samtaler'), async (plan, samtaler) => {
      const written = await writeFile({ ...ordinaryInput(), docs: [plan, samtaler] });
      expect(written.ok).toBe(true);
      if (!written.ok) return;
      const read = await readFile(written.value.bytes);
      expect(read.ok && read.value.docs).toEqual([plan, samtaler]);
      expect(read.ok && read.value.counts).toEqual(countContent([plan, samtaler]));
    }),
    { numRuns: 60 },
  );
});

test('the envelope says who made it, when and with what', async () => {
  const read = await readFile(await writtenBytes());
  expect(read.ok && read.value).toMatchObject({
    profile: 'tilNy',
    from: 'kontaktperson',
    made: '2026-11-22',
    app: '0.1.0',
    selves: {},
  });
});

test('the first line is Danish and tells how to open the file', async () => {
  const [bracket, first] = textOf(await writtenBytes()).split('\n');
  expect(bracket).toBe('{');
  expect(first).toMatch(/^"om": "Det her er en fil fra God start.*Åbn den i appen under »Åbn en fil«/);
});

test('each record has a line of its own', async () => {
  const lines = textOf(await writtenBytes()).split('\n');
  expect(lines.filter((line) => line.startsWith('"role_'))).toHaveLength(3);
  expect(lines.every((line) => line.length < 2000)).toBe(true);
});

test('a sikkerhedskopi carries who the owner is; other files do not, even when asked', async () => {
  const selves = { f7Kq2Zp9: { viewpoint: 'ny', person: 'p_amina' } } as const;
  const copy = await readFile(await writtenBytes({ ...ordinaryInput(), profile: 'sikkerhedskopi', selves }));
  expect(copy.ok && copy.value.selves).toEqual(selves);
  expect(textOf(await writtenBytes({ ...ordinaryInput(), selves }))).not.toContain('"selves"');
});

const harmless: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['Windows line endings', (text) => text.replaceAll('\n', '\r\n')],
  ['no line endings', (text) => JSON.stringify(JSON.parse(text))],
  ['another layout', (text) => JSON.stringify(JSON.parse(text), null, 4)],
  [
    'another order of keys',
    (text) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as object).reverse())),
  ],
  ['blank lines around', (text) => `\n\n${text}\n \n`],
];

test.each(harmless)('%s does no harm', async (_, change) => {
  const bytes = await writtenBytes();
  expect(await readFile(utf8(change(textOf(bytes))))).toEqual(await readFile(bytes));
});

test('a packed file is known by its content', async () => {
  const bytes = await writtenBytes();
  expect(await readFile(await gzipped(bytes))).toEqual(await readFile(bytes));
});

test('what a newer version adds to the envelope does not make the file unreadable', async () => {
  const { sealed } = await import('../support/handover/sealed-file.ts');
  const read = await readFile(await sealed({ ...(await ordinaryJson()), farve: ['blå'], format: 2 }));
  expect(read.ok).toBe(true);
});
