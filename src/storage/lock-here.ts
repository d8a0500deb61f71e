import { contextOf, type KeySlot, type LockedRooms, type Sealed } from '../core/lock.ts';
import type { Database } from './database.ts';
import type { FirstRowsHere } from './first-rows.ts';
import { lockSetting } from './names.ts';
import { guarded } from './rooms.ts';
import { openValue, sealValue } from './sealing.ts';
import { type LockState, vaultOf } from './vault.ts';
import { type Unwatch, watchSetting } from './watch.ts';

/** The lock as the screens see it. What opens and changes it is fetched when it is used: few have a lock. */

const work = () => import('./lock/lock.ts');

/** Reads whether there is a lock, now and whenever it changes, from the first asking on. */
export function learnLock(db: Database, first: FirstRowsHere): () => void {
  const vault = vaultOf(db);
  const known = first.setting(lockSetting);
  if (known) vault.learn(known.row?.value as KeySlot | undefined);
  let isWatching = false;
  return () => {
    if (isWatching) return;
    isWatching = true;
    watchSetting(db, lockSetting, { next: (row) => vault.learn(row?.value as KeySlot | undefined) });
  };
}

export function lockOf(db: Database, learn: () => void) {
  const vault = vaultOf(db);
  return {
    lockState: (): LockState => vault.state(),
    /** Tells now and whenever it changes. */
    watchLock(listener: (state: LockState) => void): Unwatch {
      const stop = vault.subscribe(listener);
      learn();
      listener(vault.state());
      return stop;
    },
    /** Which lock it is, to know one's own in a file again; undefined for none. */
    lockId: () => vault.slot()?.id,
    /** Called before the key goes, so that what is being written can be kept. */
    onLock: (hook: () => Promise<void>): Unwatch => vault.onLock(hook),
    /** Called when the key is here and before anybody is told, so that what was being written stands ready. */
    onUnlock: (hook: () => Promise<void>): Unwatch => vault.onUnlock(hook),
    lock: () => vault.lock(),
    setLock: async (passphrase: string) => (await work()).setLock(db, passphrase),
    unlock: async (passphrase: string) => (await work()).unlock(db, passphrase),
    changeLock: async (old: string, passphrase: string) => (await work()).changeLock(db, old, passphrase),
    dropLock: async (passphrase: string) => (await work()).dropLock(db, passphrase),
    discardLocked: async () => (await work()).discardLocked(db),
    openLocked: async (locked: LockedRooms, passphrase?: string) => (await work()).openLocked(db, locked, passphrase),
    /** Keys of all rooms on this device. */
    readRoomKeys: () => guarded(() => db.rooms.toCollection().primaryKeys()),
    /** A text of the private room that cannot be kept in its room, sealed and opened. Undefined where the key is not here. */
    async sealText(key: string, value: unknown): Promise<Sealed | undefined> {
      const data = vault.key(vault.slot()?.id ?? '');
      return data && sealValue(data, contextOf.begun(key), value);
    },
    async openText(key: string, sealed: Sealed): Promise<unknown> {
      const data = vault.key(vault.slot()?.id ?? '');
      return data && openValue(data, contextOf.begun(key), sealed).catch(() => undefined);
    },
  };
}
