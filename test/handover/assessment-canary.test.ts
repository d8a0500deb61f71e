import { describe, expect, test } from 'vitest';
import type { Doc } from '../../src/core/document/types.ts';
import { applyAction } from '../../src/core/document/write.ts';
import {
  assess,
  assessmentId,
  seenAssessment,
  shareAssessment,
  sharedAssessmentId,
  takeBackAssessment,
} from '../../src/core/forloeb/assessment-sharing.ts';
import { goalKind } from '../../src/core/forloeb/laeringsmaal.ts';
import { write } from '../../src/core/forloeb/record-kind.ts';
import { assessmentKind } from '../../src/core/forloeb/self-assessment.ts';
import { type ProfileName, profiles, type Room, rooms } from '../../src/core/rooms.ts';
import { writeFile } from '../../src/handover/write-file.ts';
import { buildProgramme } from '../../src/output/programme/build-programme.ts';
import { usualOptions } from '../../src/output/programme/options.ts';
import { asPlan } from '../../src/output/programme/plan-doc.ts';
import { amina, emptyRoom, freshPlan } from '../support/handover/rooms.ts';
import { holds } from '../support/handover/search-bytes.ts';

/** Two goals of a new hire: what she thinks of one is shared, of the other not. Words that stand in one place and nowhere else. */

const [open, secret] = ['laeringsmaal_aabent', 'laeringsmaal_lukket'];
const [openNote, secretNote] = ['KanarieDeltZq', 'KanariePrivatZq'];
const author = (actor: string) => ({ ...amina, actor });

const plan = applyAction(freshPlan(), author('AminaPlan0'), [
  write(open, goalKind.type, { task: 'Det åbne mål', needs: ['faglig'] }),
  write(secret, goalKind.type, { task: 'Det lukkede mål', needs: ['faglig'] }),
]);
const own = applyAction(emptyRoom('procesjournal'), author('AminaJour0'), [
  ...assess(undefined, open, 'medHjaelp', amina.day),
  ...assess(undefined, secret, 'ny', amina.day),
  write(assessmentId(open), assessmentKind.type, { note: openNote }),
  write(assessmentId(secret), assessmentKind.type, { note: secretNote }),
]);

function shared(): Map<Room, Doc> {
  const docs = new Map<Room, Doc>([
    ['plan', plan],
    ['procesjournal', own],
    ['samtaler', emptyRoom('samtaler')],
  ]);
  const word = seenAssessment({ procesjournal: own }, 'ny', open).own;
  if (!word) throw new Error('no word');
  for (const { room, changes } of shareAssessment(word, docs.get('samtaler'), amina.day)) {
    docs.set(room, applyAction(docs.get(room) ?? emptyRoom(room), author(`AminaSh${room.slice(0, 3)}`), changes));
  }
  return docs;
}

async function fileOf(name: ProfileName, docs: ReadonlyMap<Room, Doc>): Promise<Uint8Array> {
  const profile = profiles[name];
  const written = await writeFile({
    profile: name,
    from: profile.from[0],
    made: amina.day,
    app: '0.1.0',
    docs: profile.rooms.map((room) => docs.get(room) ?? emptyRoom(room)),
  });
  if (!written.ok) throw new Error(written.error.code);
  return written.value.bytes;
}

const names = Object.keys(profiles) as ProfileName[];
const backup = (name: ProfileName) => name === 'sikkerhedskopi';
const talks = (name: ProfileName) => (profiles[name].rooms as readonly Room[]).includes('samtaler');

describe.each(names)('[N124] [N125] a file %s', (name) => {
  test('holds what was not shared only when it is the own backup', async () => {
    const bytes = await fileOf(name, shared());
    const traces = [secretNote, assessmentId(secret), assessmentId(open)];
    expect(traces.filter((trace) => holds(bytes, trace))).toEqual(backup(name) ? traces : []);
    expect(holds(bytes, sharedAssessmentId(secret))).toBe(false);
  });

  test('holds what was shared only when it goes between kontaktperson and new hire, or is a backup', async () => {
    const bytes = await fileOf(name, shared());
    const traces = [openNote, sharedAssessmentId(open)];
    expect(traces.filter((trace) => holds(bytes, trace))).toEqual(talks(name) ? traces : []);
  });

  test('holds nothing of what was taken back, but for the own backup', async () => {
    const docs = shared();
    const word = seenAssessment({ procesjournal: docs.get('procesjournal') }, 'ny', open).own;
    for (const { room, changes } of takeBackAssessment(open, word)) {
      docs.set(room, applyAction(docs.get(room) ?? emptyRoom(room), author(`AminaTb${room.slice(0, 3)}`), changes));
    }
    expect(holds(await fileOf(name, docs), openNote)).toBe(backup(name));
  });
});

test('what goes to the leader holds no assessment, shared or not', () => {
  const toLeader = names.filter((name) => profiles[name].to === 'leder');
  expect(toLeader).toEqual(['tilLeder', 'rammeTilLeder']);
  expect(toLeader.filter(talks)).toEqual([]);
});

test('[N124] paper is made of the plan alone, whoever it is for', () => {
  const docs = shared();
  for (const room of rooms.filter((name) => name !== 'plan')) {
    expect(() => asPlan(docs.get(room) ?? emptyRoom(room))).toThrow(RangeError);
  }
  for (const recipient of ['ny', 'leder'] as const) {
    const sheet = JSON.stringify(buildProgramme(asPlan(plan), usualOptions(recipient, amina.day)));
    expect(sheet).not.toMatch(/Kanarie|medHjaelp/);
  }
});
