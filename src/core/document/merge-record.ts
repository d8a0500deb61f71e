import { isEmptied, isPurged, markersOf } from './deletion.ts';
import { mergeExtra } from './extra.ts';
import { sameJson } from './json-value.ts';
import { joinSlots, type Sides } from './merge-slot.ts';
import { DELETION_FIELD, extraOf, fieldsOf, packRecord, slotOf } from './slot.ts';
import { covers, type Vector } from './stamp.ts';
import type { Doc, Json, Rec, Slot } from './types.ts';

/** What two copies know, for comparing their records. */
export interface MergeContext {
  readonly mine: Vector;
  readonly theirs: Vector;
  /** Both vectors with the persons and days of all actors. */
  readonly merged: Doc['a'];
  /** Theirs is a delta since this vector; undefined for a whole document. */
  readonly base: Vector | undefined;
}

export type RecordFault = { readonly fault: 'dot-clash' | 'hole'; readonly field?: string };

export interface MergedRecord {
  readonly rec: Rec;
  /** A field was missing on my side and is back (RULES.md M5). */
  readonly healed: boolean;
  /** Each side claims to have overwritten the other's value (RULES.md M6). */
  readonly suspicious: boolean;
}

/** Same content, compared without unpacking. */
export const sameRecord = (one: Rec, other: Rec): boolean =>
  one === other || (one.s === other.s && sameJson(asJson(one), asJson(other)));

const asJson = (rec: Rec): Json => rec as unknown as Json;

/** RULES.md D2: the purge is younger than the base, so the sender put the whole record into the delta. */
export const isPurgedSince = (rec: Rec, base: Vector): boolean =>
  markersOf(rec).some(([dot, marker]) => marker.p === 1 && !covers(base, dot));

/** RULES.md M2–M6 and M8 for a record that both sides have. `rec` is `mine` itself when nothing changes. */
export function mergeRecord(mine: Rec, theirs: Rec, context: MergeContext): MergedRecord | RecordFault {
  if (sameRecord(mine, theirs)) return { rec: mine, healed: false, suspicious: false };
  if (mine.t !== theirs.t) return { fault: 'dot-clash' };
  const sides: Omit<Sides, 'isMark'> = {
    mine: context.mine,
    theirs: context.theirs,
    minePurged: isPurged(mine),
    theirsPurged: isPurged(theirs),
    theirsWhole: context.base === undefined || isPurgedSince(theirs, context.base),
  };
  const slots = new Map<string, Slot>();
  const notes = new Set<'healed' | 'suspicious'>();
  let isChanged = false;
  for (const field of new Set([...fieldsOf(mine), ...fieldsOf(theirs)])) {
    const before = slotOf(mine, field);
    const join = joinSlots(before, slotOf(theirs, field), { ...sides, isMark: field === DELETION_FIELD });
    if ('fault' in join) return { fault: join.fault, field };
    if (join.note !== undefined) notes.add(join.note);
    if (join.slot.length > 0) slots.set(field, join.slot);
    isChanged ||= join.slot !== before && join.slot.length + before.length > 0;
  }
  const extra = mergeExtra(extraOf(mine), extraOf(theirs));
  const isSame = !isChanged && extra === undefined;
  const rec = isSame ? mine : packRecord(mine.t, slots, context.merged, extra ?? extraOf(mine));
  // Only a forged file that lost the sticky mark (RULES.md W5) leaves nothing but an ordinary deletion.
  if (isEmptied(rec) && !isPurged(rec)) return { fault: 'hole' };
  return { rec, healed: notes.has('healed'), suspicious: notes.has('suspicious') };
}
