import * as z from 'zod/mini';
import { isDay } from '../calendar/day.ts';
import { Offset } from '../calendar/offset.ts';
import { Role } from './vocabulary.ts';

// No schema may try to compile code: the content security policy forbids it and would report every attempt.
z.config({ jitless: true });

/** Field shapes that several record kinds share. Every object is loose: what a newer version added is carried along. */

/** A plain day, `YYYY-MM-DD`. */
export const PlainDay = z.string().check(z.refine(isDay, 'not a day'));

/** A time of day, `HH:MM` on a 24-hour clock. */
export const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Key of a record in the same room. */
export const RecordId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** One line: 1–200 characters that are not all blank. */
export const Line = z.string().check(z.maxLength(200), z.regex(/\S/));

/** One line that may be empty. */
export const OptionalLine = z.string().check(z.maxLength(200));

/** Longer text, 0–20,000 characters. */
export const Text = z.string().check(z.maxLength(20_000));

/** Who something rests with: a role (follows the role when it changes hands), a person of the forløb, or a name in plain text. */
export const Party = z.union([
  z.looseObject({ role: Role }),
  z.looseObject({ person: RecordId }),
  z.looseObject({ name: OptionalLine }),
]);
export type Party = z.infer<typeof Party>;

/** When something is due: relative to the first day, or pinned to a day. The day itself is never stored for an offset. */
export const Due = z.union([z.looseObject({ offset: Offset }), z.looseObject({ pinned: PlainDay })]);
export type Due = z.infer<typeof Due>;

/** A tick with who and when. The three belong together and are one field. */
export const Tick = z.looseObject({
  done: z.boolean(),
  day: z.optional(PlainDay),
  by: z.optional(RecordId),
});
export type Tick = z.infer<typeof Tick>;
