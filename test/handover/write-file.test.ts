import { expect, test } from 'vitest';
import { createDoc } from '../../src/core/document/create.ts';
import type { Doc } from '../../src/core/document/types.ts';
import { applyAction } from '../../src/core/document/write.ts';
import { type ProfileName, profiles, type Room } from '../../src/core/rooms.ts';
import { fileName } from '../../src/handover/file-name.ts';
import { readFile } from '../../src/handover/read-file.ts';
import { sizeLimit } from '../../src/handover/read-json.ts';
import { writeFile } from '../../src/handover/write-file.ts';
import { emptyRoom, freshPlan, karen, sharedPlan, write } from '../support/handover/rooms.ts';
import { ordinaryInput } from '../support/handover/sealed-file.ts';

const withDocs = (...docs: readonly Doc[]) => ({ ...ordinaryInput(), docs });

test.each(['forberedelse', 'procesjournal', 'mentor', 'arbejdsplads'] as const)(
  'a document of the room %s never gets into a file for the new hire',
  async (room) => {
    await expect(writeFile(withDocs(freshPlan(), emptyRoom(room)))).rejects.toThrow(RangeError);
  },
);

test('a private document under a public name never gets into a file', async () => {
  await expect(writeFile(withDocs({ ...emptyRoom('procesjournal'), kind: 'plan' }))).rejects.toThrow(RangeError);
  await expect(writeFile(withDocs({ ...emptyRoom('plan'), kind: 'procesjournal' }))).rejects.toThrow(RangeError);
  await expect(writeFile(withDocs(createDoc('plan', 'plan')))).rejects.toThrow(RangeError);
});

test('a sender the profile does not know, and the same document twice, are our own mistakes', async () => {
  await expect(writeFile({ ...ordinaryInput(), from: 'mentor' })).rejects.toThrow(RangeError);
  await expect(writeFile(withDocs(freshPlan(), sharedPlan()))).rejects.toThrow(RangeError);
});

test('an empty file is not made', async () => {
  expect(await writeFile(withDocs())).toEqual({ ok: false, error: { code: 'nothing' } });
});

test('a damaged document is found before anybody gets it', async () => {
  const plan = freshPlan();
  const a = Object.fromEntries(Object.entries(plan.a).slice(1));
  expect(await writeFile(withDocs({ ...plan, a }))).toMatchObject({
    ok: false,
    error: { code: 'damaged', docId: plan.id },
  });
});

test('a file the reader would refuse for its size is not handed out', { timeout: 60_000 }, async () => {
  const long = 'å'.repeat(20_000);
  const changes = Array.from({ length: 300 }, (_, index) => write(`note_${index}`, 'note', { text: long }));
  const written = await writeFile(withDocs(applyAction(emptyRoom('plan'), karen, changes)));
  expect(written.ok ? 0 : 'size' in written.error && written.error.size).toBeGreaterThan(sizeLimit);
});

test('what does not come back as it went in is not handed out', async () => {
  const { app: _, ...input } = ordinaryInput();
  expect(await writeFile({ ...input, app: 'x'.repeat(41) })).toEqual({ ok: false, error: { code: 'unfaithful' } });
});

test('the counts tell what the file holds', async () => {
  const doc = applyAction(emptyRoom('samtaler'), karen, [
    write('a', 'note', { text: 'x', more: 1 }),
    write('b', 'note', { text: 'y' }),
  ]);
  const written = await writeFile(withDocs(doc));
  expect(written.ok && written.value.counts).toEqual({ records: 2, fields: 3, documents: 1 });
});

test('letters that belong to no alphabet travel safely', async () => {
  const odd = 'NUL\u0000 skilt\u2028 \u202e mod \ufeff\ufffd';
  const doc = applyAction(emptyRoom('plan'), karen, [write('a', 'note', { text: odd })]);
  const written = await writeFile(withDocs(doc));
  const read = written.ok ? await readFile(written.value.bytes) : written;
  expect(read.ok && read.value.docs).toEqual([doc]);
});

test.each(Object.keys(profiles) as ProfileName[])(
  'the name of a file %s says what and when, and nobody’s name',
  async (profile) => {
    const name = fileName(profile, '2026-11-22');
    expect(name).toMatch(/^god-start-[a-z-]+-2026-11-22\.txt$/);
    const room: Room = profiles[profile].rooms[0];
    const from = profiles[profile].from[0];
    const written = await writeFile({
      ...ordinaryInput(),
      profile,
      from,
      docs: [room === 'plan' ? sharedPlan() : emptyRoom(room)],
    });
    expect(written.ok && written.value.name).toBe(name);
    for (const part of ['Amina', 'Yilmaz', 'Karen', 'Henrik', 'f7Kq2Zp9'])
      expect(name.toLowerCase()).not.toContain(part.toLowerCase());
  },
);
