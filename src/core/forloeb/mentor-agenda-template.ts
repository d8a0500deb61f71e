import * as z from 'zod/mini';
import { Line } from './fields.ts';
import { MentorStep, mentorPaces, mostMentorSteps } from './mentor-pace.ts';

/** The shape of the template. The screen takes it as it comes with the app, which a test holds against this. */

/** What a point is filled with (RULES.md N195, N196). */
export const mentorFills = ['aftaler', 'theme', 'material', 'method', 'next'] as const;

const Key = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

export const MentorPoint = z.strictObject({
  /** Notes lie under this key; it must not change once the template is in use. */
  key: Key,
  heading: Line,
  /** Of a meeting of the usual length; they follow the length of each meeting. */
  minutes: z.int().check(z.gte(5), z.lte(60)),
  /** Sentences that help the talk along. */
  prompts: z.array(Line),
  fill: z.optional(z.enum(mentorFills)),
});
export type MentorPoint = z.infer<typeof MentorPoint>;

export const MentorMethod = z.strictObject({ key: Key, heading: Line, prompts: z.array(Line).check(z.minLength(1)) });
export type MentorMethod = z.infer<typeof MentorMethod>;

/** Agenda, methods and rhythm of mentor meetings as they lie in `templates/`. */
export const MentorAgendaTemplate = z.strictObject({
  om: z.string(),
  $schema: z.optional(z.string()),
  type: z.literal('mentormoede'),
  id: z.string().check(z.regex(/^[a-z0-9-]{1,48}$/)),
  version: z.int().check(z.gte(1)),
  title: Line,
  description: Line,
  points: z.array(MentorPoint).check(z.minLength(1), z.maxLength(12)),
  methods: z.array(MentorMethod).check(z.minLength(1), z.maxLength(10)),
  /** What is suggested for a series: how often, or step after step, and the weeks of every year in which nobody meets. */
  every: z.enum(mentorPaces),
  steps: z.array(MentorStep).check(z.minLength(2), z.maxLength(mostMentorSteps)),
  weeksOff: z.array(z.int().check(z.gte(1), z.lte(53))),
});
export type MentorAgendaTemplate = z.infer<typeof MentorAgendaTemplate>;

/** How long a meeting of the template lasts, in minutes: all its points together. */
export const usualLength = (points: readonly MentorPoint[]): number =>
  points.reduce((sum, { minutes }) => sum + minutes, 0);

const unit = 5;

/**
 * The minutes of each point in a meeting of another length: in the same proportion, in steps of five and never less than five. Together
 * they are the length, unless that is too short for all; what is left of a step goes to the longest point (RULES.md N195).
 */
export function pointMinutes(points: readonly MentorPoint[], length: number): readonly number[] {
  const shares = points.map(({ minutes }) => (minutes * length) / usualLength(points) / unit);
  const units = shares.map((share) => Math.max(1, Math.floor(share)));
  const sum = () => units.reduce((all, one) => all + one, 0);
  const most = (worth: (at: number) => number) =>
    units.reduce((best, _, at) => (worth(at) > worth(best) ? at : best), 0);
  const lack = (at: number) => (shares[at] ?? 0) - (units[at] ?? 0) + (shares[at] ?? 0) / 1000;
  const wanted = Math.max(units.length, Math.floor(length / unit));
  while (sum() < wanted) units[most(lack)] = (units[most(lack)] ?? 0) + 1;
  while (sum() > wanted) {
    const at = most((one) => ((units[one] ?? 0) > 1 ? -lack(one) : Number.NEGATIVE_INFINITY));
    units[at] = (units[at] ?? 0) - 1;
  }
  const longest = most((at) => shares[at] ?? 0);
  const rest = Math.max(0, length - wanted * unit);
  return units.map((one, at) => one * unit + (at === longest ? rest : 0));
}
