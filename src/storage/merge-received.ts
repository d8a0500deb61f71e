import { mergeDocs } from '../core/document/merge.ts';
import type { Doc } from '../core/document/types.ts';
import { roomDocId, roomOfDocId } from '../core/rooms.ts';
import type { Database, RoomRow } from './database.ts';
import { applyRoomChanges, type RoomChanges, readRoom, type StoreDeps } from './room-rows.ts';
import { openRow } from './sealed-rows.ts';
import { notedWith } from './sent.ts';
import type { Lying } from './snapshots.ts';

/** What a person decided while looking at a file, by key of the forløb. */
export type Decided = Readonly<Record<string, readonly RoomChanges[]>>;

/** Aborts the transaction, with the code of the failure as its message; never leaves the receiving. */
export class Refused extends Error {
  declare message: 'unfit' | 'incomplete';
}

/** The rooms in which documents bring anything, merged with what lies here. */
export async function mergedRows(db: Database, lying: Lying, docs: readonly Doc[]): Promise<Map<string, RoomRow>> {
  const stored = new Map(lying.rooms.map((row) => [row.id, row]));
  const rows = new Map<string, RoomRow>();
  for (const doc of docs) {
    const before = stored.get(doc.id);
    const row = mergedRow(before && (await openRow(db, before)), doc);
    if (row) rows.set(doc.id, row);
  }
  return rows;
}

function mergedRow(row: RoomRow | undefined, doc: Doc): RoomRow | undefined {
  const { forloebId, room } = placeOf(doc);
  const fresh = { id: doc.id, forloeb: forloebId, room, rev: 1, doc };
  // Whoever gave the file has all of it.
  if (!row) return { ...fresh, ...notedWith(fresh, doc) };
  const merged = mergeDocs(row.doc, doc);
  if (!merged.ok) throw new Refused('unfit');
  if (!merged.value.changed) return undefined;
  return { ...row, ...notedWith(row, doc), rev: row.rev + 1, doc: merged.value.doc };
}

export function forloebOf(docId: string): string {
  const place = roomOfDocId(docId);
  if (!place) throw new Refused('unfit');
  return place.forloebId;
}

function placeOf(doc: Doc) {
  const place = roomOfDocId(doc.id);
  if (!place || place.room !== doc.kind) throw new Refused('unfit');
  return place;
}

/** Writes the person's decisions on top of the merged rooms. The file may know this session's actor, so each room gets a new one. */
export async function decide(
  { db, sessions }: StoreDeps,
  docs: readonly Doc[],
  decided: Decided,
  rows: Map<string, RoomRow>,
): Promise<void> {
  for (const doc of docs) sessions.renew(doc.id);
  for (const [forloeb, work] of Object.entries(decided)) {
    for (const part of work) {
      const id = roomDocId(forloeb, part.room);
      const merged = rows.get(id);
      const before = merged ?? (await readRoom(db, id));
      const doc = applyRoomChanges(before?.doc, id, part, sessions);
      if (doc === before?.doc) continue;
      const rev = merged?.rev ?? (before?.rev ?? 0) + 1;
      rows.set(id, { ...(before ?? { id, forloeb, room: part.room, sent: {} }), rev, doc });
    }
  }
}
