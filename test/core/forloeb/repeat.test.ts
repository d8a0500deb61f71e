import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/core/calendar/day.ts';
import { dayOff } from '../../../src/core/calendar/work-calendar.ts';
import { mostRepeats, repeatDays, rhythms } from '../../../src/core/forloeb/repeat.ts';
import { calendar, firstDay } from './grid-support.ts';

const time = { from: '13:00', to: '13:30' };

describe('repeating an activity', () => {
  it('[N24] gives days after the first up to the last, in order, once each, and none of the kept ones is off', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rhythms),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (rhythm, begin, reach) => {
          const from = addDays(firstDay, begin);
          const last = addDays(from, reach);
          const days = repeatDays(calendar, { from, last, rhythm, time });
          expect(days.length).toBeLessThanOrEqual(mostRepeats);
          expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort());
          for (const { day, skipped } of days) {
            expect(day > from && day <= last).toBe(true);
            const off = dayOff(calendar, day);
            const closed = off?.extent === 'full' || (off?.from !== undefined && off.from < time.to);
            expect(skipped !== undefined).toBe(closed);
          }
        },
      ),
    );
  });

  it('[N24] names the holidays it skips', () => {
    const days = repeatDays(calendar, { from: '2026-12-21', last: '2026-12-28', rhythm: 'daily', time });
    expect(days.map(({ day, skipped }) => [day, skipped?.name])).toEqual([
      ['2026-12-22', undefined],
      ['2026-12-23', undefined],
      ['2026-12-24', 'juleaftensdag'],
      ['2026-12-25', '1. juledag'],
      ['2026-12-28', undefined],
    ]);
  });

  it('[N25] tapers from daily to weekly to every other week', () => {
    const days = repeatDays(calendar, { from: firstDay, last: addDays(firstDay, 90), rhythm: 'tapering', time });
    const steps = days.map(({ day }) => daysBetween(firstDay, day));
    expect(steps).toEqual([1, 2, 3, 4, 7, 14, 21, 28, 42, 56, 70, 84]);
  });
});
