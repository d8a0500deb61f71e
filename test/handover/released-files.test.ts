import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { viewRecord } from '../../src/core/document/view.ts';
import { previewFile } from '../../src/handover/preview.ts';
import { readFile } from '../../src/handover/read-file.ts';

/**
 * Files of every released format, frozen: people have them in their mail and open them years later. When a test here fails, the reader
 * is wrong. Never write these files anew and never change what is expected of them. A new format gets a new pair of files beside them.
 */

const fixture = (name: string): URL => new URL(`../fixtures/${name}`, import.meta.url);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(fixture(name)));
const expectedOf = (name: string): unknown => JSON.parse(readFileSync(fixture(name), 'utf8'));

test('a file of format 1 opens to exactly what was put into it', async () => {
  const read = await readFile(bytesOf('handover-v1.txt'));
  expect(read).toEqual({ ok: true, value: expectedOf('handover-v1.expected.json') });
});

test('a file of format 1 can be received on an empty device and shows what it showed then', async () => {
  const read = await readFile(bytesOf('handover-v1.txt'));
  const preview = read.ok ? previewFile(read.value, []) : undefined;
  const plan = preview?.ok === true ? preview.value.rooms[0]?.merged : undefined;
  if (plan === undefined) throw new Error('The plan is missing');
  expect(viewRecord(plan, 'huskeliste_parkering')?.conflicts['title']?.map(({ value }) => value)).toEqual([
    'Vis, hvor man stiller cyklen',
    'Vis parkeringspladsen, og giv koden',
  ]);
  expect(viewRecord(plan, 'huskeliste_velkomst')?.hidden).toBe(true);
  expect(viewRecord(plan, 'activity_velkomst')?.deletedButEdited).toEqual({
    deletedBy: 'p_karen',
    editedBy: 'p_amina',
  });
  expect(Object.keys(plan.r['huskeliste_gammel']?.v ?? {})).toEqual(['_slettet']);
});
