import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/day.ts';
import { dueDay, Offset, offsetTo } from '../../../src/core/calendar/offset.ts';
import { isWorkingDay, nextWorkingDay, previousWorkingDay } from '../../../src/core/calendar/work-calendar.ts';
import { anyCalendar, anyDay, anyOffset, bareCalendar, everyDay, nonZero, usualCalendar } from './arbitraries.ts';

const somewhen = fc.constantFrom(...everyDay);

describe('working-day offsets', () => {
  it.each([
    ['2026-08-03', 1, '2026-08-03'],
    ['2026-08-03', 5, '2026-08-07'],
    ['2026-08-03', 20, '2026-08-28'],
    ['2026-08-03', -1, '2026-07-31'],
    ['2026-08-03', -10, '2026-07-20'],
    ['2026-12-01', 5, '2026-12-07'],
    ['2026-12-01', 20, '2026-12-30'],
    ['2027-03-01', 20, '2027-03-31'],
    ['2027-01-04', -10, '2026-12-15'],
    ['2028-05-01', -10, '2028-04-12'],
    ['2028-05-01', 20, '2028-05-29'],
    ['2026-10-01', 5, '2026-10-07'],
  ])('[C12] first day %s, working day %i is %s', (firstDay, amount, expected) => {
    expect(dueDay(usualCalendar, firstDay, { unit: 'workingDays', amount })).toBe(expected);
  });

  it('[C12] without local days off 24 December counts', () => {
    expect(dueDay(bareCalendar, '2026-12-01', { unit: 'workingDays', amount: 20 })).toBe('2026-12-29');
  });

  it('[C12] a first day in a weekend counts from the Monday, both ways', () => {
    expect(dueDay(usualCalendar, '2026-08-01', { unit: 'workingDays', amount: 1 })).toBe('2026-08-03');
    expect(dueDay(usualCalendar, '2026-08-01', { unit: 'workingDays', amount: -1 })).toBe('2026-07-31');
  });

  it('[C12] counting day by day gives the same', () => {
    fc.assert(
      fc.property(anyCalendar, somewhen, nonZero(300), (calendar, firstDay, amount) => {
        let day = nextWorkingDay(calendar, firstDay);
        for (let left = amount > 0 ? amount - 1 : -amount; left > 0; left -= 1) {
          day = amount > 0 ? nextWorkingDay(calendar, addDays(day, 1)) : previousWorkingDay(calendar, addDays(day, -1));
        }
        expect(dueDay(calendar, firstDay, { unit: 'workingDays', amount })).toBe(day);
      }),
    );
  });
});

describe('other offsets', () => {
  it.each([
    ['2026-08-31', 'months', 1, '2026-09-30'],
    ['2026-08-31', 'months', 3, '2026-11-30'],
    ['2026-08-31', 'months', 6, '2027-03-01'],
    ['2026-08-03', 'days', 0, '2026-08-03'],
    ['2026-08-01', 'days', 0, '2026-08-03'],
    ['2026-08-03', 'days', 5, '2026-08-10'],
    ['2026-08-03', 'days', -1, '2026-07-31'],
    ['2026-08-03', 'weeks', 6, '2026-09-14'],
    ['2027-01-04', 'weeks', -1, '2026-12-28'],
    ['2027-01-01', 'weeks', -1, '2026-12-23'],
    ['2026-03-05', 'weeks', 4, '2026-04-07'],
    ['2026-11-24', 'months', 1, '2026-12-28'],
  ] as const)('[C13] first day %s, %s %i is %s', (firstDay, unit, amount, expected) => {
    expect(dueDay(usualCalendar, firstDay, { unit, amount })).toBe(expected);
  });
});

