import { describe, expect, test } from 'vitest';
import { readEntries } from '../../src/core/forloeb/record-kind.ts';
import { type ForloebRoom, type ProfileName, profiles, type Room, rooms } from '../../src/core/rooms.ts';
import { writeFile } from '../../src/handover/write-file.ts';
import { allCanaries, canaries, canariesOf, roomOfCanaries } from '../support/conversation/canaries.ts';
import { forloebId } from '../support/handover/rooms.ts';
import { holds } from '../support/handover/search-bytes.ts';

/** Fields that hold a word of a closed list, a number, a day or a yes, and so no canary. */
const wordless: ReadonlySet<string> = new Set([
  'mentorCourse',
  ...['form', 'when'],
  ...['written', 'from'],
  ...['needs', 'method', 'kind', 'list', 'level', 'category', 'due', 'day', 'state', 'steps', 'reviews', 'full'],
  ...[
    'anyway',
    'roleChange',
    'deletion',
    'deletionPlan',
    'shared',
    'taken',
    'made',
    'status',
    'held',
    'closed',
    'ended',
    'agreed',
    'begun',
    'from',
    'to',
    'minutes',
    'became',
    'origin',
    'hoursPerMonth',
    'firstOnly',
  ],
]);

describe('the canaries', () => {
  test.each(canaries)(
    '$name: every field of the kind is filled, every text with a canary, and the record is readable',
    ({ room, kind, fields }) => {
      const shape = Object.keys((kind.schema as unknown as { shape: object }).shape);
      if (room !== 'forberedelse') expect(Object.keys(fields)).toEqual(expect.arrayContaining(shape));
      for (const [field, value] of Object.entries(fields)) {
        if (!wordless.has(field)) expect(JSON.stringify(value), field).toMatch(/Kanarie\w+Zq/);
      }
      expect(kind.schema.safeParse(fields).success).toBe(true);
      expect(readEntries(roomOfCanaries(room, forloebId), kind).newer).toEqual([]);
    },
  );

  test('stand in one place each, and none is part of another', () => {
    expect(new Set(allCanaries).size).toBe(allCanaries.length);
    expect(allCanaries.length).toBeGreaterThan(60);
    for (const one of allCanaries) expect(allCanaries.filter((other) => other.includes(one))).toEqual([one]);
  });
});

async function fileOf(name: ProfileName): Promise<Uint8Array> {
  const profile = profiles[name];
  const written = await writeFile({
    profile: name,
    from: profile.from[0],
    made: '2026-11-22',
    app: '0.1.0',
    docs: profile.rooms.map((room) => roomOfCanaries(room, forloebId)),
  });
  if (!written.ok) throw new Error(written.error.code);
  return written.value.bytes;
}

describe.each(Object.keys(profiles) as ProfileName[])('a file %s', (name) => {
  const allowed: readonly Room[] = profiles[name].rooms;

  test('holds every field of every kind of the rooms it carries, and of no other room', async () => {
    const bytes = await fileOf(name);
    for (const room of rooms) {
      const found = canariesOf(room).filter((word) => holds(bytes, word));
      expect(found, room).toEqual(allowed.includes(room) ? canariesOf(room) : []);
    }
  });
});

const outsideTheCourse: readonly ProfileName[] = [
  ...(['tilNy', 'svarFraNy', 'tilLeder', 'svarFraLeder', 'tilNyKontaktperson', 'rammeTilLeder'] as const),
];

/** Every file but the owner's own copy of everything. */
const notBackup = (Object.keys(profiles) as ProfileName[]).filter((name) => name !== 'sikkerhedskopi');

test.each<[kind: string, room: ForloebRoom, never: readonly ProfileName[]]>([
  ['moedenote-samtale', 'samtaler', ['tilLeder', 'svarFraLeder', 'tilMentor', 'tilMentee']],
  ['deltVurdering', 'samtaler', ['tilLeder', 'svarFraLeder', 'tilMentor', 'tilMentee']],
  ['question', 'samtaler', ['tilLeder', 'svarFraLeder', 'tilMentor', 'tilMentee']],
  ['moedenote-forventning', 'forberedelse', ['tilNy', 'svarFraNy', 'tilMentor', 'tilMentee']],
  ['agendalinje', 'mentor', outsideTheCourse],
  ['mentordagsorden', 'mentor', outsideTheCourse],
  ['moedenote-mentor', 'mentor', outsideTheCourse],
  ['aftale-mentor', 'mentor', outsideTheCourse],
  ['aftale-forventning', 'forberedelse', ['tilNy', 'svarFraNy', 'tilMentor', 'tilMentee']],
  ['sharedJournal', 'mentor', outsideTheCourse],
  ['mentorkommentar', 'mentor', outsideTheCourse],
  ['journal', 'procesjournal', notBackup],
  [
    'vurdering',
    'procesjournal',
    ['tilNy', 'svarFraNy', 'tilLeder', 'svarFraLeder', 'tilNyKontaktperson', 'tilMentor', 'tilMentee'],
  ],
  ...(['samarbejdsaftale', 'mentorsamtale', 'mentorslut'] as const).map(
    (kind): [string, ForloebRoom, readonly ProfileName[]] => [
      kind,
      'mentor',
      ['rammeTilLeder', 'tilLeder', 'svarFraLeder', 'tilNy', 'svarFraNy', 'tilNyKontaktperson'],
    ],
  ),
])('%s never goes where it must not', async (kind, room, never) => {
  const words = canariesOf(room, kind);
  expect(words.length).toBeGreaterThan(0);
  for (const name of never) {
    const bytes = await fileOf(name);
    expect(
      words.filter((word) => holds(bytes, word)),
      name,
    ).toEqual([]);
  }
});
