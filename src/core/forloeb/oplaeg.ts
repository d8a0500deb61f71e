import * as z from 'zod/mini';
import { Due, Line, OptionalLine, PlainDay, RecordId, Text } from './fields.ts';
import type { Entry } from './record-kind.ts';

/** What a new hire brings (domain 1, Tilbagelæring). */
export const oplaegKinds = ['teori', 'metode', 'bachelor', 'erfaring', 'andet'] as const;
export type OplaegType = (typeof oplaegKinds)[number];

export const oplaegStates = ['offered', 'planned', 'held', 'withdrawn'] as const;

/** Something the new hire can teach the colleagues, as an offer and later as a planned talk. */
export const Oplaeg = z.looseObject({
  title: Line,
  kind: z.enum(oplaegKinds),
  about: z.optional(Text),
  /** Where it is told, e.g. the team meeting. */
  forum: z.optional(OptionalLine),
  due: z.optional(z.nullable(Due)),
  offered: z.looseObject({ day: PlainDay, by: z.optional(RecordId) }),
  state: z.optional(z.looseObject({ value: z.enum(oplaegStates), day: PlainDay, by: z.optional(RecordId) })),
  /** The activity of the plan it has become. */
  activity: z.optional(z.nullable(RecordId)),
});
export type Oplaeg = z.infer<typeof Oplaeg>;
export type OplaegEntry = Entry<Oplaeg>;

export const oplaegKind = { type: 'oplaeg', schema: Oplaeg } as const;
