import { keyBetween } from '../../../core/document/order.ts';
import {
  type JournalEntry,
  type JournalForm,
  journalKind,
  newEntryFields,
} from '../../../core/forloeb/procesjournal.ts';
import { toJson } from '../../../core/forloeb/record-kind.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref, goTo } from '../../routes.ts';
import { useServices } from '../../services.ts';

/** Makes an entry in a form and opens it. */
export function useNewEntry(entries: readonly JournalEntry[]): (form: JournalForm) => Promise<void> {
  const { id, act, today } = useForloeb();
  const { newId, random } = useServices();
  return async (form) => {
    const first = entries
      .map((entry) => entry.fields.order ?? '')
      .filter(Boolean)
      .sort()[0];
    const fields = newEntryFields(form, today, keyBetween(null, first ?? null, random));
    const entryId = newId(journalKind.type);
    const isKept = await act('procesjournal', [
      { do: 'write', id: entryId, type: journalKind.type, fields: toJson(fields) },
    ]);
    if (isKept) goTo(forloebHref(id, 'journal', entryId));
  };
}
