import { isPrivateDoc, type LockedRooms, privateRoom } from '../core/lock.ts';
import { roomOfDocId } from '../core/rooms.ts';
import type { Database, SealedRow } from './database.ts';
import { LockedError } from './locked-error.ts';
import { lockSetting } from './names.ts';
import { slotIn } from './sealed-rows.ts';

/** Whether a device has neither a lock nor anything of a private room, so that both can come to it from a copy. */
export const isFreeOfPrivate = (docIds: readonly string[]): boolean => !docIds.some(isPrivateDoc);

/**
 * Keeps rooms of a copy as they are: locked, with the lock that opens them (forloeb RULES.md N215). Within a running transaction that holds
 * the settings. Throws `LockedError` where a lock or a private room has come to be here since the person was asked.
 */
export async function keepLocked(db: Database, { slot, rooms }: LockedRooms): Promise<readonly SealedRow[]> {
  const ids = await db.rooms.toCollection().primaryKeys();
  if ((await slotIn(db)) || !isFreeOfPrivate(ids)) throw new LockedError();
  const rows = rooms.map(({ id, iv, data }): SealedRow => {
    const forloeb = roomOfDocId(id)?.forloebId ?? '';
    return { id, forloeb, room: privateRoom, rev: 1, slot: slot.id, sealed: { iv, data }, unchecked: true };
  });
  await db.settings.put({ key: lockSetting, value: slot });
  await db.rooms.bulkPut(rows);
  return rows;
}

/** A lock that came with a copy goes with it, unless something has come to lie under it. */
export async function takeLockAway(db: Database, slot: string): Promise<void> {
  const ids = await db.rooms.toCollection().primaryKeys();
  if (isFreeOfPrivate(ids) && (await slotIn(db))?.id === slot) await db.settings.delete(lockSetting);
}
