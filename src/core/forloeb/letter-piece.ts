import type { LetterFactName } from './letter-template.ts';

/** A piece of a sentence: words, or the place of a fact that nobody has written yet. */
export type Piece = { readonly text: string; readonly fact?: LetterFactName } | { readonly missing: LetterFactName };

export type Sentence = readonly Piece[];
