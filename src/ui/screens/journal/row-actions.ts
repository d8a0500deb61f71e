import { useRef } from 'preact/hooks';
import { keyBetween } from '../../../core/document/order.ts';
import type { Json } from '../../../core/document/types.ts';
import { type JournalRow, rowField, rowOrderField, rowText } from '../../../core/forloeb/journal-rows.ts';
import { type JournalEntry, journalKind } from '../../../core/forloeb/procesjournal.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { flushRecord } from '../../hooks/use-draft.ts';
import { useServices } from '../../services.ts';
import { journalEntryTexts } from '../../texts/journal.ts';

const texts = journalEntryTexts.rows;

/**
 * What can be done with the rows of an entry. What is being written is kept first; when it cannot be, the author has been told and
 * nothing is done. Everything is then read from the entry as it stands after that.
 */
export function useRowActions(entry: JournalEntry, rows: readonly JournalRow[], stepOf: (number: number) => string) {
  const { id, act } = useForloeb();
  const { random } = useServices();
  const latest = useRef({ entry, rows });
  latest.current = { entry, rows };
  const write = (fields: { [field: string]: Json }) =>
    ({ do: 'write', id: entry.id, type: journalKind.type, fields }) as const;
  const writeSeen = (fields: { [field: string]: Json }) => ({
    ...write(fields),
    seen: latest.current.entry.view.stamps,
  });
  const settle = () => flushRecord(id, 'procesjournal', entry.id);
  const indexOf = (key: string) => latest.current.rows.findIndex((row) => row.key === key);
  return {
    /** Adds an empty row at the end; resolves to its key, undefined when it could not be kept. */
    async add(): Promise<string | undefined> {
      if (!(await settle())) return undefined;
      const { entry: now, rows: there } = latest.current;
      const key = keyBetween(there.at(-1)?.order ?? null, null, random);
      // The first row is on screen before it is in the document.
      const unwritten = there.filter((row) => now.fields[rowField(row.key)] === undefined);
      const fields = [...unwritten.map((row) => row.key), key].map((row) => [rowField(row), {}]);
      return (await act('procesjournal', [writeSeen(Object.fromEntries(fields))])) ? key : undefined;
    },
    async remove(key: string): Promise<void> {
      if (!(await settle())) return;
      const index = indexOf(key);
      const row = latest.current.rows[index];
      if (!row) return;
      const field = rowField(key);
      const undo = { room: 'procesjournal', changes: [write({ [field]: row.cells })] } as const;
      const said = rowText(row.cells) === '' ? undefined : { text: texts.removed(stepOf(index + 1)), undo };
      await act('procesjournal', [writeSeen({ [field]: null })], said);
    },
    /** Moves a row to the place of its neighbour above (-1) or below (1). */
    async move(key: string, by: -1 | 1): Promise<void> {
      if (!(await settle())) return;
      const { rows: there } = latest.current;
      const index = indexOf(key);
      const row = there[index];
      if (!row || !there[index + by]) return;
      const [above, below] = by < 0 ? [there[index - 2], there[index - 1]] : [there[index + 1], there[index + 2]];
      const order = keyBetween(above?.order ?? null, below?.order ?? null, random);
      const field = rowOrderField(key);
      const undo = { room: 'procesjournal', changes: [write({ [field]: row.order })] } as const;
      await act('procesjournal', [writeSeen({ [field]: order })], { text: texts.moved(stepOf(index + 1 + by)), undo });
    },
  };
}
