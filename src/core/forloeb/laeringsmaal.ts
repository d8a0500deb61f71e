import * as z from 'zod/mini';
import { compareText } from '../compare-text.ts';
import { Due, Line, Party, PlainDay, RecordId, Text, Tick } from './fields.ts';
import type { Entry } from './record-kind.ts';
import { Method, Need } from './vocabulary.ts';

/** How far the two who follow a goal agree that it has come. It is no mark: nothing is counted from it for anybody else. */
export const goalStates = ['planned', 'begun', 'reached', 'dropped'] as const;
export type GoalState = (typeof goalStates)[number];

/** A learning goal, described from one task of the job (domain 1, Læringsmål; 2.2, the example from Aalborg). */
export const Laeringsmaal = z.looseObject({
  /** The task, e.g. "Ansøgning om hjælp til forsørgelse". Activities with the same task are its steps (RULES.md N37). */
  task: Line,
  /** What the new hire can do when the goal is reached. */
  goal: z.optional(Text),
  /** The first is the most important. */
  needs: z.array(Need),
  method: z.optional(z.nullable(Method)),
  /** The day it is aimed at. */
  due: z.optional(z.nullable(Due)),
  /** Who introduces to the task. */
  introducer: z.optional(z.nullable(Party)),
  state: z.optional(z.looseObject({ value: z.enum(goalStates), day: PlainDay, by: z.optional(RecordId) })),
  order: z.optional(z.string()),
  /** Set at the ending: a goal for the mentor course, which the introduction does not wait for (RULES.md N158). */
  mentorCourse: z.optional(z.boolean()),
});
export type Laeringsmaal = z.infer<typeof Laeringsmaal>;
export type GoalEntry = Entry<Laeringsmaal>;

export const goalKind = { type: 'laeringsmaal', schema: Laeringsmaal } as const;

export const goalLists = ['topic', 'system'] as const;
export type GoalList = (typeof goalLists)[number];

/** A topic or a system that belongs to a goal, a record of its own so that two people can tick and add apart from each other. */
export const GoalPart = z.looseObject({
  goal: RecordId,
  list: z.enum(goalLists),
  title: Line,
  status: z.optional(Tick),
  order: z.optional(z.string()),
});
export type GoalPart = z.infer<typeof GoalPart>;
export type GoalPartEntry = Entry<GoalPart>;

export const goalPartKind = { type: 'maalDel', schema: GoalPart } as const;

export const stateOf = (goal: Pick<Laeringsmaal, 'state'>): GoalState => goal.state?.value ?? 'planned';

/** Order key, then id (document RULES.md V4). */
export const compareGoals = (a: GoalEntry | GoalPartEntry, b: GoalEntry | GoalPartEntry): number =>
  compareText(a.fields.order ?? '~', b.fields.order ?? '~') || compareText(a.id, b.id);

/** The topics or the systems of one goal, in order. */
export const partsOf = (goal: string, list: GoalList, parts: readonly GoalPartEntry[]): readonly GoalPartEntry[] =>
  parts.filter(({ fields }) => fields.goal === goal && fields.list === list).sort(compareGoals);
