import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  civilDate,
  type Day,
  daysBetween,
  mondayOf,
  type Weekday,
  weekday,
} from '../../../src/core/calendar/day.ts';
import { isoWeek } from '../../../src/core/calendar/iso-week.ts';
import { minutesOf } from '../../../src/core/calendar/parse-time.ts';
import { dayOff, defaultLocalDaysOff, type WorkCalendar } from '../../../src/core/calendar/work-calendar.ts';
import { MentorAgendaTemplate } from '../../../src/core/forloeb/mentor-agenda-template.ts';
import { type MentorPace, type MentorStep, mentorPaces, nominalDays } from '../../../src/core/forloeb/mentor-pace.ts';
import { type SeriesInput, suggestSeries } from '../../../src/core/forloeb/mentor-series.ts';
import { readTemplate } from '../../support/templates.ts';

const calendar: WorkCalendar = { localDaysOff: defaultLocalDaysOff };
const template = MentorAgendaTemplate.parse(readTemplate('mentormoede.json'));

const input = (more: Partial<SeriesInput> = {}): SeriesInput => ({
  calendar,
  from: '2026-11-02',
  to: '2027-08-02',
  steps: [{ every: 'fortnightly', months: 9 }],
  weekday: 2,
  at: '09:00',
  minutes: 80,
  weeksOff: template.weeksOff,
  taken: [],
  leftAlone: () => false,
  ...more,
});

const days = (more: Partial<SeriesInput> = {}): readonly Day[] =>
  suggestSeries(input(more)).meetings.map(({ day }) => day);
const every = (pace: MentorPace): readonly MentorStep[] => [{ every: pace, months: 12 }];

describe('the days of a rhythm', () => {
  it('[N190] stand on one weekday, as far apart as the pace says', () => {
    const nominal = (pace: MentorPace) =>
      nominalDays({ from: '2026-11-02', to: '2027-02-28', steps: every(pace), weekday: 2 }).map(({ day }) => day);
    expect(nominal('weekly').slice(0, 3)).toEqual(['2026-11-03', '2026-11-10', '2026-11-17']);
    expect(nominal('third')).toEqual([
      ...['2026-11-03', '2026-11-24', '2026-12-15', '2027-01-05', '2027-01-26', '2027-02-16'],
    ]);
    expect(nominal('fourth').slice(0, 3)).toEqual(['2026-11-03', '2026-12-01', '2026-12-29']);
    expect(nominal('monthly')).toEqual(['2026-11-03', '2026-12-01', '2027-01-05', '2027-02-02']);
  });

  it('[N190] a fifth weekday of a month is the last one of the others, and stays it', () => {
    const nominal = nominalDays({ from: '2027-01-29', to: '2027-06-30', steps: every('monthly'), weekday: 5 });
    expect(nominal.map(({ day }) => day)).toEqual([
      ...['2027-01-29', '2027-02-26', '2027-03-26', '2027-04-30', '2027-05-28', '2027-06-25'],
    ]);
  });

  it('[N190] weekly, then every other week, then monthly', () => {
    const nominal = nominalDays({ from: '2026-08-03', to: '2027-01-31', steps: template.steps, weekday: 2 });
    expect(nominal.map(({ day }) => day)).toEqual([
      ...['2026-08-04', '2026-08-11', '2026-08-18', '2026-08-25', '2026-09-01', '2026-09-08', '2026-09-22'],
      ...['2026-10-06', '2026-10-20', '2026-11-03', '2026-12-01', '2027-01-05'],
    ]);
  });
});

