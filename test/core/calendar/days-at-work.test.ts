import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Weekday, weekday } from '../../../src/core/calendar/day.ts';
import { nextDayAtWork, previousDayAtWork } from '../../../src/core/calendar/days-at-work.ts';
import { dueDay, offsetTo } from '../../../src/core/calendar/offset.ts';
import {
  dayOff,
  defaultLocalDaysOff,
  isWorkingDay,
  nextWorkingDay,
  nthWorkingDay,
  type WorkCalendar,
  worksOn,
} from '../../../src/core/calendar/work-calendar.ts';
import { anyCalendar, anyOffset, everyDay, usualCalendar } from './arbitraries.ts';

const weekOf = (days: readonly number[]) =>
  days.map((day) => ({ weekday: day as Weekday, from: '09:00', to: '14:00' }));
const anyWeek = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }).map(weekOf);
const anyPartTime: fc.Arbitrary<WorkCalendar> = fc
  .tuple(anyCalendar, anyWeek)
  .map(([calendar, workingWeek]) => ({ ...calendar, workingWeek }));
const somewhen = fc.constantFrom(...everyDay);
const threeDays: WorkCalendar = { localDaysOff: defaultLocalDaysOff, workingWeek: weekOf([2, 3, 4]) };

describe('a working week', () => {
  it.each([
    ['2026-08-03', { kind: 'week', extent: 'full', name: 'fast fridag' }],
    ['2026-08-04', undefined],
    ['2026-12-24', { kind: 'local', extent: 'full', name: 'juleaftensdag' }],
    ['2026-08-08', { kind: 'weekend', extent: 'full', name: 'lørdag' }],
  ])('[C22] Tuesday to Thursday: %s', (day, reason) => {
    expect(dayOff(threeDays, day)).toEqual(reason);
  });

  it('[C22] a Saturday in the week is a day at work', () => {
    const calendar = { localDaysOff: [], workingWeek: weekOf([5, 6]) };
    expect(dayOff(calendar, '2026-08-08')).toBeUndefined();
    expect(nextDayAtWork(calendar, '2026-08-08')).toBe('2026-08-08');
    expect(isWorkingDay(calendar, '2026-08-08')).toBe(false);
  });

  it('[C22] without one the days at work are the working days', () => {
    fc.assert(
      fc.property(anyCalendar, somewhen, (calendar, day) => {
        expect(worksOn(calendar, day)).toBe(isWorkingDay(calendar, day));
        expect(nextDayAtWork(calendar, day)).toBe(nextWorkingDay(calendar, day));
      }),
    );
  });

  it('[C22] next and previous are the nearest days at work', () => {
    fc.assert(
      fc.property(anyPartTime, somewhen, (calendar, day) => {
        let next = day;
        while (!worksOn(calendar, next)) next = addDays(next, 1);
        let previous = day;
        while (!worksOn(calendar, previous)) previous = addDays(previous, -1);
        expect(nextDayAtWork(calendar, day)).toBe(next);
        expect(previousDayAtWork(calendar, day)).toBe(previous);
      }),
    );
  });
});

describe('due days of a person who works part time', () => {
  it.each([
    ['workingDays', 1, '2026-08-04'],
    ['workingDays', 5, '2026-08-11'],
    ['workingDays', 6, '2026-08-11'],
    ['workingDays', -1, '2026-07-30'],
    ['weeks', 4, '2026-09-01'],
  ] as const)('[C23] first day Monday 3 August 2026, at work Tuesday to Thursday: %s %i is %s', (unit, amount, day) => {
    expect(dueDay(threeDays, '2026-08-03', { unit, amount })).toBe(day);
  });

  it('[C14] [C23] are days at work, on the side of the ordinary due day to which days off move', () => {
    fc.assert(
      fc.property(anyPartTime, somewhen, anyOffset, (calendar, firstDay, offset) => {
        const due = dueDay(calendar, firstDay, offset);
        expect(worksOn(calendar, due)).toBe(true);
        const ordinary = dueDay({ localDaysOff: calendar.localDaysOff }, firstDay, offset);
        // A Saturday at work lies before the Monday to which others' days move.
        if (calendar.workingWeek?.every((hours) => hours.weekday <= 5))
          expect(offset.amount < 0 ? due <= ordinary : due >= ordinary).toBe(true);
      }),
    );
  });

  it('[C14] a larger amount never gives an earlier due day', () => {
    fc.assert(
      fc.property(
        anyPartTime,
        somewhen,
        anyOffset,
        fc.integer({ min: 1, max: 40 }),
        (calendar, first, offset, more) => {
          const later = { ...offset, amount: offset.amount + more };
          fc.pre(offset.unit !== 'workingDays' || later.amount !== 0);
          expect(dueDay(calendar, first, offset) <= dueDay(calendar, first, later)).toBe(true);
        },
      ),
    );
  });

  it('[C15] offsetTo reaches every day at work', () => {
    fc.assert(
      fc.property(anyPartTime, somewhen, fc.integer({ min: -600, max: 600 }), (calendar, firstDay, distance) => {
        const day = addDays(firstDay, distance);
        const target = day < firstDay ? previousDayAtWork(calendar, day) : nextDayAtWork(calendar, day);
        expect(dueDay(calendar, firstDay, offsetTo(calendar, firstDay, day))).toBe(target);
      }),
    );
  });

  it('[C23] the count is that of ordinary working days', () => {
    expect(nthWorkingDay(threeDays, '2026-08-03', 20)).toBe(nthWorkingDay(usualCalendar, '2026-08-03', 20));
  });
});

describe('days away', () => {
  const calendar: WorkCalendar = { localDaysOff: [], away: [{ from: '2026-08-04', to: '2026-08-06' }] };

  it('[C24] are off and move nothing', () => {
    expect(dayOff(calendar, '2026-08-05')).toEqual({ kind: 'away', extent: 'full', name: 'væk' });
    expect(dayOff(calendar, '2026-08-07')).toBeUndefined();
    expect(dueDay(calendar, '2026-08-03', { unit: 'workingDays', amount: 3 })).toBe('2026-08-05');
    expect(weekday('2026-08-05')).toBe(3);
  });
});
