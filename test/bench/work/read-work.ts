import { dayOfClock } from '../../../src/platform.ts';
import type { LiveForloeb } from '../../../src/storage/live-forloeb.ts';
import { getAll } from './raw-store.ts';
import { renamed, seedForloeb } from './seed.ts';
import { openStore, type Store } from './store.ts';
import { timed } from './timing.ts';

const RECORDS = 400;

/** A store with so many forløb. `rooms: false` leaves out what the overview does not read. */
async function filled(name: string, count: number, { rooms }: { readonly rooms: boolean }): Promise<Store> {
  const store = await openStore(name);
  const first = seedForloeb('f0', dayOfClock(), { records: RECORDS });
  const all = Array.from({ length: count }, (_, index) => renamed(first, `f${index}`));
  await store.db.summaries.bulkPut(all.map(({ summary }) => summary));
  if (rooms) await store.db.rooms.bulkPut(all.map(({ room }) => room));
  return store;
}

const ready = (live: LiveForloeb): Promise<void> =>
  new Promise((resolve) => {
    const look = () => live.current().status === 'ready' && resolve();
    live.subscribe(look);
    look();
  });

/** A job on a store that has just been opened; the opening is not counted. */
async function onFresh(name: string, job: (store: Store) => Promise<number>): Promise<number> {
  const store = await openStore(name);
  const time = await job(store);
  store.storage.close();
  return time;
}

/** Prepares opening one forløb of 400 records among others; each run opens another one. */
export async function prepareOpen(count: number) {
  const name = `open-${count}`;
  (await filled(name, count, { rooms: true })).storage.close();
  let next = 0;
  return {
    app: () =>
      onFresh(name, async ({ storage }) => {
        next = (next + 37) % count;
        let release = () => {};
        const time = await timed(async () => {
          const followed = storage.follow(`f${next}`);
          release = followed.release;
          await ready(followed.live);
        });
        release();
        return time;
      }),
  };
}

/** How many times the overview can be read for the first time. */
const FIRST_TIMES = 20;

/**
 * Prepares reading what the start screen and the overview show of so many forløb. Every run asks a store that has not been
 * asked: Dexie answers what it has answered a moment ago from memory, and the app asks once, when it starts.
 */
export async function prepareOverview(count: number) {
  const name = (run: number) => `overview-${run}`;
  for (let run = 0; run < FIRST_TIMES; run += 1) {
    (await filled(name(run), count, { rooms: false })).storage.close();
  }
  let [next, nextRaw] = [0, 0];
  const watched = async ({ storage }: Store) => {
    let stop = () => {};
    const told = () =>
      new Promise<void>((resolve) => {
        stop = storage.watchSummaries({ next: () => resolve() });
      });
    const time = await timed(told);
    stop();
    return time;
  };
  return {
    app: () => onFresh(name(next++), watched),
    reference: () =>
      onFresh(name(nextRaw++ % FIRST_TIMES), ({ db }) => timed(() => getAll(db.backendDB(), 'summaries'))),
  };
}
