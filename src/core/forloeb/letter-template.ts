import * as z from 'zod/mini';
import { Line } from './fields.ts';
import { Audience } from './vocabulary.ts';

/** The welcome letter as it lies in `templates/`: paragraphs of sentences with named places for what is known of the forløb. */

/** What a sentence can name. The words stand in the template between braces and must never be renamed. */
export const letterFactNames = [
  'fornavn',
  'stilling',
  'arbejdsplads',
  'afdeling',
  'dag',
  'ugedag',
  'tid',
  'sted',
  'adresse',
  'modtager',
  'kontaktperson',
  'kontaktpersonTelefon',
  'leder',
  'mentor',
  'varighed',
  'arbejdstid',
  'praktisk',
  'medbring',
  'laes',
  'app',
] as const;
export type LetterFactName = (typeof letterFactNames)[number];

/** `{sted}`, or `{mentor?}` for what may be missing: then the whole sentence is left out. */
export const placePattern = /\{([a-zA-Z]+)(\?)?\}/g;

const namesOnlyFacts = (text: string): boolean =>
  [...text.matchAll(placePattern)].every(([, name]) => letterFactNames.includes(name as LetterFactName)) &&
  !/[{}]/.test(text.replace(placePattern, ''));

/**
 * One sentence; `for` keeps it to some audiences, `unless` to letters in which a fact is missing. `otherwise` is what stands in its
 * place on paper when a fact in `text` is still missing then (RULES.md N86).
 */
export const LetterSentence = z.strictObject({
  text: Line.check(z.refine(namesOnlyFacts, 'names something that is not known of a forløb')),
  otherwise: z.optional(Line.check(z.refine(namesOnlyFacts, 'names something that is not known of a forløb'))),
  for: z.optional(z.array(Audience).check(z.minLength(1))),
  unless: z.optional(z.enum(letterFactNames)),
});

export type LetterSentence = z.infer<typeof LetterSentence>;

export const letterLooks = ['text', 'lines', 'facts'] as const;

export const LetterParagraph = z.strictObject({
  /** Key of the paragraph; what somebody has rewritten is kept under it. */
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  heading: z.optional(Line),
  /** `text`: sentences one after the other. `lines`: one to a line. `facts`: one to a line, the words before the colon as its label. */
  look: z.enum(letterLooks),
  sentences: z.array(LetterSentence),
  /** Followed by the days of the first week, taken from the introduktionsskema. */
  firstWeek: z.optional(z.boolean()),
});
export type LetterParagraph = z.infer<typeof LetterParagraph>;

export const LetterTemplate = z.strictObject({
  /** First line of the file: what it is and how to open it, in Danish. */
  om: z.string(),
  $schema: z.optional(z.string()),
  type: z.literal('velkomstbrev'),
  id: z.string().check(z.regex(/^[a-z0-9-]{1,48}$/)),
  version: z.int().check(z.gte(1)),
  title: Line,
  description: Line,
  /** Subject of the letter as a mail. */
  subject: Line.check(z.refine(namesOnlyFacts, 'names something that is not known of a forløb')),
  paragraphs: z.array(LetterParagraph).check(z.minLength(1), z.maxLength(40)),
});
export type LetterTemplate = z.infer<typeof LetterTemplate>;
