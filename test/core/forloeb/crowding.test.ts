import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdedOf, withRoom, withWorkplace } from '../../../src/core/arbejdsplads/create-with-workplace.ts';
import { teamDayKind } from '../../../src/core/arbejdsplads/workplace.ts';
import { addDays } from '../../../src/core/calendar/day.ts';
import type { WorkingHours } from '../../../src/core/calendar/work-calendar.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { type CreatedForloeb, createForloeb } from '../../../src/core/forloeb/create-forloeb.ts';
import { freeTimes } from '../../../src/core/forloeb/crowding.ts';
import { calendarOf, forloebKind } from '../../../src/core/forloeb/forloeb.ts';
import { activityKind, isLuft, placeActivities } from '../../../src/core/forloeb/introduktionsskema.ts';
import { taskSteps } from '../../../src/core/forloeb/learning-steps.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { Standardprogram } from '../../../src/core/forloeb/standardprogram.ts';
import { hoursOn } from '../../../src/core/forloeb/working-week.ts';
import { readTemplate } from '../../support/templates.ts';
import { placed } from './grid-support.ts';

const programmes = ['nyuddannet-socialraadgiver.json', 'erfaren-socialraadgiver.json'].map((name) =>
  Standardprogram.parse(readTemplate(name)),
);

function made(input: {
  programme?: Standardprogram;
  firstDay: string;
  today?: string;
  workingWeek?: readonly WorkingHours[];
  closed?: readonly string[];
}): CreatedForloeb {
  let count = 0;
  return createForloeb({
    programme: input.programme ?? (programmes[0] as Standardprogram),
    firstDay: input.firstDay,
    today: input.today ?? addDays(input.firstDay, -20),
    localDaysOff: (input.closed ?? []).map((day) => ({
      month: Number(day.slice(5, 7)),
      date: Number(day.slice(8)),
      year: Number(day.slice(0, 4)),
      extent: 'full' as const,
      name: 'Lukket',
    })),
    workingWeek: input.workingWeek,
    holders: { ny: 'Amina', kontaktperson: 'Mette' },
    choices: {},
    newId: (prefix) => `${prefix}_${++count}`,
  });
}

const planOf = ({ work }: CreatedForloeb): Doc =>
  work.reduce(
    (doc, { by, changes }, index) => applyAction(doc, { actor: `A${index}`, person: by, day: '2026-01-01' }, changes),
    createDoc('f-plan', 'plan'),
  );

function rowsOf(created: CreatedForloeb) {
  const plan = planOf(created);
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  if (!forloeb) throw new Error('no forløb');
  const calendar = calendarOf(forloeb);
  const placed = placeActivities(readEntries(plan, activityKind).known, calendar, forloeb.firstDay);
  return { calendar, rows: placed.filter(({ entry }) => !isLuft(entry.fields)) };
}

const overlapping = ({ rows }: ReturnType<typeof rowsOf>): ReadonlySet<string> =>
  new Set(
    rows.flatMap((a) =>
      rows
        .filter(
          (b) =>
            a.entry.id < b.entry.id &&
            a.day === b.day &&
            a.entry.fields.when.from < b.entry.fields.when.to &&
            b.entry.fields.when.from < a.entry.fields.when.to,
        )
        .map((b) => [a.entry.id, b.entry.id].sort().join(' ')),
    ),
  );

const anyWeek = fc
  .tuple(
    fc.subarray([1, 2, 3, 4, 5] as const, { minLength: 2 }),
    fc.constantFrom(
      ...([
        ['08:30', '15:54'],
        ['08:00', '14:00'],
        ['09:00', '15:00'],
        ['08:00', '16:00'],
      ] as const),
    ),
  )
  .map(([weekdays, [from, to]]) => weekdays.map((weekday) => ({ weekday, from, to })));

const anyInput = fc
  .record({
    programme: fc.constantFrom(...programmes),
    firstDay: fc.integer({ min: 0, max: 365 * 9 }).map((days) => addDays('2024-01-01', days)),
    workingWeek: fc.option(anyWeek, { nil: undefined }),
    off: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 5 }),
  })
  .map(({ off, workingWeek, ...input }) => ({
    ...input,
    ...(workingWeek && { workingWeek }),
    closed: off.map((days) => addDays(input.firstDay, days)),
  }));

