import type { Doc } from '../core/document/types.ts';
import type { Database, RoomRow } from './database.ts';
import { openRow } from './sealed-rows.ts';

/** Rooms that are read back together: few enough that the page gets its turns. */
const roomsAtOnce = 50;

/**
 * Whether rooms lie there with as much in them as was written, read back within the transaction that wrote them: nobody else can have
 * written in between, and where something is missing all of it can still be taken back.
 */
export async function isAllThere(db: Database, rows: readonly RoomRow[]): Promise<boolean> {
  for (let start = 0; start < rows.length; start += roomsAtOnce) {
    const some = rows.slice(start, start + roomsAtOnce);
    const kept = await db.rooms.bulkGet(some.map(({ id }) => id));
    for (const [index, row] of some.entries()) {
      const stored = kept[index];
      if (!stored || !isSameAmount((await openRow(db, stored)).doc, row.doc)) return false;
    }
  }
  return true;
}

function isSameAmount({ r: one }: Doc, { r: other }: Doc): boolean {
  const ids = Object.keys(other);
  return (
    Object.keys(one).length === ids.length &&
    ids.every((id) => Object.keys(one[id]?.v ?? {}).length === Object.keys(other[id]?.v ?? {}).length)
  );
}
