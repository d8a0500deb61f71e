import { createDoc } from '../../../src/core/document/create.ts';
import type { Doc, Json } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { type Room, roomDocId, rooms } from '../../../src/core/rooms.ts';
import { asChanges, everyKind, type FilledKind } from './every-kind.ts';

/** A word that stands in one field of one kind and nowhere else. It is fit for a record's key too. */
export const canary = (place: string): string => `Kanarie${place}Zq`;

export const canaries: readonly FilledKind[] = everyKind(canary);

const isCanary = (value: Json): value is string => typeof value === 'string' && /^Kanarie\w+Zq$/.test(value);

function inside(value: Json): readonly string[] {
  if (isCanary(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(inside);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(inside) : [];
}

/** Every canary of a room, or of one kind in it. */
export const canariesOf = (room: Room, name?: string): readonly string[] =>
  canaries.filter((one) => one.room === room && (!name || one.name === name)).flatMap(({ fields }) => inside(fields));

export const allCanaries: readonly string[] = rooms.flatMap((room) => canariesOf(room));

/** A room with a record of each kind that can lie in it. */
export const roomOfCanaries = (
  room: Room,
  forloeb: string,
  doc: Doc = createDoc(roomDocId(forloeb, room), room),
): Doc =>
  applyAction(doc, { actor: `kanarie-${room}`, person: 'p_amina', day: '2026-08-05' }, asChanges(canaries, room));
