import { checkDoc } from '../../core/document/check.ts';
import type { Doc } from '../../core/document/types.ts';
import { contextOf, type LockedRooms } from '../../core/lock.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import type { Database, StoredRow } from '../database.ts';
import { isStorageCause, type StorageFailure, storageFailure } from '../failure.ts';
import { lockSetting } from '../names.ts';
import { isSealed, openedRow, slotIn } from '../sealed-rows.ts';
import { openValue } from '../sealing.ts';
import { vaultOf } from '../vault.ts';
import { makeSlot, type OpenSlot, openSlot } from './key-slot.ts';
import { type Change, changePrivate, toSlot, withoutSealed } from './reseal.ts';

/**
 * The lock of the private room is switched on and off, opened and changed (forloeb RULES.md N210–N213). Fetched when it is used. Each of
 * these is one transaction: either everything is sealed, or nothing is.
 */

/** `wrong`: not the passphrase. `moved`: another tab has changed the lock meanwhile; nothing was done. */
export type LockFailure = StorageFailure | { readonly code: 'wrong' | 'moved' };

/** Aborts the transaction; never leaves this module. */
class Moved extends Error {}

/** Switches the lock on, and seals everything of the room that lies here: rows, copies from before, begun texts. */
export async function setLock(db: Database, passphrase: string): Promise<Result<void, LockFailure>> {
  const made = await makeSlot(passphrase);
  return reseal(db, undefined, made, toSlot(undefined, made));
}

/** Opens the lock in this tab. What came sealed in a file is looked into now, and what lies in the open by mischance is sealed. */
export async function unlock(db: Database, passphrase: string): Promise<Result<void, LockFailure>> {
  const opened = await openHere(db, passphrase);
  if (!opened.ok) return opened;
  const { slot, key } = opened.value;
  const change: Change = { ...toSlot(undefined, opened.value), row: (row) => looked(row, opened.value) };
  return reseal(db, slot.id, { slot, key }, change);
}

/** Another passphrase, and with it another data key: what the old one opened opens with the new one alone. */
export async function changeLock(db: Database, old: string, passphrase: string): Promise<Result<void, LockFailure>> {
  const opened = await openHere(db, old);
  if (!opened.ok) return opened;
  const { slot, key } = opened.value;
  const made = await makeSlot(passphrase);
  return reseal(db, slot.id, made, toSlot(key, made));
}

/** Takes the lock off; everything of the room lies in the open again. */
export async function dropLock(db: Database, passphrase: string): Promise<Result<void, LockFailure>> {
  const opened = await openHere(db, passphrase);
  if (!opened.ok) return opened;
  const { slot, key } = opened.value;
  return reseal(db, slot.id, undefined, toSlot(key, undefined));
}

/** For a passphrase that is forgotten: deletes what nobody can open any more, and the lock with it. */
export async function discardLocked(db: Database): Promise<Result<void, LockFailure>> {
  const slot = await guardedLock(() => slotIn(db));
  return slot.ok ? reseal(db, slot.value?.id, undefined, withoutSealed) : slot;
}

/** The documents of rooms that came locked in a file. With the key that is held here, or by their passphrase. */
export async function openLocked(
  db: Database,
  { slot, rooms }: LockedRooms,
  passphrase?: string,
): Promise<Result<readonly Doc[], { readonly code: 'wrong' | 'unfit' }>> {
  const key = passphrase === undefined ? vaultOf(db).key(slot.id) : await openSlot(slot, passphrase);
  if (!key) return failed({ code: 'wrong' });
  const docs: Doc[] = [];
  for (const { id, ...sealed } of rooms) {
    const value = await openValue(key, contextOf.room(id), sealed).catch(() => undefined);
    const doc = soundDoc(value, id);
    if (!doc) return failed({ code: 'unfit' });
    docs.push(doc);
  }
  return ok(docs);
}

function soundDoc(value: unknown, id: string): Doc | undefined {
  const checked = checkDoc(value);
  return checked.ok && checked.value.id === id && id.endsWith(`-${checked.value.kind}`) ? checked.value : undefined;
}

/** A row that nobody has looked into loses its mark, or keeps it when it is not sound: it is then told of as damaged. */
async function looked(row: StoredRow, to: OpenSlot): Promise<StoredRow | undefined> {
  if (!isSealed(row)) return toSlot(undefined, to).row(row);
  if (!row.unchecked) return row;
  const opened = await openedRow(to.key, row).catch(() => undefined);
  const { unchecked, ...rest } = row;
  return opened && soundDoc(opened.doc, row.id) ? rest : row;
}

async function openHere(db: Database, passphrase: string): Promise<Result<OpenSlot, LockFailure>> {
  const lying = await guardedLock(() => slotIn(db));
  if (!lying.ok) return lying;
  const slot = lying.value;
  if (!slot) return failed({ code: 'moved' });
  const key = await openSlot(slot, passphrase);
  return key ? ok({ slot, key }) : failed({ code: 'wrong' });
}

/**
 * @param from the slot that was found; another one there now ends it
 * @param to the slot that lies there afterwards; its key is held before, so that nothing is drawn as locked in between
 */
async function reseal(
  db: Database,
  from: string | undefined,
  to: OpenSlot | undefined,
  change: Change,
): Promise<Result<void, LockFailure>> {
  const vault = vaultOf(db);
  if (to) vault.hold(to.slot.id, to.key);
  const done = await guardedLock(() =>
    db.transaction('rw', db.rooms, db.snapshots, db.settings, async () => {
      if ((await slotIn(db))?.id !== from) throw new Moved();
      await changePrivate(db, change);
      if (!to) await db.settings.delete(lockSetting);
      else if (to.slot.id !== from) await db.settings.put({ key: lockSetting, value: to.slot });
    }),
  );
  if (done.ok) {
    if (to) await vault.beforeOpen();
    vault.learn(to?.slot);
  }
  const spent = done.ok ? from : to?.slot.id;
  if (spent !== undefined && (!done.ok || spent !== to?.slot.id)) vault.release(spent);
  return done;
}

async function guardedLock<Value>(job: () => PromiseLike<Value>): Promise<Result<Value, LockFailure>> {
  try {
    return ok(await job());
  } catch (cause) {
    if (cause instanceof Moved) return failed({ code: 'moved' });
    if (!isStorageCause(cause)) throw cause;
    return failed(storageFailure(cause));
  }
}
