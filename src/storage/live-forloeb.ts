import { shareRecords } from '../core/document/share.ts';
import { includesVector, type Vector } from '../core/document/stamp.ts';
import type { Doc } from '../core/document/types.ts';
import { isPrivateDoc, type LockedRooms, privateRoom } from '../core/lock.ts';
import { ok, type Result } from '../core/result.ts';
import { type Room, roomDocId } from '../core/rooms.ts';
import type { RoomRow, SealedRow, SummaryRow } from './database.ts';
import type { StorageFailure } from './failure.ts';
import { shareRead } from './read-docs.ts';
import { applyRoomChanges, type RoomChanges, type StoreDeps } from './room-rows.ts';
import { changeRooms } from './rooms.ts';
import { asLocked, lockDocs } from './sealed-rows.ts';
import { sentOf } from './sent.ts';
import { vaultOf } from './vault.ts';
import { type ForloebRows, type Unwatch, watchForloeb } from './watch.ts';

/** What a screen shows of one forløb. `saving` counts actions that are on screen but not yet kept. */
export interface ForloebState {
  readonly status: 'loading' | 'missing' | 'ready' | 'failed';
  readonly docs: Readonly<Partial<Record<Room, Doc>>>;
  /** What has left of each room in files that others have. */
  readonly sent: Readonly<Partial<Record<Room, Vector>>>;
  readonly summary: SummaryRow | undefined;
  readonly saving: number;
  readonly failure: StorageFailure | undefined;
  /** The private room lies here and cannot be read at this moment: locked, or `damaged` although its key is here. */
  readonly shut?: 'locked' | 'damaged' | undefined;
}

export interface LiveForloeb {
  readonly id: string;
  current(): ForloebState;
  subscribe(listener: () => void): Unwatch;
  /**
   * Performs one user action. It is on screen at once and kept in one transaction; when that fails it is taken back and the
   * failure is returned, so that the caller still has the text.
   */
  act(work: readonly RoomChanges[]): Promise<Result<void, StorageFailure>>;
  /**
   * Performs once more, as one action, what could not be kept. But for what makes something new of a form: its text still stands there, and
   * the form's own button would keep it a second time.
   */
  retry(): Promise<Result<void, StorageFailure>>;
  /**
   * The documents as on screen, with the actions that could not be kept: for a file that saves them all the same. What belongs under
   * the lock is sealed first, as it would be on the disk (forloeb RULES.md N214).
   */
  rescue(): Promise<Rescue>;
  close(): void;
}

export interface Rescue {
  readonly docs: readonly Doc[];
  readonly locked?: LockedRooms;
}

const loading: ForloebState = {
  status: 'loading',
  docs: {},
  sent: {},
  summary: undefined,
  saving: 0,
  failure: undefined,
};

/**
 * Follows one forløb in the database and shows actions before the database has answered.
 *
 * @param first its rows, where they have been read already
 */
