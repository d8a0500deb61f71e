import * as z from 'zod/mini';
import {
  ExampleCaseload,
  ExampleGoal,
  ExampleMaterial,
  ExampleMeeting,
  ExampleOplaeg,
  ExampleTasks,
} from './example-parts.ts';
import { Line, OptionalLine, Text } from './fields.ts';
import { Person } from './person.ts';
import { Need, Role } from './vocabulary.ts';

/**
 * A fictive forløb to try the app with, as it lies in `templates/`. It holds no dates: its first day is computed from the
 * day it is opened, so that the example is always in the middle of its first week.
 */

/** An id of the standard programme that the example uses: of a huskeliste item, an activity or a topic. */
const ProgrammeId = z.string().check(z.regex(/^[a-z0-9-]{1,48}$/));

/** Working days back from the day the example is opened; 0 is that day. */
const WorkingDaysAgo = z.int().check(z.gte(0), z.lte(20));

/** A ticked item, or one ticked part of it. It is ticked on its due day, or on the day of opening when that comes first. */
export const ExampleTick = z.strictObject({
  item: ProgrammeId,
  part: z.optional(z.string()),
  by: Role,
});

/** What is known about one topic of the list of videnspersoner. */
export const ExampleVidensperson = z.strictObject({
  topic: ProgrammeId,
  name: Line,
  function: OptionalLine,
  phone: OptionalLine,
  email: OptionalLine,
  place: OptionalLine,
  deputy: z.optional(OptionalLine),
  introduced: z.optional(z.boolean()),
});

/** A question of the new hire, with the written answer when there is one. */
export const ExampleQuestion = z.strictObject({
  text: Line,
  category: Need,
  /** `id` in the question bank, when it was picked there. */
  bank: z.optional(ProgrammeId),
  anyway: z.optional(z.literal(true)),
  workingDaysAgo: WorkingDaysAgo,
  /** `vidensperson`: `id` of the topic whose vidensperson it points to; the text says it too. */
  answer: z.optional(z.strictObject({ by: Role, text: Text, vidensperson: z.optional(ProgrammeId) })),
});

export const Example = z.strictObject({
  /** First line of the file: what it is, in Danish. */
  om: z.string(),
  $schema: z.optional(z.string()),
  type: z.literal('eksempel'),
  id: ProgrammeId,
  /** Id of the standard programme that the forløb is made from. */
  programme: ProgrammeId,
  newHire: Person,
  kontaktperson: Person,
  leder: Person,
  mentor: z.optional(Person),
  workplace: Line,
  department: Line,
  meetingPlace: Line,
  welcome: Text,
  /** The first day lies this many working days before the day of opening; 2 makes that day the third working day. */
  startedWorkingDaysAgo: WorkingDaysAgo,
  done: z.array(ExampleTick),
  videnspersoner: z.array(ExampleVidensperson),
  /** Topics for the items that are made once per topic; they replace the suggestions of the programme. */
  topics: z.array(z.strictObject({ item: ProgrammeId, topics: z.array(Line) })),
  questions: z.array(ExampleQuestion),
  goals: z.array(ExampleGoal),
  meetings: z.array(ExampleMeeting),
  tasks: ExampleTasks,
  caseload: ExampleCaseload,
  materials: z.array(ExampleMaterial),
  oplaeg: z.array(ExampleOplaeg),
  /** Notes on huskeliste items. */
  notes: z.array(z.strictObject({ on: ProgrammeId, text: Text })),
});
export type Example = z.infer<typeof Example>;
