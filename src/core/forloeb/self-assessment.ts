import * as z from 'zod/mini';
import { PlainDay, RecordId, Text } from './fields.ts';
import type { Entry } from './record-kind.ts';

/** How safe the new hire feels with a task: new to it, with help, alone (domain 6, N4). */
export const assessmentLevels = ['ny', 'medHjaelp', 'selv'] as const;
export type AssessmentLevel = (typeof assessmentLevels)[number];

/**
 * The new hire's own word on one goal. It lies in the new hire's own room and in no file until it is shared, which
 * copies it into `samtaler` (RULES.md N124–N127). The keys are computed from the goal's, so there is one for each goal.
 */
export const SelfAssessment = z.looseObject({
  goal: RecordId,
  level: z.enum(assessmentLevels),
  day: PlainDay,
  note: z.optional(z.nullable(Text)),
  /** When it was last copied to the kontaktperson; null when it was taken back. */
  shared: z.optional(z.nullable(z.looseObject({ day: PlainDay }))),
});
export type SelfAssessment = z.infer<typeof SelfAssessment>;
export type AssessmentEntry = Entry<SelfAssessment>;

/** In the room of the new hire alone. */
export const assessmentKind = { type: 'vurdering', schema: SelfAssessment } as const;
/** The copy that was shared, in `samtaler`. It holds nothing that leads back. */
export const sharedAssessmentKind = { type: 'deltVurdering', schema: SelfAssessment } as const;
