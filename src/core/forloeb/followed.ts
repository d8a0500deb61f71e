import type { Doc } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import type { Aftale, Stands } from './aftale.ts';
import { huskelisteKind, isDone } from './huskeliste.ts';
import { activityKind } from './introduktionsskema.ts';
import { readEntry } from './record-kind.ts';

/** What agreements have become, as the plan has it now (RULES.md N111). */

const standingView = (plan: Doc, id: string) => {
  const view = viewRecord(plan, id);
  return view && !view.hidden ? view : undefined;
};

/** Whether the item or the activity is there; one that was deleted leaves its agreement open again. */
export const standsIn =
  (plan: Doc): Stands =>
  ({ id }) =>
    standingView(plan, id) !== undefined;

/** Whether what was agreed is done: ticked off itself, or in what it has become. */
export function isAftaleDone({ status, became }: Pick<Aftale, 'status' | 'became'>, plan: Doc): boolean {
  const view = became ? standingView(plan, became.id) : undefined;
  if (!became || !view || status?.done) return status?.done === true;
  if (became.type === 'activity') return readEntry(activityKind, view)?.fields.status?.state === 'done';
  const item = readEntry(huskelisteKind, view);
  return item !== undefined && isDone(item.fields);
}
