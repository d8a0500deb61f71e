import { failed, ok, type Result } from '../result.ts';
import { isEmptied, isPurged } from './deletion.ts';
import { extraOfDoc, mergeExtra } from './extra.ts';
import { type MergeContext, mergeRecord } from './merge-record.ts';
import { coversSome } from './merge-slot.ts';
import { fieldsOf, slotOf } from './slot.ts';
import type { Vector } from './stamp.ts';
import type { Actor, ActorInfo, Doc, Rec } from './types.ts';

/** Why two copies cannot become one. Names ids and fields, never content. */
export type MergeError =
  /** Another document (RULES.md M1). */
  | { readonly code: 'other-document' }
  /** One actor with two persons or two days (RULES.md M1). */
  | { readonly code: 'actor-clash'; readonly actor: Actor }
  /** One stamp with two values, or one record with two types (RULES.md M3). Without `field`: the type. */
  | { readonly code: 'dot-clash'; readonly record: string; readonly field?: string }
  /** A record or field is missing although its author's action is known (RULES.md M4). Without `field`: the whole record. */
  | { readonly code: 'hole'; readonly record: string; readonly field?: string };

export interface Merged {
  /** `mine` itself when the other copy brought nothing. */
  readonly doc: Doc;
  readonly changed: boolean;
  /** Records of which something was missing on my side and came back (RULES.md M5). Honest histories never get here. */
  readonly healed: readonly string[];
  /** Records in which each side claims to have overwritten the other (RULES.md M6). Honest histories never get here. */
  readonly suspicious: readonly string[];
}

/** Two copies of one document become one (RULES.md M1–M8). Both must have passed `checkDoc`. */
export const mergeDocs = (mine: Doc, theirs: Doc): Result<Merged, MergeError> => mergeInto(mine, theirs, undefined);

/** `mergeDocs`, or with `base` the same for a delta, whose context is `base` and its own actors (RULES.md D2). */
export function mergeInto(mine: Doc, theirs: Doc, base: Vector | undefined): Result<Merged, MergeError> {
  if (mine === theirs) return ok({ doc: mine, changed: false, healed: [], suspicious: [] });
  if (mine.id !== theirs.id || mine.kind !== theirs.kind) return failed({ code: 'other-document' });
  const vector = mergeVectors(mine.a, theirs.a);
  if (!vector.ok) return vector;
  const known = base === undefined ? theirs.a : { ...base, ...theirs.a };
  const records = mergeRecords(mine, theirs, { mine: mine.a, theirs: known, merged: vector.value, base });
  if (!records.ok) return records;
  const { changes, healed, suspicious } = records.value;
  const extra = mergeExtra(extraOfDoc(mine), extraOfDoc(theirs));
  const isSameContent = Object.keys(changes).length === 0;
  if (isSameContent && vector.value === mine.a && extra === undefined) {
    return ok({ doc: mine, changed: false, healed, suspicious });
  }
  const r = isSameContent ? mine.r : { ...mine.r, ...changes };
  return ok({ doc: { ...mine, ...extra, a: vector.value, r }, changed: true, healed, suspicious });
}

function mergeVectors(mine: Doc['a'], theirs: Doc['a']): Result<Doc['a'], MergeError> {
  const newer: Record<Actor, ActorInfo> = {};
  let isNewer = false;
  for (const [actor, info] of Object.entries(theirs)) {
    const own = mine[actor];
    if (own !== undefined && (own.p !== info.p || own.d !== info.d)) return failed({ code: 'actor-clash', actor });
    if (own !== undefined && own.n >= info.n) continue;
    newer[actor] = info;
    isNewer = true;
  }
  return ok(isNewer ? { ...mine, ...newer } : mine);
}

interface MergedRecords {
  readonly changes: Readonly<Record<string, Rec>>;
  readonly healed: readonly string[];
  readonly suspicious: readonly string[];
}

function mergeRecords(mine: Doc, theirs: Doc, context: MergeContext): Result<MergedRecords, MergeError> {
  const changes: Record<string, Rec> = {};
  const healed: string[] = [];
  const suspicious: string[] = [];
  for (const [id, other] of Object.entries(theirs.r)) {
    const own = mine.r[id];
    if (own === undefined) {
      // The rest of the record should have been here already: only a forged delta builds on what I lack.
      if (isEmptied(other) && !isPurged(other)) return failed({ code: 'hole', record: id });
      if (knowsSome(mine.a, other)) healed.push(id);
      changes[id] = other;
      continue;
    }
    const merged = mergeRecord(own, other, context);
    if ('fault' in merged) {
      const { fault, ...where } = merged;
      return failed({ code: fault, record: id, ...where });
    }
    if (merged.healed) healed.push(id);
    if (merged.suspicious) suspicious.push(id);
    if (merged.rec !== own) changes[id] = merged.rec;
  }
  const hole = context.base === undefined ? missingRecord(mine, theirs) : undefined;
  if (hole !== undefined) return failed({ code: 'hole', record: hole });
  return ok({ changes, healed, suspicious });
}

const knowsSome = (vector: Vector, rec: Rec): boolean =>
  fieldsOf(rec).some((field) => coversSome(vector, slotOf(rec, field)));

/** RULES.md M4: a record that theirs must have seen and does not hold. Absence is never deletion. */
const missingRecord = (mine: Doc, theirs: Doc): string | undefined =>
  Object.keys(mine.r).find((id) => {
    const rec = mine.r[id];
    return rec !== undefined && theirs.r[id] === undefined && knowsSome(theirs.a, rec);
  });
