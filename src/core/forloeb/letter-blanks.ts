import type { LetterFacts } from './letter-facts.ts';
import type { Piece } from './letter-piece.ts';
import type { LetterFactName } from './letter-template.ts';

/** What stands in the letter on the screen where something is missing; in own words it stands in brackets (RULES.md N86). */
export const blankNames: Readonly<Record<LetterFactName, string>> = {
  fornavn: 'navn',
  stilling: 'stilling',
  arbejdsplads: 'arbejdsplads',
  afdeling: 'afdeling',
  dag: 'dag',
  ugedag: 'ugedag',
  tid: 'mødetid',
  sted: 'mødested',
  adresse: 'adresse',
  modtager: 'hvem tager imod',
  kontaktperson: 'kontaktperson',
  kontaktpersonTelefon: 'telefonnummer',
  leder: 'leder',
  mentor: 'mentor',
  varighed: 'varighed',
  arbejdstid: 'arbejdstid',
  praktisk: 'praktisk',
  medbring: 'det, man skal have med',
  laes: 'link',
  app: 'appens adresse',
};

const factOfBlank = new Map(Object.entries(blankNames).map(([fact, name]) => [name, fact as LetterFactName]));

/** A missing fact in plain text: `[mødested]`. */
export const blank = (fact: LetterFactName): string => `[${blankNames[fact]}]`;

/** Own words with the blanks that stand in them: filled in where the fact has become known, else still missing (RULES.md N86). */
export function piecesOfWords(text: string, facts: LetterFacts): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(/\[([^[\]\n]{1,40})\]/g)) {
    const fact = factOfBlank.get(match[1] ?? '');
    if (!fact) continue;
    const value = facts[fact];
    pieces.push({ text: text.slice(at, match.index) });
    pieces.push(value === undefined ? { missing: fact } : { text: value, fact });
    at = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(at) });
  return pieces.filter((piece) => 'missing' in piece || piece.text !== '');
}

export const hasBlank = (pieces: readonly Piece[]): boolean => pieces.some((piece) => 'missing' in piece);

/** Own words without the sentences that have a blank; undefined when nothing is left. */
export function withoutBlanks(text: string, facts: LetterFacts): string | undefined {
  const sentences = text.split(/(?<=[.!?:])\s+/).filter((sentence) => !hasBlank(piecesOfWords(sentence, facts)));
  return sentences.join(' ') || undefined;
}
