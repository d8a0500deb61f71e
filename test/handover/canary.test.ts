import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Author, Doc } from '../../src/core/document/types.ts';
import { applyAction } from '../../src/core/document/write.ts';
import { type ProfileName, profiles, type Room, roomDocId, rooms } from '../../src/core/rooms.ts';
import { writeFile } from '../../src/handover/write-file.ts';
import { emptyRoom, forloebId, mergedDoc, write } from '../support/handover/rooms.ts';
import { holds } from '../support/handover/search-bytes.ts';

/** A word that stands in one place of one room and nowhere else. */
const canary = (room: Room, spot: string): string => `Kanarie${rooms.indexOf(room)}${spot}Zq`;
const authorOf = (room: Room, side: 'a' | 'b'): Author => ({
  actor: `Pen${rooms.indexOf(room)}${side}xxxx`,
  person: 'p_amina',
  day: '2026-11-22',
});

const shownSpots = ['Title', 'Deep', 'Field', 'Other', 'Bin', 'Id'] as const;
const goneSpots = ['Overwritten', 'Purged'] as const;

/** A room with a canary in every kind of place: value, nested value, field name, second value of a choice, bin, record id. */
function roomWithCanaries(room: Room): Doc {
  const word = (spot: string) => canary(room, spot);
  const base = applyAction(emptyRoom(room), authorOf(room, 'a'), [
    write('note_1', 'note', {
      title: word('Overwritten'),
      deep: { list: [{ text: word('Deep') }] },
      [`tag:${word('Field')}`]: true,
    }),
    write('note_bin', 'note', { title: word('Bin') }),
    write('note_purged', 'note', { title: word('Purged') }),
    write(`note_${word('Id')}`, 'note', { title: 'x' }),
  ]);
  const one = applyAction(base, authorOf(room, 'a'), [
    write('note_1', 'note', { title: word('Title') }),
    { do: 'delete', id: 'note_bin' },
  ]);
  const other = applyAction(base, authorOf(room, 'b'), [
    write('note_1', 'note', { title: word('Other') }),
    { do: 'purge', id: 'note_purged' },
  ]);
  return mergedDoc(one, other);
}

const docs = new Map(rooms.map((room) => [room, roomWithCanaries(room)]));

async function fileOf(name: ProfileName): Promise<Uint8Array> {
  const profile = profiles[name];
  const written = await writeFile({
    profile: name,
    from: profile.from[0],
    made: '2026-11-22',
    app: '0.1.0',
    docs: profile.rooms.map((room) => docs.get(room) ?? emptyRoom(room)),
  });
  if (!written.ok) throw new Error(written.error.code);
  return written.value.bytes;
}

describe.each(Object.keys(profiles) as ProfileName[])('a file %s', (name) => {
  const allowed: readonly Room[] = profiles[name].rooms;

  test.each(rooms)('holds the room %s exactly when the profile says so', async (room) => {
    const bytes = await fileOf(name);
    const found = shownSpots.filter((spot) => holds(bytes, canary(room, spot)));
    expect(found).toEqual(allowed.includes(room) ? [...shownSpots] : []);
  });

  test('names no document and no actor of any other room', async () => {
    const bytes = await fileOf(name);
    for (const room of rooms) {
      const traces = [roomDocId(forloebId, room), authorOf(room, 'a').actor, authorOf(room, 'b').actor];
      expect(traces.filter((trace) => holds(bytes, trace))).toEqual(allowed.includes(room) ? traces : []);
    }
  });

  test('holds nothing that was overwritten or deleted for good', async () => {
    const bytes = await fileOf(name);
    expect(rooms.flatMap((room) => goneSpots.filter((spot) => holds(bytes, canary(room, spot))))).toEqual([]);
  });
});

test('the procesjournal leaves the device in a sikkerhedskopi only', () => {
  const names = (Object.keys(profiles) as ProfileName[]).filter((name) =>
    (profiles[name].rooms as readonly Room[]).includes('procesjournal'),
  );
  expect(names).toEqual(['sikkerhedskopi']);
});

test('the search finds a word however it is written', () => {
  const word = canary('plan', 'Title');
  const plain = Buffer.from(`før ${word} efter`);
  expect(holds(plain, word)).toBe(true);
  expect(holds(gzipSync(plain), word)).toBe(true);
  expect(holds(Buffer.from(plain.toString('hex')), word)).toBe(true);
  for (const before of ['', 'a', 'ab']) {
    expect(holds(Buffer.from(Buffer.from(`${before}${word} b`).toString('base64')), word)).toBe(true);
  }
  expect(holds(Buffer.from(plain.toString(), 'utf16le'), word)).toBe(true);
  expect(holds(Buffer.from(plain.toString(), 'utf16le').swap16(), word)).toBe(true);
  expect(holds(plain, canary('samtaler', 'Title'))).toBe(false);
});
