import { sameJson } from './json-value.ts';
import { covers, type Vector } from './stamp.ts';
import type { Sibling, Slot } from './types.ts';

/** What each side knows about the record a field belongs to. */
export interface Sides {
  readonly mine: Vector;
  readonly theirs: Vector;
  readonly minePurged: boolean;
  readonly theirsPurged: boolean;
  /** The field is the deletion mark itself, which no purge removes. */
  readonly isMark: boolean;
  /** A field that theirs leaves out is one that theirs does not have. False for most records of a delta (RULES.md D2). */
  readonly theirsWhole: boolean;
}

export type SlotJoin =
  | { readonly slot: Slot; readonly note?: 'healed' | 'suspicious' }
  | { readonly fault: 'dot-clash' | 'hole' };

/** RULES.md M2–M6 for one field. `slot` is `mine` itself when nothing changes, and empty when a purge took the last value. */
export function joinSlots(mine: Slot, theirs: Slot, sides: Sides): SlotJoin {
  if (theirs.length === 0) return joinMissingTheirs(mine, sides);
  if (mine.length === 0) return joinMissingMine(theirs, sides);
  return joinLive(mine, theirs, sides);
}

/** Whether a copy with this vector has seen any of the values. */
export const coversSome = (vector: Vector, slot: Slot): boolean => slot.some(([dot]) => covers(vector, dot));

const uncovered = (slot: Slot, vector: Vector): Slot => {
  const rest = slot.filter(([dot]) => !covers(vector, dot));
  return rest.length === slot.length ? slot : rest;
};

function joinMissingTheirs(mine: Slot, sides: Sides): SlotJoin {
  if (!sides.theirsWhole) return { slot: mine };
  if (!sides.theirsPurged && coversSome(sides.theirs, mine)) return { fault: 'hole' };
  return { slot: uncovered(mine, sides.theirs) };
}

function joinMissingMine(theirs: Slot, sides: Sides): SlotJoin {
  if (!sides.minePurged && coversSome(sides.mine, theirs)) return { slot: theirs, note: 'healed' };
  return { slot: uncovered(theirs, sides.mine) };
}

function joinLive(mine: Slot, theirs: Slot, sides: Sides): SlotJoin {
  const kept: Sibling[] = [];
  for (const sibling of mine) {
    const twin = theirs.find(([dot]) => dot === sibling[0]);
    if (twin !== undefined && !sameJson(twin[1], sibling[1])) return { fault: 'dot-clash' };
    if (twin !== undefined || !covers(sides.theirs, sibling[0])) kept.push(sibling);
  }
  const added = theirs.filter(([dot]) => !mine.some(([own]) => own === dot) && !covers(sides.mine, dot));
  if (kept.length + added.length > 0)
    return { slot: isAll(kept, mine) && added.length === 0 ? mine : [...kept, ...added] };
  // Two purges that had each seen only the other side's value leave nothing, and rightly so.
  if (sides.minePurged && sides.theirsPurged && !sides.isMark) return { slot: [] };
  return { slot: [...mine, ...theirs], note: 'suspicious' };
}

const isAll = (part: readonly unknown[], whole: readonly unknown[]): boolean => part.length === whole.length;
