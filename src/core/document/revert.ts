import { isEmptied, isPurged } from './deletion.ts';
import { sameJson } from './json-value.ts';
import { slotOf } from './slot.ts';
import type { Change, Doc, Json, Rec } from './types.ts';
import { type RecordView, viewRecord } from './view.ts';

/**
 * RULES.md O2: the changes that make `current` look like `old`, an earlier state of the same document. Written as one new action they
 * reach the others too, which putting the old state back would not. A field that did not exist then becomes `null`, since no field
 * can be taken away (W3); what has been purged since stays purged.
 */
export function revertChanges(current: Doc, old: Doc): Change[] {
  const changes: Change[] = [];
  for (const [id, rec] of Object.entries(current.r)) {
    if (rec === old.r[id]) continue;
    const now = viewRecord(current, id);
    if (now !== undefined) changes.push(...revertRecord(rec, now, old.r[id], viewRecord(old, id)));
  }
  return changes;
}

function revertRecord(
  rec: Rec,
  now: RecordView,
  oldRec: Rec | undefined,
  then: RecordView | undefined,
): readonly Change[] {
  const { id } = now;
  if (then === undefined || oldRec === undefined || then.hidden) return now.hidden ? [] : [{ do: 'delete', id }];
  if (isEmptied(rec) || (isPurged(rec) && !isPurged(oldRec))) return [];
  const fields = fieldsToRevert(rec, now, oldRec, then);
  const isMarked = now.hidden || (now.deletedButEdited !== undefined && then.deletedButEdited === undefined);
  return [
    ...(isMarked ? [{ do: 'restore', id } as const] : []),
    ...(Object.keys(fields).length > 0 ? [{ do: 'write', id, type: now.type, fields } as const] : []),
  ];
}

/** Fields that show something else than then, or hold a conflict that they did not hold then. */
function fieldsToRevert(rec: Rec, now: RecordView, oldRec: Rec, then: RecordView): Record<string, Json> {
  const fields: Record<string, Json> = {};
  for (const field of Object.keys(now.fields)) {
    const old = then.fields[field] ?? null;
    const isNewConflict = now.conflicts[field] !== undefined && !hasSameStamps(rec, oldRec, field);
    if (isNewConflict || !sameJson(now.fields[field], old)) fields[field] = old;
  }
  return fields;
}

const hasSameStamps = (one: Rec, other: Rec, field: string): boolean => {
  const stamps = new Set(slotOf(other, field).map(([dot]) => dot));
  const slot = slotOf(one, field);
  return slot.length === stamps.size && slot.every(([dot]) => stamps.has(dot));
};
