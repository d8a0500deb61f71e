import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Vector } from '../core/document/stamp.ts';
import type { Doc } from '../core/document/types.ts';
import type { Summary } from '../core/forloeb/summary.ts';
import type { Sealed } from '../core/lock.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Room, Viewpoint } from '../core/rooms.ts';
import { type StorageFailure, storageFailure } from './failure.ts';
import { databaseName, tablesVersion, versionHere } from './names.ts';

/** One room: the whole document in one row. `rev` rises by one with every write and orders what screens are told. */
export interface RoomRow {
  readonly id: string;
  readonly forloeb: string;
  readonly room: Room;
  readonly rev: number;
  readonly doc: Doc;
  /**
   * What of the room stands in files that others have, made here or received; a sikkerhedskopi is one's own and does not count. Absent
   * in a room from before this was noted: all of it may have left then.
   */
  readonly sent?: Vector;
}

/** A room under the lock: everything but where it lies is sealed. */
export interface SealedRow extends Omit<RoomRow, 'doc'> {
  readonly slot: string;
  readonly sealed: Sealed;
  /** It came sealed in a file, and nobody has looked into it yet. */
  readonly unchecked?: true;
}

/** A room as it lies on the disk. */
export type StoredRow = RoomRow | SealedRow;

/** One row per forløb for the start screen, with who the owner of this device is in it. */
export interface SummaryRow extends Summary {
  readonly id: string;
  readonly viewpoint: Viewpoint;
  /** Key of the device owner's person record in the plan. */
  readonly person: string;
  /** Milliseconds since 1970: the last write on this device. */
  readonly changedAt: number;
  /** Milliseconds since 1970: the last file that held everything of this forløb, 0 for never. */
  readonly copiedAt: number;
  /** Milliseconds since 1970: the first write that is in no such file yet; absent when all of it is. */
  readonly uncopiedSince?: number | undefined;
}

/** What lay here before something was received, restored or deleted. */
export interface SnapshotRow {
  readonly id: number;
  readonly at: number;
  readonly reason: 'receive' | 'restore' | 'delete';
  readonly rooms: readonly StoredRow[];
  readonly summaries: readonly SummaryRow[];
  /** Keys of the forløb the snapshot covers, also those that did not exist yet. */
  readonly forloeb: readonly string[];
  /** Revision of each room once the action was written; absent where no room was left. */
  readonly after?: Readonly<Record<string, number>>;
  /** Slot of the lock that came with what was received; undoing takes it away again. */
  readonly lock?: string;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
  /** In place of the value: a begun text of the private room, under the lock. */
  readonly sealed?: Sealed;
}

export type Database = Dexie & {
  readonly rooms: Table<StoredRow, string>;
  readonly summaries: Table<SummaryRow, string>;
  readonly snapshots: EntityTable<SnapshotRow, 'id'>;
  readonly settings: Table<SettingRow, string>;
};

/** How long an open may take before the person is told, in milliseconds. */
export const openLimit = 5000;

function declare(name: string): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', autoOpen: false }) as Database;
  db.version(tablesVersion).stores({ rooms: 'id, forloeb', summaries: 'id', snapshots: '++id, at', settings: 'key' });
  return db;
}

export interface OpenOptions {
  readonly name?: string;
  /** What lies on the disk has been read and was written by this version; nobody needs to ask again. */
  readonly isKnown?: boolean;
  /** Called when another tab needs the database for an upgrade and this one has let go of it. */
  readonly onSuperseded?: () => void;
}

/**
 * The version that lies on the disk, 0 for none. Asked of the browser itself and before Dexie: Dexie 4 opens a newer
 * database, and where it misses a table it even adds it and raises the version.
 */
export async function versionOnDisk(name: string): Promise<number> {
  const { indexedDB } = Dexie.dependencies;
  try {
    const all = await indexedDB.databases();
    return all.find((found) => found.name === name)?.version ?? 0;
  } catch {
    // Missing in older browsers, and refused in some private windows that can still open a database.
    return versionByOpening(name);
  }
}

/** The same where the browser does not list its databases: opens it without naming a version, and closes it again. */
function versionByOpening(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = Dexie.dependencies.indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
    request.onerror = () => (request.error?.name === 'AbortError' ? resolve(0) : reject(request.error));
  });
}

/** Opens the database. One that a newer version of the app has written is not touched. */
export const openDatabase = (options: OpenOptions = {}): Promise<Result<Database, StorageFailure>> =>
  beginDatabase(options).opened;

/**
 * The same, with the database at once. Where it is known what lies on the disk, it may be asked before it is open: what is asked
 * waits for it.
 */
export function beginDatabase(options: OpenOptions): {
  readonly db: Database;
  readonly opened: Promise<Result<Database, StorageFailure>>;
} {
  const db = declare(options.name ?? databaseName);
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    options.onSuperseded?.();
    return false;
  });
  return { db, opened: opening(db, options.isKnown ?? false) };
}

async function opening(db: Database, isKnown: boolean): Promise<Result<Database, StorageFailure>> {
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  const hanging = new Promise<'hanging'>((resolve) => {
    watchdog = setTimeout(resolve, openLimit, 'hanging');
  });
  const open = async (): Promise<'open' | 'newer'> => {
    if (!isKnown && (await versionOnDisk(db.name)) > versionHere) return 'newer';
    await db.open();
    return 'open';
  };
  try {
    const outcome = await Promise.race([open(), hanging]);
    if (outcome === 'open') return ok(db);
    db.close({ disableAutoOpen: true });
    return failed({ code: outcome });
  } catch (cause) {
    return failed(storageFailure(cause));
  } finally {
    clearTimeout(watchdog);
  }
}
