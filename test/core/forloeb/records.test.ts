import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { shareRecords } from '../../../src/core/document/share.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import {
  compareItems,
  type HuskelisteEntry,
  huskelisteKind,
  itemDay,
  itemTitle,
  partTick,
} from '../../../src/core/forloeb/huskeliste.ts';
import { initials } from '../../../src/core/forloeb/initials.ts';
import { activityKind, placeActivities } from '../../../src/core/forloeb/introduktionsskema.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { firstName } from '../../../src/core/forloeb/person.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { summarize } from '../../../src/core/forloeb/summary.ts';

const author = { actor: 'actorActor', person: 'person_kp', day: '2026-07-01' };
const calendar = { localDaysOff: [] };
const write = (type: string, id: string, fields: Record<string, unknown>): Change => ({
  do: 'write',
  id,
  type,
  fields: fields as never,
});
const planOf = (...changes: Change[]): Doc => applyAction(createDoc('f1-plan', 'plan'), author, changes);

const item = (id: string, over: Record<string, unknown> = {}) =>
  write('huskeliste', `huskeliste_${id}`, {
    title: id,
    placement: { bucket: 'firstDay', order: 'a0' },
    due: { offset: { unit: 'workingDays', amount: 1 } },
    responsible: { role: 'kontaktperson' },
    needs: ['social'],
    ...over,
  });
describe('a field that was taken back', () => {
  it('reads as absent where its kind knows no null, and what is missing stays missing', () => {
    const fields = {
      title: 'Velkomst',
      kind: 'velkomst',
      when: { pinned: '2026-08-03', from: '09:00', to: '10:00' },
      who: [],
      needs: [],
    };
    const plan = planOf(
      write('activity', 'activity_1', { ...fields, place: null, task: null, note: null }),
      write('activity', 'activity_2', { ...fields, title: null }),
    );
    const { known, newer } = readEntries(plan, activityKind);
    expect(known.map((entry) => [entry.id, entry.fields])).toEqual([['activity_1', fields]]);
    expect(newer.map(({ id }) => id)).toEqual(['activity_2']);
  });
});

const people = [
  write('forloeb', 'forloeb', {
    firstDay: '2026-08-03',
    months: 3,
    localDaysOff: [],
    programme: { id: 'p', version: 1, title: 'P' },
  }),
  write('person', 'person_ny', { name: 'Amina Yilmaz' }),
  write('person', 'person_kp', { name: 'Mette Kjær' }),
  write('role', 'role_ny', { person: 'person_ny' }),
  write('role', 'role_kontaktperson', { person: 'person_kp' }),
];

describe('reading records', () => {
  it('[V5] keeps a record that only a newer version understands apart, and loses nothing of it', () => {
    const plan = planOf(item('kendt'), item('nyt', { needs: ['digital'] }));
    const { known, newer } = readEntries(plan, huskelisteKind);
    expect(known.map((entry) => entry.id)).toEqual(['huskeliste_kendt']);
    expect(newer.map((view) => view.fields['needs'])).toEqual([['digital']]);
  });

  it('carries fields along that the schema does not know', () => {
    const plan = planOf(item('a', { colour: 'green' }));
    expect(readEntries(plan, huskelisteKind).known[0]?.fields['colour']).toBe('green');
  });

  it('leaves deleted records out', () => {
    const plan = applyAction(planOf(item('a'), item('b')), author, [{ do: 'delete', id: 'huskeliste_a' }]);
    expect(readEntries(plan, huskelisteKind).known.map((entry) => entry.id)).toEqual(['huskeliste_b']);
  });

  it('gives the same entry again while the record is the same', () => {
    const plan = planOf(item('a'), item('b'));
    const later = applyAction(plan, author, [write('huskeliste', 'huskeliste_a', { note: 'ny' })]);
    const before = new Map(readEntries(plan, huskelisteKind).known.map((entry) => [entry.id, entry]));
    const after = new Map(readEntries(later, huskelisteKind).known.map((entry) => [entry.id, entry]));
    expect(after.get('huskeliste_b')).toBe(before.get('huskeliste_b'));
    expect(after.get('huskeliste_a')).not.toBe(before.get('huskeliste_a'));
  });
});

