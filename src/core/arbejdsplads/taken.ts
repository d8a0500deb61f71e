import * as z from 'zod/mini';
import type { Change, Doc, Json } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { readEntries } from '../forloeb/record-kind.ts';

/** What a forløb remembers of the workplace (RULES.md N67). */
export const Taken = z.looseObject({
  /** A sum for each part as it was last heard, so that a changed part is known. */
  heard: z.record(z.string(), z.string()),
  /** A sum of each team day as it was last taken, so that a row nobody has touched is known. */
  given: z.optional(z.nullable(z.record(z.string(), z.string()))),
  /** Records that went out again by an undo or because the workplace changed: nobody deleted them, so they may come back. */
  withdrawn: z.optional(z.nullable(z.array(z.string()))),
});
export type Taken = z.infer<typeof Taken>;
export const takenKind = { type: 'fraArbejdsplads', schema: Taken } as const;
export const takenRecordId = 'fraArbejdsplads';

export const takenBy = (plan: Doc): Taken =>
  readEntries(plan, takenKind).known.find(({ id }) => id === takenRecordId)?.fields ?? { heard: {} };

/** Whether the record lies in the bin because somebody put it there. */
export const isDeletedByHand = (plan: Doc, id: string): boolean =>
  viewRecord(plan, id)?.hidden === true && !takenBy(plan).withdrawn?.includes(id);

/** A write that brings back what was withdrawn; nothing for what somebody has deleted. */
export function writeUnlessDeleted(plan: Doc, change: Extract<Change, { do: 'write' }>): readonly Change[] {
  if (isDeletedByHand(plan, change.id)) return [];
  return viewRecord(plan, change.id)?.hidden ? [{ do: 'restore', id: change.id }, change] : [change];
}

const noteOf = (fields: { readonly [field: string]: Json }): Change => ({
  do: 'write',
  id: takenRecordId,
  type: takenKind.type,
  fields,
});

/** The note of an answer. */
export function noteTaken(plan: Doc, changes: readonly Change[], news: { readonly [field: string]: Json }): Change[] {
  const before = takenBy(plan).withdrawn ?? [];
  const kept = before.filter((id) => !changes.some((change) => change.do === 'restore' && change.id === id));
  const withdrawn = withMore(kept, changes);
  const note = noteOf({ ...news, ...(withdrawn.length + before.length > 0 && { withdrawn }) });
  return viewRecord(plan, takenRecordId)?.hidden ? [{ do: 'restore', id: takenRecordId }, note] : [note];
}

const withMore = (ids: readonly string[], changes: readonly Change[]): readonly string[] => [
  ...new Set([...ids, ...changes.flatMap((change) => (change.do === 'delete' ? [change.id] : []))]),
];

/**
 * What undoes an answer: the values that stood before, and nothing where there was nothing. The note itself is never deleted: the
 * same note again would be no write, and the question would never end.
 */
export function undoOf(plan: Doc, changes: readonly Change[]): readonly Change[] {
  const ids = new Set(changes.map(({ id }) => id).filter((id) => id !== takenRecordId));
  const undo = [...ids].flatMap((id) => undoOne(plan, id, changes));
  const { heard, given, withdrawn } = takenBy(plan);
  const gone = withMore(withdrawn ?? [], undo);
  const hasGiven = changes.some((change) => change.do === 'write' && 'given' in change.fields);
  const note = { heard, ...(hasGiven && { given: given ?? {} }), ...(gone.length > 0 && { withdrawn: gone }) };
  return [...undo, noteOf(note)];
}

/** What undoes all changes of one record: only how it stood before them counts. */
function undoOne(plan: Doc, id: string, changes: readonly Change[]): readonly Change[] {
  const view = viewRecord(plan, id);
  if (!view || view.hidden) return [{ do: 'delete', id }];
  return changes.flatMap((change): readonly Change[] => {
    if (change.id !== id) return [];
    if (change.do === 'delete') return [{ do: 'restore', id }];
    if (change.do !== 'write') return [];
    const fields = Object.entries(change.fields).map(([field, value]) => [
      field,
      view.fields[field] ?? blankOf(field, value),
    ]);
    return [{ do: 'write', id, type: change.type, fields: Object.fromEntries(fields) }];
  });
}

/** A field cannot be taken away again; it can be empty. A word of a fixed list has no empty one. */
const blankOf = (field: string, value: Json | undefined): Json =>
  typeof value === 'string' && field !== 'kind' ? '' : null;
