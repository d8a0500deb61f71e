import * as z from 'zod/mini';
import { Text, Tick } from './fields.ts';
import { Audience } from './vocabulary.ts';

/** What people have made of the welcome letter. The letter itself is filled in anew each time (RULES.md N60). */

/** The one record about the letter as a whole. */
export const Letter = z.looseObject({
  /** The tone somebody has chosen in place of the programme's. */
  audience: z.optional(z.nullable(Audience)),
  sent: z.optional(Tick),
});
export type Letter = z.infer<typeof Letter>;

export const letterKind = { type: 'velkomstbrev', schema: Letter } as const;
export const letterRecordId = 'velkomstbrev';

/** A paragraph in somebody's own words. Words and the facts they were written from belong together and are one field. */
export const LetterWords = z.looseObject({
  text: Text,
  /** The facts that stood in the paragraph when it was rewritten, by name (RULES.md N62). */
  facts: z.record(z.string(), z.string()),
});
export type LetterWords = z.infer<typeof LetterWords>;

/** `words` is null while the paragraph is the template's. One record per paragraph, keyed by it. */
export const OwnParagraph = z.looseObject({ words: z.nullable(LetterWords) });
export type OwnParagraph = z.infer<typeof OwnParagraph>;

export const ownParagraphKind = { type: 'brevafsnit', schema: OwnParagraph } as const;
export const ownParagraphId = (paragraph: string): string => `brevafsnit_${paragraph}`;

/** Whether an item of a huskeliste is about sending the letter. By its words: programmes are written everywhere. */
export const isLetterItem = ({ title }: { readonly title: string }): boolean => /velkomstbrev/i.test(title);
