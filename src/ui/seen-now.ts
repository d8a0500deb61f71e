import type { Change, Doc } from '../core/document/types.ts';
import { viewRecord } from '../core/document/view.ts';

/**
 * Changes that know what stands in the document now: an undo that is performed later takes back what was done, and leaves beside it
 * whatever has arrived meanwhile (RULES.md W2). Writes that already know are left alone.
 */
export function withSeenNow(doc: Doc | undefined, changes: readonly Change[]): readonly Change[] {
  return changes.map((change) => {
    if (change.do !== 'write' || change.seen) return change;
    const view = doc && viewRecord(doc, change.id);
    return view ? { ...change, seen: view.stamps } : change;
  });
}
