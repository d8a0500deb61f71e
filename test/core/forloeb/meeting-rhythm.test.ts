import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysBetween, type Weekday, weekday } from '../../../src/core/calendar/day.ts';
import { nextDayAtWork } from '../../../src/core/calendar/days-at-work.ts';
import { minutesOf } from '../../../src/core/calendar/parse-time.ts';
import { defaultLocalDaysOff, type WorkCalendar } from '../../../src/core/calendar/work-calendar.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { addStatusMeetings } from '../../../src/core/forloeb/add-meetings.ts';
import { MeetingTemplate, type Pace, type RhythmStep } from '../../../src/core/forloeb/agenda-template.ts';
import type { Booking } from '../../../src/core/forloeb/double-bookings.ts';
import { activityKind, type PlacedActivity, placeActivities } from '../../../src/core/forloeb/introduktionsskema.ts';
import { isStatusMeeting, type RhythmInput, suggestRhythm } from '../../../src/core/forloeb/meeting-rhythm.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { hoursOn } from '../../../src/core/forloeb/working-week.ts';
import { type PlacedRow, placed } from '../../support/placed.ts';
import { readTemplate } from '../../support/templates.ts';

const calendar: WorkCalendar = { localDaysOff: defaultLocalDaysOff };
const firstDay = '2026-08-03';
const usual = MeetingTemplate.parse(readTemplate('moeder.json')).rhythm;

const input = (more: Partial<RhythmInput> = {}): RhythmInput => ({
  calendar,
  firstDay,
  end: '2026-11-03',
  from: firstDay,
  steps: usual,
  placed: [],
  others: [],
  at: '08:30',
  weekday: 4,
  ...more,
});

const days = (more: Partial<RhythmInput> = {}): readonly Day[] =>
  suggestRhythm(input(more)).meetings.map(({ day }) => day);

describe('the usual rhythm', () => {
  it('[N112] is daily for a week, then twice a week, then weekly, then every other week', () => {
    const { meetings } = suggestRhythm(input());
    expect(meetings.slice(0, 5).map(({ day, from, to }) => `${day} ${from}–${to}`)).toEqual([
      '2026-08-03 08:30–08:45',
      '2026-08-04 08:30–08:45',
      '2026-08-05 08:30–08:45',
      '2026-08-06 08:30–08:45',
      '2026-08-07 08:30–08:45',
    ]);
    const rest = meetings.slice(5);
    expect(rest.slice(0, 6).map(({ day }) => weekday(day))).toEqual([2, 4, 2, 4, 2, 4]);
    expect(rest.slice(6).map(({ day }) => day)).toEqual([
      ...['2026-09-03', '2026-09-10', '2026-09-17', '2026-09-24'],
      ...['2026-10-01', '2026-10-15', '2026-10-29'],
    ]);
    expect(rest.every(({ from, to }) => minutesOf(to) - minutesOf(from) === 30)).toBe(true);
  });

  it('[N112] ends before the closing talk and follows other steps', () => {
    expect(days({ end: '2026-08-12' }).at(-1)).toBe('2026-08-11');
    expect(days({ steps: [{ every: 'weekly', weeks: 3, minutes: 30 }] })).toEqual([
      '2026-08-06',
      '2026-08-13',
      '2026-08-20',
    ]);
    expect(days({ from: '2026-08-06', end: '2026-08-10' })).toEqual(['2026-08-06', '2026-08-07']);
  });

  it('[N113] skips days off and away, names them, and keeps to the hours of the week', () => {
    const plan = suggestRhythm(input({ firstDay: '2026-12-21', from: '2026-12-21', end: '2027-01-01' }));
    expect(plan.meetings.map(({ day }) => day)).toEqual([
      '2026-12-21',
      '2026-12-22',
      '2026-12-23',
      '2026-12-28',
      '2026-12-30',
    ]);
    expect(plan.skipped.map(({ off }) => off.name)).toEqual(['juleaftensdag', '1. juledag', 'nytårsaftensdag']);
    const away = { ...calendar, away: [{ from: '2026-08-04', to: '2026-08-05' }] };
    expect(days({ calendar: away, end: '2026-08-08' })).toEqual(['2026-08-03', '2026-08-06', '2026-08-07']);
    const week = { ...calendar, workingWeek: [{ weekday: 2 as const, from: '10:00', to: '14:00' }] };
    expect(suggestRhythm(input({ calendar: week, end: '2026-08-10' })).meetings).toEqual([
      { day: '2026-08-04', from: '10:00', to: '10:15', every: 'daily', overlaps: false },
    ]);
  });

  it('[N114] adds no second meeting to a day, and to a week only what is missing', () => {
    const there = placed(
      ['2026-08-04', '14:00', '14:15', 'Statusmøde', { kind: 'statusmoede' }],
      ['2026-08-12', '14:00', '14:30', 'Statusmøde', { kind: 'statusmoede' }],
      ['2026-08-18', '14:00', '14:30', 'Aflyst', { kind: 'statusmoede', status: { state: 'cancelled' } }],
    );
    const found = days({ placed: there, end: '2026-08-24' });
    expect(found).toEqual([
      ...['2026-08-03', '2026-08-05', '2026-08-06', '2026-08-07'],
      ...['2026-08-10', '2026-08-18', '2026-08-20'],
    ]);
  });

  it('[N115] goes round what is taken in this plan and in others, within the day and then to another', () => {
    const busy = placed(['2026-08-03', '08:30', '10:00', 'Velkomst']);
    const others: Booking[] = [
      { id: 'x', forloeb: 'b', title: 'Andet', day: '2026-08-13', from: 0, to: 1_439, keys: [] },
    ];
    const { meetings } = suggestRhythm(input({ placed: busy, others }));
    expect(meetings[0]).toMatchObject({ day: '2026-08-03', from: '10:00', to: '10:15', overlaps: false });
    expect(meetings.map(({ day }) => day)).not.toContain('2026-08-13');
    const whole = placed(['2026-08-05', '08:00', '16:00', 'Kursus']);
    const daily = suggestRhythm(input({ placed: whole })).meetings.find(({ day }) => day === '2026-08-05');
    expect(daily).toMatchObject({ from: '08:30', overlaps: true });
  });
});

