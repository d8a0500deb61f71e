import Dexie from 'dexie';
import { isPrivateDoc, isPrivateText } from '../../core/lock.ts';
import { openedBegun, sealedBegun } from '../begun.ts';
import { begunKeys } from '../begun-rows.ts';
import type { Database, SettingRow, StoredRow } from '../database.ts';
import { isSealed, openedRow, sealedRow } from '../sealed-rows.ts';
import type { OpenSlot } from './key-slot.ts';

/**
 * Everything on the disk that holds something of the private room: its rows, the rows in the copies from before something was received or
 * deleted, and begun texts. Within a running transaction over rooms, snapshots and settings.
 */

/** How rows are changed; undefined takes one away. */
export interface Change {
  readonly row: (row: StoredRow) => Promise<StoredRow | undefined>;
  readonly begun: (row: SettingRow) => Promise<SettingRow | undefined>;
}

export async function changePrivate(db: Database, change: Change): Promise<void> {
  await changeRooms(db, change);
  await changeSnapshots(db, change);
  await changeBegun(db, change);
}

/** Opens what is sealed under `from` and seals it under `to`; without `to` it lies in the open again. */
export const toSlot = (from: CryptoKey | undefined, to: OpenSlot | undefined): Change => ({
  async row(row) {
    const open = isSealed(row) ? from && (await openedRow(from, row)) : row;
    if (!open) return row;
    return to ? sealedRow(to.key, to.slot.id, open) : open;
  },
  async begun(row) {
    const open = await openedBegun(from, row);
    return open && to ? sealedBegun(to.key, open) : (open ?? row);
  },
});

/** Takes away what is sealed. */
export const withoutSealed: Change = {
  row: async (row) => (isSealed(row) ? undefined : row),
  begun: async (row) => (row.sealed ? undefined : row),
};

async function changeRooms(db: Database, change: Change): Promise<void> {
  const ids = (await db.rooms.toCollection().primaryKeys()).filter(isPrivateDoc);
  const rows = (await db.rooms.bulkGet(ids)).filter((row) => row !== undefined);
  const changed = await all(rows, change.row);
  // The revision stays: what was written says nothing else than before, and undoing what went before it still can be done.
  await db.rooms.bulkPut(changed.filter((row, index): row is StoredRow => row !== undefined && row !== rows[index]));
  await db.rooms.bulkDelete(rows.flatMap(({ id }, index) => (changed[index] ? [] : [id])));
}

async function changeSnapshots(db: Database, change: Change): Promise<void> {
  for (const id of await db.snapshots.toCollection().primaryKeys()) {
    const snapshot = await db.snapshots.get(id);
    if (!snapshot?.rooms.some((row) => isPrivateDoc(row.id))) continue;
    const rooms = await all(snapshot.rooms, async (row) => (isPrivateDoc(row.id) ? change.row(row) : row));
    if (rooms.every((row, index) => row === snapshot.rooms[index])) continue;
    await db.snapshots.put({ ...snapshot, rooms: rooms.filter((row) => row !== undefined) });
  }
}

async function changeBegun(db: Database, change: Change): Promise<void> {
  const lying = await db.settings.where('key').startsWith(begunKeys).toArray();
  const rows = lying.filter(({ key }) => isPrivateText(key.slice(begunKeys.length)));
  const changed = await all(rows, change.begun);
  await db.settings.bulkPut(
    changed.filter((row, index): row is SettingRow => row !== undefined && row !== rows[index]),
  );
  await db.settings.bulkDelete(rows.flatMap(({ key }, index) => (changed[index] ? [] : [key])));
}

const all = <Row, Changed>(rows: readonly Row[], change: (row: Row) => Promise<Changed>): Promise<Changed[]> =>
  Dexie.waitFor(Promise.all(rows.map(change)));
