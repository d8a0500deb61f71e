import * as z from 'zod/mini';
import {
  addDays,
  addMonths,
  civilDate,
  type Day,
  dayOf,
  daysBetween,
  daysInMonth,
  type Weekday,
  weekday,
} from '../calendar/day.ts';

/** How often the two of a mentor course meet: every week, every second, third or fourth week, or once a month. */
export const mentorPaces = ['weekly', 'fortnightly', 'third', 'fourth', 'monthly'] as const;
export type MentorPace = (typeof mentorPaces)[number];

/** More steps than anybody needs. */
export const mostMentorSteps = 6;

/** One step of a rhythm. Steps follow each other from the first day; the last goes on to the end, whatever it says. */
export const MentorStep = z.strictObject({
  every: z.enum(mentorPaces),
  months: z.int().check(z.gte(1), z.lte(24)),
});
export type MentorStep = z.infer<typeof MentorStep>;

export interface PaceInput {
  readonly from: Day;
  readonly to: Day;
  readonly steps: readonly MentorStep[];
  readonly weekday: Weekday;
}

/** A day the rhythm alone gives, and how many days on the next one is. */
export interface NominalDay {
  readonly day: Day;
  readonly gap: number;
}

/** More meetings than any course has; a period may be typed wrong. */
const mostDays = 200;

/**
 * The days of a rhythm, days off or not (RULES.md N190). All on one weekday; from one to the next it is as far as the step says in which
 * the first of the two lies.
 */
export function nominalDays({ from, to, steps, weekday: wish }: PaceInput): readonly NominalDay[] {
  const ends = steps.map((_, at) =>
    addMonths(
      from,
      steps.slice(0, at + 1).reduce((sum, step) => sum + step.months, 0),
    ),
  );
  const stepOn = (day: Day) => steps.find((_, at) => at === steps.length - 1 || day < (ends[at] ?? to));
  const found: NominalDay[] = [];
  let day = addDays(from, (wish - weekday(from) + 7) % 7);
  let monthly: Day | undefined;
  while (day <= to && found.length < mostDays) {
    const step = stepOn(day);
    if (!step) return found;
    monthly = step.every === 'monthly' ? (monthly ?? day) : undefined;
    const next = monthly
      ? inNextMonth(day, monthly)
      : addDays(day, daysOf[step.every as Exclude<MentorPace, 'monthly'>]);
    found.push({ day, gap: daysBetween(day, next) });
    day = next;
  }
  return found;
}

const daysOf: Readonly<Record<Exclude<MentorPace, 'monthly'>, number>> = {
  weekly: 7,
  fortnightly: 14,
  third: 21,
  fourth: 28,
};

/** The same weekday of the next month as `first` is of its own: the second one again, or the last where it is a fifth. */
function inNextMonth(day: Day, first: Day): Day {
  const ordinal = Math.ceil(civilDate(first).date / 7);
  const { year, month } = civilDate(addMonths(day, 1));
  const start = dayOf({ year, month, date: 1 });
  const date = 1 + ((weekday(first) - weekday(start) + 7) % 7) + (ordinal - 1) * 7;
  return dayOf({ year, month, date: date > daysInMonth(year, month) ? date - 7 : date });
}
