import { isHidden, isPartlyRevived, markersOf, unseenByDeleters } from './deletion.ts';
import { sameJson } from './json-value.ts';
import { compareStamps, DELETION_FIELD, fieldsOf, isTemplateStamp, liveStamps, slotOf } from './slot.ts';
import { actorOf } from './stamp.ts';
import type { ActorInfo, Doc, Dot, Json, Rec, Sibling } from './types.ts';

/** Who wrote a value, and on which day of the writer's clock. */
export interface Writer {
  readonly person: string;
  readonly day: string;
}

/** One of several values of a field that nobody has chosen between. */
export interface LiveValue extends Writer {
  readonly dot: Dot;
  readonly value: Json;
}

/** A record as screens see it. Derived, never stored; the same object as long as the record is the same (RULES.md V6). */
export interface RecordView {
  readonly id: string;
  readonly type: string;
  /** The value on top of each field. */
  readonly fields: { readonly [field: string]: Json };
  /** In the bin or gone for good (RULES.md V1). */
  readonly hidden: boolean;
  /** Somebody deleted it, somebody else wrote unseen by that; the record stays until one of them decides (RULES.md V1). */
  readonly deletedButEdited?: { readonly deletedBy: string; readonly editedBy: string };
  /** Purged, and back through an unseen edit or a restore: fields may be missing (RULES.md V2). */
  readonly partlyRevived: boolean;
  /** Fields with more than one different value from people, winner first (RULES.md V1a). */
  readonly conflicts: { readonly [field: string]: readonly LiveValue[] };
  /** What a template says where a person says something else (RULES.md V1b). */
  readonly suggestions: { readonly [field: string]: readonly LiveValue[] };
  /** Pass these on as `seen` when a form opened now is saved (RULES.md W2). */
  readonly stamps: readonly Dot[];
  /** Who wrote the value on top, per field. */
  readonly changed: { readonly [field: string]: Writer };
}

const views = new WeakMap<Rec, RecordView>();
const lists = new WeakMap<Doc['r'], Map<string | undefined, readonly RecordView[]>>();
const idsOf = new WeakMap<Doc['r'], ReadonlyMap<string, readonly string[]>>();
const writers = new WeakMap<ActorInfo, Writer>();

/** A record that is not there yet, as a form sees it: nothing in it, and nothing that a write would supersede. */
export const emptyView = (id: string, type: string): RecordView => ({
  id,
  type,
  fields: {},
  hidden: false,
  partlyRevived: false,
  conflicts: {},
  suggestions: {},
  stamps: [],
  changed: {},
});

/** The record with this id, hidden ones too; undefined when the document has none. */
export function viewRecord(doc: Doc, id: string): RecordView | undefined {
  const rec = doc.r[id];
  return rec === undefined || !Object.hasOwn(doc.r, id) ? undefined : viewOf(doc, id, rec);
}

/**
 * All records, or those of one type, hidden ones too. In no particular order: a list sorts by its own rule and then by id
 * (RULES.md V4).
 */
export function viewRecords(doc: Doc, type?: string): readonly RecordView[] {
  const byType = lists.get(doc.r) ?? new Map<string | undefined, readonly RecordView[]>();
  lists.set(doc.r, byType);
  const known = byType.get(type);
  if (known !== undefined) return known;
  const ids = type === undefined ? Object.keys(doc.r) : (idsByType(doc.r).get(type) ?? []);
  const list = ids.map((id) => viewOf(doc, id, doc.r[id] as Rec));
  byType.set(type, list);
  return list;
}

/** A document is asked for one type after the other; its records are gone through once. */
function idsByType(records: Doc['r']): ReadonlyMap<string, readonly string[]> {
  const known = idsOf.get(records);
  if (known !== undefined) return known;
  const groups = new Map<string, string[]>();
  for (const id of Object.keys(records)) {
    const type = records[id]?.t ?? '';
    const group = groups.get(type);
    if (group === undefined) groups.set(type, [id]);
    else group.push(id);
  }
  idsOf.set(records, groups);
  return groups;
}

