import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDayLong,
  formatDayNumeric,
  formatDayOfMonth,
  formatDayShort,
} from '../../../src/core/calendar/danish-date.ts';
import { addDays, addMonths } from '../../../src/core/calendar/day.ts';
import { parseDayInput } from '../../../src/core/calendar/parse-day.ts';
import { anyDay, everyDay } from './arbitraries.ts';

const today = '2026-06-15';

describe('typed days', () => {
  it.each([
    '3/8',
    '3.8',
    '3.8.',
    '3/8-2026',
    '3.8.2026',
    '03-08-2026',
    '03.08.2026',
    '3. aug',
    '3. aug.',
    '3 aug',
    '3.aug',
    '3. august 2026',
    '3/8 26',
    '3/8-26',
    '3/8 2026',
    '3/8/2026',
    '2026-08-03',
    '3. 8. 2026',
    ' 3/8 ',
    '3. AUGUST 2026',
    '3. aug. 26',
    'den 3. august',
    'd. 3. august',
    'man. 3. aug.',
    'mandag d. 3. august',
    'ma 3. aug',
    'Mandag den 3. august 2026',
    '3.\u00a0aug.',
    '3/8–2026',
  ])('[C16] %s is 3 August 2026', (text) => {
    expect(parseDayInput(text, today)).toBe('2026-08-03');
  });

  it.each([
    '31/4',
    '29/2-2026',
    '0/8',
    '3/0',
    '3/13',
    '32. aug',
    '3. ma',
    '3. ju',
    '3. foo',
    '2026-02-30',
    '3/8-1899',
    '3/8-2200',
    '3/8-202',
    '3',
    '',
    'i overmorgen',
    '3/8 kl. 9',
    '3/8/26/1',
    'xdag 3. aug',
    '-3/8',
    '3.-8',
  ])('[C16] %j is no day', (text) => {
    expect(parseDayInput(text, today)).toBeUndefined();
  });

  it("[C16] a weekday that is not the date's is a slip", () => {
    expect(parseDayInput('tirsdag den 3. august 2026', today)).toBeUndefined();
    expect(parseDayInput('tirs. 3. aug.', today)).toBeUndefined();
  });

  it.each([
    ['15/3', '2026-06-15', '2026-03-15'],
    ['14/3', '2026-06-15', '2027-03-14'],
    ['1/2', '2026-12-10', '2027-02-01'],
    ['20/12', '2027-01-05', '2026-12-20'],
    ['4/10', '2027-01-05', '2027-10-04'],
    ['29/2', '2027-12-01', '2028-02-29'],
    ['29/2', '2026-06-15', undefined],
  ])('[C17] %s typed on %s is %s', (text, on, expected) => {
    expect(parseDayInput(text, on)).toBe(expected);
  });

  it('[C17] without a year every date but 29 February is found, 3 months back to 9 months ahead', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...everyDay), (any, on) => {
        fc.pre(!any.endsWith('-02-29'));
        const found = parseDayInput(`${Number(any.slice(8))}/${Number(any.slice(5, 7))}`, on) ?? 'none';
        expect(found.slice(4)).toBe(any.slice(4));
        expect(found >= addMonths(on, -3) && found <= addMonths(on, 9)).toBe(true);
      }),
    );
  });

  it('[C18] two digits are a year of this century', () => {
    expect(parseDayInput('3/8 00', today)).toBe('2000-08-03');
    expect(parseDayInput('3/8-99', today)).toBe('2099-08-03');
  });

  it('[C20] what is shown can be typed back, for every day 2024–2032 and any other', () => {
    const check = (day: string) => {
      expect(parseDayInput(day, today)).toBe(day);
      expect(parseDayInput(formatDayLong(day), today)).toBe(day);
      expect(parseDayInput(formatDayNumeric(day), today)).toBe(day);
    };
    for (const day of everyDay) check(day);
    fc.assert(fc.property(anyDay, check));
  });

  it('[C20] the forms without a year come back when the day is near today', () => {
    for (const day of everyDay) {
      for (const on of [day, addDays(day, 60), addDays(day, -240)]) {
        expect(parseDayInput(formatDayShort(day), on)).toBe(day);
        expect(parseDayInput(formatDayOfMonth(day), on)).toBe(day);
      }
    }
  });

  it('[C16] no text makes the reader fail', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9./ -]{0,14}$/)), (text) => {
        expect(parseDayInput(text, today) ?? '2026-01-01').toMatch(/^(19|20|21)\d\d-\d\d-\d\d$/);
      }),
    );
  });
});
