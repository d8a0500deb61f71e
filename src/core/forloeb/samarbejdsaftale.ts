import * as z from 'zod/mini';
import type { Entry } from './record-kind.ts';

/**
 * The agreement of mentor and mentee, in room `mentor`: one record, and in it one field for each point (headed-text.ts), so that two
 * who write in different points apart from each other are both kept (RULES.md N184). Every point may stay empty.
 */
export const Samarbejdsaftale = z.looseObject({});
export type Samarbejdsaftale = z.infer<typeof Samarbejdsaftale>;
export type SamarbejdsaftaleEntry = Entry<Samarbejdsaftale>;

export const samarbejdsaftaleKind = { type: 'samarbejdsaftale', schema: Samarbejdsaftale } as const;
/** There is one agreement in a course, and two devices mean the same. */
export const samarbejdsaftaleRecordId = 'samarbejdsaftale';

/** What a suggested sentence can say of this course, between braces. */
export const courseFacts = [
  'mentee',
  'mentor',
  'afdeling',
  'fra',
  'til',
  'maaneder',
  'timer',
  'hyppighed',
  'midt',
] as const;
export type CourseFact = (typeof courseFacts)[number];

/** A fact between its braces, the name as the first group. */
export const factIn = /\{([^{}]*)\}/g;
/** The suggested sentences of a point with what is known put in; empty when none can be said. */
export function suggestedText(
  sentences: readonly string[],
  facts: Readonly<Partial<Record<CourseFact, string>>>,
): string {
  const known = (sentence: string) => [...sentence.matchAll(factIn)].every(([, name]) => facts[name as CourseFact]);
  return sentences
    .filter(known)
    .map((sentence) => sentence.replace(factIn, (_whole, name: CourseFact) => facts[name] ?? ''))
    .join('\n');
}
