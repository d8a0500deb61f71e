import * as z from 'zod/mini';
import { Offset } from '../calendar/offset.ts';
import { keysBetween } from '../document/order.ts';
import type { Change, Doc } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { Line, Party, Text } from './fields.ts';
import { returnGoal } from './goal-edits.ts';
import type { Edit } from './huskeliste-edits.ts';
import { goalKind, goalLists, goalPartKind } from './laeringsmaal.ts';
import { write } from './record-kind.ts';
import { Method, Need } from './vocabulary.ts';

/** Where a model goal belongs. The words stand in labels.ts. */
export const goalAreas = ['faelles', 'boernUnge', 'voksne', 'beskaeftigelse', 'handicap'] as const;
export type GoalArea = (typeof goalAreas)[number];

const TemplateId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

/** A goal to adapt: one task with its topics and systems. Structure alone, no rates and no law. */
export const GoalModel = z.strictObject({
  id: TemplateId,
  area: z.enum(goalAreas),
  task: Line,
  goal: Text,
  needs: z.array(Need).check(z.minLength(1)),
  method: Method,
  offset: Offset,
  introducer: z.optional(Party),
  topics: z.array(Line).check(z.minLength(1)),
  systems: z.array(Line),
});
export type GoalModel = z.infer<typeof GoalModel>;

/** The file `templates/laeringsmaal.json`. */
export const GoalModels = z.strictObject({
  /** First line of the file: what it is and how to open it, in Danish. */
  om: z.string(),
  $schema: z.optional(z.string()),
  type: z.literal('laeringsmaal'),
  id: TemplateId,
  version: z.int().check(z.gte(1)),
  title: Line,
  description: Line,
  goals: z.array(GoalModel),
});
export type GoalModels = z.infer<typeof GoalModels>;

export const modelGoalId = (model: string): string => `${goalKind.type}_${model}`;

/** Two who take the same model get the same order keys (RULES.md N2). */
const blockPrefix = 'GS';

/** Whether the model is among the goals of the plan. */
export function isTaken(plan: Doc, model: GoalModel): boolean {
  const view = viewRecord(plan, modelGoalId(model.id));
  return view !== undefined && !view.hidden;
}

/**
 * A model becomes a goal under keys computed from its own, so that two who take the same one get one goal (RULES.md N120). One that
 * was taken before and removed comes back as it was. To be written as the template.
 */
export function takeModel(plan: Doc, model: GoalModel, order: string): Edit {
  const goal = modelGoalId(model.id);
  const before = viewRecord(plan, goal);
  if (before && Object.keys(before.fields).length > 0) return returnGoal(plan, goal);
  const { task, goal: words, needs, method, offset, introducer } = model;
  const fields = { task, goal: words, needs, method, due: { offset }, introducer, order };
  const parts = goalLists.flatMap((list) => {
    const titles = list === 'topic' ? model.topics : model.systems;
    const keys = keysBetween(null, null, titles.length, blockPrefix);
    return titles.map((title, index) =>
      write(`${goalPartKind.type}_${model.id}_${list}${index + 1}`, goalPartKind.type, {
        goal,
        list,
        title,
        order: keys[index],
      }),
    );
  });
  const writes = [write(goal, goalKind.type, fields), ...parts];
  // What was purged meanwhile is written anew, and is deleted no longer.
  const restored = writes.filter(({ id }) => viewRecord(plan, id)).map(({ id }): Change => ({ do: 'restore', id }));
  return { changes: [...restored, ...writes], undo: writes.map(({ id }): Change => ({ do: 'delete', id })) };
}
