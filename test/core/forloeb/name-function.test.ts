import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../src/core/document/types.ts';
import { calendarOf, forloebKind } from '../../../src/core/forloeb/forloeb.ts';
import { activityKind, placeActivities } from '../../../src/core/forloeb/introduktionsskema.ts';
import { nameFunction, namesFor } from '../../../src/core/forloeb/name-function.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { isFunction, peopleTime } from '../../../src/core/forloeb/people-time.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../src/core/forloeb/vidensperson.ts';
import { act, activity, peoplePlan, write } from '../../support/people-plan.ts';

const today = '2026-08-04';
const coordinator = { name: 'Faglig koordinator' };
const plan = peoplePlan(
  'f',
  activity('a1', '2026-08-03', '09:00', '10:00', { who: [coordinator] }),
  activity('a2', '2026-08-05', '09:00', '10:00', { who: [coordinator, { role: 'leder' }] }),
  activity('a3', '2026-08-06', '09:00', '10:00', { who: [{ name: 'Tove Lund' }, { name: 'faglig koordinator' }] }),
  activity('a4', '2026-08-07', '09:00', '10:00', { who: [{ role: 'team' }, { name: 'Medlem af MED-udvalget' }] }),
);

const everybody = (doc: Doc) => {
  const forloeb = readEntries(doc, forloebKind).known[0]?.fields;
  if (!forloeb) throw new Error('no forløb');
  const placed = placeActivities(readEntries(doc, activityKind).known, calendarOf(forloeb), forloeb.firstDay);
  return peopleTime(placed, readPeople(doc), [], today);
};
const whoOf = (doc: Doc) =>
  Object.fromEntries(readEntries(doc, activityKind).known.map(({ id, fields }) => [id, fields.who]));
const timeOf = (doc: Doc, name: string) => {
  const found = everybody(doc).find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('[N93] a name for a function', () => {
  it('comes into all its activities from today on, once in each, and goes out again by undo', () => {
    const { changes, undo } = nameFunction(timeOf(plan, 'Faglig koordinator'), ' Tove Lund ', readPeople(plan), today);
    const named = act(plan, ...changes);
    expect(whoOf(named)).toEqual({
      ...whoOf(plan),
      a2: [{ name: 'Tove Lund' }, { role: 'leder' }],
      a3: [{ name: 'Tove Lund' }],
    });
    expect(whoOf(act(named, ...undo))).toEqual(whoOf(plan));
  });

  it('also in the place of a role nobody holds', () => {
    const { changes } = nameFunction(timeOf(plan, 'Teamet'), 'Anna Bo', readPeople(plan), today);
    expect(whoOf(act(plan, ...changes))['a4']).toEqual([{ name: 'Anna Bo' }, { name: 'Medlem af MED-udvalget' }]);
  });

  it('is asked for of functions alone', () => {
    const functions = everybody(plan)
      .filter(isFunction)
      .map(({ name }) => name);
    expect(functions.toSorted()).toEqual(['Faglig koordinator', 'Medlem af MED-udvalget', 'Teamet']);
  });

  it('is suggested from the list of videnspersoner, whoever has the function first', () => {
    const listed = act(
      plan,
      write('v1', videnspersonKind.type, { topic: 'A', needs: [], name: 'Hanne Friis', function: 'Superbruger' }),
      write('v2', videnspersonKind.type, { topic: 'B', needs: [], name: 'Tove Lund', function: 'Faglig Koordinator' }),
      write('v3', videnspersonKind.type, { topic: 'C', needs: [], name: 'hanne friis' }),
      write('v4', videnspersonKind.type, { topic: 'D', needs: [] }),
    );
    const names = namesFor('Faglig koordinator', readEntries(listed, videnspersonKind).known);
    expect(names[0]).toBe('Tove Lund');
    expect(names).toHaveLength(2);
  });
});