describe('all offsets', () => {
  it('[C14] a due day is always a working day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyOffset, (calendar, firstDay, offset) => {
        expect(isWorkingDay(calendar, dueDay(calendar, firstDay, offset))).toBe(true);
      }),
    );
  });

  it('[C14] for every first day 2024–2032 a usual plan stays in order and on working days', () => {
    const amounts = [-20, -10, -1, 1, 2, 5, 20, 60];
    for (const firstDay of everyDay) {
      const days = amounts.map((amount) => dueDay(usualCalendar, firstDay, { unit: 'workingDays', amount }));
      expect(days.every((day) => isWorkingDay(usualCalendar, day))).toBe(true);
      expect([...new Set(days)].sort()).toEqual(days);
    }
  });

  it('[C14] a larger amount never gives an earlier due day, and more working days always a later one', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyDay,
        anyOffset,
        fc.integer({ min: 1, max: 40 }),
        (calendar, firstDay, offset, more) => {
          const later = { ...offset, amount: offset.amount + more };
          fc.pre(offset.unit !== 'workingDays' || later.amount !== 0);
          const [a, b] = [dueDay(calendar, firstDay, offset), dueDay(calendar, firstDay, later)];
          expect(offset.unit === 'workingDays' ? a < b : a <= b).toBe(true);
        },
      ),
    );
  });

  it('[C15] offsetTo inverts dueDay', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, nonZero(1500), (calendar, firstDay, amount) => {
        const offset = { unit: 'workingDays', amount } as const;
        expect(offsetTo(calendar, firstDay, dueDay(calendar, firstDay, offset))).toEqual(offset);
      }),
    );
  });

  it('[C15] dueDay gives the chosen day back, moved only when it is off', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: -4000, max: 4000 }), (calendar, firstDay, distance) => {
        const day = addDays(firstDay, distance);
        const offset = offsetTo(calendar, firstDay, day);
        const moved = day < firstDay ? previousWorkingDay(calendar, day) : nextWorkingDay(calendar, day);
        expect(dueDay(calendar, firstDay, offset)).toBe(moved);
        expect(Offset.safeParse(offset).success).toBe(true);
      }),
    );
  });
});

describe('far away', () => {
  it('[C15] an offset can reach any day from any other', () => {
    for (const [firstDay, day] of [
      ['1900-01-01', '2199-12-30'],
      ['2199-12-30', '1900-01-02'],
    ] as const) {
      const offset = offsetTo(usualCalendar, firstDay, day);
      expect(Offset.safeParse(offset).success).toBe(true);
      expect(dueDay(usualCalendar, firstDay, offset)).toBe(day);
    }
  });

  it('[C14] the largest amounts lead to a day from either end of the years', () => {
    const largest = { workingDays: 80_000, days: 110_000, weeks: 15_700, months: 3_700 } as const;
    for (const unit of ['workingDays', 'days', 'weeks', 'months'] as const) {
      for (const amount of [largest[unit], -largest[unit]]) {
        expect(Offset.safeParse({ unit, amount }).success).toBe(true);
        for (const firstDay of ['1900-01-01', '2199-12-31']) {
          expect(isWorkingDay(usualCalendar, dueDay(usualCalendar, firstDay, { unit, amount }))).toBe(true);
        }
      }
    }
  });
});

describe('the shape of an offset', () => {
  it('[C12] keeps unknown keys and accepts every unit', () => {
    const offset = { unit: 'months', amount: 3, note: 'senere udgave' };
    expect(Offset.parse(offset)).toEqual(offset);
    for (const unit of ['workingDays', 'days', 'weeks', 'months'])
      expect(Offset.safeParse({ unit, amount: -2 }).success).toBe(true);
  });

  it.each([
    { unit: 'workingDays', amount: 0 },
    { unit: 'days', amount: 1.5 },
    { unit: 'days', amount: 1_000_000 },
    { unit: 'months', amount: -100_000 },
    { unit: 'days', amount: Number.NaN },
    { unit: 'years', amount: 1 },
    { unit: 'days', amount: '3' },
    { unit: 'days' },
    null,
  ])('[C12] refuses %j', (value) => {
    expect(Offset.safeParse(value).success).toBe(false);
  });

  it('[C12] 0 working days is a mistake of ours, not a day', () => {
    expect(() => dueDay(usualCalendar, '2026-08-03', { unit: 'workingDays', amount: 0 })).toThrow(RangeError);
  });
});
