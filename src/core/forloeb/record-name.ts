import type { RecordView } from '../document/view.ts';
import { oneLine } from '../one-line.ts';

/** Most characters of a name. */
const longest = 60;

/** The words that a record of any kind is known by, shortened; empty when it has none. */
export function recordName({ fields }: Pick<RecordView, 'fields'>): string {
  const words = [fields['title'], fields['topic'], fields['text'], fields['name'], fields['task']];
  const text = words.find((value): value is string => typeof value === 'string' && value.trim() !== '') ?? '';
  const line = oneLine(text);
  return line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line;
}