export function openLiveForloeb(deps: StoreDeps, id: string, first?: ForloebRows): LiveForloeb {
  const rows = new Map<Room, RoomRow>();
  const pending: (readonly RoomChanges[])[] = [];
  /** Actions that failed and have not been followed by one that was kept. */
  let unkept: (readonly RoomChanges[])[] = [];
  const listeners = new Set<() => void>();
  const vault = vaultOf(deps.db);
  let sealed: readonly SealedRow[] = [];
  let shut: ForloebState['shut'];
  let summary: SummaryRow | undefined;
  let state = loading;

  const publish = (status: ForloebState['status'], failure?: StorageFailure): void => {
    const found = docsWith(pending);
    const docs = sameValues(state.docs, found) ? state.docs : found;
    const noted = sentNow();
    const sent = sameValues(state.sent, noted) ? state.sent : noted;
    const next = { status, docs, sent, summary, saving: pending.length, failure, shut };
    if (sameState(state, next)) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const docsWith = (actions: readonly (readonly RoomChanges[])[]): Partial<Record<Room, Doc>> => {
    const docs: Partial<Record<Room, Doc>> = {};
    for (const [room, row] of rows) docs[room] = row.doc;
    for (const work of actions) {
      for (const part of work) {
        docs[part.room] = applyRoomChanges(docs[part.room], roomDocId(id, part.room), part, deps.sessions);
      }
    }
    return docs;
  };
  const sentNow = (): ForloebState['sent'] => Object.fromEntries([...rows].map(([room, row]) => [room, sentOf(row)]));
  /** A query that began before a write may answer after it; the revision tells which is newer. */
  const accept = (row: RoomRow): void => {
    const known = rows.get(row.room);
    if (known && known.rev >= row.rev) {
      // A file is noted without a revision of its own.
      const hasMore = known.rev === row.rev && row.sent && !includesVector(known.sent ?? {}, row.sent);
      if (hasMore) rows.set(row.room, { ...known, sent: row.sent });
      return;
    }
    // What was written just before it was locked.
    if (row.room === privateRoom && vault.state() === 'locked') return;
    rows.set(row.room, { ...row, doc: shareRecords(state.docs[row.room], shareRead(deps.db, row.doc)) });
  };

  const take = (found: ForloebRows): void => {
    const present = new Set(found.rooms.map((row) => row.room));
    for (const room of rows.keys()) if (!present.has(room) && pending.length === 0) rows.delete(room);
    for (const row of found.rooms) accept(row);
    sealed = found.sealed;
    shut = found.isDamaged ? 'damaged' : sealed.some(({ room }) => !rows.has(room)) ? 'locked' : undefined;
    if (!sameSummary(summary, found.summary)) summary = found.summary;
    publish(summary ? 'ready' : 'missing', found.isDamaged ? { code: 'broken' } : undefined);
  };
  if (first) take(first);
  const watch = () => watchForloeb(deps.db, id, { next: take, failed: (failure) => publish('failed', failure) });
  let unwatch = watch();
  /** The rows are the same, but what can be read of them is not. */
  const unlisten = vault.subscribe((lock) => {
    if (lock === 'off') return;
    if (lock === 'locked') {
      rows.delete(privateRoom);
      shut = 'locked';
      publish(state.status, state.failure);
    }
    unwatch();
    unwatch = watch();
  });

  const act: LiveForloeb['act'] = async (work) => {
    pending.push(work);
    let kept: Awaited<ReturnType<typeof changeRooms>>;
    try {
      publish(state.status, state.failure);
      kept = await changeRooms(deps, id, work);
    } finally {
      pending.splice(pending.indexOf(work), 1);
    }
    if (kept.ok) for (const row of kept.value) accept(row);
    unkept = kept.ok ? [] : [...unkept, work];
    publish(state.status, kept.ok ? undefined : kept.error);
    return kept.ok ? ok(undefined) : kept;
  };
  const makesNew = ({ room, changes, pressed }: RoomChanges): boolean =>
    !pressed && changes.some((change) => rows.get(room)?.doc.r[change.id] === undefined);

  return {
    id,
    current: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act,
    async retry() {
      const before = unkept;
      const outcome = await act(before.filter((work) => !work.some(makesNew)).flat());
      if (!outcome.ok) unkept = before;
      return outcome;
    },
    async rescue() {
      const docs = Object.values(docsWith([...unkept, ...pending]));
      const slot = vault.slot();
      if (!slot) return { docs };
      const open = docs.filter((doc) => !isPrivateDoc(doc.id));
      const secret = docs.filter((doc) => isPrivateDoc(doc.id));
      const key = vault.key(slot.id);
      const rooms = await (key ? lockDocs(key, secret) : sealed.map(asLocked));
      return { docs: open, ...(rooms.length > 0 && { locked: { slot, rooms } }) };
    },
    close() {
      unwatch();
      unlisten();
      listeners.clear();
    },
  };
}

type ByRoom = Readonly<Partial<Record<Room, unknown>>>;

const sameValues = (a: ByRoom, b: ByRoom): boolean =>
  Object.keys(a).length === Object.keys(b).length && (Object.keys(a) as Room[]).every((room) => a[room] === b[room]);

/** A query brings a fresh copy of the row every time. */
const sameSummary = (a: SummaryRow | undefined, b: SummaryRow | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

const sameState = (a: ForloebState, b: ForloebState): boolean =>
  a.status === b.status &&
  a.docs === b.docs &&
  a.sent === b.sent &&
  a.summary === b.summary &&
  a.saving === b.saving &&
  a.shut === b.shut &&
  a.failure === b.failure;
