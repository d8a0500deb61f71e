import { bringBack } from '../document/bring-back.ts';
import { isChangedSince } from '../document/changed-since.ts';
import { sameJson } from '../document/json-value.ts';
import type { Change, Doc, Json } from '../document/types.ts';
import { type RecordView, viewRecord } from '../document/view.ts';

/**
 * One action and the way back from it (RULES.md N29). `after` is how the records stood when it had been done: what has come since
 * then from somebody else is recognised by it and never overwritten silently.
 */
export interface Step {
  readonly changes: readonly Change[];
  readonly after: ReadonlyMap<string, RecordView>;
}

/** Fields of an activity that need not be there, and what stands for nothing in them. */
const nothing: Readonly<Record<string, Json>> = {
  place: '',
  method: null,
  task: '',
  preparation: '',
  note: '',
  status: { state: 'planned' },
};

/** What takes changes back, from how the document stood before them; the last change first. */
export function inverseOf(before: Doc, changes: readonly Change[]): readonly Change[] {
  return changes
    .flatMap((change): readonly Change[] => {
      const { id } = change;
      const view = viewRecord(before, id);
      if (change.do === 'delete') return view && !view.hidden ? [{ do: 'restore', id }] : [];
      if (change.do !== 'write') return change.do === 'restore' ? [{ do: 'delete', id }] : [];
      if (!view) return [{ do: 'delete', id }];
      const fields = Object.keys(change.fields).map(
        (field) => [field, view.fields[field] ?? nothing[field] ?? null] as const,
      );
      const write: Change = { do: 'write', id, type: change.type, fields: Object.fromEntries(fields) };
      // A write brings a deleted record back (document RULES.md V1).
      return view.hidden ? [{ do: 'delete', id }, write] : [write];
    })
    .reverse();
}

/** The same action once more after it was taken back: what was made is brought back, not made again. */
export function againOf(before: Doc, changes: readonly Change[]): readonly Change[] {
  return changes.flatMap((change): readonly Change[] => {
    if (change.do !== 'write') return [change];
    const view = viewRecord(before, change.id);
    if (view && !view.hidden) return [withoutSeen(change)];
    const restore: Change = { do: 'restore', id: change.id };
    return view ? [restore, withoutSeen(change)] : [restore];
  });
}

function withoutSeen(change: Change): Change {
  if (change.do !== 'write') return change;
  const { seen: _seen, ...rest } = change;
  return rest;
}

/** How the records that changes concern stand now. */
export function recordsOf(doc: Doc, changes: readonly Change[]): Step['after'] {
  return new Map(changes.flatMap(({ id }) => viewRecord(doc, id) ?? []).map((view) => [view.id, view]));
}

export interface StepBack {
  readonly changes: readonly Change[];
  /** Records that somebody else has changed meanwhile, and that are therefore left standing. */
  readonly left: readonly string[];
}

/**
 * The changes of a step as they may be written now. A value that still stands as the step left it is replaced; beside another one
 * the old value is put as a second one, for a person to choose (document RULES.md W2).
 */
export function stepNow(now: Doc, back: readonly Change[], after: Step['after']): StepBack {
  const left: string[] = [];
  const changes = back.flatMap((change): readonly Change[] => {
    const view = viewRecord(now, change.id);
    const known = after.get(change.id);
    if (change.do === 'delete' && view && known && isChangedSince(view, known)) {
      left.push(change.id);
      return [];
    }
    if (change.do === 'restore') return bringBack(change.id, known, view);
    if (change.do !== 'write' || !view || !known) return [change];
    const untouched = Object.keys(change.fields).every((field) => sameJson(view.fields[field], known.fields[field]));
    return [{ ...change, seen: untouched ? view.stamps : known.stamps }];
  });
  return { changes, left };
}
