import { matchesWords, searchWords } from '../search.ts';
import { compareVidenspersoner, type VidenspersonEntry } from './vidensperson.ts';
import type { Need } from './vocabulary.ts';

/** Answering by pointing to somebody who knows (RULES.md N137, N139). */

/** Topics with a name that fit a search, those of the question's category first, then in the order of the list. */
export function whoKnows(
  entries: readonly VidenspersonEntry[],
  query: string,
  category: Need | null | undefined,
): readonly VidenspersonEntry[] {
  const words = searchWords(query);
  const rank = ({ fields }: VidenspersonEntry) => {
    const place = category ? fields.needs.indexOf(category) : 0;
    return place < 0 ? Number.MAX_SAFE_INTEGER : place;
  };
  return entries
    .filter(({ fields }) => fields.name?.trim())
    .filter(({ fields }) => matchesWords(words, [fields.topic, fields.question, fields.name, fields.function]))
    .toSorted((a, b) => rank(a) - rank(b) || compareVidenspersoner(a, b));
}

/** The text of an answer with the sentence that points, unless it stands in it already: a name alone may be part of another one. */
export function withPointer(text: string, sentence: string): string {
  const own = text.trim();
  if (own.includes(sentence)) return own;
  return own === '' ? sentence : `${own}\n${sentence}`;
}

/** The text without the sentence that points, where it still stands at the end as it was put in. */
export const withoutPointer = (text: string, sentence: string): string =>
  text.endsWith(sentence) ? text.slice(0, -sentence.length).trimEnd() : text;
