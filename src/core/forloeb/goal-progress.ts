import { foldText } from '../search.ts';
import type { PlacedActivity } from './introduktionsskema.ts';
import { type GoalEntry, type GoalPartEntry, type GoalState, goalStates, stateOf } from './laeringsmaal.ts';
import { type TaskSteps, taskSteps } from './learning-steps.ts';
import type { MaterialEntry } from './material.ts';
import type { VidenspersonEntry } from './vidensperson.ts';
import { type Need, needs } from './vocabulary.ts';

/** What is seen of goals beside the goals themselves: how many stand where, their steps, and what can help with them. */

/** How many goals of a need stand where. */
export interface NeedProgress {
  readonly need: Need;
  readonly counts: readonly { readonly state: GoalState; readonly count: number }[];
}

/** For each need that a goal is about: the furthest first. A goal that was dropped counts nowhere (RULES.md N123). */
export function progressByNeed(goals: readonly GoalEntry[]): readonly NeedProgress[] {
  const states = goalStates.filter((state) => state !== 'dropped').toReversed();
  return needs.flatMap((need) => {
    const own = goals.filter(({ fields }) => fields.needs.includes(need));
    const counts = states
      .map((state) => ({ state, count: own.filter(({ fields }) => stateOf(fields) === state).length }))
      .filter(({ count }) => count > 0);
    return counts.length > 0 ? [{ need, counts }] : [];
  });
}

/** The steps of a goal: the activities of the plan with the same task (RULES.md N128); undefined when there is none. */
export const stepsOf = (task: string, placed: readonly PlacedActivity[]): TaskSteps | undefined =>
  taskSteps(placed).find(({ key }) => key === foldText(task));

/** What can help with a goal. */
export interface GoalHelp {
  readonly materials: readonly MaterialEntry[];
  readonly people: readonly VidenspersonEntry[];
}

/**
 * Hjælperedskaber and videnspersoner with the same topic as the goal: its task or one of its topics and systems, whatever the
 * case and spaces; and hjælperedskaber that name the goal (RULES.md N129).
 */
export function helpFor(
  goal: GoalEntry,
  parts: readonly GoalPartEntry[],
  materials: readonly MaterialEntry[],
  people: readonly VidenspersonEntry[],
): GoalHelp {
  const titles = parts.filter(({ fields }) => fields.goal === goal.id).map(({ fields }) => fields.title);
  const topics = new Set([goal.fields.task, ...titles].map(foldText));
  const fits = (topic: string | undefined) => Boolean(topic?.trim()) && topics.has(foldText(topic ?? ''));
  return {
    materials: materials.filter(({ fields }) => fields.goal === goal.id || fits(fields.topic)),
    people: people.filter(({ fields }) => fits(fields.topic) && Boolean(fields.name?.trim())),
  };
}
