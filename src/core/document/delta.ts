import { fnv1a, fnvBasis } from '../fnv.ts';
import { failed, type Result } from '../result.ts';
import { type Merged, type MergeError, mergeInto } from './merge.ts';
import { isPurgedSince } from './merge-record.ts';
import { extraOf, packRecord, slotsOf } from './slot.ts';
import { compareText, covers, includesVector, type Vector } from './stamp.ts';
import type { ActorInfo, Doc, Rec } from './types.ts';

/** What has happened in a document since a vector the receiver is known to have had (RULES.md D1). */
export interface Delta extends Doc {
  /** `vectorHash` of that vector. */
  readonly base: string;
}

export type DeltaError =
  | MergeError
  /** The receiver does not have what the delta builds on; a whole file is needed (RULES.md D2). */
  | { readonly code: 'unknown-base' };

/** A name of 16 hexadecimal digits for a vector. Finds a vector one knows; proves nothing against forgery. */
export function vectorHash(vector: Vector): string {
  const text = Object.entries(vector)
    .map(([actor, { n }]) => `${actor}:${n}`)
    .sort(compareText)
    .join(',');
  return hash(text, 0x9e3779b9) + hash(text, 0x85ebca6b);
}

/** 32 bits, FNV-1a with the final mixing of MurmurHash3, as eight hexadecimal digits. */
function hash(text: string, seed: number): string {
  let state = fnv1a(text, seed ^ fnvBasis);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0).toString(16).padStart(8, '0');
}

/**
 * The slots and actors of `doc` that are newer than `base` (RULES.md D1). Throws when `base` knows something that `doc` does not:
 * the delta would then claim to have overwritten it.
 */
export function deltaSince(doc: Doc, base: Vector): Delta {
  if (!includesVector(doc.a, base))
    throw new RangeError('The base of a delta must be known to its sender (RULES.md D1)');
  const a: Record<string, ActorInfo> = {};
  for (const [actor, info] of Object.entries(doc.a)) if (info.n > (base[actor]?.n ?? 0)) a[actor] = info;
  const r: Record<string, Rec> = {};
  for (const [id, rec] of Object.entries(doc.r)) {
    const part = partSince(rec, base, doc.a);
    if (part !== undefined) r[id] = part;
  }
  return { ...doc, a, r, base: vectorHash(base) };
}

function partSince(rec: Rec, base: Vector, vector: Doc['a']): Rec | undefined {
  if (isPurgedSince(rec, base)) return rec;
  const slots = slotsOf(rec);
  const newer = new Map([...slots].filter(([, slot]) => slot.some(([dot]) => !covers(base, dot))));
  if (newer.size === slots.size) return rec;
  return newer.size === 0 ? undefined : packRecord(rec.t, newer, vector, extraOf(rec));
}

/** As `mergeDocs` with the sender's whole document, when `base` is the vector that was meant and mine includes it (RULES.md D2). */
export function mergeDelta(mine: Doc, delta: Delta, base: Vector): Result<Merged, DeltaError> {
  if (vectorHash(base) !== delta.base || !includesVector(mine.a, base)) return failed({ code: 'unknown-base' });
  return mergeInto(mine, delta, base);
}
