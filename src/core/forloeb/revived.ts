import { isPlainObject } from '../document/json-value.ts';
import type { Doc, Json } from '../document/types.ts';
import { type RecordView, viewRecords } from '../document/view.ts';

/** What is left of records that were purged here and edited elsewhere (document RULES.md V2, forloeb RULES.md N226). */

export const isRevived = ({ hidden, partlyRevived }: RecordView): boolean => partlyRevived && !hidden;

/** The revived records of some types. */
export const revivedIn = (doc: Doc, types: readonly string[]): readonly RecordView[] =>
  types.flatMap((type) => viewRecords(doc, type).filter(isRevived));

/** Fields that hold keys and days, and none of what somebody wrote. */
const wordless: ReadonlySet<string> = new Set([
  ...['by', 'day', 'from', 'goal', 'kind', 'key', 'meeting', 'order', 'point', 'points', 'question', 'role', 'type'],
  ...[
    'id',
    'person',
    'bank',
    'vidensperson',
    'activity',
    'copy',
    'entry',
    'form',
    'prompts',
    'series',
    'bucket',
    'unit',
  ],
]);

/** The texts that are left, in the order of their fields. */
export const survivingWords = ({ fields }: Pick<RecordView, 'fields'>): readonly string[] => wordsIn(fields);

function wordsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (!isPlainObject(value)) return [];
  return Object.entries(value).flatMap(([field, inner]) => (wordless.has(field) ? [] : wordsIn(inner as Json)));
}
