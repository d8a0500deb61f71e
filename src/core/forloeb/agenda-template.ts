import * as z from 'zod/mini';
import { Line } from './fields.ts';
import { type MeetingKind, meetingKinds } from './meeting-kinds.ts';
import { RhythmStep } from './meeting-rhythm.ts';

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
  kind: z.enum(meetingKinds),
  /** What the meeting is for, in one sentence. */
  description: Line,
  blocks: z.array(AgendaBlock).check(z.minLength(1)),
});
export type AgendaForm = z.infer<typeof AgendaForm>;

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

/** The agenda of a kind of meeting. Throws when the template has none, which its test rules out. */
export function formOf({ meetings }: MeetingTemplate, kind: MeetingKind): AgendaForm {
  const form = meetings.find((one) => one.kind === kind);
  if (!form) throw new Error(`No agenda for ${kind}`);
  return form;
}

export const pointsOf = (form: AgendaForm): readonly AgendaPoint[] => form.blocks.flatMap(({ points }) => points);
