import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type Database, openDatabase, type RoomRow } from '../../../src/storage/database.ts';
import type { RoomChanges, Self, StoreDeps } from '../../../src/storage/room-rows.ts';
import { createSessions } from '../../../src/storage/session.ts';

/** A device of its own for a test: a disk in memory, a clock that is set by hand, and counted instead of random actors. */
export interface Device {
  readonly factory: IDBFactory;
  day: string;
  time: number;
}

let actors = 0;

export function newDevice(): Device {
  return { factory: new IDBFactory(), day: '2026-08-03', time: Date.UTC(2026, 7, 3, 9) };
}

/** Puts a device in front: the database opened next lies on its disk. */
export function use(device: Device): void {
  Dexie.dependencies.indexedDB = device.factory;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
}

/** Opens a tab on a device. */
export async function openTab(device: Device): Promise<StoreDeps> {
  use(device);
  const opened = await openDatabase();
  if (!opened.ok) throw new Error(`the database did not open: ${opened.error.code}`);
  return depsOf(opened.value, device);
}

export function depsOf(db: Database, device: Device): StoreDeps {
  const sessions = createSessions({
    today: () => device.day,
    randomActor: () => {
      actors += 1;
      return `actor${String(actors).padStart(5, '0')}`;
    },
  });
  return { db, sessions, now: () => device.time };
}

export const kontaktperson: Self = { viewpoint: 'kontaktperson', person: 'person_kp' };

/** Writes fields of one record in the plan. */
export const planWrite = (
  type: string,
  id: string,
  fields: Record<string, string | number | boolean>,
): RoomChanges => ({
  room: 'plan',
  by: kontaktperson.person,
  changes: [{ do: 'write', id, type, fields }],
});

/** The records without which a plan has no summary. */
export const newPlan = (): readonly RoomChanges[] => [
  {
    room: 'plan',
    by: kontaktperson.person,
    changes: [
      {
        do: 'write',
        id: 'forloeb',
        type: 'forloeb',
        fields: {
          firstDay: '2026-08-03',
          months: 3,
          localDaysOff: [],
          programme: { id: 'nyuddannet-socialraadgiver', version: 1, title: 'Nyuddannet socialrådgiver' },
        },
      },
      { do: 'write', id: 'person_ny', type: 'person', fields: { name: 'Amina Yilmaz' } },
      { do: 'write', id: 'role_ny', type: 'role', fields: { person: 'person_ny' } },
    ],
  },
];

/** A room of a device without a lock. */
export const rowIn = (db: Database, id: string): Promise<RoomRow | undefined> =>
  db.rooms.get(id) as Promise<RoomRow | undefined>;

/** All rooms of a device without a lock. */
export const rowsIn = (db: Database): Promise<RoomRow[]> => db.rooms.toArray() as Promise<RoomRow[]>;