describe('huskeliste', () => {
  const entries = (plan: Doc) => readEntries(plan, huskelisteKind).known;
  const first = (plan: Doc) => entries(plan)[0] as HuskelisteEntry;

  it('computes the day from the first day, and takes a pinned day as it is', () => {
    const plan = planOf(item('a', { due: { offset: { unit: 'workingDays', amount: -10 } } }));
    expect(itemDay(first(plan).fields, calendar, '2026-08-03')).toBe('2026-07-20');
    expect(itemDay({ due: { pinned: '2026-12-24' } }, calendar, '2026-08-03')).toBe('2026-12-24');
    expect(itemDay({ due: null }, calendar, '2026-08-03')).toBeUndefined();
  });

  it('sorts by order key and then by id', () => {
    const plan = planOf(item('c'), item('b'), item('a', { placement: { bucket: 'firstDay', order: 'a1' } }));
    expect([...entries(plan)].sort(compareItems).map((entry) => entry.fields.title)).toEqual(['b', 'c', 'a']);
  });

  it('reads the tick of a part, and takes what is no tick as not done', () => {
    const plan = planOf(item('a', { part_mail: { done: true, day: '2026-07-01' }, part_telefon: 'ja' }));
    expect(partTick(first(plan).fields, 'mail').done).toBe(true);
    expect(partTick(first(plan).fields, 'telefon').done).toBe(false);
    expect(partTick(first(plan).fields, 'ukendt').done).toBe(false);
  });

  it('puts the topic behind the title', () => {
    expect(itemTitle({ title: 'Introduktion', topic: 'Nexus' })).toBe('Introduktion: Nexus');
    expect(itemTitle({ title: 'Introduktion' })).toBe('Introduktion');
  });
});

describe('introduktionsskema', () => {
  it('places activities by day and hour', () => {
    const activity = (id: string, when: Record<string, unknown>) =>
      write('activity', `activity_${id}`, { title: id, kind: 'andet', when, who: [], needs: [] });
    const plan = planOf(
      activity('sent', { pinned: '2026-08-03', from: '13:00', to: '14:00' }),
      activity('uge2', { offset: { unit: 'workingDays', amount: 6 }, from: '09:00', to: '10:00' }),
      activity('tidligt', { offset: { unit: 'workingDays', amount: 1 }, from: '09:00', to: '10:00' }),
    );
    const placed = placeActivities(readEntries(plan, activityKind).known, calendar, '2026-08-03');
    expect(placed.map(({ day, entry }) => [day, entry.fields.title])).toEqual([
      ['2026-08-03', 'tidligt'],
      ['2026-08-03', 'sent'],
      ['2026-08-10', 'uge2'],
    ]);
  });
});

describe('people', () => {
  it('follow their role, and are called by the role while nobody holds it', () => {
    const read = readPeople(planOf(...people));
    expect(read.nameOf({ role: 'kontaktperson' })).toBe('Mette Kjær');
    expect(read.nameOf({ role: 'leder' })).toBe('Leder');
    expect(read.nameOf({ person: 'person_ny' })).toBe('Amina Yilmaz');
    expect(read.nameOf({ name: 'Receptionen' })).toBe('Receptionen');
    expect(read.rolesOf('person_ny')).toEqual(['ny']);
  });

  it('are the same object until a person or a role is written', () => {
    const plan = planOf(...people, item('a'));
    const ticked = applyAction(plan, author, [write('huskeliste', 'huskeliste_a', { note: 'ny' })]);
    expect(readPeople(ticked)).toBe(readPeople(plan));
    const renamed = applyAction(ticked, author, [write('person', 'person_ny', { name: 'Amina Holm' })]);
    expect(readPeople(renamed).nameOf({ person: 'person_ny' })).toBe('Amina Holm');
    const left = applyAction(renamed, author, [write('role', 'role_ny', { person: null })]);
    expect(readPeople(left).holder('ny')).toBeUndefined();
  });

  it.each([
    ['Amina Yilmaz', 'AY', 'Amina'],
    ['Åse', 'Å', 'Åse'],
    ['  Jens  Peter  Ærø ', 'JÆ', 'Jens'],
    ['', '', ''],
  ])('%j has the initials %j and the first name %j', (name, letters, first) => {
    expect(initials(name)).toBe(letters);
    expect(firstName(name)).toBe(first);
  });
});

describe('summary', () => {
  it('counts, and names the earliest item that is not done', () => {
    const plan = planOf(
      ...people,
      item('gjort', { status: { done: true, day: '2026-08-03' } }),
      item('senere', { due: { offset: { unit: 'months', amount: 1 } } }),
      item('foerst'),
    );
    expect(summarize(plan)).toMatchObject({
      newHire: 'Amina Yilmaz',
      kontaktperson: 'Mette Kjær',
      firstDay: '2026-08-03',
      done: 1,
      total: 3,
      next: { title: 'foerst', day: '2026-08-03' },
    });
  });

  it('is undefined without a forløb record', () => {
    expect(summarize(planOf(item('a')))).toBeUndefined();
  });
});

describe('sharing unchanged records between two states', () => {
  it('keeps the old object of every record that has the same stamps', () => {
    const plan = planOf(item('a'), item('b'));
    const copy = JSON.parse(
      JSON.stringify(applyAction(plan, author, [write('huskeliste', 'huskeliste_a', { note: 'ny' })])),
    );
    const shared = shareRecords(plan, copy);
    expect(shared).toEqual(copy);
    expect(shared.r['huskeliste_b']).toBe(plan.r['huskeliste_b']);
    expect(shared.r['huskeliste_a']).not.toBe(plan.r['huskeliste_a']);
  });

  it('gives the old document back when nothing changed', () => {
    const plan = planOf(item('a'));
    expect(shareRecords(plan, JSON.parse(JSON.stringify(plan)))).toBe(plan);
  });
});
