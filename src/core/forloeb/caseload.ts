import * as z from 'zod/mini';
import { sameJson } from '../document/json-value.ts';
import type { Json } from '../document/types.ts';
import { Due, PlainDay, RecordId, Text } from './fields.ts';
import type { Entry } from './record-kind.ts';

/** From a day on, how much of a full load is meant. `percent` 0–100. */
export const CaseloadStep = z.looseObject({ from: Due, percent: z.int().check(z.gte(0), z.lte(100)) });
export type CaseloadStep = z.infer<typeof CaseloadStep>;

/** A day on which the load is looked at again. What was found is a line for the plan, without any case. */
export const CaseloadReview = z.looseObject({ key: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)), due: Due });
export type CaseloadReview = z.infer<typeof CaseloadReview>;

/**
 * The agreed share of a full load, as a ramp (domain 4.1, 4.6, pitfall 14: an aim after individual judgement, no limit). Never a
 * case, and never more than one number of cases: what is full here, as a figure to talk about.
 */
export const Caseload = z.looseObject({
  /** The steps belong together and are one field. In any order; the first also holds before its day. */
  steps: z.array(CaseloadStep).check(z.minLength(1), z.maxLength(12)),
  reviews: z.optional(z.array(CaseloadReview).check(z.maxLength(12))),
  /** What counts as a full load here; null or absent when nobody has said. */
  full: z.optional(z.nullable(z.int().check(z.gte(1), z.lte(500)))),
  reason: z.optional(Text),
  /** `on`: the steps and the full figure as they stood when it was agreed. */
  agreed: z.optional(
    z.nullable(z.looseObject({ day: PlainDay, by: z.optional(RecordId), on: z.optional(z.looseObject({})) })),
  ),
});
export type Caseload = z.infer<typeof Caseload>;
export type CaseloadEntry = Entry<Caseload>;

export const caseloadKind = { type: 'sagstal', schema: Caseload } as const;
/** What is agreed when somebody notes that it is; the reason may be worded anew. */
export const agreedOn = ({ steps, full }: Pick<Caseload, 'steps' | 'full'>): Json =>
  ({ steps, full: full ?? null }) as unknown as Json;

/** Whether something else stands there now than was agreed (RULES.md N140). One that does not say on what counts as it stands. */
export const isChangedSinceAgreed = (fields: Pick<Caseload, 'steps' | 'full' | 'agreed'>): boolean =>
  fields.agreed?.on !== undefined && !sameJson(fields.agreed.on as Json, agreedOn(fields));

/** There is one ramp in a plan. */
export const caseloadRecordId = 'sagstal';

/** The field with what came of a review: `{done, day, by, text?}`. */
export const reviewField = (key: string): string => `review_${key}`;
