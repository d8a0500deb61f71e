import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { applyAction } from '../../src/core/document/write.ts';
import { contextOf, type LockedRooms } from '../../src/core/lock.ts';
import { type ProfileName, profiles } from '../../src/core/rooms.ts';
import { emergencyFile } from '../../src/handover/emergency.ts';
import { readFile } from '../../src/handover/read-file.ts';
import { writeFile } from '../../src/handover/write-file.ts';
import { makeSlot } from '../../src/storage/lock/key-slot.ts';
import { sealValue } from '../../src/storage/sealing.ts';
import { flipped, places } from '../support/handover/damage.ts';
import { openByHand } from '../support/handover/open-by-hand.ts';
import { amina, emptyRoom, sharedPlan, write } from '../support/handover/rooms.ts';
import { type AnyFile, codeOf, sealed, textOf } from '../support/handover/sealed-file.ts';
import { holds } from '../support/handover/search-bytes.ts';

const passphrase = 'havrelys fanebed skovhylde';
const secret = 'KanarieHemmeligZq';
const journal = applyAction(emptyRoom('procesjournal'), amina, [write('journal_1', 'journal', { p_hvad: secret })]);

let locked: LockedRooms;
let bytes: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  const { slot, key } = await makeSlot(passphrase);
  locked = { slot, rooms: [{ id: journal.id, ...(await sealValue(key, contextOf.room(journal.id), journal)) }] };
  const written = await writeFile({
    profile: 'sikkerhedskopi',
    from: 'ny',
    made: '2026-11-22',
    app: '0.1.0',
    docs: [sharedPlan()],
    locked,
  });
  if (!written.ok) throw new Error(written.error.code);
  bytes = written.value.bytes;
});

describe('[N214] a copy with a locked room', () => {
  test('holds not a word of it, and comes back byte for byte', async () => {
    for (const word of [secret, 'p_hvad', passphrase]) expect(holds(bytes, word)).toBe(false);
    const read = await readFile(bytes);
    expect(read).toMatchObject({ ok: true, value: { locked } });
    if (read.ok) expect(read.value.docs.map(({ kind }) => kind)).toEqual(['plan']);
  });

  test('[H34] can be opened by its passphrase and FORMAT.md alone', () => {
    expect(openByHand(JSON.parse(textOf(bytes)), `  ${passphrase.replace(' ', '  ')}`)).toEqual([journal]);
    expect(() => openByHand(JSON.parse(textOf(bytes)), 'noget andet')).toThrow();
  });

  test('[H33] asks for a reader that knows of locks; a copy without one does not', async () => {
    expect(JSON.parse(textOf(bytes))).toMatchObject({ format: 2, requires: 2 });
    const plain = await writeFile({
      profile: 'sikkerhedskopi',
      from: 'ny',
      made: '2026-11-22',
      app: '0.1.0',
      docs: [journal],
    });
    if (!plain.ok) throw new Error(plain.error.code);
    const file = JSON.parse(textOf(plain.value.bytes));
    expect(file).toMatchObject({ format: 1, requires: 1 });
    expect('locked' in file).toBe(false);
    const older = { format: 1, requires: 1, reader: 1, upgrades: [] };
    expect((await readFile(plain.value.bytes, older)).ok).toBe(true);
    expect(await readFile(bytes, older)).toEqual({ ok: false, error: { code: 'newer' } });
  });

  test('is made of locked rooms alone where there is nothing else', async () => {
    const written = await writeFile({
      profile: 'sikkerhedskopi',
      from: 'ny',
      made: '2026-11-22',
      app: '0.1.0',
      docs: [],
      locked,
    });
    expect(written.ok).toBe(true);
    const emergency = await emergencyFile([sharedPlan()], { made: '2026-11-22', app: '0.1.0', locked });
    expect(emergency.ok && holds(emergency.value.bytes, secret)).toBe(false);
    expect(emergency.ok && textOf(emergency.value.bytes)).toContain('"locked"');
  });

  test.each((Object.keys(profiles) as ProfileName[]).filter((name) => name !== 'sikkerhedskopi'))(
    'no locked room goes into a file %s, and none is taken from one',
    async (profile) => {
      const { from, rooms } = profiles[profile];
      const docs = [emptyRoom(rooms[0])];
      const input = { profile, from: from[0], made: '2026-11-22', app: '0.1.0', docs } as const;
      await expect(writeFile({ ...input, locked })).rejects.toThrow(RangeError);
      const written = await writeFile(input);
      if (!written.ok) throw new Error(written.error.code);
      const forged = { ...JSON.parse(textOf(written.value.bytes)), locked: JSON.parse(textOf(bytes)).locked };
      expect(await codeOf(await sealed(forged))).toBe('wrong-audience');
    },
  );
});

describe('[H35] a locked room that is not as it must be is refused', () => {
  const spoil: Readonly<Record<string, (locked: AnyFile) => void>> = {
    'a derivation that takes for ever': (at) => (at.key.rounds = 2 ** 30),
    'a derivation that takes no time': (at) => (at.key.rounds = 1),
    'another derivation': (at) => (at.key.kdf = 'scrypt'),
    'a short salt': (at) => (at.key.salt = 'AAAA'),
    'a vector of another length': (at) => (at.rooms[0].iv = 'AAAA'),
    'a room of another kind': (at) => (at.rooms[0].kind = 'plan'),
    'a key of another room': (at) => (at.rooms[0].id = at.rooms[0].id.replace('procesjournal', 'plan')),
    'the same room twice': (at) => at.rooms.push(at.rooms[0]),
    'no room': (at) => (at.rooms = []),
    'what is no base64': (at) => (at.rooms[0].data = 'æøå!'),
    'a size that gives it away': (at) => (at.rooms[0].data = at.rooms[0].data.slice(0, 100)),
    'a key that is too long': (at) => (at.key.id = 'a'.repeat(17)),
  };

  test.each(Object.entries(spoil))('%s', async (_name, change) => {
    const file = JSON.parse(textOf(bytes));
    change(file.locked);
    expect(await codeOf(await sealed(file))).toBe('shape');
  });

  test('a room that is there in the open too', async () => {
    const plain = await writeFile({
      profile: 'sikkerhedskopi',
      from: 'ny',
      made: '2026-11-22',
      app: '0.1.0',
      docs: [journal],
    });
    if (!plain.ok) throw new Error(plain.error.code);
    const both = { ...JSON.parse(textOf(plain.value.bytes)), locked: JSON.parse(textOf(bytes)).locked };
    expect(await codeOf(await sealed(both))).toBe('shape');
  });

  test('a bit that has turned over, wherever it is', { timeout: 60_000 }, async () => {
    const before = await readFile(bytes);
    for (const place of places(bytes.length, 200)) {
      const read = await readFile(flipped(bytes, place, place % 8));
      if (read.ok) expect(read).toEqual(before);
    }
  });
});

test('[H22] a copy with a locked room that was made long ago opens for ever, with its passphrase', () => {
  const file = readFileSync(new URL('../fixtures/handover-v2-locked.txt', import.meta.url), 'utf8');
  expect(openByHand(JSON.parse(file), passphrase)).toEqual([journal]);
});
