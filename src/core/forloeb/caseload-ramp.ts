import { addDays, type Day } from '../calendar/day.ts';
import { dueDay, offsetTo } from '../calendar/offset.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Doc } from '../document/types.ts';
import type { Viewpoint } from '../rooms.ts';
import {
  type Caseload,
  type CaseloadEntry,
  type CaseloadReview,
  type CaseloadStep,
  caseloadKind,
  caseloadRecordId,
  reviewField,
} from './caseload.ts';
import { type Due, Text, Tick } from './fields.ts';
import type { PlanDays } from './moved-plan.ts';
import { readEntries } from './record-kind.ts';

/** The share of a full load over time, and the days on which it is looked at again (RULES.md N140–N144). */

/** One stretch of the ramp. */
export interface RampStep {
  readonly from: Day;
  /** Last day, included; undefined for the last stretch, which goes on. */
  readonly to: Day | undefined;
  /** 0–100 */
  readonly percent: number;
  readonly pinned: boolean;
  /** Place in the record's list. */
  readonly index: number;
}

/** Who writes the ramp. The new hire reads it. */
export const mayEditCaseload = (viewpoint: Viewpoint): boolean =>
  viewpoint === 'leder' || viewpoint === 'kontaktperson';

/** The day of a step or a review (RULES.md N141). */
export const dayOfDue = (due: Due, { calendar, firstDay }: PlanDays): Day =>
  'pinned' in due ? (due.pinned as Day) : dueDay(calendar, firstDay, (due as Extract<Due, { offset: unknown }>).offset);

/** The steps as stretches that follow each other without a gap (RULES.md N140). */
export function rampOf({ steps }: Pick<Caseload, 'steps'>, days: PlanDays): readonly RampStep[] {
  const byDay = new Map<Day, Omit<RampStep, 'to'>>();
  steps.forEach((step, index) => {
    const from = dayOfDue(step.from, days);
    byDay.set(from, { from, percent: step.percent, pinned: 'pinned' in step.from, index });
  });
  const sorted = [...byDay.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.map((step, at) => {
    const next = sorted[at + 1];
    return { ...step, to: next && addDays(next.from, -1) };
  });
}

/** The stretch that holds on a day; before the first of them the first. Undefined for an empty ramp. */
export const stepOn = (ramp: readonly RampStep[], day: Day): RampStep | undefined =>
  ramp.findLast(({ from }) => from <= day) ?? ramp[0];

/** About how many a share of the full figure is, for a talk (RULES.md N144); undefined while nobody has said what is full. */
export const roughFigure = (full: number | null | undefined, percent: number): number | undefined =>
  full ? Math.round((full * percent) / 100) : undefined;

/** What is suggested where nothing is agreed: half for six months. An aim (RULES.md N142). */
export const suggestedSteps: readonly CaseloadStep[] = [
  { from: { offset: { unit: 'workingDays', amount: 1 } }, percent: 50 },
  { from: { offset: { unit: 'months', amount: 6 } }, percent: 100 },
];

export const suggestedReviews: readonly CaseloadReview[] = [1, 3, 6].map((amount) => ({
  key: `m${amount}`,
  due: { offset: { unit: 'months', amount } },
}));

/**
 * How a chosen day is kept so that it follows the first day: in whole months where it is as many months after it, else in working
 * days (calendar RULES.md C15).
 */
export function followingDue(calendar: WorkCalendar, firstDay: Day, day: Day): Due {
  for (let amount = 1; amount <= 24; amount += 1) {
    const offset = { unit: 'months', amount } as const;
    if (dueDay(calendar, firstDay, offset) === day) return { offset };
  }
  return { offset: offsetTo(calendar, firstDay, day) };
}

/** A day of review with what came of it. */
export interface ReviewDay {
  readonly key: string;
  readonly day: Day;
  readonly pinned: boolean;
  readonly tick: Tick;
  /** A line for the plan, without any case; empty when nothing is noted. */
  readonly text: string;
}

export function reviewDays(entry: CaseloadEntry, days: PlanDays): readonly ReviewDay[] {
  const { reviews = [] } = entry.fields;
  return reviews
    .map(({ key, due }) => {
      const value = entry.fields[reviewField(key)];
      const text =
        typeof value === 'object' && value !== null ? Text.safeParse((value as { text?: unknown }).text) : undefined;
      return {
        key,
        day: dayOfDue(due, days),
        pinned: 'pinned' in due,
        tick: Tick.safeParse(value).data ?? { done: false },
        text: text?.success ? text.data : '',
      };
    })
    .sort((a, b) => (a.day === b.day ? (a.key < b.key ? -1 : 1) : a.day < b.day ? -1 : 1));
}

/** The ramp of a plan; undefined while there is none. */
export const caseloadIn = (plan: Doc): CaseloadEntry | undefined =>
  readEntries(plan, caseloadKind).known.find(({ id }) => id === caseloadRecordId);

/** A review that waits, with the share that holds on its day and the one after it. */
export interface CaseloadToLookAt {
  readonly key: string;
  readonly day: Day;
  readonly percent: number;
  /** The stretch that follows; undefined when none does. */
  readonly next: RampStep | undefined;
}

/**
 * The reviews that wait on or before a day, earliest first: what an agenda, a day's list or the overview names (RULES.md N143). None
 * while there is no ramp.
 */
export function caseloadToLookAt(plan: Doc, days: PlanDays, until: Day): readonly CaseloadToLookAt[] {
  const entry = caseloadIn(plan);
  if (!entry) return [];
  const ramp = rampOf(entry.fields, days);
  return reviewDays(entry, days)
    .filter(({ day, tick }) => day <= until && !tick.done)
    .map(({ key, day }) => ({
      key,
      day,
      percent: stepOn(ramp, day)?.percent ?? 100,
      next: ramp.find(({ from }) => from > day),
    }));
}
