import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, mondayOf } from '../../../src/core/calendar/day.ts';
import { isoWeek, mondayOfWeek } from '../../../src/core/calendar/iso-week.ts';
import { formatStretches, parseStretches } from '../../../src/core/calendar/stretches.ts';
import { everyDay } from './arbitraries.ts';

const today = '2026-07-20';
const parse = (text: string) => parseStretches(text, today)?.map(({ from, to }) => `${from} ${to}`);

describe('[C26] weeks and days typed in one line', () => {
  it.each([
    ['uge 42', ['2026-10-12 2026-10-18']],
    ['42–43', ['2026-10-12 2026-10-25']],
    ['Uge 52-1', ['2026-12-21 2027-01-10']],
    ['uge 7 (2027), 12/10', ['2027-02-15 2027-02-21', '2026-10-12 2026-10-12']],
    ['uge 30', ['2026-07-20 2026-07-26']],
    ['12/10-16/10 og 3. nov', ['2026-10-12 2026-10-16', '2026-11-03 2026-11-03']],
    ['12.10.2026 – 16.10.2026', ['2026-10-12 2026-10-16']],
    ['uge 53', ['2026-12-28 2027-01-03']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });

  it.each(['ferie', 'uge 0', 'uge 54', 'uge 53 (2027)', '16/10-12/10', '31/2', 'uge 42, ferie', '42-'])(
    '%s is neither',
    (text) => {
      expect(parse(text)).toBeUndefined();
    },
  );

  it('what is shown can be typed back, on any day 2024–2032', () => {
    const day = fc.constantFrom(...everyDay);
    const span = fc
      .record({ day, weeks: fc.integer({ min: 1, max: 60 }), whole: fc.boolean() })
      .map((one) =>
        one.whole
          ? { from: mondayOf(one.day), to: addDays(mondayOf(one.day), one.weeks * 7 - 1) }
          : { from: one.day, to: addDays(one.day, one.weeks) },
      );
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), day, (ranges, near) => {
        expect(parseStretches(formatStretches(ranges, near), near)).toEqual(ranges);
      }),
    );
  });

  it('[C26] takes as many as a record holds, and doubts one more', () => {
    const line = (count: number) => Array<string>(count).fill('42').join(', ');
    expect(parseStretches(line(100), '2026-08-03' as Day)).toHaveLength(100);
    expect(parseStretches(line(101), '2026-08-03' as Day)).toBeUndefined();
  });

  it('the Monday of a week is the Monday of that week, and a year without week 53 has none', () => {
    for (const day of everyDay) expect(mondayOfWeek(isoWeek(day))).toBe(mondayOf(day));
    expect(mondayOfWeek({ year: 2027, week: 53 })).toBeUndefined();
  });
});
