import { expect, test } from 'vitest';
import type { Day } from '../../../src/core/calendar/day.ts';
import { sagstalTexts } from '../../../src/ui/texts/sagstal.ts';

const half = { from: '2026-08-03' as Day, percent: 50 };
const full = { from: '2027-02-03' as Day, percent: 100 };

test.each([
  ['2026-07-07', half, full, 'Fra 3. aug.: 50 % af et fuldt sagstal. Fra 3. feb. 2027: fuldt sagstal.'],
  ['2026-08-03', half, full, 'I dag 50 % af et fuldt sagstal. Fra 3. feb. 2027: fuldt sagstal.'],
  ['2027-03-01', full, undefined, 'I dag fuldt sagstal.'],
] as const)(
  '[N140] says on %s from when each share holds, and never that it holds before its day',
  (today, step, next, words) => {
    expect(sagstalTexts.ramp.today(step, next, today as Day)).toBe(words);
  },
);
