import * as z from 'zod/mini';
import { Line } from './fields.ts';
import { kontaktpersonRoles } from './reflection.ts';

/** The roles of a kontaktperson and the questions of the reflection, as they lie in `templates/roller.json`. */
export const RolesTemplate = z.strictObject({
  /** First line of the file: what it is and how to open it, in Danish. */
  om: z.string(),
  $schema: z.optional(z.string()),
  type: z.literal('roller'),
  id: z.string().check(z.regex(/^[a-z0-9-]{1,48}$/)),
  version: z.int().check(z.gte(1)),
  title: Line,
  description: Line,
  /** One line and one question to oneself for each. */
  roles: z
    .array(z.strictObject({ key: z.enum(kontaktpersonRoles), name: Line, line: Line, question: Line }))
    .check(z.length(kontaktpersonRoles.length)),
  /** Put yourself in the newcomer's place. What is written lies under the key. */
  reflection: z
    .array(z.strictObject({ key: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)), question: Line, help: Line }))
    .check(z.minLength(3), z.maxLength(4)),
});
export type RolesTemplate = z.infer<typeof RolesTemplate>;
