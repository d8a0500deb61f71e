import {
  asJson,
  deletedMarker,
  isEmptied,
  isHidden,
  isPurged,
  markersOf,
  purgedMarker,
  restoredMarker,
} from './deletion.ts';
import { isId, isName, isPlainDay, MAX_ACTION_NUMBER } from './identifiers.ts';
import { jsonProblem, normaliseJson, sameJson } from './json-value.ts';
import { DELETION_FIELD, extraOf, packRecord, type Slots, slotsOf } from './slot.ts';
import { dotOf } from './stamp.ts';
import type { Author, Change, Doc, Dot, Json, Rec, Slot } from './types.ts';

type WriteChange = Extract<Change, { do: 'write' }>;

interface Action {
  readonly dot: Dot;
  /** The vector after the action. */
  readonly vector: Doc['a'];
}

/**
 * One user action: all its changes carry one stamp (RULES.md W2–W6). Returns `doc` itself when nothing changes. Changes to records
 * that do not exist, other than `write`, do nothing.
 *
 * Pass in `fields` only what the person changed compared with what the form showed at opening, and that form's stamps as `seen`;
 * a value that arrived meanwhile is then kept beside the new one.
 *
 * Throws on our own mistakes: an id, field name, day or value outside RULES.md F5, a type other than the record's, or an actor that
 * belongs to somebody else or to another day (W1).
 */
export function applyAction(doc: Doc, author: Author, changes: readonly Change[]): Doc {
  const action = beginAction(doc, author);
  const touched: Record<string, Rec> = {};
  for (const change of changes) {
    assertChange(change);
    const before = touched[change.id] ?? doc.r[change.id];
    const after = applyChange(before, change, action);
    if (after !== undefined && after !== before) touched[change.id] = after;
  }
  if (Object.keys(touched).length === 0) return doc;
  return { ...doc, a: action.vector, r: { ...doc.r, ...touched } };
}

function beginAction(doc: Doc, { actor, person, day }: Author): Action {
  if (!isId(actor) || !isName(person) || !isPlainDay(day)) throw new RangeError('Invalid author (RULES.md F5)');
  const known = doc.a[actor];
  if (known !== undefined && (known.p !== person || known.d !== day)) {
    throw new RangeError('An actor belongs to one person and one day (RULES.md W1)');
  }
  const n = (known?.n ?? 0) + 1;
  if (n > MAX_ACTION_NUMBER) throw new RangeError('The actor is used up (RULES.md F5)');
  return { dot: dotOf(actor, n), vector: { ...doc.a, [actor]: { n, p: person, d: day } } };
}

function assertChange(change: Change): void {
  if (!isId(change.id)) throw new RangeError('Invalid record id (RULES.md F5)');
  if (change.do !== 'write') return;
  if (!isId(change.type)) throw new RangeError('Invalid record type (RULES.md F5)');
  for (const [field, value] of Object.entries(change.fields)) {
    if (!isName(field) || field === DELETION_FIELD)
      throw new RangeError(`Invalid field name in ${change.type} (RULES.md F5)`);
    const problem = jsonProblem(value);
    if (problem !== undefined) throw new TypeError(`Value of ${change.type}.${field}: ${problem} (RULES.md F5)`);
  }
}

function applyChange(rec: Rec | undefined, change: Change, action: Action): Rec | undefined {
  if (change.do === 'write') return writeFields(rec, change, action);
  if (rec === undefined) return undefined;
  if (change.do === 'delete') return isHidden(rec) ? rec : mark(rec, asJson(deletedMarker(rec)), slotsOf(rec), action);
  if (change.do === 'restore') {
    const isMarked = markersOf(rec).some(([, marker]) => marker.s === 1);
    return isMarked ? mark(rec, asJson(restoredMarker(rec)), slotsOf(rec), action) : rec;
  }
  const isDone = isPurged(rec) && isEmptied(rec) && isHidden(rec);
  return isDone ? rec : mark(rec, asJson(purgedMarker(rec)), new Map(), action);
}

/** The record with a new mark that supersedes all earlier ones, and with these fields. */
function mark(rec: Rec, marker: Json, fields: Slots, { dot, vector }: Action): Rec {
  const slots = new Map(fields).set(DELETION_FIELD, [[dot, marker]]);
  return packRecord(rec.t, slots, vector, extraOf(rec));
}

function writeFields(rec: Rec | undefined, change: WriteChange, { dot, vector }: Action): Rec | undefined {
  if (rec !== undefined && rec.t !== change.type) {
    throw new RangeError(`Record ${change.id} is of type ${rec.t}, not ${change.type} (RULES.md F1)`);
  }
  const seen = change.seen === undefined ? undefined : new Set(change.seen);
  const slots = rec === undefined ? new Map<string, Slot>() : slotsOf(rec);
  let isChanged = false;
  for (const [field, value] of Object.entries(change.fields)) {
    const slot = slots.get(field) ?? [];
    const written = writeSlot(slot, dot, normaliseJson(value), seen);
    if (written === slot) continue;
    slots.set(field, written);
    isChanged = true;
  }
  if (!isChanged) return rec;
  return packRecord(change.type, slots, vector, rec === undefined ? {} : extraOf(rec));
}

/** RULES.md W2. A second write to the field within the same action replaces the first. */
function writeSlot(slot: Slot, dot: Dot, value: Json, seen: ReadonlySet<Dot> | undefined): Slot {
  if (slot.length > 0 && slot.every(([, live]) => sameJson(live, value))) return slot;
  const unseen = seen === undefined ? [] : slot.filter(([live]) => live !== dot && !seen.has(live));
  return [[dot, value], ...unseen];
}
