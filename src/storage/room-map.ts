import { shareRecords } from '../core/document/share.ts';
import { includesVector } from '../core/document/stamp.ts';
import type { Doc } from '../core/document/types.ts';
import { privateRoom } from '../core/lock.ts';
import { type Room, roomDocId } from '../core/rooms.ts';
import type { Database, RoomRow } from './database.ts';
import { shareRead } from './read-docs.ts';
import { applyRoomChanges, type RoomChanges, type StoreDeps } from './room-rows.ts';
import { vaultOf } from './vault.ts';

/** The rooms of one forløb as last read or written here. */
export type RoomMap = Map<Room, RoomRow>;

export type DocsByRoom = Readonly<Partial<Record<Room, Doc>>>;

/**
 * A query that began before a write may answer after it; the revision tells which is newer.
 *
 * @param drawn the document as on screen, whose records are kept where they are the same
 */
export function acceptRow(db: Database, rows: RoomMap, row: RoomRow, drawn: Doc | undefined): void {
  const known = rows.get(row.room);
  if (known && known.rev >= row.rev) {
    // A file is noted without a revision of its own.
    const hasMore = known.rev === row.rev && row.sent && !includesVector(known.sent ?? {}, row.sent);
    if (hasMore) rows.set(row.room, { ...known, sent: row.sent });
    return;
  }
  // What was written just before it was locked.
  if (row.room === privateRoom && vaultOf(db).state() === 'locked') return;
  rows.set(row.room, { ...row, doc: shareRecords(drawn, shareRead(db, row.doc)) });
}

/** The documents as they lie here, with user actions on top. */
export function docsWith(
  { sessions }: StoreDeps,
  id: string,
  rows: RoomMap,
  actions: readonly (readonly RoomChanges[])[],
): DocsByRoom {
  const docs: Partial<Record<Room, Doc>> = {};
  for (const [room, row] of rows) docs[room] = row.doc;
  for (const part of actions.flat()) {
    docs[part.room] = applyRoomChanges(docs[part.room], roomDocId(id, part.room), part, sessions);
  }
  return docs;
}

/** Whether an action writes a record that is not here yet, from a form which still holds it. */
export const makesNew = (rows: RoomMap, { room, changes, pressed }: RoomChanges): boolean =>
  !pressed && changes.some((change) => rows.get(room)?.doc.r[change.id] === undefined);
