import type { Doc } from '../core/document/types.ts';
import { cohortOf } from '../core/forloeb/cohort.ts';
import { commonChanges } from '../core/forloeb/cohort-spread.ts';
import { roomDocId } from '../core/rooms.ts';
import type { RoomRow } from './database.ts';
import { applyRoomChanges, putSummary, type RoomChanges, readRoom, type StoreDeps } from './room-rows.ts';

/** What one action did to the plan of one forløb. */
export interface PlanAction {
  readonly id: string;
  readonly before: Doc | undefined;
  readonly after: Doc;
  readonly work: readonly RoomChanges[];
}

/**
 * Carries what an action did to common sessions over to the other members of the hold (core/forloeb/RULES.md N70), within the
 * running transaction: on this device a session is planned once or not at all. Only plans that the owner of the device leads
 * are touched; whatever else lies here belongs to somebody else's planning.
 */
export async function spreadCommon(
  deps: StoreDeps,
  { id, before, after, work }: PlanAction,
): Promise<readonly RoomRow[]> {
  const cohort = cohortOf(after);
  if (!cohort) return [];
  const { db, sessions } = deps;
  const ids = new Set(work.flatMap(({ room, changes }) => (room === 'plan' ? changes.map((change) => change.id) : [])));
  const spread: RoomRow[] = [];
  for (const member of await db.summaries.toArray()) {
    if (member.id === id || member.cohort !== cohort.id || member.viewpoint !== 'kontaktperson') continue;
    const docId = roomDocId(member.id, 'plan');
    const row = await readRoom(db, docId);
    const changes = row ? commonChanges(before, after, row.doc, ids) : [];
    if (!row || changes.length === 0) continue;
    const doc = applyRoomChanges(row.doc, docId, { room: 'plan', by: member.person, changes }, sessions);
    if (doc === row.doc) continue;
    spread.push({ ...row, rev: row.rev + 1, doc });
    await db.rooms.put({ ...row, rev: row.rev + 1, doc });
    await putSummary(deps, member.id, new Map([['plan', doc]]));
  }
  return spread;
}