describe('[N87] what would lie on top of something else in a new forløb', () => {
  it('is nothing for full time in weeks without days off', () => {
    expect(crowdedOf(made({ firstDay: '2026-08-03' }), '2026-07-20')).toEqual([]);
  });

  it('is named for a four-day week, and stands free once it is spread', () => {
    const workingWeek = ([1, 2, 3, 4] as const).map((weekday) => ({ weekday, from: '08:30', to: '15:54' }));
    const created = made({ firstDay: '2026-08-03', workingWeek });
    const crowded = crowdedOf(created, '2026-07-20').filter(({ isSpare }) => !isSpare);
    expect(crowded.length).toBeGreaterThan(0);
    expect(crowded.every(({ to }) => to !== undefined)).toBe(true);
    expect(overlapping(rowsOf(created)).size).toBeGreaterThan(0);
    const spread = withRoom(created, '2026-07-20');
    expect(overlapping(rowsOf(spread)).size).toBe(0);
    const when = (id: string) => rowsOf(spread).rows.find(({ entry }) => entry.id === id)?.entry.fields.when;
    for (const { entry } of crowded) expect(when(entry.id)).toHaveProperty('offset.unit', 'workingDays');
  });

  it('goes out where its new day has the same status meeting, and luft where it is no longer free', () => {
    const workingWeek = ([1, 2, 3] as const).map((weekday) => ({ weekday, from: '08:30', to: '15:54' }));
    const created = made({ firstDay: '2027-01-11', workingWeek });
    const spare = crowdedOf(created, '2026-11-28').filter(({ isSpare }) => isSpare);
    expect(spare.map(({ entry }) => entry.fields.kind)).toContain('statusmoede');
    const all = (of: CreatedForloeb) => readEntries(planOf(of), activityKind).known;
    const spread = withRoom(created, '2026-11-28');
    expect(all(spread)).toHaveLength(all(created).length - spare.length);
    const { calendar } = rowsOf(spread);
    const rows = placeActivities(all(spread), calendar, '2027-01-11');
    for (const { day, entry } of rows.filter((row) => isLuft(row.entry.fields))) {
      const { from, to } = entry.fields.when;
      const meeting = rows.filter(
        (row) =>
          row.entry.id !== entry.id &&
          row.day === day &&
          row.entry.fields.when.from < to &&
          from < row.entry.fields.when.to,
      );
      expect(meeting.map((row) => row.entry.fields.title)).toEqual([]);
    }
    const monday = rows.filter(({ day, entry }) => day === '2027-01-18' && entry.fields.title === 'Statusmøde');
    expect(monday).toHaveLength(1);
  });

  it('spreads to free time within the hours, whatever the week and the days off, and touches nothing else', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const today = addDays(input.firstDay, -20);
        const created = made({ ...input, today });
        const crowded = crowdedOf(created, today);
        const before = rowsOf(created);
        const after = rowsOf(withRoom(created, today));
        const moved = new Map(crowded.flatMap(({ entry, to }) => (to ? [[entry.id, to] as const] : [])));
        const stuck = new Set(crowded.filter(({ to }) => !to).map(({ entry }) => entry.id));
        // Only what has no free time at all may still lie on something.
        for (const pair of overlapping(after)) expect(pair.split(' ').some((id) => stuck.has(id))).toBe(true);
        for (const { day, entry } of after.rows) {
          const to = moved.get(entry.id);
          const { from, to: until } = entry.fields.when;
          if (!to) {
            const was = before.rows.find((row) => row.entry.id === entry.id);
            expect([day, entry.fields.when]).toEqual([was?.day, was?.entry.fields.when]);
            continue;
          }
          expect({ day, from, to: until }).toEqual(to);
          const hours = hoursOn(after.calendar, day);
          expect(hours && from >= hours.from && until <= hours.to).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what shows how a task is done before what builds on it', () => {
    const weeks: readonly (readonly WorkingHours[])[] = [
      ([1, 2, 4] as const).map((weekday) => ({ weekday, from: '08:30', to: '14:30' })),
      ([1, 2, 3] as const).map((weekday) => ({ weekday, from: '08:30', to: '15:54' })),
      ([2, 3, 4, 5] as const).map((weekday) => ({ weekday, from: '09:00', to: '15:00' })),
    ];
    for (const workingWeek of weeks) {
      for (const firstDay of ['2027-05-03', '2026-12-01', '2026-08-03', '2028-04-10']) {
        const today = addDays(firstDay, -20);
        const spread = withRoom(made({ firstDay, workingWeek, today }), today);
        const plan = planOf(spread);
        const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
        const { calendar } = rowsOf(spread);
        const rows = placeActivities(readEntries(plan, activityKind).known, calendar, forloeb?.firstDay ?? '');
        const back = taskSteps(rows).flatMap(({ name, hints }) =>
          hints.filter(({ kind }) => kind === 'back').map(() => name),
        );
        expect([firstDay, back]).toEqual([firstDay, []]);
      }
    }
  });

  it('leaves no luft outside the hours, and no day with the same status meeting twice', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const today = addDays(input.firstDay, -20);
        const spread = withRoom(made({ ...input, today }), today);
        const { calendar } = rowsOf(spread);
        const firstDay = readEntries(planOf(spread), forloebKind).known[0]?.fields.firstDay ?? '';
        const rows = placeActivities(readEntries(planOf(spread), activityKind).known, calendar, firstDay);
        const status = rows.filter(({ entry }) => entry.fields.kind === 'statusmoede');
        const names = status.map(({ day, entry }) => `${day} ${entry.fields.title}`);
        expect(names).toEqual([...new Set(names)]);
        for (const { day, entry } of rows.filter(({ entry }) => isLuft(entry.fields))) {
          const hours = hoursOn(calendar, day);
          const { from, to } = entry.fields.when;
          if (calendar.workingWeek?.length)
            expect([day, hours && from >= hours.from && to <= hours.to]).toEqual([day, true]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a team day holds its time, and what the programme has there gives way', () => {
    const workplace = applyAction(createDoc('arbejdsplads-arbejdsplads', 'arbejdsplads'), author, [
      {
        do: 'write',
        id: 'teamdag_a',
        type: teamDayKind.type,
        fields: { title: 'Fælles morgen', when: { weekday: 2, from: '08:30', to: '12:00' } },
      },
    ]);
    const created = withWorkplace(made({ firstDay: '2026-08-03' }), workplace, '2026-07-20');
    const crowded = crowdedOf(created, '2026-07-20').filter(({ isSpare }) => !isSpare);
    expect(crowded.length).toBeGreaterThan(0);
    expect(crowded.every(({ other }) => other?.title === 'Fælles morgen')).toBe(true);
    expect(overlapping(rowsOf(withRoom(created, '2026-07-20'))).size).toBe(0);
  });
});

const author = { actor: 'A0000001', person: 'arbejdsplads', day: '2026-07-01' };

describe('[N94] free times for what lies on something else in a plan under way', () => {
  const today = '2026-08-03';
  const days = { calendar: { localDaysOff: [] }, firstDay: '2026-08-03' };
  const meeting = (id: string, more: object = {}) => placed(id, '2026-08-05', '09:00', '10:00', more);

  it('lets one stay and gives the others the next free time, beside lunch and within the hours', () => {
    const { found } = freeTimes([meeting('a'), meeting('b'), placed('c', '2026-08-05', '10:00', '12:00')], days, today);
    expect(found.map(({ entry, to, span }) => [entry.id, to, span.from, span.to])).toEqual([
      ['b', '2026-08-05', '12:30', '13:30'],
    ]);
  });

  it('moves the open one away from what is agreed, pinned or common, whichever comes first', () => {
    for (const more of [
      { status: { state: 'agreed' } },
      { 'agreed:p1': { state: 'agreed', who: { role: 'leder' } } },
      { when: { pinned: '2026-08-05', from: '09:00', to: '10:00' } },
      { common: 'hold_1' },
    ]) {
      const { found } = freeTimes([meeting('open'), meeting('z', more)], days, today);
      expect(found.map(({ entry }) => entry.id)).toEqual(['open']);
    }
  });

  it('leaves a start meeting that fits nowhere in the rest of its week where it is, and says which', () => {
    const workingWeek = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '12:00' }));
    const short = { ...days, calendar: { localDaysOff: [], workingWeek } } as typeof days;
    const start = (to: string) => placed('start', '2026-08-05', '09:00', to, { kind: 'opstartsmoede' });
    const full = ['2026-08-06', '2026-08-07'].map((day) => placed(day, day, '09:00', '12:00'));
    const stretched = freeTimes([start('12:30'), ...full, meeting('b')], short, today);
    expect(stretched.left.map(({ id }) => id)).toEqual(['start']);
    expect(stretched.found.map(({ entry }) => entry.id)).not.toContain('start');
    const late = freeTimes([meeting('a'), start('11:30'), ...full], short, today);
    expect(late.left.map(({ id }) => id)).toEqual(['start']);
    const free = freeTimes([meeting('a'), start('11:30')], short, today);
    expect(free.left).toEqual([]);
    expect(free.found.map(({ entry, to }) => [entry.id, to])).toEqual([['start', '2026-08-06']]);
  });

  it('offers nothing for what nobody may move, for luft, and for what is over', () => {
    const agreed = { status: { state: 'agreed' } };
    expect(freeTimes([meeting('a', agreed), meeting('b', agreed)], days, today).found).toEqual([]);
    expect(freeTimes([meeting('a'), meeting('b', { kind: 'luft' })], days, today).found).toEqual([]);
    expect(freeTimes([meeting('a'), meeting('b')], days, '2026-08-06').found).toEqual([]);
  });
});