describe('a day on which nobody meets', () => {
  it('[N191] a substitute keeps half the pace to a meeting that stands, not only to those suggested with it', () => {
    const standing = '2026-05-04';
    const third = { from: '2026-05-01', to: '2026-08-31', weekday: 1 as Weekday, steps: every('third') };
    const weeksOff = [21, 22, 23];
    for (const day of days({ ...third, taken: [standing], weeksOff })) {
      expect(Math.abs(daysBetween(standing, day)) * 2, day).toBeGreaterThanOrEqual(21);
    }
  });

  it('[N191] a holiday goes to the nearest day of its own week', () => {
    // Kristi himmelfartsdag is Thursday 6 May 2027.
    const { meetings, skipped } = suggestSeries(input({ from: '2027-05-03', to: '2027-05-16', weekday: 4 }));
    expect(meetings).toEqual([
      {
        day: '2027-05-07',
        from: '09:00',
        to: '10:20',
        instead: {
          day: '2027-05-06',
          why: { off: { kind: 'holiday', extent: 'full', name: 'Kristi himmelfartsdag' } },
        },
      },
    ]);
    expect(skipped).toEqual([]);
  });

  it('[N191] in the summer weeks a monthly meeting goes on, a weekly one falls away and is named', () => {
    const summer = { from: '2027-06-28', to: '2027-08-20', weekday: 2 } as const;
    const weekly = suggestSeries(input({ ...summer, steps: every('weekly') }));
    expect(weekly.skipped).toEqual([
      { day: '2027-07-13', why: { week: 28 } },
      { day: '2027-07-20', why: { week: 29 } },
      { day: '2027-07-27', why: { week: 30 } },
    ]);
    expect(weekly.meetings.map(({ day }) => day)).toEqual([
      '2027-06-29',
      '2027-07-06',
      '2027-08-03',
      '2027-08-10',
      '2027-08-17',
    ]);
    const monthly = (from: Day) => suggestSeries(input({ ...summer, from, steps: every('monthly') }));
    expect(monthly('2027-07-19').meetings).toMatchObject([
      { day: '2027-08-03', instead: { day: '2027-07-20', why: { week: 29 } } },
      { day: '2027-08-17' },
    ]);
    expect(monthly('2027-07-12')).toMatchObject({
      meetings: [{ day: '2027-08-10' }],
      skipped: [{ day: '2027-07-13', why: { week: 28 } }],
    });
  });

  it('[N191] where the week after is too near the next meeting, the week before takes it', () => {
    const { meetings } = suggestSeries(input({ from: '2027-06-15', to: '2027-08-13' }));
    expect(meetings.map(({ day, instead }) => [day, instead?.day])).toEqual([
      ['2027-06-15', undefined],
      ['2027-06-29', undefined],
      ['2027-07-06', '2027-07-13'],
      ['2027-08-03', '2027-07-27'],
      ['2027-08-10', undefined],
    ]);
  });

  it('[N191] half a day off counts when it begins before the meeting ends, days away and weekdays off always', () => {
    const may = { from: '2026-04-27', to: '2026-05-03', weekday: 5, steps: every('weekly') } as const;
    expect(days(may)).toEqual(['2026-05-01']);
    expect(days({ ...may, at: '11:00' })).toEqual(['2026-04-30']);
    const away = { ...calendar, away: [{ from: '2026-04-29', to: '2026-05-01' }] };
    expect(days({ ...may, calendar: away })).toEqual(['2026-04-28']);
    const part = { ...calendar, workingWeek: [{ weekday: 1, from: '08:30', to: '15:00' }] as const };
    expect(days({ ...may, calendar: part })).toEqual(['2026-04-27']);
  });

  it('[N191] other weeks can be chosen', () => {
    expect(days({ weeksOff: [], from: '2027-07-12', to: '2027-07-16' })).toEqual(['2027-07-13']);
    expect(days({ weeksOff: [45], from: '2026-11-02', to: '2026-11-30' })).toEqual(['2026-11-10', '2026-11-17']);
  });
});

describe('what stands already', () => {
  it('[N192] a week with a meeting gets no other, and one that was moved away is left alone', () => {
    const weekly = { from: '2026-11-02', to: '2026-11-20', steps: every('weekly') };
    expect(days({ ...weekly, taken: ['2026-11-12'] })).toEqual(['2026-11-03', '2026-11-17']);
    expect(days({ ...weekly, leftAlone: (day) => day === '2026-11-03' })).toEqual(['2026-11-10', '2026-11-17']);
    expect(days({ ...weekly, taken: days(weekly) })).toEqual([]);
  });
});

