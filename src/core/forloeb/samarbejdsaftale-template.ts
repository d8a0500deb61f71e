import * as z from 'zod/mini';
import { Line } from './fields.ts';
import { courseFacts, factIn } from './samarbejdsaftale.ts';

const isFact = (name: string): boolean => (courseFacts as readonly string[]).includes(name);

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
        /** Questions that help the talk along. */
        prompts: z.optional(z.array(Line).check(z.maxLength(10))),
        /** Sentences to begin with. One that says what is not known of the course is left out. */
        suggestion: z.optional(z.array(Sentence).check(z.maxLength(10))),
        /** True for what is filled in with a pen. */
        paper: z.optional(z.boolean()),
      }),
    )
    .check(z.minLength(1), z.maxLength(40)),
});
export type SamarbejdsaftaleTemplate = z.infer<typeof SamarbejdsaftaleTemplate>;
