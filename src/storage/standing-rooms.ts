import { shareRecords } from '../core/document/share.ts';
import type { Doc } from '../core/document/types.ts';
import type { Result } from '../core/result.ts';
import { roomDocId, type StandingRoom } from '../core/rooms.ts';
import type { Database, RoomRow } from './database.ts';
import type { StorageFailure } from './failure.ts';
import { shareRead } from './read-docs.ts';
import { applyRoomChanges, type RoomChanges, type StoreDeps } from './room-rows.ts';
import { changeRooms, guarded } from './rooms.ts';
import { showAndKeep } from './shown-action.ts';
import { type Unwatch, watchStanding } from './watch.ts';

/** All documents of a room that belongs to the workplace, as a screen shows them, by their key. */
export interface StandingState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly docs: ReadonlyMap<string, Doc>;
  /** Actions that are on screen but not yet kept. */
  readonly saving: number;
  readonly failure: StorageFailure | undefined;
}

export interface LiveStanding {
  readonly room: StandingRoom;
  current(): StandingState;
  subscribe(listener: () => void): Unwatch;
  /**
   * Performs one user action in the document with this key, which is made by its first action. It is on screen at once and kept in
   * one transaction; when that fails it is taken back and the failure is returned.
   */
  act(key: string, work: Omit<RoomChanges, 'room'>): Promise<Result<void, StorageFailure>>;
  close(): void;
}

/** The rows of such a room as they lie here now. */
export const readStanding = (db: Database, room: StandingRoom): Promise<Result<readonly RoomRow[], StorageFailure>> =>
  guarded(() => standingRows(db, room));

/** Only the keys of the others are read: a forløb is far larger than anything here, and there is no index by room. */
export async function standingRows(db: Database, room: StandingRoom): Promise<readonly RoomRow[]> {
  const ending = roomDocId('', room);
  const keys = (await db.rooms.toCollection().primaryKeys()).filter((key) => key.endsWith(ending));
  return (await db.rooms.bulkGet(keys)).filter((row) => row?.room === room) as RoomRow[];
}

interface Action {
  readonly key: string;
  readonly work: RoomChanges;
}

/** Follows all documents of a standing room and shows actions before the database has answered. */
export function openLiveStanding(deps: StoreDeps, room: StandingRoom): LiveStanding {
  const rows = new Map<string, RoomRow>();
  const pending: Action[] = [];
  const listeners = new Set<() => void>();
  let state: StandingState = { status: 'loading', docs: new Map(), saving: 0, failure: undefined };

  const publish = (change?: Partial<StandingState>): void => {
    const docs = new Map([...rows].map(([key, row]) => [key, row.doc]));
    for (const { key, work } of pending) {
      docs.set(key, applyRoomChanges(docs.get(key), roomDocId(key, room), work, deps.sessions));
    }
    state = { ...state, ...change, docs: sameDocs(state.docs, docs) ? state.docs : docs, saving: pending.length };
    for (const listener of listeners) listener();
  };
  /** A query that began before a write may answer after it; the revision tells which is newer. */
  const accept = (row: RoomRow): void => {
    if ((rows.get(row.forloeb)?.rev ?? 0) >= row.rev) return;
    rows.set(row.forloeb, { ...row, doc: shareRecords(state.docs.get(row.forloeb), shareRead(deps.db, row.doc)) });
  };
  const unwatch = watchStanding(() => standingRows(deps.db, room), {
    next(found) {
      const present = new Set(found.map((row) => row.forloeb));
      for (const key of rows.keys()) if (!present.has(key) && pending.length === 0) rows.delete(key);
      for (const row of found) accept(row);
      publish({ status: 'ready', failure: undefined });
    },
    failed: (failure) => publish({ status: 'failed', failure }),
  });
  return {
    room,
    current: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act(key, part) {
      const work = { ...part, room };
      return showAndKeep({ pending, accept, publish }, { key, work }, () => changeRooms(deps, key, [work]));
    },
    close() {
      unwatch();
      listeners.clear();
    },
  };
}

const sameDocs = (a: StandingState['docs'], b: StandingState['docs']): boolean =>
  a.size === b.size && [...b].every(([key, doc]) => a.get(key) === doc);
