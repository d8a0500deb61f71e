import fc from 'fast-check';
import { type Day, dayFromNumber, dayNumber } from '../../../src/core/calendar/day.ts';
import type { Offset } from '../../../src/core/calendar/offset.ts';
import { defaultLocalDaysOff, type LocalDayOff, type WorkCalendar } from '../../../src/core/calendar/work-calendar.ts';

export const usualCalendar: WorkCalendar = { localDaysOff: defaultLocalDaysOff };
export const bareCalendar: WorkCalendar = { localDaysOff: [] };

const millisecondsPerDay = 86_400_000;

/** Every day 2024–2032, written by `Date` in UTC and so independent of the code under test. */
export const everyDay: readonly Day[] = (() => {
  const days: Day[] = [];
  for (let at = Date.UTC(2024, 0, 1); at <= Date.UTC(2032, 11, 31); at += millisecondsPerDay) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
})();

/** Any day of the years 1900–2199. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') })
  .map(dayFromNumber);

const localDayOff: fc.Arbitrary<LocalDayOff> = fc.record(
  {
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 31 }),
    year: fc.integer({ min: 2024, max: 2032 }),
    extent: fc.constantFrom('full', 'half', 'none'),
    from: fc.constant('13:30'),
    name: fc.constant('aftalt fridag'),
  },
  { requiredKeys: ['month', 'date', 'extent', 'name'] },
);

export const anyCalendar: fc.Arbitrary<WorkCalendar> = fc.oneof(
  fc.constantFrom(usualCalendar, bareCalendar),
  fc.array(localDayOff, { maxLength: 40 }).map((localDaysOff) => ({ localDaysOff })),
);

/** A whole number of the range other than 0. */
export const nonZero = (limit: number): fc.Arbitrary<number> =>
  fc.integer({ min: -limit, max: limit }).filter((amount) => amount !== 0);

export const anyOffset: fc.Arbitrary<Offset> = fc.oneof(
  nonZero(400).map((amount) => ({ unit: 'workingDays' as const, amount })),
  fc.record({
    unit: fc.constantFrom('days' as const, 'weeks' as const, 'months' as const),
    amount: fc.integer({ min: -60, max: 60 }),
  }),
);
