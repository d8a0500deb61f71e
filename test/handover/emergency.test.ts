import { expect, test } from 'vitest';
import { createDoc } from '../../src/core/document/create.ts';
import { profiles } from '../../src/core/rooms.ts';
import { emergencyFile } from '../../src/handover/emergency.ts';
import { readFile } from '../../src/handover/read-file.ts';
import { receiversOf } from '../../src/handover/receiver.ts';
import { emptyRoom, forloebId, freshPlan, planOfAmina, talks } from '../support/handover/rooms.ts';
import { ordinaryInput, writtenBytes } from '../support/handover/sealed-file.ts';

const input = { made: '2026-11-22', app: '0.1.0' };
const selves = { [forloebId]: { viewpoint: 'ny', person: 'p_amina' } } as const;

test('what is in memory becomes a copy that opens, private rooms and owner included', async () => {
  const docs = [planOfAmina(), talks(), emptyRoom('procesjournal')];
  const file = await emergencyFile(docs, { ...input, selves });
  expect(file.ok && file.value.leftOut).toBe(0);
  const read = file.ok ? await readFile(file.value.bytes) : file;
  expect(read.ok && read.value).toMatchObject({ profile: 'sikkerhedskopi', from: 'ny', docs, selves });
});

test('a damaged document does not take the others with it', async () => {
  const broken = { ...talks(), a: {} };
  const file = await emergencyFile([planOfAmina(), broken, createDoc('elsewhere', 'plan')], input);
  expect(file.ok && [file.value.leftOut, file.value.counts.documents]).toEqual([2, 1]);
});

test('of two states of one document the last one goes along', async () => {
  const file = await emergencyFile([freshPlan(), planOfAmina()], input);
  const read = file.ok ? await readFile(file.value.bytes) : file;
  expect(read.ok && read.value.docs).toEqual([planOfAmina()]);
});

test('with nothing in memory there is no file', async () => {
  expect(await emergencyFile([], input)).toEqual({ ok: false, error: { code: 'nothing' } });
});

async function received(profile: 'tilNy' | 'tilLeder' | 'tilMentor' | 'tilMentee' | 'sikkerhedskopi') {
  const docs = profile === 'tilMentor' || profile === 'tilMentee' ? [emptyRoom('mentor')] : [freshPlan()];
  const [from] = profiles[profile].from;
  const read = await readFile(await writtenBytes({ ...ordinaryInput(), profile, from, docs, selves }));
  if (!read.ok) throw new Error(read.error.code);
  return receiversOf(read.value);
}

test('the receiver is whoever holds the role that the file is meant for', async () => {
  expect(await received('tilNy')).toEqual({ [forloebId]: { viewpoint: 'ny', person: 'p_amina' } });
  expect(await received('tilLeder')).toEqual({ [forloebId]: { viewpoint: 'leder', person: 'p_henrik' } });
  expect(await received('tilMentor')).toEqual({ [forloebId]: { viewpoint: 'mentor', person: '' } });
  expect(await received('tilMentee')).toEqual({});
});

test('a copy of one’s own device says itself who the owner is', async () => {
  expect(await received('sikkerhedskopi')).toEqual(selves);
});
