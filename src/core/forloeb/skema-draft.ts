import type { Change, Doc } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import type { Standardprogram } from './standardprogram.ts';
import { activityRecord } from './template-records.ts';

/** What brings the activities of a programme into a plan without any, and what takes them out again. */
export interface SkemaDraft {
  /** Written as the programme (RULES.md N2): two people who fetch the same get one copy. */
  readonly fresh: readonly Change[];
  /** Those that were there and have been deleted, written by the person. */
  readonly back: readonly Change[];
  readonly undo: readonly Change[];
}

/** The introduktionsskema as a programme suggests it (RULES.md N99). Empty for a programme without activities. */
export function skemaDraft(plan: Doc, { introduktionsskema }: Pick<Standardprogram, 'introduktionsskema'>): SkemaDraft {
  const records = introduktionsskema.map(activityRecord);
  const isThere = ({ id }: Change): boolean => Object.keys(viewRecord(plan, id)?.fields ?? {}).length > 0;
  return {
    fresh: records.filter((record) => !isThere(record)),
    back: records.filter(isThere).map(({ id }) => ({ do: 'restore', id })),
    undo: records.map(({ id }) => ({ do: 'delete', id })),
  };
}
