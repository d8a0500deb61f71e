import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../../src/core/calendar/day.ts';
import { holidayName } from '../../../src/core/calendar/holidays.ts';
import {
  dayOff,
  isWorkingDay,
  maxLocalDaysOff,
  nextWorkingDay,
  nthWorkingDay,
  previousWorkingDay,
  type WorkCalendar,
  workingDaysIn,
} from '../../../src/core/calendar/work-calendar.ts';
import { anyCalendar, anyDay, bareCalendar, everyDay, nonZero, usualCalendar } from './arbitraries.ts';

describe('why a day is off', () => {
  it.each([
    ['2026-12-24', { kind: 'local', extent: 'full', name: 'juleaftensdag' }],
    ['2026-12-31', { kind: 'local', extent: 'full', name: 'nytårsaftensdag' }],
    ['2026-05-01', { kind: 'local', extent: 'half', name: '1. maj', from: '12:00' }],
    ['2026-06-05', { kind: 'local', extent: 'half', name: 'grundlovsdag', from: '12:00' }],
    ['2026-12-25', { kind: 'holiday', extent: 'full', name: '1. juledag' }],
    ['2026-08-03', undefined],
  ])('[C9] %s', (day, reason) => {
    expect(dayOff(usualCalendar, day)).toEqual(reason);
  });

  it('[C9] a holiday comes before the weekend, and both before the local agreement', () => {
    expect(dayOff(usualCalendar, '2028-06-05')).toEqual({ kind: 'holiday', extent: 'full', name: '2. pinsedag' });
    expect(dayOff(usualCalendar, '2026-12-26')).toEqual({ kind: 'holiday', extent: 'full', name: '2. juledag' });
    expect(dayOff(usualCalendar, '2027-05-01')).toEqual({ kind: 'weekend', extent: 'full', name: 'lørdag' });
    expect(dayOff(usualCalendar, '2028-12-24')).toEqual({ kind: 'weekend', extent: 'full', name: 'søndag' });
  });

  it('[C10] an entry with a year beats one without, wherever it stands', () => {
    const yearly = { month: 5, date: 15, extent: 'full', name: 'hver gang' } as const;
    const once = { month: 5, date: 15, year: 2026, extent: 'none', name: 'ikke i år' } as const;
    for (const localDaysOff of [
      [yearly, once],
      [once, yearly],
    ]) {
      expect(dayOff({ localDaysOff }, '2026-05-15')).toBeUndefined();
      expect(dayOff({ localDaysOff }, '2028-05-15')?.name).toBe('hver gang');
    }
  });

  it('[C10] of two equal entries the later one counts', () => {
    const calendar: WorkCalendar = {
      localDaysOff: [
        { month: 12, date: 24, extent: 'full', name: 'juleaftensdag' },
        { month: 12, date: 24, extent: 'half', name: 'juleaftensdag' },
      ],
    };
    expect(dayOff(calendar, '2026-12-24')).toEqual({
      kind: 'local',
      extent: 'half',
      name: 'juleaftensdag',
      from: '12:00',
    });
  });

  it('[C10] none makes no public holiday a working day', () => {
    const calendar: WorkCalendar = { localDaysOff: [{ month: 12, date: 25, extent: 'none', name: 'juledag' }] };
    expect(isWorkingDay(calendar, '2026-12-25')).toBe(false);
  });
});

describe('working days', () => {
  it('[C11] a half day off is a working day, a full one is not', () => {
    expect(isWorkingDay(usualCalendar, '2026-05-01')).toBe(true);
    expect(isWorkingDay(usualCalendar, '2026-12-24')).toBe(false);
    expect(isWorkingDay(bareCalendar, '2026-12-24')).toBe(true);
    expect(isWorkingDay(usualCalendar, '2026-05-15')).toBe(true);
  });

  it('[C11] every day 2024–2032 is judged by weekday, holiday and agreement', () => {
    for (const day of everyDay) {
      const localFull = day.endsWith('-12-24') || day.endsWith('-12-31');
      const ordinary = weekday(day) <= 5 && holidayName(day) === undefined;
      expect(isWorkingDay(bareCalendar, day)).toBe(ordinary);
      expect(isWorkingDay(usualCalendar, day)).toBe(ordinary && !localFull);
    }
  });

  it('[C11] next and previous are the nearest working days, and a working day itself', () => {
    fc.assert(
      fc.property(anyCalendar, fc.constantFrom(...everyDay), (calendar, day) => {
        let next = day;
        while (!isWorkingDay(calendar, next)) next = addDays(next, 1);
        let previous = day;
        while (!isWorkingDay(calendar, previous)) previous = addDays(previous, -1);
        expect(nextWorkingDay(calendar, day)).toBe(next);
        expect(previousWorkingDay(calendar, day)).toBe(previous);
      }),
    );
  });

  it('[C11] workingDaysIn lists both ends and nothing else', () => {
    expect(workingDaysIn(usualCalendar, '2026-12-23', '2027-01-04')).toEqual([
      '2026-12-23',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2027-01-04',
    ]);
    expect(workingDaysIn(usualCalendar, '2026-08-04', '2026-08-03')).toEqual([]);
    fc.assert(
      fc.property(
        anyCalendar,
        fc.constantFrom(...everyDay),
        fc.integer({ min: 0, max: 500 }),
        (calendar, from, length) => {
          const range = Array.from({ length: length + 1 }, (_, n) => addDays(from, n));
          expect(workingDaysIn(calendar, from, addDays(from, length))).toEqual(
            range.filter((day) => isWorkingDay(calendar, day)),
          );
        },
      ),
    );
  });

  it('[C12] n working days forward and n back is where one began', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, nonZero(2000), (calendar, day, n) => {
        const start = nextWorkingDay(calendar, day);
        const there = nthWorkingDay(calendar, start, n > 0 ? n + 1 : n);
        expect(nthWorkingDay(calendar, there, n > 0 ? -n : 1 - n)).toBe(start);
      }),
    );
  });

  it('[C12] 0 and fractions are no count', () => {
    expect(() => nthWorkingDay(usualCalendar, '2026-08-03', 0)).toThrow(RangeError);
    expect(() => nthWorkingDay(usualCalendar, '2026-08-03', 1.5)).toThrow(RangeError);
  });

  it('[C11] a calendar with more entries than allowed is refused rather than searched for ever', () => {
    const localDaysOff = Array.from({ length: maxLocalDaysOff + 1 }, (_, n) => ({
      month: (n % 12) + 1,
      date: (n % 28) + 1,
      extent: 'full' as const,
      name: 'lukket',
    }));
    expect(() => nextWorkingDay({ localDaysOff }, '2026-08-03')).toThrow(RangeError);
    expect(nextWorkingDay({ localDaysOff: localDaysOff.slice(1) }, '2026-08-03') >= '2026-08-03').toBe(true);
  });
});
