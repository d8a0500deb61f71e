import * as z from 'zod/mini';
import { Line } from './fields.ts';
import { introductionMeetingKinds } from './meeting-kinds.ts';

/**
 * The shape of the template. Screens take it as it comes with the app, which a test holds against this, so that the schema itself need not
 * travel along.
 */

/** What a point of an agenda is filled with from the forløb (RULES.md N103–N107). */
export const agendaFills = [
  'questions',
  'answers',
  'adjustments',
  'goals',
  'goalsDue',
  'days',
  'methods',
  'before',
  'next',
] as const;
export type AgendaFill = (typeof agendaFills)[number];

const Key = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

export const AgendaPoint = z.strictObject({
  /** Notes lie under this key; it must not change once the template is in use. */
  key: Key,
  heading: Line,
  /** Sentences that help the talk along. */
  prompts: z.array(Line),
  fill: z.optional(z.enum(agendaFills)),
});
export type AgendaPoint = z.infer<typeof AgendaPoint>;

export const AgendaBlock = z.strictObject({ heading: Line, points: z.array(AgendaPoint).check(z.minLength(1)) });

export const AgendaForm = z.strictObject({
  kind: z.enum(introductionMeetingKinds),
  blocks: z.array(AgendaBlock).check(z.minLength(1)),
});
export type AgendaForm = z.infer<typeof AgendaForm>;

/** How often status meetings are held: on each day, on two days of a week, once a week, once in two weeks. */
const paces = ['daily', 'twice', 'weekly', 'fortnightly'] as const;
export type Pace = (typeof paces)[number];

/** One step of a rhythm; the steps follow each other from the first day (RULES.md N112). */
export const RhythmStep = z.strictObject({
  every: z.enum(paces),
  weeks: z.int().check(z.gte(1), z.lte(26)),
  minutes: z.int().check(z.gte(5), z.lte(120)),
});
export type RhythmStep = z.infer<typeof RhythmStep>;

/** The agendas and the rhythm as they lie in `templates/`. */
export const MeetingTemplate = z.strictObject({
  om: z.string(),
  $schema: z.optional(z.string()),
  type: z.literal('moeder'),
  id: z.string().check(z.regex(/^[a-z0-9-]{1,48}$/)),
  version: z.int().check(z.gte(1)),
  title: Line,
  description: Line,
  meetings: z.array(AgendaForm),
  /** How often status meetings are suggested, step after step from the first day. */
  rhythm: z.array(RhythmStep).check(z.minLength(1)),
});
export type MeetingTemplate = z.infer<typeof MeetingTemplate>;
