import type { Doc } from '../document/types.ts';
import {
  type ClosingEntry,
  type EvaluationEntry,
  evaluationKind,
  evaluationPoints,
  filedField,
  improvementKind,
} from './closing.ts';
import { closingIn } from './ending.ts';
import { Tick } from './fields.ts';
import { type GoalEntry, goalKind, stateOf } from './laeringsmaal.ts';
import { type People, readPeople } from './people.ts';
import { readEntries } from './record-kind.ts';

/** The steps of an ending, in order (RULES.md N150). The words travel in addresses. */
export const closingSteps = ['maal', 'evaluering', 'rolle', 'mentor', 'arkiv', 'forbedring', 'sletning'] as const;
export type ClosingStep = (typeof closingSteps)[number];

/** Steps that nobody is missed for. */
const optionalSteps: ReadonlySet<ClosingStep> = new Set(['forbedring']);

/** How far an ending has come. */
export interface ClosingPicture {
  readonly entry: ClosingEntry | undefined;
  readonly done: Readonly<Record<ClosingStep, boolean>>;
  /** Steps that are not done and not optional, in order. */
  readonly missing: readonly ClosingStep[];
  /** Set while the forløb is ended. */
  readonly ended: Tick | undefined;
}

/** The goals that the introduction itself set (RULES.md N158). */
export const goalsToSettle = (plan: Doc): readonly GoalEntry[] =>
  readEntries(plan, goalKind).known.filter(({ fields }) => fields.mentorCourse !== true);

export const isGoalSettled = (goal: GoalEntry): boolean => ['reached', 'dropped'].includes(stateOf(goal.fields));

/** Whether a person has said anything at all of the programme. */
export const isEvaluated = ({ fields }: EvaluationEntry): boolean =>
  evaluationPoints.some((point) => (fields[point] ?? '').trim() !== '');

/** The tick of one thing that must be filed elsewhere. */
export const filedTick = (entry: ClosingEntry | undefined, key: string): Tick =>
  Tick.safeParse(entry?.fields[filedField(key)]).data ?? { done: false };

/** @param filed the keys of what must be filed elsewhere, from the template. */
export function closingPicture(plan: Doc, filed: readonly string[], people: People = readPeople(plan)): ClosingPicture {
  const entry = closingIn(plan);
  const fields = entry?.fields;
  const evaluations = readEntries(plan, evaluationKind).known.filter(isEvaluated);
  const hasSpoken = (role: 'ny' | 'kontaktperson') =>
    evaluations.some((one) => one.fields.by === people.holder(role)?.id);
  const done: Record<ClosingStep, boolean> = {
    maal: goalsToSettle(plan).every(isGoalSettled),
    evaluering: hasSpoken('ny') && hasSpoken('kontaktperson'),
    rolle: fields?.roleChange?.done === true,
    mentor: Boolean(fields?.mentor),
    arkiv: filed.every((key) => filedTick(entry, key).done),
    forbedring: readEntries(plan, improvementKind).known.length > 0,
    sletning: Boolean(fields?.deletion),
  };
  return {
    entry,
    done,
    missing: closingSteps.filter((step) => !done[step] && !optionalSteps.has(step)),
    ended: fields?.ended?.done ? fields.ended : undefined,
  };
}
