import { actorOf, compareText, parseDot } from './stamp.ts';
import type { ActorInfo, Doc, Dot, Json, Rec, Sibling, Slot } from './types.ts';

/** The field that says whether a record is deleted. Not a field of any form. */
export const DELETION_FIELD = '_slettet';

/** Persons whose key starts so are templates: their values give way to any human's (RULES.md F2, W7). */
export const TEMPLATE_PREFIX = 'skabelon:';

export type Slots = ReadonlyMap<string, Slot>;
export type Extra = Readonly<Record<string, Json>>;

/** The keys of a record that this version knows. */
export const RECORD_KEYS: ReadonlySet<string> = new Set(['t', 'v', 's', 'f', 'x']);

/** The names of all fields of a record, `_slettet` included. */
export const fieldsOf = (rec: Rec): readonly string[] => Object.keys(rec.v);

/** The stamp of the value that is shown. The field must exist. */
export const winnerStamp = (rec: Rec, field: string): Dot => rec.f?.[field] ?? rec.s;

/** The live values of a field, winner first; an empty list when the record has no such field. */
export function slotOf(rec: Rec, field: string): Slot {
  const value = rec.v[field];
  if (value === undefined) return [];
  const winner: Sibling = [winnerStamp(rec, field), value];
  const others = rec.x?.[field];
  return others === undefined ? [winner] : [winner, ...others];
}

/** All fields of a record with their live values. */
export const slotsOf = (rec: Rec): Map<string, Slot> =>
  new Map(fieldsOf(rec).map((field) => [field, slotOf(rec, field)]));

/** Every stamp of a live value, each once, without those of `_slettet`: what somebody who looks at the record has seen. */
export function liveStamps(rec: Rec): Dot[] {
  if (rec.f === undefined && rec.x === undefined)
    return fieldsOf(rec).some((field) => field !== DELETION_FIELD) ? [rec.s] : [];
  const stamps = new Set<Dot>();
  for (const field of fieldsOf(rec)) {
    if (field === DELETION_FIELD) continue;
    stamps.add(winnerStamp(rec, field));
    for (const [dot] of rec.x?.[field] ?? []) stamps.add(dot);
  }
  return [...stamps];
}

/** Keys of a record that this version does not know (RULES.md M8). */
export function extraOf(rec: Rec): Extra {
  const extra: Record<string, Json> = {};
  for (const [key, value] of Object.entries(rec)) if (!RECORD_KEYS.has(key)) extra[key] = value;
  return extra;
}

const isTemplate = (info: ActorInfo | undefined): boolean => info?.p.startsWith(TEMPLATE_PREFIX) ?? false;

/** Whether the stamp was set by a template and not by a human. */
export const isTemplateStamp = (dot: Dot, vector: Doc['a']): boolean => isTemplate(vector[actorOf(dot)]);

/**
 * Order of live values, first = winner (RULES.md F2; frozen with format 1): human before template, later day, larger actor,
 * larger action number.
 */
export function compareStamps(one: Dot, other: Dot, vector: Doc['a']): number {
  const [left, right] = [parseDot(one), parseDot(other)];
  const [leftInfo, rightInfo] = [vector[left.actor], vector[right.actor]];
  return (
    Number(isTemplate(leftInfo)) - Number(isTemplate(rightInfo)) ||
    compareText(rightInfo?.d ?? '', leftInfo?.d ?? '') ||
    compareText(right.actor, left.actor) ||
    right.n - left.n
  );
}

/** The most frequent stamp; on a tie the smallest string (RULES.md F1). */
export function commonStamp(winners: Iterable<Dot>): Dot {
  const counts = new Map<Dot, number>();
  for (const dot of winners) counts.set(dot, (counts.get(dot) ?? 0) + 1);
  let best: Dot | undefined;
  for (const [dot, count] of counts) {
    const bestCount = best === undefined ? 0 : (counts.get(best) ?? 0);
    if (best === undefined || count > bestCount || (count === bestCount && dot < best)) best = dot;
  }
  if (best === undefined) throw new Error('A record needs at least one field (RULES.md W3)');
  return best;
}

/** The packed form of a record: a pure function of type, live values and extra keys (RULES.md F1). */
export function packRecord(type: string, slots: Slots, vector: Doc['a'], extra: Extra = {}): Rec {
  const sorted = [...slots]
    .sort(([one], [other]) => compareText(one, other))
    .map(([field, slot]) => [field, inOrder(slot, vector)] as const);
  const s = commonStamp(sorted.map(([, [winner]]) => winner[0]));
  const v: Record<string, Json> = {};
  const f: Record<string, Dot> = {};
  const x: Record<string, readonly Sibling[]> = {};
  for (const [field, [winner, ...others]] of sorted) {
    v[field] = winner[1];
    if (winner[0] !== s) f[field] = winner[0];
    if (others.length > 0) x[field] = others;
  }
  return {
    ...extra,
    t: type,
    v,
    s,
    ...(Object.keys(f).length > 0 ? { f } : {}),
    ...(Object.keys(x).length > 0 ? { x } : {}),
  };
}

function inOrder(slot: Slot, vector: Doc['a']): readonly [Sibling, ...Sibling[]] {
  const [winner, ...others] =
    slot.length === 1 ? slot : slot.toSorted(([one], [other]) => compareStamps(one, other, vector));
  if (winner === undefined) throw new Error('A field needs at least one live value (RULES.md W3)');
  return [winner, ...others];
}
