import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, mondayOf } from '../../../src/core/calendar/day.ts';
import { isoWeek } from '../../../src/core/calendar/iso-week.ts';
import { anyDay, everyDay } from './arbitraries.ts';

/** The other usual definition: week 1 is the week with 4 January in it. Computed with Date in UTC. */
const weekByFourthOfJanuary = (day: Day): { year: number; week: number } => {
  const at = Date.parse(`${day}T00:00:00Z`);
  const firstMonday = (year: number): number => {
    const fourth = Date.UTC(year, 0, 4);
    return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000;
  };
  const calendarYear = Number(day.slice(0, 4));
  let year = calendarYear + 1;
  while (firstMonday(year) > at) year -= 1;
  return { year, week: Math.floor((at - firstMonday(year)) / (7 * 86_400_000)) + 1 };
};

describe('ISO weeks', () => {
  it.each([
    ['2026-12-28', 2026, 53],
    ['2026-12-31', 2026, 53],
    ['2027-01-01', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2028-01-01', 2027, 52],
    ['2025-12-29', 2026, 1],
    ['2026-08-03', 2026, 32],
  ])('[C6] %s is in %i week %i', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week });
  });

  it('[C6] every day 2024–2032 and any other agrees with an independent computation', () => {
    for (const day of everyDay) expect(isoWeek(day)).toEqual(weekByFourthOfJanuary(day));
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoWeek(day)).toEqual(weekByFourthOfJanuary(day));
      }),
    );
  });

  it('[C6] all seven days of a week share its number, and the next week has another', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoWeek(mondayOf(day))).toEqual(isoWeek(day));
        expect(isoWeek(addDays(mondayOf(day), 6))).toEqual(isoWeek(day));
        expect(isoWeek(addDays(mondayOf(day), 7))).not.toEqual(isoWeek(day));
      }),
    );
  });
});
