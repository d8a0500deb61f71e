import { isPrivateDoc } from '../core/lock.ts';
import { ok } from '../core/result.ts';
import type { ProfileName, StandingRoom } from '../core/rooms.ts';
import { dropBegun, forgetBegunIn, readBegun, writeBegun } from './begun.ts';
import { tidyOnceADay } from './daily-tidy.ts';
import type { SettingRow, SummaryRow } from './database.ts';
import { beginWith, createFirstRows, type FirstRowsHere } from './first-rows.ts';
import type { Outgoing } from './leaving/take-out.ts';
import { type LiveForloeb, openLiveForloeb } from './live-forloeb.ts';
import { learnLock, lockOf } from './lock-here.ts';
import { readOtherPlans } from './plans.ts';
import { forgetRead } from './read-docs.ts';
import { type Incoming, receiveDocs } from './receive.ts';
import { type RoomChanges, roomsOf, type Self, type StoreDeps } from './room-rows.ts';
import { changeForloebs, changeRooms, connected, type ForloebChanges, guarded, setSelf } from './rooms.ts';
import { openRows } from './sealed-rows.ts';
import { noteOpened, readSetting, type SettingKey, type Settings, writeSetting } from './settings.ts';
import { forgetSnapshots, putBack, removeForloeb } from './snapshots.ts';
import { openLiveStanding, readStanding } from './standing-rooms.ts';
import { vaultOf } from './vault.ts';
import { type Watcher, watchSetting, watchSummaries } from './watch.ts';
import { wipe } from './wipe.ts';

/** What leaves and what goes for good: fetched when it is its turn. */
const leaving = () => import('./leaving/leaving.ts');

/** The store as the screens see it: every function is one transaction, every failure a value. */
export function createStorage(deps: StoreDeps, first: FirstRowsHere = createFirstRows(undefined)) {
  const { db } = deps;
  const vault = vaultOf(db);
  vault.subscribe((state) => state === 'locked' && forgetRead(db, isPrivateDoc));
  vault.subscribe((state) => state === 'open' && void leaving().then(({ tidyPrivate }) => tidyPrivate(deps)));
  const learned = learnLock(db, first);
  const open = new Map<string, { live: LiveForloeb; users: number }>();
  return {
    watchSummaries(watcher: Watcher<readonly SummaryRow[]>) {
      const rows = first.summaries();
      return beginWith(rows && { value: rows }, watcher, (next) => watchSummaries(db, next));
    },
    watchSetting(key: SettingKey, watcher: Watcher<SettingRow | undefined>) {
      const known = first.setting(key);
      return beginWith(known && { value: known.row }, watcher, (next) => watchSetting(db, key, next));
    },
    readSummary: (id: string) => guarded(() => db.summaries.get(id)),
    /** The rooms of some forløb as they lie here now, but for what is locked; for the preview of a file. */
    readRooms: (ids: readonly string[]) =>
      guarded(async () => (await openRows(db, await db.transaction('r', db.rooms, () => roomsOf(db, ids)))).rooms),
    /** The plans of the other forløb on this device, for double bookings. */
    readOtherPlans: (except: string) => readOtherPlans(db, except),
    /** Follows a forløb. Screens share one subscription; it ends when the last one lets go. */
    follow(id: string): { live: LiveForloeb; release: () => void } {
      const entry = open.get(id) ?? { live: openLiveForloeb(deps, id, first.forloeb(id)), users: 0 };
      entry.users += 1;
      open.set(id, entry);
      return {
        live: entry.live,
        release() {
          entry.users -= 1;
          if (entry.users > 0) return;
          entry.live.close();
          open.delete(id);
        },
      };
    },
    /** All documents of a room that belongs to the workplace, as they lie here now. */
    readStanding: (room: StandingRoom) => readStanding(db, room),
    /** Follows them; close it when nothing shows them any more. */
    followStanding: (room: StandingRoom) => openLiveStanding(deps, room),
    create: (id: string, self: Self, work: readonly RoomChanges[]) => changeRooms(deps, id, work, self),
    change: (id: string, work: readonly RoomChanges[]) => changeRooms(deps, id, work),
    /** One action that touches several forløb. */
    changeMany: (parts: readonly ForloebChanges[]) => changeForloebs(deps, parts),
    setSelf: (id: string, self: Self) => setSelf(deps, id, self),
    receive: (incoming: Incoming) => receiveDocs(deps, incoming),
    /** Asked for on one screen only, and fetched with it. */
    earlierStates: async () => (await import('./earlier-states.ts')).earlierStates(deps),
    putBack: (snapshot: number) => putBack(deps, snapshot),
    forgetSnapshots: (id: string) => forgetSnapshots(deps, id),
    tidy: (pause: () => Promise<void>) => tidyOnceADay(deps, pause),
    async remove(id: string) {
      const removed = await removeForloeb(deps, id);
      if (removed.ok) await forgetBegunIn(db, id);
      return removed;
    },
    /** What is begun and not saved: kept on the device, taken away again, read when its forløb is opened. */
    writeBegun: (key: string, value: unknown) => writeBegun(db, key, value),
    dropBegun: (key: string) => dropBegun(db, key),
    async readBegun(forloeb: string) {
      const rows = first.begun(forloeb);
      return rows ? ok(rows) : readBegun(db, forloeb);
    },
    takeOut: async <Encoded>(
      ids: readonly string[] | 'all',
      profile: ProfileName,
      encode: (outgoing: Outgoing) => Promise<Encoded>,
    ) => (await leaving()).takeOut(deps, ids, profile, encode),
    noteOpened: (id: string) => noteOpened(db, id),
    noteCopied: async (takenAt: number) => (await leaving()).noteCopied(db, takenAt),
    readSetting: <Key extends SettingKey>(key: Key) => readSetting(db, key),
    writeSetting: <Key extends SettingKey>(key: Key, value: Settings[Key]) => writeSetting(db, key, value),
    ...lockOf(db, learned),
    /** Whether the store answers; a connection that was lost is opened again. */
    probe: () => connected(db, () => db.settings.count()),
    wipe: () => wipe(db),
    close: () => db.close(),
  };
}
export type Storage = ReturnType<typeof createStorage>;
