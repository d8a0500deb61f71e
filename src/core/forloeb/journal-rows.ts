import { canonicalJson } from '../document/canonical.ts';
import { isPlainObject } from '../document/json-value.ts';
import type { Json } from '../document/types.ts';
import type { JournalEntry, JournalPrompt } from './procesjournal.ts';

/**
 * Rows of the course of events. A row is the field `row_<key>` holding `{ [column]: text }`, null when it is taken away. Its
 * place is the order key in `at_<key>`; a row that was never moved stands where its own key says. So moving a row and
 * writing in it are two fields, and two tabs can do one each.
 */
export interface JournalRow {
  readonly key: string;
  readonly order: string;
  readonly cells: Readonly<Record<string, string>>;
}

export const rowField = (key: string): string => `row_${key}`;
export const rowOrderField = (key: string): string => `at_${key}`;

type RowsSource = Pick<JournalEntry, 'fields'> & Partial<Pick<JournalEntry, 'view'>>;

/** The rows of an entry in order. A row that one tab took away and another wrote in stays until somebody chooses. */
export function rowsOf(entry: RowsSource): readonly JournalRow[] {
  const rows: JournalRow[] = [];
  for (const [field, winner] of Object.entries(entry.fields)) {
    if (!field.startsWith('row_')) continue;
    const live = [winner, ...(entry.view?.conflicts[field] ?? []).map((one) => one.value)];
    const value = live.find(isPlainObject);
    if (!value) continue;
    const key = field.slice(4);
    const order = entry.fields[rowOrderField(key)];
    rows.push({ key, order: typeof order === 'string' ? order : key, cells: cellsOf(value) });
  }
  return rows.sort((a, b) => compare(a.order, b.order) || compare(a.key, b.key));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function cellsOf(value: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).filter((cell): cell is [string, string] => typeof cell[1] === 'string'),
  );
}

/** A row as one text, so that it can be drafted like any other field: equal rows are equal texts, empty cells are left out. */
export function rowText(value: Json | undefined): string {
  if (!isPlainObject(value)) return '';
  const filled = Object.entries(value).filter(([, cell]) => cell !== '');
  return filled.length === 0 ? '' : canonicalJson(Object.fromEntries(filled));
}

/** The row of a text made by `rowText`; an empty row for an empty text. */
export const rowOfText = (text: string): { readonly [column: string]: Json } => (text === '' ? {} : JSON.parse(text));

/** The cells of a text made by `rowText`. */
export const cellsOfText = (text: string): Readonly<Record<string, string>> => cellsOf({ ...rowOfText(text) });

/** The text with one cell written anew; what a newer version keeps in the row stays. */
export const withCell = (text: string, column: string, cell: string): string =>
  rowText({ ...rowOfText(text), [column]: cell });

/** Keys of the columns that only the mentor fills. */
export function mentorColumns(prompts: readonly JournalPrompt[]): readonly string[] {
  return prompts.flatMap((prompt) =>
    (prompt.columns ?? []).filter((column) => column.mentor).map((column) => column.key),
  );
}
