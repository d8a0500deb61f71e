import type { Doc } from '../core/document/types.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { roomDocId } from '../core/rooms.ts';
import { type PlanAction, spreadCommon } from './common-sessions.ts';
import type { Database, RoomRow } from './database.ts';
import { isStorageCause, type StorageFailure, storageFailure } from './failure.ts';
import { isLost, reopen } from './reopen.ts';
import { applyRoomChanges, putSummary, type RoomChanges, readRoom, type Self, type StoreDeps } from './room-rows.ts';
import { storedRows, touchesPrivate } from './sealed-rows.ts';
import { noted } from './sent.ts';

/** How long a write may take before the person is told, in milliseconds. */
export const writeLimit = 5000;

/** What one user action does in one forløb. */
export interface ForloebChanges {
  readonly id: string;
  readonly work: readonly RoomChanges[];
  /** Who the owner of this device is in it, where that is new. */
  readonly self?: Self;
}

/**
 * Writes one user action: every room it touches and the summary, in one transaction. Either all of it is kept or nothing.
 * Resolves when the transaction is complete, with the rows as written.
 */
export async function changeRooms(
  deps: StoreDeps,
  forloebId: string,
  work: readonly RoomChanges[],
  self?: Self,
): Promise<Result<readonly RoomRow[], StorageFailure>> {
  const kept = await changeForloebs(deps, [{ id: forloebId, work, ...(self && { self }) }]);
  return kept.ok ? ok(kept.value.filter((row) => row.forloeb === forloebId)) : kept;
}

/** The same for an action that touches several forløb: those it names, and those that share a session with them. */
export async function changeForloebs(
  deps: StoreDeps,
  parts: readonly ForloebChanges[],
): Promise<Result<readonly RoomRow[], StorageFailure>> {
  const { db } = deps;
  const settings = touchesPrivate(parts.flatMap(({ work }) => work.map(({ room }) => room))) ? [db.settings] : [];
  return connected(db, () =>
    db.transaction('rw', [db.rooms, db.summaries, ...settings], async () => {
      const written: RoomRow[] = [];
      const plans: PlanAction[] = [];
      for (const part of parts) {
        const { rows, plan } = await writeForloeb(deps, part);
        written.push(...rows);
        if (plan) plans.push(plan);
      }
      for (const plan of plans) written.push(...(await spreadCommon(deps, plan)));
      return written;
    }),
  );
}

/** Writes the rooms of one forløb within a running transaction. */
async function writeForloeb(
  deps: StoreDeps,
  { id: forloebId, work, self }: ForloebChanges,
): Promise<{ readonly rows: readonly RoomRow[]; readonly plan: PlanAction | undefined }> {
  const { db, sessions } = deps;
  const written = new Map<string, RoomRow>();
  let planBefore: Doc | undefined;
  for (const part of work) {
    const id = roomDocId(forloebId, part.room);
    const row = written.get(id) ?? (await readRoom(db, id));
    if (part.room === 'plan' && !written.has(id)) planBefore = row?.doc;
    const doc = applyRoomChanges(row?.doc, id, part, sessions);
    if (doc === row?.doc) continue;
    const before = row ? { ...row, ...noted(row) } : { id, forloeb: forloebId, room: part.room, rev: 0, sent: {} };
    written.set(id, { ...before, rev: before.rev + 1, doc });
  }
  const rows = [...written.values()];
  await db.rooms.bulkPut(await storedRows(db, rows));
  const docs = new Map(rows.map((row) => [row.room, row.doc]));
  await putSummary(deps, forloebId, docs, self);
  const after = docs.get('plan');
  return { rows, plan: after && { id: forloebId, before: planBefore, after, work } };
}

/** Who the owner of this device is in a forløb changes with this alone; no room is written. */
export async function setSelf(deps: StoreDeps, forloebId: string, self: Self): Promise<Result<void, StorageFailure>> {
  return guarded(async () => {
    await deps.db.summaries.update(forloebId, { viewpoint: self.viewpoint, person: self.person });
  });
}

/** Runs a database job with a time limit and names what went wrong. Waits for the transaction, not for its operations. */
export async function guarded<Value>(job: () => PromiseLike<Value>): Promise<Result<Value, StorageFailure>> {
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  const hanging = new Promise<'hanging'>((resolve) => {
    watchdog = setTimeout(resolve, writeLimit, 'hanging');
  });
  try {
    const done = Promise.resolve(job()).then((value) => ({ value }));
    const winner = await Promise.race([done, hanging]);
    return winner === 'hanging' ? failed({ code: 'hanging' }) : ok(winner.value);
  } catch (cause) {
    if (!isStorageCause(cause)) throw cause;
    return failed(storageFailure(cause));
  } finally {
    clearTimeout(watchdog);
  }
}

/** The same for what must not fail because the browser has taken the connection away: it is opened again, and the job runs once more. */
export async function connected<Value>(
  db: Database,
  job: () => PromiseLike<Value>,
): Promise<Result<Value, StorageFailure>> {
  const outcome = await guarded(job);
  if (outcome.ok || !isLost(db, outcome.error)) return outcome;
  const again = await reopen(db);
  return again.ok ? guarded(job) : again;
}
