import { ok } from '../core/result.ts';
import type { FirstRows } from './first-read.ts';
import { createFirstRows, type FirstRowsHere } from './first-rows.ts';
import { type ForloebState, loading } from './forloeb-state.ts';
import type { LiveForloeb } from './live-forloeb.ts';
import { lockSetting } from './names.ts';
import type { LiveStanding, StandingState } from './standing-rooms.ts';
import type { Storage } from './storage.ts';

/** What is told of the workplace until the store itself takes over. */
const loadingStanding: StandingState = { status: 'loading', docs: new Map(), saving: 0, failure: undefined };

const nothing = () => undefined;

/** What answers by itself below. */
type Own =
  | 'watchSummaries'
  | 'watchSetting'
  | 'follow'
  | 'followStanding'
  | 'readBegun'
  | 'lockState'
  | 'lockId'
  | 'watchLock'
  | 'onLock'
  | 'onUnlock';

/** Everything else waits for the store; a name that is missing here does not compile. */
const waiting: Readonly<Record<Exclude<keyof Storage, Own>, true>> = {
  readSummary: true,
  readRooms: true,
  readOtherPlans: true,
  readStanding: true,
  create: true,
  change: true,
  changeMany: true,
  setSelf: true,
  receive: true,
  earlierStates: true,
  putBack: true,
  remove: true,
  forgetSnapshots: true,
  tidy: true,
  writeBegun: true,
  dropBegun: true,
  takeOut: true,
  noteOpened: true,
  noteCopied: true,
  readSetting: true,
  writeSetting: true,
  lock: true,
  setLock: true,
  unlock: true,
  changeLock: true,
  dropLock: true,
  discardLocked: true,
  openLocked: true,
  readRoomKeys: true,
  sealText: true,
  openText: true,
  probe: true,
  wipe: true,
  close: true,
};

/**
 * Whether what was read is enough to draw with: all of the forløb that is asked for. Where there is a lock the store is waited for, which
 * alone knows what it shuts.
 */
export const isDrawable = ({ forloeb, rooms, summaries, settings }: FirstRows): boolean =>
  forloeb === undefined ||
  (summaries.some(({ id }) => id === forloeb) &&
    rooms.every((row) => 'doc' in row) &&
    settings.every(({ key }) => key !== lockSetting));

/**
 * The store before it has been fetched: it tells what has been read, and whatever else it is asked waits for the store, which takes
 * its place as soon as it is there. A screen that follows something then follows it in the store.
 */
export function createEarlyStorage(read: FirstRows, store: Promise<Storage>): Storage {
  const first = createFirstRows(read);
  const later =
    (name: keyof Storage) =>
    async (...given: readonly unknown[]) =>
      ((await store)[name] as (...given: readonly unknown[]) => unknown)(...given);
  const own: Pick<Storage, Own> = {
    watchSummaries(watcher) {
      watcher.next(first.summaries() ?? []);
      return nothing;
    },
    watchSetting(key, watcher) {
      watcher.next(first.setting(key)?.row);
      return nothing;
    },
    follow: (id) => ({ live: liveLater(id, first, store), release: nothing }),
    followStanding: (room) => standingLater(room, store),
    readBegun: async (forloeb) => ok(first.begun(forloeb) ?? []),
    lockState: () => 'unknown',
    lockId: nothing,
    watchLock: () => nothing,
    onLock: () => nothing,
    onUnlock: () => nothing,
  };
  const rest = Object.fromEntries(Object.keys(waiting).map((name) => [name, later(name as keyof Storage)]));
  return { ...rest, ...own } as Storage;
}

/** A forløb as it was read. What is done with it counts as not kept yet, until the store has kept it. */
function liveLater(id: string, first: FirstRowsHere, store: Promise<Storage>): LiveForloeb {
  const { rooms = [], summary } = first.forloeb(id) ?? {};
  const docs = Object.fromEntries(rooms.map(({ room, doc }) => [room, doc]));
  const listeners = new Set<() => void>();
  let state: ForloebState = summary ? { ...loading, status: 'ready', docs, summary } : loading;
  const count = (by: 1 | -1): void => {
    state = { ...state, saving: state.saving + by };
    for (const listener of listeners) listener();
  };
  return {
    id,
    current: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async act(work) {
      count(1);
      const { live, release } = (await store).follow(id);
      return live.act(work).finally(() => {
        release();
        count(-1);
      });
    },
    retry: async () => ok(undefined),
    rescue: async () => ({ docs: Object.values(docs) }),
    close: () => listeners.clear(),
  };
}

function standingLater(room: LiveStanding['room'], store: Promise<Storage>): LiveStanding {
  return {
    room,
    current: () => loadingStanding,
    subscribe: () => nothing,
    async act(key, work) {
      const live = (await store).followStanding(room);
      return live.act(key, work).finally(() => live.close());
    },
    close: nothing,
  };
}
