import type { Vector } from '../core/document/stamp.ts';
import type { Doc } from '../core/document/types.ts';
import { privateRoom } from '../core/lock.ts';
import type { RoomRow } from './database.ts';

/** What of a room others have (forloeb RULES.md N231). Noted in its row, where it costs no write of its own. */

type Noted = Pick<RoomRow, 'room' | 'sent' | 'doc'>;

const nothing: Vector = {};

/** What has left of a room. The private one is in no file that goes to anybody, and beside its seal nothing tells how much lies in it. */
export const sentOf = ({ room, sent, doc }: Noted): Vector => (room === privateRoom ? nothing : (sent ?? doc.a));

/** The same as it is noted: without persons and days. What was not noted before is from the next write on. */
export const noted = (row: Noted): { readonly sent: Vector } => ({ sent: bare(sentOf(row)) });

/** The note once somebody else has a document of the room. */
export const notedWith = (row: Noted, doc: Doc): { readonly sent: Vector } =>
  row.room === privateRoom ? { sent: nothing } : { sent: joinVectors(sentOf(row), doc.a) };

const bare = (vector: Vector): Vector => joinVectors(vector, nothing);

/** What either of two copies has seen. */
export function joinVectors(one: Vector, other: Vector): Vector {
  const joined: Record<string, { readonly n: number }> = {};
  for (const vector of [one, other])
    for (const [actor, { n }] of Object.entries(vector)) if (n > (joined[actor]?.n ?? 0)) joined[actor] = { n };
  return joined;
}