function viewOf(doc: Doc, id: string, rec: Rec): RecordView {
  const known = views.get(rec);
  if (known !== undefined && known.id === id) return known;
  const view = makeView(doc, id, rec);
  views.set(rec, view);
  return view;
}

function makeView(doc: Doc, id: string, rec: Rec): RecordView {
  const isMarked = rec.v[DELETION_FIELD] !== undefined;
  const names = isMarked ? fieldsOf(rec).filter((field) => field !== DELETION_FIELD) : fieldsOf(rec);
  const hidden = isHidden(rec);
  const rivals = isMarked && !hidden ? deletedButEdited(rec, doc.a) : undefined;
  const { conflicts, suggestions } = rec.x === undefined ? NO_RIVALS : liveValues(rec, names, doc.a);
  const view: RecordView = {
    id,
    type: rec.t,
    fields: isMarked ? withoutMark(rec.v) : rec.v,
    hidden,
    partlyRevived: isPartlyRevived(rec),
    conflicts,
    suggestions,
    stamps: liveStamps(rec),
    changed: writersOf(rec, names, doc.a),
  };
  return rivals === undefined ? view : { ...view, deletedButEdited: rivals };
}

function writersOf(rec: Rec, names: readonly string[], vector: Doc['a']): RecordView['changed'] {
  const common = writerOf(rec.s, vector);
  const changed: Record<string, Writer> = {};
  for (const field of names) {
    const own = rec.f?.[field];
    changed[field] = own === undefined ? common : writerOf(own, vector);
  }
  return changed;
}

function withoutMark({ [DELETION_FIELD]: _mark, ...fields }: Rec['v']): Rec['v'] {
  return fields;
}

type Rivals = Pick<RecordView, 'conflicts' | 'suggestions'>;

const NO_RIVALS: Rivals = { conflicts: {}, suggestions: {} };

/** Conflicts and suggestions of the fields that have more than one live value. */
function liveValues(rec: Rec, names: readonly string[], vector: Doc['a']): Rivals {
  const conflicts: Record<string, readonly LiveValue[]> = {};
  const suggestions: Record<string, readonly LiveValue[]> = {};
  for (const field of names) {
    if (rec.x?.[field] === undefined) continue;
    const [winner, ...others] = distinct(slotOf(rec, field));
    if (winner === undefined) continue;
    const rivals = others.filter(([dot]) => !isTemplateStamp(dot, vector));
    const offers = others.filter(([dot]) => isTemplateStamp(dot, vector));
    const describe = ([dot, value]: Sibling): LiveValue => ({ dot, value, ...writerOf(dot, vector) });
    if (rivals.length > 0) conflicts[field] = [winner, ...rivals].map(describe);
    if (offers.length > 0) suggestions[field] = offers.map(describe);
  }
  return { conflicts, suggestions };
}

/** Of equal values only the first. */
const distinct = (slot: readonly Sibling[]): readonly Sibling[] =>
  slot.filter(([, value], index) => slot.findIndex(([, other]) => sameJson(other, value)) === index);

function deletedButEdited(rec: Rec, vector: Doc['a']): RecordView['deletedButEdited'] {
  const deletion = markersOf(rec).find(([, marker]) => marker.s === 1);
  if (deletion === undefined) return undefined;
  const newestEdit = unseenByDeleters(rec).sort((one, other) => compareStamps(one, other, vector))[0];
  const edit = newestEdit ?? markersOf(rec).find(([, marker]) => marker.s === 0)?.[0];
  if (edit === undefined) return undefined;
  return { deletedBy: writerOf(deletion[0], vector).person, editedBy: writerOf(edit, vector).person };
}

const NOBODY: Writer = { person: '', day: '' };

function writerOf(dot: Dot, vector: Doc['a']): Writer {
  const info = vector[actorOf(dot)];
  if (info === undefined) return NOBODY;
  const known = writers.get(info);
  if (known !== undefined) return known;
  const writer: Writer = { person: info.p, day: info.d };
  writers.set(info, writer);
  return writer;
}
