import * as z from 'zod/mini';
import { Line } from './fields.ts';
import { phaseChecks } from './phase-checks.ts';
import { phaseNames } from './phases.ts';
import { Role } from './vocabulary.ts';

/** The words of the phases as they lie in `templates/faser.json`; what the records say of each line is found by `phase-checks.ts`. */

/** Screens that a line can lead to. */
export const phaseScreens = [
  'om',
  'huskeliste',
  'skema',
  'folk',
  'videnspersoner',
  'velkomstbrev',
  'hjaelp',
  'moeder',
  'maal',
  'sagstal',
  'spoergsmaal',
  'afslutning',
] as const;
export type PhaseScreen = (typeof phaseScreens)[number];

export const PhaseLine = z.strictObject({
  check: z.enum(phaseChecks),
  text: Line,
  /** Who sees to it. */
  who: z.array(Role).check(z.minLength(1)),
  screen: z.enum(phaseScreens),
  /** Good to have; nobody is missed for it. */
  optional: z.optional(z.boolean()),
});
export type PhaseLine = z.infer<typeof PhaseLine>;

export const PhaseWords = z.strictObject({
  phase: z.enum(phaseNames),
  /** What the phase is for. */
  purpose: Line,
  /** Who does what. */
  who: z.array(z.strictObject({ role: Role, does: Line })).check(z.minLength(1)),
  lines: z.array(PhaseLine).check(z.minLength(1)),
});
export type PhaseWords = z.infer<typeof PhaseWords>;

export const PhasesTemplate = z.strictObject({
  /** First line of the file: what it is and how to open it, in Danish. */
  om: z.string(),
  $schema: z.optional(z.string()),
  type: z.literal('faser'),
  id: z.string().check(z.regex(/^[a-z0-9-]{1,48}$/)),
  version: z.int().check(z.gte(1)),
  title: Line,
  description: Line,
  phases: z.array(PhaseWords).check(z.length(phaseNames.length)),
});
export type PhasesTemplate = z.infer<typeof PhasesTemplate>;
