import { sameJson } from './json-value.ts';
import { DELETION_FIELD, fieldsOf, slotOf } from './slot.ts';
import { actorOf, compareText, covers } from './stamp.ts';
import type { Doc, Rec } from './types.ts';
import { type RecordView, viewRecord } from './view.ts';

/** What a person would notice about one record. */
export interface RecordChange {
  readonly id: string;
  readonly type: string;
  /** `removed`: now in the bin; `returned`: out of it again. */
  readonly change: 'added' | 'edited' | 'removed' | 'returned';
  /** Fields whose value on top is another than before, sorted. All fields of an added record. */
  readonly fields: readonly string[];
  /** Fields with a choice to make that was not there before, sorted; `_slettet` when the choice is to keep or delete the record. */
  readonly conflicts: readonly string[];
  /** Keys of the persons whose new values stand in the record, sorted. */
  readonly people: readonly string[];
}

/** The visible difference between two states of one document, in order of record id. */
export function changesBetween(before: Doc, after: Doc): readonly RecordChange[] {
  const changes: RecordChange[] = [];
  for (const [id, rec] of Object.entries(after.r)) {
    if (before.r[id] === rec) continue;
    const change = changeOf(viewRecord(before, id), viewRecord(after, id));
    if (change !== undefined) changes.push({ id, type: rec.t, ...change, people: newWriters(before, after, rec) });
  }
  return changes.sort((one, other) => compareText(one.id, other.id));
}

type Difference = Pick<RecordChange, 'change' | 'fields' | 'conflicts'>;

function changeOf(before: RecordView | undefined, after: RecordView | undefined): Difference | undefined {
  const wasShown = before !== undefined && !before.hidden;
  if (after === undefined || after.hidden)
    return wasShown ? { change: 'removed', fields: [], conflicts: [] } : undefined;
  const difference = { fields: changedFields(before, after), conflicts: newConflicts(before, after) };
  if (before === undefined) return { change: 'added', ...difference };
  if (before.hidden) return { change: 'returned', ...difference };
  const isSame = difference.fields.length === 0 && difference.conflicts.length === 0;
  return isSame ? undefined : { change: 'edited', ...difference };
}

function changedFields(before: RecordView | undefined, after: RecordView): readonly string[] {
  const names = new Set([...Object.keys(before?.fields ?? {}), ...Object.keys(after.fields)]);
  return [...names].filter((field) => !sameJson(before?.fields[field], after.fields[field])).sort(compareText);
}

function newConflicts(before: RecordView | undefined, after: RecordView): readonly string[] {
  const fields = Object.keys(after.conflicts).filter((field) => before?.conflicts[field] === undefined);
  if (after.deletedButEdited !== undefined && before?.deletedButEdited === undefined) fields.push(DELETION_FIELD);
  return fields.sort(compareText);
}

function newWriters(before: Doc, after: Doc, rec: Rec): readonly string[] {
  const people = new Set<string>();
  for (const field of fieldsOf(rec)) {
    for (const [dot] of slotOf(rec, field)) {
      const person = covers(before.a, dot) ? undefined : after.a[actorOf(dot)]?.p;
      if (person !== undefined) people.add(person);
    }
  }
  return [...people].sort(compareText);
}
