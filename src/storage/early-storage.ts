import type { FirstRows } from './first-read.ts';
import { createFirstRows } from './first-rows.ts';
import type { ForloebState, LiveForloeb } from './live-forloeb.ts';
import type { LiveStanding, StandingState } from './standing-rooms.ts';
import type { Storage } from './storage.ts';

/** What is told of the forløb and of the workplace until the store itself takes over. */
const loading: ForloebState = { status: 'loading', docs: {}, summary: undefined, saving: 0, failure: undefined };
const loadingStanding: StandingState = { status: 'loading', docs: new Map(), saving: 0, failure: undefined };

const nothing = () => undefined;

/** What answers by itself below. */
type Own =
  | 'watchSummaries'
  | 'watchSetting'
  | 'follow'
  | 'followStanding'
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
  putBack: true,
  remove: true,
  forgetSnapshots: true,
  writeBegun: true,
  dropBegun: true,
  readBegun: true,
  takeOut: true,
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
  wipe: true,
  close: true,
};

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
    follow: (id) => ({ live: liveLater(id, store), release: nothing }),
    followStanding: (room) => standingLater(room, store),
    lockState: () => 'unknown',
    lockId: nothing,
    watchLock: () => nothing,
    onLock: () => nothing,
    onUnlock: () => nothing,
  };
  const rest = Object.fromEntries(Object.keys(waiting).map((name) => [name, later(name as keyof Storage)]));
  return { ...rest, ...own } as Storage;
}

function liveLater(id: string, store: Promise<Storage>): LiveForloeb {
  return {
    id,
    current: () => loading,
    subscribe: () => nothing,
    async act(work) {
      const { live, release } = (await store).follow(id);
      return live.act(work).finally(release);
    },
    rescue: async () => ({ docs: [] }),
    close: nothing,
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
