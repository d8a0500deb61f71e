import { keyBetween } from '../../../core/document/order.ts';
import type { Json } from '../../../core/document/types.ts';
import { type JournalRow, rowField, rowOrderField, rowText } from '../../../core/forloeb/journal-rows.ts';
import { type JournalEntry, journalKind } from '../../../core/forloeb/procesjournal.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { flushRecord } from '../../hooks/use-draft.ts';
import { useServices } from '../../services.ts';
import { journalEntryTexts } from '../../texts/journal.ts';

const texts = journalEntryTexts.rows;

/** What can be done with the rows of an entry. What is being written is kept first. */
export function useRowActions(entry: JournalEntry, rows: readonly JournalRow[]) {
  const { id, act } = useForloeb();
  const { random } = useServices();
  const write = (fields: { [field: string]: Json }) =>
    ({ do: 'write', id: entry.id, type: journalKind.type, fields }) as const;
  const settle = () => flushRecord(id, 'procesjournal', entry.id);
  return {
    /** Adds an empty row at the end; resolves to its key. */
    async add(): Promise<string> {
      await settle();
      const key = keyBetween(rows.at(-1)?.order ?? null, null, random);
      // The first row is on screen before it is in the document.
      const unwritten = rows.filter(
        (row) => entry.fields[rowField(row.key)] === undefined && Object.keys(row.cells).length === 0,
      );
      const fields = [...unwritten.map((row) => row.key), key].map((row) => [rowField(row), {}]);
      await act('procesjournal', [write(Object.fromEntries(fields))]);
      return key;
    },
    async remove(row: JournalRow): Promise<void> {
      await settle();
      const field = rowField(row.key);
      const isEmpty = rowText(row.cells) === '';
      const undo = { room: 'procesjournal', changes: [write({ [field]: row.cells })] } as const;
      await act('procesjournal', [write({ [field]: null })], isEmpty ? undefined : { text: texts.removed, undo });
    },
    /** Moves a row to the place of its neighbour above (-1) or below (1). */
    async move(index: number, by: -1 | 1): Promise<void> {
      const row = rows[index];
      if (!row) return;
      await settle();
      const [above, below] = by < 0 ? [rows[index - 2], rows[index - 1]] : [rows[index + 1], rows[index + 2]];
      const order = keyBetween(above?.order ?? null, below?.order ?? null, random);
      const field = rowOrderField(row.key);
      const undo = { room: 'procesjournal', changes: [write({ [field]: row.order })] } as const;
      await act('procesjournal', [write({ [field]: order })], { text: texts.moved(index + 1 + by), undo });
    },
  };
}