const arbitrarySteps = fc.array(
  fc.record<RhythmStep>({
    every: fc.constantFrom<Pace>('daily', 'twice', 'weekly', 'fortnightly'),
    weeks: fc.integer({ min: 1, max: 6 }),
    minutes: fc.constantFrom(15, 30, 45),
  }),
  { minLength: 1, maxLength: 4 },
);
const arbitraryRow = fc
  .tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 7, max: 15 }), fc.boolean(), fc.boolean())
  .map(([at, hour, isStatus, isCancelled]): PlacedRow => {
    const clock = (value: number) => `${String(value).padStart(2, '0')}:00`;
    return [
      addDays(firstDay, at),
      clock(hour),
      clock(hour + 1),
      'Noget',
      {
        kind: isStatus ? 'statusmoede' : 'andet',
        ...(isCancelled && { status: { state: 'cancelled' as const } }),
      },
    ];
  });
const arbitraryInput = fc
  .record({
    start: fc.integer({ min: 0, max: 400 }),
    steps: arbitrarySteps,
    rows: fc.array(arbitraryRow, { maxLength: 12 }),
    at: fc.constantFrom('07:00', '08:30', '12:15', '15:45'),
    wish: fc.integer({ min: 1, max: 5 }),
    away: fc.integer({ min: 0, max: 60 }),
    week: fc.constantFrom<WorkCalendar['workingWeek']>(undefined, [
      { weekday: 1, from: '08:00', to: '12:00' },
      { weekday: 3, from: '09:00', to: '15:00' },
      { weekday: 4, from: '09:00', to: '15:00' },
    ]),
  })
  .map(({ start, steps, rows, at, wish, away, week }): RhythmInput => {
    const own: WorkCalendar = {
      localDaysOff: defaultLocalDaysOff,
      away: [{ from: addDays(firstDay, away), to: addDays(firstDay, away + 3) }],
      ...(week && { workingWeek: week }),
    };
    const first = nextDayAtWork(own, addDays('2026-01-01', start));
    const shift = daysBetween(firstDay, first);
    const moved = rows.map(([day, ...rest]): PlacedRow => [addDays(day, shift), ...rest]);
    return input({
      calendar: own,
      firstDay: first,
      from: first,
      end: addDays(first, 92),
      steps,
      placed: placed(...moved),
      at,
      weekday: wish as Weekday,
    });
  });

