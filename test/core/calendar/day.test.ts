import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDays,
  dayFromNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  isDay,
  mondayOf,
  weekday,
  yearOf,
} from '../../../src/core/calendar/day.ts';
import { anyDay, everyDay } from './arbitraries.ts';

const steps = fc.integer({ min: -40_000, max: 40_000 });

describe('what a day is', () => {
  it.each(['2026-08-03', '2028-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('[C1] %s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2200-01-01',
    '2026-8-3',
    '2026-08-03T00:00',
    ' 2026-08-03',
    '2026-08-03\n',
    '٢٠٢٦-٠٨-٠٣',
    '',
    null,
    undefined,
    20260803,
    {},
  ])('[C1] %j is no day', (value) => {
    expect(isDay(value)).toBe(false);
  });

  it('[C1] text is a day exactly when Date.UTC agrees that it exists', () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), part(14), part(33), (year, month, date) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        const real = new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10) === text;
        expect(isDay(text)).toBe(real);
      }),
    );
  });

  it('[C1] arithmetic refuses what is not a day instead of inventing one', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('3.8.2026', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('2026-08-03', 0.5)).toThrow(RangeError);
    expect(() => addMonths('2026-08-03', 0.5)).toThrow(RangeError);
  });

  it('[C1] arithmetic goes on past the years a day can be typed in', () => {
    expect(addDays('2199-12-31', 1)).toBe('2200-01-01');
    expect(addDays('1900-01-01', -1)).toBe('1899-12-31');
    expect(addMonths('0001-01-31', 1)).toBe('0001-02-28');
  });
});

describe('counting days', () => {
  it('[C2] civil-day numbers are those of Date.UTC', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
      }),
    );
    for (const day of everyDay) expect(dayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  });

  it('[C2] a day comes back from its number', () => {
    for (const day of everyDay) expect(dayFromNumber(dayNumber(day))).toBe(day);
    for (const day of ['0001-01-01', '1600-02-29', '1900-03-01', '9999-12-31'])
      expect(dayFromNumber(dayNumber(day))).toBe(day);
  });

  it('[C3] addDays is its own inverse', () => {
    fc.assert(
      fc.property(anyDay, steps, (day, n) => {
        expect(addDays(addDays(day, n), -n)).toBe(day);
      }),
    );
  });

  it('[C3] daysBetween is what addDays added', () => {
    fc.assert(
      fc.property(anyDay, steps, (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });

  it('[C3] compareDays follows daysBetween', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(compareDays(a, b)).toBe(Math.sign(-daysBetween(a, b)) + 0);
      }),
    );
    expect(['2026-10-01', '2026-09-30', '2026-10-01'].sort(compareDays)).toEqual([
      '2026-09-30',
      '2026-10-01',
      '2026-10-01',
    ]);
  });
});

describe('months', () => {
  it.each([
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-08-03', 0, '2026-08-03'],
  ])('[C4] %s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('[C4] the month is right and the date is kept or is the last of the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, n) => {
        const result = addMonths(day, n);
        const monthsOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        const date = (text: string) => Number(text.slice(8));
        expect(monthsOf(result)).toBe(monthsOf(day) + n);
        const last = daysInMonth(yearOf(result), Number(result.slice(5, 7)));
        expect(date(result)).toBe(Math.min(date(day), last));
        expect(addDays(result, last - date(result) + 1).slice(8)).toBe('01');
      }),
    );
  });
});

describe('weekdays', () => {
  it('[C5] weekdays are those of Date.UTC, Monday first', () => {
    const check = (day: string) => {
      expect(weekday(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
    };
    for (const day of everyDay) check(day);
    fc.assert(fc.property(anyDay, check));
  });

  it('[C5] mondayOf is a Monday at most six days back', () => {
    for (const day of everyDay) {
      expect(weekday(mondayOf(day))).toBe(1);
      expect(daysBetween(mondayOf(day), day)).toBe(weekday(day) - 1);
    }
  });
});
