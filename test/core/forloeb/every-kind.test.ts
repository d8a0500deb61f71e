import { expect, test } from 'vitest';
import { recordKinds } from '../../../src/core/record-kinds.ts';
import { everyKind } from '../../support/conversation/every-kind.ts';

/** Every kind of record there is: whatever a file of the core exports with a type and a schema. */
const modules = import.meta.glob<object>('../../../src/core/**/*.ts', { eager: true });
const isKind = (value: unknown): value is { readonly type: string } =>
  typeof value === 'object' && value !== null && 'schema' in value && 'type' in value && typeof value.type === 'string';
const known = new Set(
  Object.values(modules).flatMap((exported) =>
    Object.values(exported)
      .filter(isKind)
      .map(({ type }) => type),
  ),
);

/** What everybody of a forløb sees, papers print and programmes hand on. Its rooms are searched whole in test/handover/canary.test.ts. */
const openToAll: readonly string[] = [
  ...['forloeb', 'person', 'role', 'huskeliste', 'activity', 'vidensperson', 'logo', 'velkomstbrev', 'brevafsnit'],
  ...['frirolle', 'fraArbejdsplads', 'arbejdsplads'],
  ...['programme', 'programmeItem', 'programmeActivity', 'programmeTopic', 'programmeVersion', 'programmeProposal'],
];

test('every kind of record is searched for where it must not be, or said to be open to all', () => {
  const searched = new Set(everyKind((place) => place).map(({ kind }) => kind.type));
  expect([...known].filter((type) => !searched.has(type)).toSorted()).toEqual(openToAll.toSorted());
});

test('every kind of record is in the list of all kinds', () => {
  expect([...recordKinds.keys()].toSorted()).toEqual([...known].toSorted());
});
