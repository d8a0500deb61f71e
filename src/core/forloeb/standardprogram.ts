import * as z from 'zod/mini';
import { Offset } from '../calendar/offset.ts';
import { Line, OptionalLine, Party, Text, TimeOfDay } from './fields.ts';
import { ItemPart } from './huskeliste.ts';
import { ActivityKind, Audience, Bucket, Method, Need, VidenspersonKind } from './vocabulary.ts';

/** A reusable programme: no person, no date. The shape of the files in `templates/` of type `standardprogram`. */

const TemplateId = z.string().check(z.regex(/^[a-z0-9-]{1,48}$/));

/** Where an item comes from: named in the national tool, implied by it, or added by the recommendations of 2023. */
export const ItemOrigin = z.enum(['listed', 'implied', 'later']);

export const ProgrammeItem = z.strictObject({
  id: TemplateId,
  title: Line,
  bucket: Bucket,
  offset: Offset,
  responsible: Party,
  participants: z.optional(z.array(Party)),
  needs: z.array(Need).check(z.minLength(1)),
  howTo: Line,
  parts: z.optional(z.array(ItemPart)),
  /** Meant to be repeated, once per topic. `topics` are suggestions. */
  perTopic: z.optional(z.boolean()),
  topics: z.optional(z.array(Line)),
  origin: ItemOrigin,
});
export type ProgrammeItem = z.infer<typeof ProgrammeItem>;

export const ProgrammeActivity = z.strictObject({
  id: TemplateId,
  title: Line,
  kind: ActivityKind,
  offset: Offset,
  from: TimeOfDay,
  to: TimeOfDay,
  who: z.array(Party),
  place: z.optional(OptionalLine),
  method: z.optional(Method),
  /** The job the activity is about. */
  task: z.optional(Line),
  needs: z.array(Need),
  preparation: z.optional(Text),
  note: z.optional(Text),
});
export type ProgrammeActivity = z.infer<typeof ProgrammeActivity>;

export const ProgrammeTopic = z.strictObject({
  id: TemplateId,
  topic: Line,
  question: Text,
  needs: z.array(Need).check(z.minLength(1)),
  kind: VidenspersonKind,
  function: z.optional(OptionalLine),
  introducer: Party,
});
export type ProgrammeTopic = z.infer<typeof ProgrammeTopic>;

export const Standardprogram = z.strictObject({
  /** First line of the file: what it is and how to open it, in Danish. */
  om: z.string(),
  $schema: z.optional(z.string()),
  type: z.literal('standardprogram'),
  id: TemplateId,
  version: z.int().check(z.gte(1)),
  title: Line,
  description: Line,
  /** Whom the programme is for. */
  audience: Audience,
  /** Job title suggested for the newcomer. */
  position: Line,
  /** Length of the introduction in months, 1–6. */
  months: z.int().check(z.gte(1), z.lte(6)),
  huskeliste: z.array(ProgrammeItem),
  introduktionsskema: z.array(ProgrammeActivity),
  videnspersoner: z.array(ProgrammeTopic),
});
export type Standardprogram = z.infer<typeof Standardprogram>;
