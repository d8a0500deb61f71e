import * as z from 'zod/mini';
import { Line } from './fields.ts';
import { courseChecks } from './mentor-checks.ts';
import { phaseNames } from './phases.ts';

/** The words of a mentor course as they lie in `templates/mentorforloeb.json`. */

const key = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

export const MentorTemplate = z.strictObject({
  /** First line of the file: what it is and how to open it, in Danish. */
  om: z.string(),
  $schema: z.optional(z.string()),
  type: z.literal('mentorforloeb'),
  id: z.string().check(z.regex(/^[a-z0-9-]{1,48}$/)),
  version: z.int().check(z.gte(1)),
  title: Line,
  description: Line,
  phases: z
    .array(
      z.strictObject({
        phase: z.enum(phaseNames),
        purpose: Line,
        lines: z
          .array(
            z.strictObject({
              check: z.enum(courseChecks),
              text: Line,
              /** Good to have, and missing nobody. */
              optional: z.optional(z.boolean()),
            }),
          )
          .check(z.minLength(1), z.maxLength(12)),
      }),
    )
    .check(z.length(phaseNames.length)),
  /** Questions of the closing talk. */
  talk: z.array(z.strictObject({ key, heading: Line, help: Line })).check(z.minLength(1), z.maxLength(12)),
  /** What is kept elsewhere before the rest is deleted. */
  keep: z.array(z.strictObject({ key, title: Line, help: Line })).check(z.minLength(1), z.maxLength(12)),
});
export type MentorTemplate = z.infer<typeof MentorTemplate>;
