import type { Json } from '../document/types.ts';

const lists: ReadonlySet<string> = new Set(['participants', 'parts', 'topics', 'needs', 'who']);
const nullable: ReadonlySet<string> = new Set(['method', 'kind', 'introducer', 'audience', 'due']);

/** What stands for nothing in a field that was not there before; a field cannot be taken away again (document RULES.md W3). */
export function emptyField(field: string): Json {
  if (lists.has(field)) return [];
  if (nullable.has(field)) return null;
  if (field === 'origin') return 'implied';
  return field === 'perTopic' ? false : '';
}
