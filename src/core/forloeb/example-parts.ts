import * as z from 'zod/mini';
import { Offset } from '../calendar/offset.ts';
import { Line, OptionalLine, Text } from './fields.ts';
import { goalStates } from './laeringsmaal.ts';
import { materialKinds } from './material.ts';
import { introductionMeetingKinds } from './meeting-kinds.ts';
import { oplaegKinds } from './oplaeg.ts';
import { assessmentLevels } from './self-assessment.ts';
import { Method, Need, Role } from './vocabulary.ts';

/** The conversation of the fictive forløb, as it lies in `templates/eksempel.json`. Days are offsets from the first day. */

const Key = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

const Part = z.strictObject({ title: Line, done: z.optional(z.boolean()) });

export const ExampleGoal = z.strictObject({
  /** That of a model goal, where the goal is made from one. */
  id: Key,
  task: Line,
  goal: Text,
  needs: z.array(Need),
  method: Method,
  due: Offset,
  introducer: z.union([z.strictObject({ role: Role }), z.strictObject({ name: Line })]),
  state: z.optional(z.enum(goalStates)),
  topics: z.array(Part),
  systems: z.array(Part),
  /** What the new hire has said of it and shared. */
  shared: z.optional(z.strictObject({ level: z.enum(assessmentLevels), note: z.optional(Text) })),
});

const ExampleAgreement = z.strictObject({
  text: Line,
  responsible: Role,
  due: z.optional(Offset),
  done: z.optional(z.boolean()),
});

const ExampleNote = z.strictObject({
  key: Key,
  heading: Line,
  text: Text,
  /** The new hire has shared it. Without this, what is theirs at first stays out of the example (RULES.md N223). */
  shared: z.optional(z.literal(true)),
});

/** A meeting that has been held. */
export const ExampleMeeting = z.strictObject({
  /** `id` of an activity of the programme, or `forventning`. */
  meeting: Key,
  kind: z.enum(introductionMeetingKinds),
  notes: z.array(z.strictObject({ by: Role, points: z.array(ExampleNote) })),
  agreements: z.optional(z.array(ExampleAgreement)),
});

/** What the leader expects, and what the new hire may decide alone; a line for each. */
export const ExampleTasks = z.strictObject({ now: Text, later: Text, decides: Text });

export const ExampleCaseload = z.strictObject({
  full: z.int(),
  reason: Text,
  steps: z.array(z.strictObject({ from: Offset, percent: z.int() })),
  reviews: z.array(z.strictObject({ key: Key, due: Offset })),
});

export const ExampleMaterial = z.strictObject({
  /** That of a suggested material, where it is one. */
  id: Key,
  title: Line,
  kind: z.enum(materialKinds),
  href: z.optional(OptionalLine),
  place: z.optional(OptionalLine),
  topic: Line,
  /** `id` of the goal it helps with. */
  for: z.optional(Key),
  /** Looked up and found to be there. */
  found: z.optional(z.boolean()),
});

/** Something the new hire has offered to tell the colleagues about. */
export const ExampleOplaeg = z.strictObject({
  title: Line,
  kind: z.enum(oplaegKinds),
  about: Text,
  forum: Line,
  due: Offset,
});
