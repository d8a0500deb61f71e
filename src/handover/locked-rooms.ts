import * as z from 'zod/mini';
import { isId } from '../core/document/identifiers.ts';
import {
  ivLength,
  type KeySlot,
  type LockedRooms,
  lockKdf,
  lockRounds,
  privateRoom,
  saltLength,
  sealedKeyLength,
  sealedStep,
  slotIdLength,
} from '../core/lock.ts';
import { roomOfDocId } from '../core/rooms.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** Rooms under a lock as they stand in a file (FORMAT.md 9). Nothing here can open them. */

const base64 = z.string().check(z.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/));

/** Only the numbers that this app writes: another derivation could hold a device up for hours (FORMAT.md H35). */
const FileLocked = z.looseObject({
  key: z.looseObject({
    id: z.string().check(z.regex(new RegExp(`^[0-9a-f]{${slotIdLength}}$`))),
    kdf: z.literal(lockKdf),
    rounds: z.literal(lockRounds),
    salt: base64,
    iv: base64,
    data: base64,
  }),
  rooms: z
    .array(z.looseObject({ id: z.string(), kind: z.literal(privateRoom), iv: base64, data: base64 }))
    .check(z.minLength(1), z.maxLength(2000)),
});

/** How locked rooms stand in a file. */
export function toFileLocked({ slot, rooms }: LockedRooms) {
  const { id, kdf, rounds, salt, iv, data } = slot;
  return {
    key: { id, kdf, rounds, salt: toBase64(salt), iv: toBase64(iv), data: toBase64(data) },
    rooms: rooms.map((room) => ({ id: room.id, kind: privateRoom, iv: toBase64(room.iv), data: toBase64(room.data) })),
  };
}

/** The locked rooms of a file; undefined for anything that is not so. `taken`: keys of its documents in the open. */
export function fromFileLocked(value: unknown, taken: readonly string[]): LockedRooms | undefined {
  const parsed = FileLocked.safeParse(value);
  if (!parsed.success) return undefined;
  const { key, rooms } = parsed.data;
  const { id, kdf, rounds } = key;
  const slot: KeySlot = {
    id,
    kdf,
    rounds,
    salt: fromBase64(key.salt),
    iv: fromBase64(key.iv),
    data: fromBase64(key.data),
  };
  const isSlot = slot.salt.length === saltLength && slot.iv.length === ivLength && slot.data.length === sealedKeyLength;
  const sealed = rooms.map((room) => ({ id: room.id, iv: fromBase64(room.iv), data: fromBase64(room.data) }));
  const ids = new Set([...taken, ...sealed.map((room) => room.id)]);
  const areRooms =
    ids.size === taken.length + sealed.length &&
    sealed.every((room) => isPlace(room.id) && room.iv.length === ivLength && isFilled(room.data.length));
  return isSlot && areRooms ? { slot, rooms: sealed } : undefined;
}

function isPlace(docId: string): boolean {
  const place = roomOfDocId(docId);
  return place?.room === privateRoom && isId(place.forloebId);
}

/** What is sealed is filled up to whole steps; the tag of 16 bytes follows. */
const isFilled = (length: number): boolean => length > 16 && (length - 16) % sealedStep === 0;
