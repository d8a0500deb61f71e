import type { Doc } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { type OwnFormEntry, ownedForm, ownFormKind } from './own-form.ts';
import type { JournalForm } from './procesjournal.ts';
import { readEntries } from './record-kind.ts';

/**
 * What the workplace has made of each form, by the form; of a device's own workplace and the plan's, the former (RULES.md N206). What the
 * former has removed is gone, although the plan may not have heard of it yet.
 */
export function ownFormsIn(workplace: Doc | undefined, plan?: Doc): ReadonlyMap<string, OwnFormEntry> {
  const isRemoved = ({ id }: OwnFormEntry) => workplace !== undefined && viewRecord(workplace, id)?.hidden === true;
  const inPlan = readEntries(plan, ownFormKind).known.filter((own) => !isRemoved(own));
  const found = [...inPlan, ...readEntries(workplace, ownFormKind).known];
  return new Map(found.map((own) => [own.fields.form, own]));
}

/** The forms a new entry can be written in: the suggestions as the workplace has them, then forms of the workplace alone. */
export function formsHere(
  suggested: readonly JournalForm[],
  own: ReadonlyMap<string, OwnFormEntry>,
): readonly JournalForm[] {
  const further = [...own].filter(([id]) => !suggested.some((form) => form.id === id)).map(([, entry]) => entry);
  return [
    ...suggested.map((form) => ownedForm(form, own.get(form.id))),
    ...further.map((entry) => ownedForm(undefined, entry)),
  ].filter((form) => form !== undefined);
}