/** The plan with what is suggested in it. */
function withSuggested(given: RhythmInput): readonly PlacedActivity[] {
  const rows = given.placed.map(({ day, entry: { fields } }): PlacedRow => {
    const { kind, status, when } = fields;
    return [day, when.from, when.to, fields.title, { kind, ...(status && { status }) }];
  });
  const added = suggestRhythm(given).meetings.map(
    ({ day, from, to }): PlacedRow => [day, from, to, 'Statusmøde', { kind: 'statusmoede' }],
  );
  return placed(...rows, ...added);
}

describe('any rhythm', () => {
  it('[N113] lies within the hours of days at work, never before the first day or after the end', () => {
    fc.assert(
      fc.property(arbitraryInput, (given) => {
        for (const { day, from, to } of suggestRhythm(given).meetings) {
          const hours = hoursOn(given.calendar, day);
          expect(hours && from >= hours.from && to <= hours.to && from < to).toBe(true);
          expect(day >= given.from && day < given.end).toBe(true);
        }
      }),
    );
  });

  it('[N114] gives no day a second status meeting, and suggests nothing once it has been added', () => {
    fc.assert(
      fc.property(arbitraryInput, (given) => {
        const before = new Set(given.placed.filter(isStatusMeeting).map(({ day }) => day));
        const found = suggestRhythm(given).meetings.map(({ day }) => day);
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((day) => before.has(day))).toEqual([]);
        expect(suggestRhythm({ ...given, placed: withSuggested(given) }).meetings).toEqual([]);
      }),
    );
  });

  it('[N115] overlaps only what it says it overlaps', () => {
    fc.assert(
      fc.property(arbitraryInput, (given) => {
        for (const { day, from, to, overlaps } of suggestRhythm(given).meetings) {
          const clashes = given.placed.filter(
            (row) =>
              row.day === day &&
              row.entry.fields.status?.state !== 'cancelled' &&
              row.entry.fields.when.from < to &&
              from < row.entry.fields.when.to,
          );
          if (!overlaps) expect(clashes).toEqual([]);
        }
      }),
    );
  });
});

describe('adding a rhythm', () => {
  const common = { title: 'Statusmøde', who: [{ role: 'kontaktperson' as const }], place: 'Kontoret' };
  const empty = createDoc('f-plan', 'plan');
  const add = (actor: string, person: string, doc = empty) => {
    const isTaken = (id: string) => viewRecord(doc, id) !== undefined;
    const added = addStatusMeetings(suggestRhythm(input()).meetings, common, { calendar, firstDay }, isTaken);
    return { ...added, doc: applyAction(doc, { actor: actor.padEnd(10, '0'), person, day: firstDay }, added.changes) };
  };

  it('[N116] on two devices adds each meeting once', () => {
    const merged = mergeDocs(add('a', 'p1').doc, add('b', 'p2').doc);
    if (!merged.ok) throw new Error(merged.error.code);
    const meetings = readEntries(merged.value.doc, activityKind).known;
    expect(meetings).toHaveLength(suggestRhythm(input()).meetings.length);
    expect(meetings.flatMap(({ view }) => Object.keys(view.conflicts))).toEqual([]);
    expect(placeActivities(meetings, calendar, firstDay).map(({ day }) => day)).toEqual(days());
  });

  it('[N116] leaves a meeting that was there before, under the key of its day, as it is', () => {
    const { doc } = add('a', 'p1');
    const again = add('b', 'p2', doc);
    expect(readEntries(again.doc, activityKind).known).toHaveLength(days().length * 2);
  });

  it('is undone whole', () => {
    const { doc, undo } = add('a', 'p1');
    const back = applyAction(doc, { actor: 'c000000000', person: 'p1', day: firstDay }, undo);
    expect(readEntries(back, activityKind).known).toEqual([]);
  });
});
