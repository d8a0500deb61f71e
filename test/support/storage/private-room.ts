import type { KeySlot } from '../../../src/core/lock.ts';
import type { Database } from '../../../src/storage/database.ts';
import { lockSetting } from '../../../src/storage/names.ts';
import type { RoomChanges, StoreDeps } from '../../../src/storage/room-rows.ts';
import { changeRooms } from '../../../src/storage/rooms.ts';
import { vaultOf } from '../../../src/storage/vault.ts';
import { type Device, newPlan, openTab } from './device.ts';

/** A new hire's device with something in the private room. */

export const ny = { viewpoint: 'ny', person: 'person_ny' } as const;

export const passphrase = 'havrelys fanebed skovhylde';
export const secret = 'KanarieHemmeligZq';

/** Writes one line of an entry in the private room. */
export const entry = (text: string, id = 'journal_1'): RoomChanges => ({
  room: 'procesjournal',
  by: ny.person,
  changes: [{ do: 'write', id, type: 'journal', fields: { p_hvad: text } }],
});

export async function menteeOn(device: Device): Promise<StoreDeps> {
  const deps = await openTab(device);
  await changeRooms(deps, 'f1', newPlan(), ny);
  await changeRooms(deps, 'f1', [entry(secret)]);
  return deps;
}

/** Another tab of a device, which knows of the lock as the app does. */
export async function learned(deps: StoreDeps): Promise<StoreDeps> {
  vaultOf(deps.db).learn((await deps.db.settings.get(lockSetting))?.value as KeySlot | undefined);
  return deps;
}

/** Everything that lies in the database, as text: bytes as the letters they would be. */
export async function dump(db: Database): Promise<string> {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(tables, (_key, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
}
