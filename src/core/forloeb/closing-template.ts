import * as z from 'zod/mini';
import { evaluationPoints } from './closing.ts';
import { closingSteps } from './closing-steps.ts';
import { Line } from './fields.ts';

/** The words of the ending as they lie in `templates/afslutning.json`. */

const key = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

export const ClosingTemplate = z.strictObject({
  /** First line of the file: what it is and how to open it, in Danish. */
  om: z.string(),
  $schema: z.optional(z.string()),
  type: z.literal('afslutning'),
  id: z.string().check(z.regex(/^[a-z0-9-]{1,48}$/)),
  version: z.int().check(z.gte(1)),
  title: Line,
  description: Line,
  steps: z
    .array(z.strictObject({ step: z.enum(closingSteps), heading: Line, help: Line }))
    .check(z.length(closingSteps.length)),
  evaluation: z
    .array(z.strictObject({ point: z.enum(evaluationPoints), question: Line, help: Line }))
    .check(z.length(evaluationPoints.length)),
  /** Said when the kontaktperson becomes a colleague like others. */
  roleChange: z.array(Line).check(z.minLength(1), z.maxLength(4)),
  /** What must be kept elsewhere than here. The tick of each lies under its key. */
  filing: z.array(z.strictObject({ key, title: Line, help: Line })).check(z.minLength(1), z.maxLength(20)),
});
export type ClosingTemplate = z.infer<typeof ClosingTemplate>;
