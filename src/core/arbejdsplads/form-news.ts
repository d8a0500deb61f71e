import type { Change, Doc, Json } from '../document/types.ts';
import { viewRecord, viewRecords } from '../document/view.ts';
import { ownFormKind } from '../forloeb/own-form.ts';
import { missingRecords, saidOf } from './standing-entries.ts';

/** The forms of the workplace on their way into a plan, and out of it again (forloeb RULES.md N206). */

const removedForms = (workplace: Doc): readonly string[] =>
  viewRecords(workplace, ownFormKind.type)
    .filter(({ hidden }) => hidden)
    .map(({ id }) => id);

/** Also a form that was removed is something to say. */
export function saidOfForms(workplace: Doc): Json | undefined {
  const [records, removed] = [saidOf(workplace, ownFormKind), removedForms(workplace)];
  if (!records && removed.length === 0) return undefined;
  return { ...records, ...Object.fromEntries(removed.map((id) => [id, null])) };
}

/** A form goes out of the plan when this workplace has had and removed it: the plan may have others from elsewhere. */
export function formChanges(workplace: Doc, plan: Doc): readonly Change[] {
  const gone = removedForms(workplace).filter((id) => viewRecord(plan, id)?.hidden === false);
  return [
    ...missingRecords(plan, ownFormKind.type, saidOf(workplace, ownFormKind) ?? {}),
    ...gone.map((id): Change => ({ do: 'delete', id })),
  ];
}
