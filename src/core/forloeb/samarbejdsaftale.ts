import * as z from 'zod/mini';
import { Line } from './fields.ts';
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

const factIn = /\{([^{}]*)\}/g;
const isFact = (name: string): name is CourseFact => (courseFacts as readonly string[]).includes(name);

const Sentence = Line.check(
  z.refine((text) => [...text.matchAll(factIn)].every(([, name = '']) => isFact(name)), 'unknown fact'),
);

/** The agreement as it lies in `templates/samarbejdsaftale.json`. */
export const SamarbejdsaftaleTemplate = z.strictObject({
  /** First line of the file: what it is and how to open it, in Danish. */
  om: z.string(),
  $schema: z.optional(z.string()),
  type: z.literal('samarbejdsaftale'),
  id: z.string().check(z.regex(/^[a-z0-9-]{1,48}$/)),
  version: z.int().check(z.gte(1)),
  title: Line,
  description: Line,
  points: z
    .array(
      z.strictObject({
        key: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
        heading: Line,
        help: Line,
        /** Sentences to begin with. One that says what is not known of the course is left out. */
        suggestion: z.optional(z.array(Sentence).check(z.maxLength(10))),
        /** True for what is filled in with a pen. */
        paper: z.optional(z.boolean()),
      }),
    )
    .check(z.minLength(1), z.maxLength(40)),
});
export type SamarbejdsaftaleTemplate = z.infer<typeof SamarbejdsaftaleTemplate>;

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
