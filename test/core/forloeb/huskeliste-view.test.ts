import { describe, expect, it } from 'vitest';
import { defaultLocalDaysOff } from '../../../src/core/calendar/work-calendar.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { type HuskelisteItem, huskelisteKind } from '../../../src/core/forloeb/huskeliste.ts';
import {
  achieved,
  bucketOfNow,
  dated,
  dueThisWeek,
  groupByBucket,
  isLate,
} from '../../../src/core/forloeb/huskeliste-view.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { personKind, roleKind, roleRecordId } from '../../../src/core/forloeb/person.ts';
import { readEntries, toJson } from '../../../src/core/forloeb/record-kind.ts';

const calendar = { localDaysOff: defaultLocalDaysOff };
const firstDay = '2026-08-03';
const author = { actor: 'aaaaaaaaaa', person: 'person_mette', day: firstDay };

const person = (id: string, name: string, role: 'ny' | 'kontaktperson' | 'leder'): readonly Change[] => [
  { do: 'write', id, type: personKind.type, fields: { name } },
  { do: 'write', id: roleRecordId(role), type: roleKind.type, fields: { person: id } },
];
const item = (id: string, fields: Partial<HuskelisteItem>): Change => ({
  do: 'write',
  id,
  type: huskelisteKind.type,
  fields: toJson({
    title: id,
    placement: { bucket: 'firstWeek', order: id },
    due: { pinned: '2026-08-05' },
    responsible: { role: 'kontaktperson' },
    needs: [],
    ...fields,
  }),
});

function plan(...changes: readonly Change[]) {
  const people = [
    ...person('person_mette', 'Mette Kjær', 'kontaktperson'),
    ...person('person_amina', 'Amina Yilmaz', 'ny'),
  ];
  const doc = applyAction(createDoc('f-plan', 'plan'), author, [...people, ...changes]);
  return { doc, people: readPeople(doc), items: readEntries(doc, huskelisteKind).known };
}

describe('the bucket of now', () => {
  it.each([
    ['2026-07-31', 'before'],
    ['2026-08-03', 'firstDay'],
    ['2026-08-04', 'firstWeek'],
    ['2026-08-07', 'firstWeek'],
    ['2026-08-08', 'firstMonth'],
    ['2026-09-03', 'firstMonth'],
    ['2026-09-04', 'firstQuarter'],
    ['2026-11-03', 'firstQuarter'],
    ['2026-11-04', 'firstYear'],
    ['2028-01-01', 'firstYear'],
  ] as const)('on %s is %s', (today, bucket) => expect(bucketOfNow(calendar, firstDay, today)).toBe(bucket));
});

describe('groups', () => {
  it('hold every item once, in list order', () => {
    const { items } = plan(
      item('c', { placement: { bucket: 'before', order: 'a1' } }),
      item('a', { placement: { bucket: 'before', order: 'a2' } }),
      item('b', {}),
    );
    const groups = groupByBucket(items);
    expect(groups.before.map(({ id }) => id)).toEqual(['c', 'a']);
    expect(groups.firstWeek.map(({ id }) => id)).toEqual(['b']);
    expect(groups.firstYear).toEqual([]);
  });
});

describe('what is due to one person this week', () => {
  const today = '2026-08-05';
  const due = (me: string, ...changes: readonly Change[]) => {
    const { items, people } = plan(...changes);
    return dueThisWeek(dated(items, calendar, firstDay), me, people, today).map(({ entry }) => entry.id);
  };

  it('begins with what is late and ends with what is done', () => {
    expect(
      due(
        'person_mette',
        item('friday', { due: { pinned: '2026-08-07' } }),
        item('done', { due: { pinned: '2026-08-03' }, status: { done: true, day: '2026-08-03' } }),
        item('late', { due: { pinned: '2026-07-20' } }),
        item('next-week', { due: { pinned: '2026-08-10' } }),
        item('done-long-ago', { due: { pinned: '2026-07-20' }, status: { done: true, day: '2026-07-20' } }),
        item('no-day', { due: null }),
      ),
    ).toEqual(['late', 'friday', 'done']);
  });

  it('follows the role, the person and the name', () => {
    const changes = [
      item('role', { responsible: { role: 'ny' } }),
      item('person', { responsible: { person: 'person_amina' } }),
      item('name', { responsible: { name: 'Amina Yilmaz' } }),
      item('other', {}),
    ];
    expect(due('person_amina', ...changes)).toEqual(['name', 'person', 'role']);
    expect(due('person_mette', ...changes)).toEqual(['other']);
  });

  it('holds what one takes part in from today on, never as being late', () => {
    const participants = [{ role: 'ny' as const }];
    expect(
      due(
        'person_amina',
        item('today', { participants }),
        item('yesterday', { participants, due: { pinned: '2026-08-04' } }),
      ),
    ).toEqual(['today']);
    const done = (day: string) => ({ participants, status: { done: true, day } });
    expect(due('person_amina', item('just-now', done(today)), item('before', done('2026-08-04')))).toEqual([
      'just-now',
    ]);
  });
});

describe('late', () => {
  it('is what has a day before today and is not done', () => {
    const { items } = plan(item('open', {}), item('shut', { status: { done: true } }));
    const [open, shut] = items;
    if (!open || !shut) throw new Error('two items');
    expect(isLate(open, '2026-08-05', '2026-08-05')).toBe(false);
    expect(isLate(open, '2026-08-05', '2026-08-06')).toBe(true);
    expect(isLate(shut, '2026-08-05', '2026-08-06')).toBe(false);
    expect(isLate(open, undefined, '2026-08-06')).toBe(false);
  });
});

describe('what was achieved', () => {
  it('counts by person, most first, from the first tick to the last', () => {
    const tick = (by: string, day: string) => ({ status: { done: true, by, day } });
    const { items } = plan(
      item('a', tick('person_amina', '2026-08-04')),
      item('b', tick('person_mette', '2026-07-20')),
      item('c', tick('person_mette', '2026-08-09')),
      item('d', {}),
    );
    expect(achieved(items)).toEqual({
      count: 3,
      from: '2026-07-20',
      to: '2026-08-09',
      by: [
        { person: 'person_mette', count: 2 },
        { person: 'person_amina', count: 1 },
      ],
    });
  });

  it('of nothing is nothing', () => {
    expect(achieved([])).toEqual({ count: 0, from: undefined, to: undefined, by: [] });
  });
});
