import type { Change } from '../document/types.ts';
import { caseloadKind, caseloadRecordId } from './caseload.ts';
import type { AuthoredChanges } from './create-forloeb.ts';
import type { Example } from './example.ts';
import { type ExampleSetting, personKey, tickOn, work } from './example-setting.ts';
import { goalKind, goalPartKind } from './laeringsmaal.ts';
import { materialKind } from './material.ts';
import { oplaegKind } from './oplaeg.ts';
import { write } from './record-kind.ts';
import { sharedAssessmentKind } from './self-assessment.ts';
import { tasksKind, tasksRecordId } from './tasks.ts';

/** What the example's people are to do, to learn and have learned, with what, and how much they carry meanwhile. */
export function exampleGoals(setting: ExampleSetting): readonly AuthoredChanges[] {
  const { goals, materials, oplaeg, tasks } = setting.example;
  return [
    work('plan', 'kontaktperson', [
      ...goals.flatMap((goal, index) => goalChanges(setting, goal, index)),
      ...materials.map((material, index) => materialChange(setting, material, index)),
    ]),
    work('plan', 'leder', [write(tasksRecordId, tasksKind.type, tasks), caseload(setting)]),
    work('plan', 'ny', [
      ...goals.flatMap((goal) => ticked(setting, goal)),
      ...oplaeg.map((offer, index) => offered(setting, offer, index)),
    ]),
    work(
      'samtaler',
      'ny',
      goals.flatMap((goal) => shared(setting, goal)),
    ),
  ];
}

type Goal = Example['goals'][number];
const goalKey = (id: string): string => `${goalKind.type}_${id}`;
const orderOf = (index: number): string => `a${index}`;

/** The topics and systems of a goal with their keys. */
const partsOf = ({ id, topics, systems }: Goal) =>
  (
    [
      ['topic', topics],
      ['system', systems],
    ] as const
  ).flatMap(([list, parts]) =>
    parts.map((part, index) => ({ ...part, list, index, id: `${goalPartKind.type}_${id}_${list}${index + 1}` })),
  );

function goalChanges({ firstDay }: ExampleSetting, goal: Goal, index: number): readonly Change[] {
  const { id, topics: _topics, systems: _systems, shared: _shared, due, state, ...fields } = goal;
  const begun = state && { value: state, day: firstDay, by: personKey('kontaktperson') };
  const parts = partsOf(goal).map((part) => {
    const { list, title, index: place } = part;
    return write(part.id, goalPartKind.type, { goal: goalKey(id), list, title, order: orderOf(place) });
  });
  const whole = { ...fields, due: { offset: due }, state: begun, order: orderOf(index) };
  return [write(goalKey(id), goalKind.type, whole), ...parts];
}

const ticked = (setting: ExampleSetting, goal: Goal): readonly Change[] =>
  partsOf(goal)
    .filter(({ done }) => done)
    .map(({ id }) => write(id, goalPartKind.type, { status: tickOn(setting, setting.day, 'ny') }));

const shared = ({ day }: ExampleSetting, { id, shared: own }: Goal): readonly Change[] =>
  own
    ? [write(`${sharedAssessmentKind.type}_${id}`, sharedAssessmentKind.type, { goal: goalKey(id), ...own, day })]
    : [];

function materialChange(setting: ExampleSetting, material: Example['materials'][number], index: number): Change {
  const { id, for: goal, found, ...fields } = material;
  return write(`${materialKind.type}_${id}`, materialKind.type, {
    ...fields,
    goal: goal && goalKey(goal),
    status: found ? tickOn(setting, setting.firstDay, 'kontaktperson') : undefined,
    order: orderOf(index),
  });
}

function caseload({ example, firstDay }: ExampleSetting): Change {
  const { steps, reviews, ...fields } = example.caseload;
  return write(caseloadRecordId, caseloadKind.type, {
    ...fields,
    steps: steps.map(({ from, percent }) => ({ from: { offset: from }, percent })),
    reviews: reviews.map(({ key, due }) => ({ key, due: { offset: due } })),
    agreed: { day: firstDay, by: personKey('leder') },
  });
}

function offered({ day }: ExampleSetting, { due, ...fields }: Example['oplaeg'][number], index: number): Change {
  const by = personKey('ny');
  return write(`${oplaegKind.type}_eksempel-${index + 1}`, oplaegKind.type, {
    ...fields,
    due: { offset: due },
    offered: { day, by },
    state: { value: 'offered', day, by },
  });
}
