import { MAX_RECORDS } from './check.ts';
import { MAX_FIELDS } from './check-record.ts';
import { createDoc } from './create.ts';
import { isEmptied } from './deletion.ts';
import { isId, isName } from './identifiers.ts';
import { isPlainObject, jsonProblem, normaliseJson, sameJson } from './json-value.ts';
import { DELETION_FIELD, fieldsOf, slotOf } from './slot.ts';
import type { Author, Change, Doc, Json, Rec } from './types.ts';
import { applyAction } from './write.ts';

type WriteChange = Extract<Change, { do: 'write' }>;

/**
 * RULES.md O3: what can still be read of a refused document, as writes that supersede nothing (`seen` is empty). Only values that no
 * live value of `mine` equals; to be shown to the person, who picks. Accepts anything and never throws: unreadable parts are left out.
 */
export function salvageChanges(mine: Doc, refused: unknown): readonly WriteChange[] {
  const candidates = Object.entries(recordsOf(refused));
  // Together with what lies here it is to stay a document that can be read again (F5).
  if (Object.keys(mine.r).length + candidates.length > MAX_RECORDS) return [];
  return candidates.flatMap(([id, candidate]) => (isId(id) ? (salvageRecord(mine.r[id], id, candidate) ?? []) : []));
}

/** Nobody: what is only read is written by no person. */
const reader: Author = { actor: 'reading', person: 'reading', day: '2026-01-01' };

/**
 * What can still be read of a refused document, as a document to look at. Its vector is its own and not the one that was refused, so
 * it is never to be merged, kept or sent.
 */
export function readableDoc(id: string, kind: string, refused: unknown): Doc {
  const empty = createDoc(id, kind);
  const read = applyAction(empty, reader, salvageChanges(empty, refused));
  const gone = Object.keys(read.r).filter((record) => isDeleted(recordsOf(refused)[record]));
  return applyAction(
    read,
    reader,
    gone.map((record) => ({ do: 'delete', id: record })),
  );
}

/** Whether `readableDoc` has found every record of a refused document that anything was left of. */
export const isReadWhole = (refused: unknown, { r }: Doc): boolean =>
  Object.entries(recordsOf(refused)).every(([id, candidate]) => Object.hasOwn(r, id) || isDeleted(candidate));

function recordsOf(refused: unknown): Readonly<Record<string, unknown>> {
  const records = isPlainObject(refused) ? refused['r'] : undefined;
  return isPlainObject(records) ? records : {};
}

function salvageRecord(own: Rec | undefined, id: string, candidate: unknown): WriteChange | undefined {
  // What has been purged here is not to come back by this way.
  if (own !== undefined && isEmptied(own)) return undefined;
  if (!isPlainObject(candidate)) return undefined;
  const { t: type, v: values } = candidate;
  if (!isId(type) || !isPlainObject(values) || (own !== undefined && own.t !== type)) return undefined;
  const fields: Record<string, Json> = {};
  for (const [field, value] of Object.entries(values)) {
    if (!isName(field) || field === DELETION_FIELD || jsonProblem(value) !== undefined) continue;
    const readable = normaliseJson(value as Json);
    const isKnown = own !== undefined && slotOf(own, field).some(([, live]) => sameJson(live, readable));
    if (!isKnown) fields[field] = readable;
  }
  const count = Object.keys(fields).length;
  if (count === 0 || count + (own === undefined ? 0 : fieldsOf(own).length) > MAX_FIELDS) return undefined;
  return { do: 'write', id, type, fields, seen: [] };
}

/** Its mark says that somebody who had seen something of it deleted it. Whether that was all of it the stamps would say, which are not trusted. */
function isDeleted(candidate: unknown): boolean {
  const values = isPlainObject(candidate) ? candidate['v'] : undefined;
  const mark = isPlainObject(values) ? values[DELETION_FIELD] : undefined;
  return isPlainObject(mark) && mark['s'] === 1 && Array.isArray(mark['d']) && mark['d'].length > 0;
}
