import { bringBack } from '../core/document/bring-back.ts';
import { isChangedSince } from '../core/document/changed-since.ts';
import type { Change, Doc } from '../core/document/types.ts';
import { viewRecord } from '../core/document/view.ts';
import type { StepBack } from '../core/forloeb/plan-history.ts';

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

/**
 * The way back from an action, made when it has just been done and asked for how the document stands when it is wanted. A record that
 * the action made is left standing when something else has come into it meanwhile (RULES.md N29); `left` names those.
 */
export function wayBack(after: Doc | undefined, undo: readonly Change[]): (now: Doc | undefined) => StepBack {
  const changes = withSeenNow(after, undo);
  return (now) => {
    const isLeft = ({ do: what, id }: Change): boolean => {
      const [then, view] = [after && viewRecord(after, id), now && viewRecord(now, id)];
      return (
        (what === 'delete' || what === 'purge') &&
        then !== undefined &&
        view !== undefined &&
        isChangedSince(view, then)
      );
    };
    const back = changes.flatMap((change) => {
      const { do: what, id } = change;
      // A file may have been made in between, and what nobody had been sent is then gone for good (RULES.md N231).
      return what === 'restore' ? bringBack(id, after && viewRecord(after, id), now && viewRecord(now, id)) : [change];
    });
    return { changes: back.filter((change) => !isLeft(change)), left: changes.filter(isLeft).map(({ id }) => id) };
  };
}
