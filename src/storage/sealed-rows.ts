import Dexie from 'dexie';
import type { Doc } from '../core/document/types.ts';
import { contextOf, type KeySlot, type LockedRoom, type LockedRooms, privateRoom } from '../core/lock.ts';
import type { Database, RoomRow, SealedRow, StoredRow } from './database.ts';
import { LockedError } from './locked-error.ts';
import { lockSetting } from './names.ts';
import { openValue, sealValue } from './sealing.ts';
import { vaultOf } from './vault.ts';

/**
 * Rows of the private room on their way to the disk and back (RULES.md N210). The browser seals beside the database, which ends a
 * transaction that waits for anything else; `Dexie.waitFor` keeps it open meanwhile, so that an action is still one transaction.
 */

export const isSealed = (row: StoredRow): row is SealedRow => 'sealed' in row;

/** Whether the rooms of an action make it touch the lock: its transaction then needs the settings too. */
export const touchesPrivate = (rooms: Iterable<string>): boolean => [...rooms].includes(privateRoom);

/** The slot of the lock, within a running transaction that holds the settings. */
export async function slotIn(db: Database): Promise<KeySlot | undefined> {
  return (await db.settings.get(lockSetting))?.value as KeySlot | undefined;
}

/** The row with its document. Throws `LockedError` where the key is not in this tab; rejects when the row is damaged. */
export async function openRow(db: Database, row: StoredRow): Promise<RoomRow> {
  if (!isSealed(row)) return row;
  const key = vaultOf(db).key(row.slot);
  if (!key) throw new LockedError();
  if (row.unchecked) throw new DOMException('', 'DataError');
  return Dexie.waitFor(openedRow(key, row));
}

export async function openedRow(key: CryptoKey, row: SealedRow): Promise<RoomRow> {
  const { sealed, slot: _slot, unchecked: _unchecked, ...rest } = row;
  return { ...rest, doc: (await openValue(key, contextOf.room(row.id), sealed)) as Doc };
}

export async function sealedRow(key: CryptoKey, slot: string, { doc, ...rest }: RoomRow): Promise<SealedRow> {
  return { ...rest, slot, sealed: await sealValue(key, contextOf.room(rest.id), doc) };
}

/** The rows as they may lie on the disk, within a running transaction. */
export async function storedRows(db: Database, rows: readonly RoomRow[]): Promise<readonly StoredRow[]> {
  if (!touchesPrivate(rows.map(({ room }) => room))) return rows;
  const slot = await slotIn(db);
  if (!slot) return rows;
  const key = vaultOf(db).key(slot.id);
  if (!key) throw new LockedError();
  const seal = (row: RoomRow) => (row.room === privateRoom ? sealedRow(key, slot.id, row) : row);
  return Dexie.waitFor(Promise.all(rows.map(seal)));
}

/** Sealed rows as they go into a file, within a running transaction that holds the settings; undefined for none. */
export async function takeLocked(db: Database, rows: readonly SealedRow[]): Promise<LockedRooms | undefined> {
  const slot = rows.length > 0 ? await slotIn(db) : undefined;
  return slot && { slot, rooms: rows.map(asLocked) };
}

export const asLocked = ({ id, sealed }: SealedRow): LockedRoom => ({ id, ...sealed });

/** Documents as they go into a file that is not made of the disk. */
export const lockDocs = (key: CryptoKey, docs: readonly Doc[]): Promise<readonly LockedRoom[]> =>
  Promise.all(docs.map(async (doc) => ({ id: doc.id, ...(await sealValue(key, contextOf.room(doc.id), doc)) })));

/** What of some rows can be read, and whether one of them could not although the key is here. */
export interface Opened {
  readonly rooms: readonly RoomRow[];
  /** Rows that lie sealed, whether they could be opened or not. */
  readonly sealed: readonly SealedRow[];
  readonly isDamaged: boolean;
}

export async function openRows(db: Database, rows: readonly StoredRow[]): Promise<Opened> {
  const rooms: RoomRow[] = [];
  let isDamaged = false;
  for (const row of rows) {
    try {
      rooms.push(await openRow(db, row));
    } catch (cause) {
      if (!(cause instanceof LockedError)) isDamaged = true;
    }
  }
  return { rooms, sealed: rows.filter(isSealed), isDamaged };
}
