import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWeeks, parseWeeks } from '../../../src/core/calendar/week-list.ts';

describe('weeks as people write them', () => {
  it('[C25] reads single weeks and stretches, and says no to what is none', () => {
    expect(parseWeeks('28-30')).toEqual([28, 29, 30]);
    expect(parseWeeks('uge 7, 28–30 og 42')).toEqual([7, 28, 29, 30, 42]);
    expect(parseWeeks(' ')).toEqual([]);
    for (const wrong of ['54', '0', '30-28', 'juli', '28-']) expect(parseWeeks(wrong), wrong).toBeUndefined();
    expect(formatWeeks([7, 28, 29, 30, 42])).toBe('7, 28–30, 42');
  });

  it('[C25] reads back what it writes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 53 })), (weeks) => {
        const sorted = weeks.toSorted((a, b) => a - b);
        expect(parseWeeks(formatWeeks(sorted))).toEqual(sorted);
      }),
    );
  });
});
