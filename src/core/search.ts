import { oneLine } from './one-line.ts';

/** Letters that people write in two ways, and letters that have no base letter of their own. */
const sameLetters: readonly (readonly [RegExp, string])[] = [
  [/[æä]/g, 'ae'],
  [/[øö]/g, 'oe'],
  [/å/g, 'aa'],
  [/ü/g, 'u'],
  [/ß/g, 'ss'],
  [/ð/g, 'd'],
  [/þ/g, 'th'],
  [/ς/g, 'σ'],
];

/**
 * Text as it is compared in a search: without case and accents, `æ` as `ae`, `ø` as `oe`, `å` as `aa`, runs of blanks as one.
 * Folding what is folded changes nothing.
 */
export function foldText(text: string): string {
  const bare = spellOut(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  // Once more: an accent can have hidden a letter that is written in two ways (ǽ).
  return oneLine(spellOut(bare));
}

function spellOut(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  return sameLetters.reduce((spelled, [letters, written]) => spelled.replace(letters, written), lower);
}

/** The words of a search, folded. Empty for a blank one. */
export const searchWords = (query: string): readonly string[] => foldText(query).split(' ').filter(Boolean);

/** Whether every word stands somewhere in one of the texts. No words fit everything. */
export function matchesWords(words: readonly string[], texts: readonly (string | null | undefined)[]): boolean {
  if (words.length === 0) return true;
  const folded = foldText(texts.filter(Boolean).join(' '));
  return words.every((word) => folded.includes(word));
}
