import { formatDayLong } from '../calendar/danish-date.ts';
import { isDay } from '../calendar/day.ts';
import { oneLine } from '../one-line.ts';
import { rowsOf } from './journal-rows.ts';
import { answerField, type JournalEntry } from './procesjournal.ts';

/** What somebody has written in an entry of the process journal. */

/** The answer to one prompt; empty when nothing is written. */
export function answerOf(entry: Pick<JournalEntry, 'fields'>, key: string): string {
  const value = entry.fields[answerField(key)];
  return typeof value === 'string' ? value : '';
}

/** The answer as somebody reads it who does not write in it: a day in words. */
export function readAnswer(
  entry: Pick<JournalEntry, 'fields'>,
  { key, input }: Pick<JournalEntry['fields']['prompts'][number], 'key' | 'input'>,
): string {
  const answer = answerOf(entry, key);
  return input === 'day' && isDay(answer) ? formatDayLong(answer) : answer;
}

/** An entry without a word is not worth keeping. A day alone is no word: the form fills it by itself. */
export function isBlank(entry: Pick<JournalEntry, 'fields'>): boolean {
  const asked = entry.fields.prompts.filter((prompt) => prompt.input !== 'day');
  const written = asked.some((prompt) => answerOf(entry, prompt.key).trim() !== '');
  const rows = rowsOf(entry).some((row) => Object.values(row.cells).some((cell) => cell.trim() !== ''));
  return !written && !rows && !entry.fields.title?.trim();
}

/** Most characters of an entry's first words. */
const nameLength = 70;

/** What an entry is called in the list: its title, or its first words; empty when there are none. */
export function entryName(entry: Pick<JournalEntry, 'fields'>): string {
  const title = entry.fields.title?.trim();
  if (title) return title;
  const rows = rowsOf(entry);
  const said = entry.fields.prompts.flatMap(({ key, input, columns = [] }) => {
    // In the order of the columns; in the document they stand by their keys.
    if (input === 'rows') return rows.flatMap(({ cells }) => columns.map((column) => cells[column.key] ?? ''));
    return input === 'text' || input === 'line' || input === 'afterMeeting' ? [answerOf(entry, key)] : [];
  });
  const cells = rows.flatMap((row) => Object.values(row.cells));
  const words = [...said, ...cells].find((text) => text.trim() !== '') ?? '';
  const line = oneLine(words);
  if (line.length <= nameLength) return line;
  const cut = line.slice(0, nameLength + 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : nameLength)} …`;
}
