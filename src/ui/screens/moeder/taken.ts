import type { Doc } from '../../../core/document/types.ts';
import { viewRecord } from '../../../core/document/view.ts';

/** Whether the plan has or had a record under a key. */
export const isTaken =
  (plan: Doc) =>
  (id: string): boolean =>
    viewRecord(plan, id) !== undefined;
