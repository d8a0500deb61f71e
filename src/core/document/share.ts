import type { Doc, Rec } from './types.ts';

/**
 * The later document with every unchanged record taken from the earlier one, so that identity tells what changed. Stamps
 * decide: the same stamp never carries two values (RULES.md M3), so values need not be compared.
 */
export function shareRecords(earlier: Doc | undefined, later: Doc): Doc {
  if (!earlier || earlier === later) return later;
  const records: Record<string, Rec> = {};
  let same = Object.keys(earlier.r).length === Object.keys(later.r).length;
  for (const [id, rec] of Object.entries(later.r)) {
    const before = earlier.r[id];
    const kept = before && sameStamps(before, rec) ? before : rec;
    same &&= kept === before;
    records[id] = kept;
  }
  return same && JSON.stringify(earlier.a) === JSON.stringify(later.a) ? earlier : { ...later, r: records };
}

function sameStamps(a: Rec, b: Rec): boolean {
  return (
    a.t === b.t &&
    a.s === b.s &&
    Object.keys(a.v).length === Object.keys(b.v).length &&
    JSON.stringify(a.f) === JSON.stringify(b.f) &&
    JSON.stringify(a.x) === JSON.stringify(b.x)
  );
}
