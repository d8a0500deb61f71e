import type { Doc } from '../core/document/types.ts';
import { isPrivateDoc, type LockedRooms, privateRoom } from '../core/lock.ts';
import type { Result } from '../core/result.ts';
import type { Database, RoomRow, SealedRow, SummaryRow } from './database.ts';
import type { StorageFailure } from './failure.ts';
import { type ForloebState, loading } from './forloeb-state.ts';
import { acceptRow, docsWith, makesNew, type RoomMap } from './room-map.ts';
import type { RoomChanges, StoreDeps } from './room-rows.ts';
import { changeRooms } from './rooms.ts';
import { asLocked, lockDocs } from './sealed-rows.ts';
import { sentOf } from './sent.ts';
import { showAndKeep } from './shown-action.ts';
import { vaultOf } from './vault.ts';
import { type ForloebRows, followForloeb, type Unwatch } from './watch.ts';

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

/** What one user action does. */
type Action = readonly RoomChanges[];

/**
 * Follows one forløb in the database and shows actions before the database has answered.
 *
 * @param first its rows, where they have been read already
 */
export function openLiveForloeb(deps: StoreDeps, id: string, first?: ForloebRows): LiveForloeb {
  const { db } = deps;
  const rows: RoomMap = new Map();
  let sealed: readonly SealedRow[] = [];
  const pending: Action[] = [];
  /** Actions that failed and have not been followed by one that was kept. */
  let unkept: Action[] = [];
  const listeners = new Set<() => void>();
  let state = loading;

  const publish = (change?: Partial<ForloebState>): void => {
    const docs = docsWith(deps, id, rows, pending);
    const sent = Object.fromEntries([...rows].map(([room, row]) => [room, sentOf(row)]));
    const next = stateAfter(state, { ...state, ...change, docs, sent, saving: pending.length });
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const accept = (row: RoomRow): void => acceptRow(db, rows, row, state.docs[row.room]);
  const take = (found: ForloebRows): void => {
    const present = new Set(found.rooms.map((row) => row.room));
    for (const room of rows.keys()) if (!present.has(room) && pending.length === 0) rows.delete(room);
    for (const row of found.rooms) accept(row);
    sealed = found.sealed;
    publish(statusOf(found, rows));
  };
  if (first) take(first);
  const stop = followForloeb(db, id, {
    next: take,
    failed: (failure) => publish({ status: 'failed', failure }),
    locked() {
      rows.delete(privateRoom);
      publish({ shut: 'locked' });
    },
  });

  const act = (work: Action) =>
    showAndKeep({ pending, accept, publish }, work, async () => {
      const kept = await changeRooms(deps, id, work);
      // While it is still pending: at no moment is it in neither of the two.
      unkept = kept.ok ? [] : [...unkept, work];
      return kept;
    });
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
      const outcome = await act(before.filter((work) => !work.some((part) => makesNew(rows, part))).flat());
      if (!outcome.ok) unkept = before;
      return outcome;
    },
    rescue: async () => rescueOf(db, Object.values(docsWith(deps, id, rows, [...unkept, ...pending])), sealed),
    close() {
      stop();
      listeners.clear();
    },
  };
}

/** What has been found says how things stand with the forløb. */
function statusOf({ summary, sealed, isDamaged }: ForloebRows, rows: RoomMap): Partial<ForloebState> {
  return {
    status: summary ? 'ready' : 'missing',
    summary,
    shut: isDamaged ? 'damaged' : sealed.some(({ room }) => !rows.has(room)) ? 'locked' : undefined,
    failure: isDamaged ? { code: 'broken' } : undefined,
  };
}

async function rescueOf(db: Database, docs: readonly Doc[], sealed: readonly SealedRow[]): Promise<Rescue> {
  const vault = vaultOf(db);
  const slot = vault.slot();
  if (!slot) return { docs };
  const open = docs.filter((doc) => !isPrivateDoc(doc.id));
  const secret = docs.filter((doc) => isPrivateDoc(doc.id));
  const key = vault.key(slot.id);
  const rooms = await (key ? lockDocs(key, secret) : sealed.map(asLocked));
  return { docs: open, ...(rooms.length > 0 && { locked: { slot, rooms } }) };
}

/** The next state, with the same values in it where nothing has changed; the same state where nothing at all has. */
function stateAfter(before: ForloebState, now: ForloebState): ForloebState {
  const next = {
    ...now,
    docs: sameValues(before.docs, now.docs) ? before.docs : now.docs,
    sent: sameValues(before.sent, now.sent) ? before.sent : now.sent,
    summary: sameSummary(before.summary, now.summary) ? before.summary : now.summary,
  };
  return sameValues(before, next) ? before : next;
}

const sameValues = <Values extends object>(a: Values, b: Values): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  (Object.keys(a) as (keyof Values)[]).every((name) => a[name] === b[name]);

/** A query brings a fresh copy of the row every time. */
const sameSummary = (a: SummaryRow | undefined, b: SummaryRow | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
