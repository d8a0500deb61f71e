import { monthNames } from './month-words.ts';

/** Something in a text that may be about somebody, or about one day, and does not belong in a programme for all (RULES.md N57). */
export interface Suspect {
  readonly what: 'name' | 'day' | 'contact';
  /** As it stands in the text. */
  readonly word: string;
}

const letter = String.raw`\p{L}\p{M}`;

/** Words that stand in names and mean something else far more often. */
const commonWords = new Set(['og', 'af', 'den', 'til', 'ved', 'fra', 'for', 'the', 'von', 'van', 'del']);

const wordsOf = (name: string): readonly string[] => name.match(new RegExp(`[${letter}]{2,}`, 'gu')) ?? [];

/**
 * The words of a text that look like one of the names, a date, a telephone number or a mail address. A name of two or three letters
 * counts only with a capital letter, as "Bo" and "Mai" are ordinary words as well. Genitives and hyphenated names are found.
 */
export function suspectsIn(text: string, names: readonly string[]): readonly Suspect[] {
  const found = new Map<string, Suspect>();
  const add = (what: Suspect['what'], word: string | undefined) => {
    if (word && !found.has(word)) found.set(word, { what, word });
  };
  for (const word of new Set(names.flatMap(wordsOf))) {
    if (commonWords.has(word.toLocaleLowerCase('da'))) continue;
    const exact = word.length < 4;
    const pattern = new RegExp(`(?<![${letter}])${word}(?:'?s)?(?![${letter}])`, exact ? 'gu' : 'giu');
    for (const [match] of text.matchAll(pattern)) add('name', match);
  }
  for (const [match] of text.matchAll(dayPattern)) add('day', match);
  for (const [match] of text.matchAll(contactPattern)) add('contact', match.trim());
  return [...found.values()];
}

const dayPattern = new RegExp(
  String.raw`\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\s?\d{1,2}[./-]\s?(?:\d{4}|\d{2})\b|\b\d{1,2}/\d{1,2}\b|\b\d{1,2}\.\s?(?:${monthNames})`,
  'giu',
);

const contactPattern = /[\p{L}\d._-]+@[\p{L}\d.-]+|(?<!\d)(?:\+\d{2}\s?)?\d{2}\s?\d{2}\s?\d{2}\s?\d{2}(?!\d)/gu;
