import { editedForm, type OwnFormEntry } from '../../../core/forloeb/own-form.ts';
import { ownFormChange } from '../../../core/forloeb/own-form-changes.ts';
import type { JournalForm } from '../../../core/forloeb/procesjournal.ts';

/** A form of the journal as the workplace may change it. `base`: the suggestion; absent for a form of the workplace alone. */
export interface FormHere {
  readonly id: string;
  readonly base: JournalForm | undefined;
  readonly own: OwnFormEntry | undefined;
}

/** Whether the workplace has the form otherwise than it was suggested. */
export function isChanged({ id, base, own }: FormHere): boolean {
  if (!base) return true;
  const change = ownFormChange(id, base, { from: editedForm(base, undefined), to: editedForm(base, own) });
  return Object.keys(change.fields).length > 1;
}
