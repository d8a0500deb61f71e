import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOf, parseTimeInput } from '../../../src/core/calendar/parse-time.ts';

describe('typed times', () => {
  it.each([
    ['9', '09:00'],
    ['09', '09:00'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['9:30', '09:30'],
    ['kl. 9', '09:00'],
    ['kl 9.05', '09:05'],
    ['Kl.13', '13:00'],
    [' 23.59 ', '23:59'],
    ['0', '00:00'],
    ['00:00', '00:00'],
  ])('[C19] %j is %s', (text, time) => {
    expect(parseTimeInput(text)).toBe(time);
  });

  it.each(['24', '24.00', '9.60', '9.5', '2360', '12345', '-1', '', 'kl.', 'ni', '9.30.00', '9,30'])(
    '[C19] %j is no time',
    (text) => {
      expect(parseTimeInput(text)).toBeUndefined();
    },
  );

  it('[C19] every minute of the day comes back however it is written', () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      const [hour, rest] = [Math.floor(minute / 60), String(minute % 60).padStart(2, '0')];
      const time = `${String(hour).padStart(2, '0')}:${rest}`;
      for (const text of [time, `${hour}.${rest}`, `kl. ${hour}.${rest}`, time.replace(':', '')]) {
        expect(parseTimeInput(text)).toBe(time);
      }
      expect(minutesOf(time)).toBe(minute);
    }
  });

  it('[C19] whatever is read is a clock time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9.: ]{0,6}$/), (text) => {
        const time = parseTimeInput(text);
        if (time !== undefined) expect(minutesOf(time)).toBeLessThan(1440);
      }),
    );
  });

  it('[C19] minutesOf refuses anything but HH:MM', () => {
    for (const text of ['9:00', '24:00', '09.00', '']) expect(() => minutesOf(text)).toThrow(RangeError);
  });
});
