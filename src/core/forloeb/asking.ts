import type { Day } from '../calendar/day.ts';
import type { Change, Doc } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { questionKind } from './question.ts';
import { bankRecordId } from './question-bank.ts';
import type { Need } from './vocabulary.ts';

/** A question as it is asked. */
export interface Asked {
  readonly text: string;
  readonly category?: Need | undefined;
  /** Key in the question bank, when it was picked there and does not stand in the forløb. */
  readonly bank?: string | undefined;
  readonly anyway?: boolean;
}

interface Asking {
  readonly day: Day;
  readonly by: string;
  readonly order: string;
  /** Key of a question in own words. */
  readonly id: string;
}

/** What asking writes in `samtaler`, and the way back. Asking again what was deleted brings it back unmarked and open (RULES.md N132). */
export function askChanges(
  { text, category, bank, anyway }: Asked,
  { day, by, order, id: ownId }: Asking,
  doc: Doc | undefined,
): { readonly changes: readonly Change[]; readonly undo: readonly Change[] } {
  const id = bank === undefined ? ownId : bankRecordId(bank);
  const known = doc && viewRecord(doc, id) !== undefined;
  const fields = {
    text: text.trim(),
    asked: { day, by },
    order,
    ...(category && { category }),
    ...(bank !== undefined && { bank }),
    ...((anyway || known) && { anyway: anyway === true }),
    ...(known && { closed: { done: false } }),
  };
  const write: Change = { do: 'write', id, type: questionKind.type, fields };
  return { changes: known ? [{ do: 'restore', id }, write] : [write], undo: [{ do: 'delete', id }] };
}