/** Any course that begins in 2024–2032. */
const courses = fc.record({
  from: fc
    .integer({ min: 0, max: daysBetween('2024-01-01', '2032-12-31') })
    .map((count) => addDays('2024-01-01', count)),
  months: fc.integer({ min: 1, max: 14 }),
  steps: fc.array(fc.record({ every: fc.constantFrom(...mentorPaces), months: fc.integer({ min: 1, max: 4 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  weekday: fc.integer({ min: 1, max: 5 }).map((day) => day as Weekday),
  at: fc.constantFrom('08:30', '11:15', '13:00'),
  minutes: fc.constantFrom(60, 80, 90),
  weeksOff: fc.constantFrom<readonly number[]>([28, 29, 30], [], [7, 28, 29, 30, 31, 42]),
  calendar: fc.constantFrom<WorkCalendar>(
    calendar,
    {
      ...calendar,
      away: [
        { from: '2026-02-02', to: '2026-02-20' },
        { from: '2029-05-01', to: '2029-08-01' },
      ],
    },
    { ...calendar, workingWeek: ([1, 2, 4] as const).map((day) => ({ weekday: day, from: '09:00', to: '15:00' })) },
  ),
  taken: fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 4 }),
});

const series = (course: typeof courses extends fc.Arbitrary<infer Course> ? Course : never) => {
  const { from, months, taken, ...rest } = course;
  const all = input({ ...rest, from, to: addMonths(from, months), taken: taken.map((count) => addDays(from, count)) });
  return { all, plan: suggestSeries(all), nominal: nominalDays(all) };
};

describe('any series of 2024–2032', () => {
  it('[N191] no suggestion is on a day or in a week on which nobody meets, or outside the course', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const { all, plan } = series(course);
        for (const { day, from, to } of plan.meetings) {
          expect(day >= all.from && day <= all.to).toBe(true);
          expect(weekday(day)).toBeLessThanOrEqual(5);
          expect(all.weeksOff).not.toContain(isoWeek(day).week);
          const off = dayOff(all.calendar, day);
          expect(off?.extent).not.toBe('full');
          if (off?.from) expect(off.from >= to).toBe(true);
          expect(minutesOf(to) - minutesOf(from)).toBe(all.minutes);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('[N190, N191] every day of the rhythm is suggested, moved, named as fallen away, or there already', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const { all, plan, nominal } = series(course);
        const told = [
          ...plan.meetings.map(({ day, instead }) => instead?.day ?? day),
          ...plan.skipped.map(({ day }) => day),
        ];
        const there = nominal.filter(({ day }) => all.taken.some((other) => mondayOf(other) === mondayOf(day)));
        expect(told.toSorted()).toEqual(nominal.filter((one) => !there.includes(one)).map(({ day }) => day));
        for (const { day, instead } of plan.meetings) if (!instead) expect(weekday(day)).toBe(all.weekday);
      }),
      { numRuns: 400 },
    );
  });

  it('[N191] two meetings are never nearer than half the pace, and never in one week', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const { all, plan, nominal } = series(course);
        const at = (day: Day) => nominal.findIndex((one) => one.day === day);
        plan.meetings.forEach(({ day, instead }, index) => {
          const next = plan.meetings[index + 1];
          if (!next) return;
          const gap = nominal[at(instead?.day ?? day)]?.gap ?? 0;
          expect(daysBetween(day, next.day) * 2).toBeGreaterThanOrEqual(gap);
        });
        const weeks = [...plan.meetings.map(({ day }) => day), ...all.taken].map(mondayOf);
        for (const { day } of plan.meetings) expect(weeks.filter((week) => week === mondayOf(day))).toHaveLength(1);
      }),
      { numRuns: 400 },
    );
  });

  it('[N192] what has been added is not suggested again', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const { all, plan } = series(course);
        const again = suggestSeries({ ...all, taken: [...all.taken, ...plan.meetings.map(({ day }) => day)] });
        const weeks = new Set(plan.meetings.map(({ day }) => mondayOf(day)));
        for (const { day } of again.meetings) expect(weeks.has(mondayOf(day))).toBe(false);
      }),
    );
  });

  it('[N190] a monthly rhythm has one day in each month, on the same weekday', () => {
    fc.assert(
      fc.property(courses, ({ from, months, weekday: wish }) => {
        const nominal = nominalDays({ from, to: addMonths(from, months), steps: every('monthly'), weekday: wish });
        const numbers = nominal.map(({ day }) => civilDate(day).year * 12 + civilDate(day).month);
        expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
        for (const { day } of nominal) expect(weekday(day)).toBe(wish);
      }),
    );
  });
});
