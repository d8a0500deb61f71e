import * as z from 'zod/mini';
import type { Change } from '../document/types.ts';
import { PlainDay, RecordId, Text, Tick } from './fields.ts';
import { type Entry, write } from './record-kind.ts';

/** Whether a mentor course follows. */
export const mentorDecisions = ['yes', 'no', 'later'] as const;

/** The ending of an introduction, in `plan`. Each step is a field of its own; what must be filed elsewhere is ticked in `filed_<key>`. */
export const Closing = z.looseObject({
  begun: z.optional(z.nullable(z.looseObject({ day: PlainDay, by: z.optional(RecordId) }))),
  /** When kontaktperson and new hire became colleagues like others. */
  roleChange: z.optional(Tick),
  mentor: z.optional(
    z.nullable(
      z.looseObject({
        decision: z.enum(mentorDecisions),
        day: PlainDay,
        by: z.optional(RecordId),
        note: z.optional(Text),
      }),
    ),
  ),
  /** The day on which what is private is meant to be deleted everywhere. */
  deletion: z.optional(z.nullable(z.looseObject({ day: PlainDay }))),
  /** The day on which the rest is; without either, days are suggested (RULES.md N153). */
  deletionPlan: z.optional(z.nullable(z.looseObject({ day: PlainDay }))),
  /** Closed while true; opening it again writes false. */
  ended: z.optional(Tick),
});
export type Closing = z.infer<typeof Closing>;
export type ClosingEntry = Entry<Closing>;

export const closingKind = { type: 'afslutning', schema: Closing } as const;
/** There is one ending, and two devices mean the same. */
export const closingRecordId = 'afslutning';

export const filedField = (key: string): string => `filed_${key}`;

/** The field in which a person ticks that the private notes are deleted on their device. */
export const clearedField = (person: string): string => `cleared_${person}`;

/** The points at which a programme is looked back on (domain 2.6). */
export const evaluationPoints = ['helped', 'early', 'late', 'missing', 'blind'] as const;
export type EvaluationPoint = (typeof evaluationPoints)[number];

/** What one person says of the programme: one record for each person, its key computed from theirs. */
export const Evaluation = z.looseObject({
  by: RecordId,
  day: PlainDay,
  helped: z.optional(Text),
  early: z.optional(Text),
  late: z.optional(Text),
  missing: z.optional(Text),
  /** What a newcomer sees and those who are used to it do not. */
  blind: z.optional(Text),
});
export type Evaluation = z.infer<typeof Evaluation>;
export type EvaluationEntry = Entry<Evaluation>;

export const evaluationKind = { type: 'evaluering', schema: Evaluation } as const;
export const evaluationRecordId = (person: string): string => `evaluering_${person}`;

/** A proposal for the standard programme, about one of its items, activities or topics, or about the whole. */
export const Improvement = z.looseObject({
  text: Text.check(z.regex(/\S/)),
  about: z.optional(z.nullable(RecordId)),
  made: z.looseObject({ day: PlainDay, by: z.optional(RecordId) }),
  /** Taken into a programme of the workplace. */
  taken: z.optional(Tick),
});
export type Improvement = z.infer<typeof Improvement>;
export type ImprovementEntry = Entry<Improvement>;

export const improvementKind = { type: 'forbedring', schema: Improvement } as const;

/** A write of fields of the ending; the first one makes it. */
export const closingWrite = (fields: object): Extract<Change, { do: 'write' }> =>
  write(closingRecordId, closingKind.type, fields);
