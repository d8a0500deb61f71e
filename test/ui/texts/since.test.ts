import { describe, expect, it } from 'vitest';
import { dayOfMoment } from '../../../src/platform.ts';
import { sinceWords } from '../../../src/ui/texts/app.ts';

describe('how long ago a copy was taken', () => {
  it.each([
    ['2026-08-05', 'i dag'],
    ['2026-08-04', 'i går'],
    ['2026-08-03', 'for 2 dage siden'],
    ['2026-07-29', 'for 7 dage siden'],
    // A clock that was wrong when the copy was taken.
    ['2026-08-06', 'i dag'],
  ])('%s is %s on 5 August', (then, words) => {
    expect(sinceWords(then, '2026-08-05')).toBe(words);
  });

  it('goes by the day on the clock of the device, also just after midnight', () => {
    const justAfter = new Date(2026, 7, 5, 0, 30).getTime();
    const justBefore = new Date(2026, 7, 4, 23, 30).getTime();
    expect(dayOfMoment(justAfter)).toBe('2026-08-05');
    expect(sinceWords(dayOfMoment(justBefore), dayOfMoment(justAfter))).toBe('i går');
  });
});
