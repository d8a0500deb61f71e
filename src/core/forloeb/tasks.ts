import * as z from 'zod/mini';
import type { Doc } from '../document/types.ts';
import type { Viewpoint } from '../rooms.ts';
import { Text } from './fields.ts';
import { type Entry, readEntries } from './record-kind.ts';

/**
 * What the leader expects: the tasks of the first time and those to come, and what the new hire may decide alone (domain 2.4, 6 L2). It
 * stands in `plan`, where all three read it (RULES.md N227).
 */
export const Tasks = z.looseObject({
  now: z.optional(z.nullable(Text)),
  later: z.optional(z.nullable(Text)),
  decides: z.optional(z.nullable(Text)),
});
export type Tasks = z.infer<typeof Tasks>;

export const tasksKind = { type: 'opgaver', schema: Tasks } as const;

/** There is one in a plan. */
export const tasksRecordId = 'opgaver';

/** What is said, in the order in which it is read. */
export const taskFields = ['now', 'later', 'decides'] as const;
export type TaskField = (typeof taskFields)[number];

export const tasksIn = (plan: Doc): Entry<Tasks> | undefined =>
  readEntries(plan, tasksKind).known.find(({ id }) => id === tasksRecordId);

/** The fields that say something. */
export const saidTasks = (plan: Doc): readonly (readonly [TaskField, string])[] => {
  const fields = tasksIn(plan)?.fields;
  return taskFields.flatMap((field) => {
    const text = fields?.[field]?.trim();
    return text ? [[field, text] as const] : [];
  });
};

export const maySayTasks = (viewpoint: Viewpoint): boolean => viewpoint === 'leder' || viewpoint === 'kontaktperson';
