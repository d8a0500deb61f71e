import type { Day } from '../calendar/day.ts';
import { markersOf } from '../document/deletion.ts';
import { keyBetween } from '../document/order.ts';
import type { Change, Doc, Dot } from '../document/types.ts';
import { viewRecord, viewRecords } from '../document/view.ts';
import type { Edit, Hand } from './huskeliste-edits.ts';
import {
  compareGoals,
  type GoalEntry,
  type GoalList,
  type GoalPart,
  type GoalPartEntry,
  type GoalState,
  goalKind,
  goalPartKind,
} from './laeringsmaal.ts';
import { write } from './record-kind.ts';

/** What people do to goals and to the lists that belong to them, each with the changes that undo it. */

type Random = (count: number) => string;
type Ordered = GoalEntry | GoalPartEntry;

/** The order key behind the last of some entries. */
export const orderBehind = (entries: readonly Ordered[], random: Random): string =>
  keyBetween(entries.toSorted(compareGoals).at(-1)?.fields.order ?? null, null, random);

/** How far the goal has come, as those who follow it agree (RULES.md N123). */
export function setGoalState({ id, fields }: GoalEntry, value: GoalState, hand: Hand): Edit {
  const before = fields.state ?? { value: 'planned', day: hand.today };
  return {
    changes: [write(id, goalKind.type, { state: { value, day: hand.today, by: hand.person } })],
    undo: [write(id, goalKind.type, { state: before })],
  };
}

/** A goal goes together with the topics and systems that are seen in it (RULES.md N122). */
export function removeGoal(goal: string, parts: readonly GoalPartEntry[]): Edit {
  const ids = [goal, ...parts.filter(({ fields }) => fields.goal === goal).map(({ id }) => id)];
  return {
    changes: ids.map((id): Change => ({ do: 'delete', id })),
    undo: ids.map((id): Change => ({ do: 'restore', id })),
  };
}

/** A goal that was removed, and in which somebody has written apart from the removal (RULES.md N122). */
export interface LeftGoal {
  readonly id: string;
  readonly task: string;
  /** What was written in it, or added to it. */
  readonly parts: readonly GoalPartEntry[];
}

/** The goals that are gone while something in them is not. `parts` are the visible topics and systems of the plan. */
export function leftGoals(plan: Doc, parts: readonly GoalPartEntry[]): readonly LeftGoal[] {
  const goals = [...new Set(parts.map(({ fields }) => fields.goal))];
  return goals.flatMap((id) => {
    const view = viewRecord(plan, id);
    if (view?.type !== goalKind.type || !view.hidden) return [];
    const left = parts.filter(({ fields }) => fields.goal === id).toSorted(compareGoals);
    return [{ id, task: String(view.fields['task'] ?? ''), parts: left }];
  });
}

/** The actions that deleted a record. */
function deletionsOf(plan: Doc, id: string): readonly Dot[] {
  const record = plan.r[id];
  return record ? markersOf(record).map(([dot]) => dot) : [];
}

/** Brings a removed goal back with what was removed together with it; what had been taken out before stays out. */
export function returnGoal(plan: Doc, goal: string): Edit {
  const removals = new Set(deletionsOf(plan, goal));
  const removed = viewRecords(plan, goalPartKind.type).filter(
    ({ id, hidden, fields }) =>
      hidden && fields['goal'] === goal && deletionsOf(plan, id).some((dot) => removals.has(dot)),
  );
  const ids = [goal, ...removed.map(({ id }) => id)];
  return {
    changes: ids.map((id): Change => ({ do: 'restore', id })),
    undo: ids.map((id): Change => ({ do: 'delete', id })),
  };
}

/** The same where the goal itself was written in apart from its removal, and somebody decides: it stays whole, or goes whole. */
export function decideGoal(
  plan: Doc,
  goal: string,
  parts: readonly GoalPartEntry[],
  change: Change,
): readonly Change[] {
  if (change.do === 'restore') return returnGoal(plan, goal).changes;
  return change.do === 'delete' ? removeGoal(goal, parts).changes : [change];
}

interface NewPart {
  readonly id: string;
  readonly goal: string;
  readonly list: GoalList;
  readonly title: string;
  readonly order: string;
}

/** A topic or system more (RULES.md N121). */
export const addPart = ({ id, ...fields }: NewPart): Edit => ({
  changes: [write(id, goalPartKind.type, fields satisfies GoalPart)],
  undo: [{ do: 'delete', id }],
});

export const removePart = (id: string): Edit => ({
  changes: [{ do: 'delete', id }],
  undo: [{ do: 'restore', id }],
});

export function tickPart({ id, fields }: GoalPartEntry, done: boolean, hand: Hand): Edit {
  const status = done ? { done, day: hand.today as Day, by: hand.person } : { done };
  return {
    changes: [write(id, goalPartKind.type, { status })],
    undo: [write(id, goalPartKind.type, { status: fields.status ?? { done: false } })],
  };
}

/** `seen`: the stamps the text was opened with (document RULES.md W2). */
export const renamePart = ({ id, fields }: GoalPartEntry, title: string, seen: readonly Dot[]): Edit => ({
  changes: [{ do: 'write', id, type: goalPartKind.type, fields: { title }, seen }],
  undo: [write(id, goalPartKind.type, { title: fields.title })],
});

/** One place up or down among `shown`, which is in order; undefined at the end. */
export function moveOne(
  type: string,
  shown: readonly { readonly id: string; readonly fields: { readonly order?: string | undefined } }[],
  id: string,
  step: -1 | 1,
  random: Random,
): Edit | undefined {
  const index = shown.findIndex((entry) => entry.id === id);
  const [moved, target] = [shown[index], shown[index + step]];
  if (!moved || !target) return undefined;
  const others = shown.filter((entry) => entry.id !== id);
  const at = index + step;
  const order = keyBetween(others[at - 1]?.fields.order ?? null, others[at]?.fields.order ?? null, random);
  return {
    changes: [write(id, type, { order })],
    undo: [write(id, type, { order: moved.fields.order ?? '~' })],
  };
}
