import { describe, expect, it } from 'vitest';
import {
  formatDayLong,
  formatDayNumeric,
  formatDayOfMonth,
  formatDayShort,
  formatDayShortNear,
  formatTimeRange,
  formatWeek,
  relativeDay,
  weekdayName,
} from '../../../src/core/calendar/danish-date.ts';
import { everyDay } from './arbitraries.ts';

describe('days in Danish', () => {
  it('[C20] 3 August 2026 in every form', () => {
    const day = '2026-08-03';
    expect(formatDayShort(day)).toBe('man. 3. aug.');
    expect(formatDayLong(day)).toBe('mandag den 3. august 2026');
    expect(formatDayNumeric(day)).toBe('3.8.2026');
    expect(formatDayOfMonth(day)).toBe('3. aug.');
    expect(weekdayName(day)).toBe('mandag');
    expect(formatWeek(day)).toBe('uge 32');
  });

  it('[C20] the texts are those of the Danish locale, for every day 2024–2032', () => {
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat('da-DK', { ...options, timeZone: 'UTC' });
    const long = format({ dateStyle: 'full' });
    const weekday = format({ weekday: 'short' });
    const dayAndMonth = format({ day: 'numeric', month: 'short' });
    for (const day of everyDay) {
      const at = new Date(`${day}T00:00:00Z`);
      expect(formatDayLong(day)).toBe(long.format(at));
      expect(formatDayShort(day).split(' ')[0]).toBe(weekday.format(at));
      expect(formatDayOfMonth(day)).toBe(dayAndMonth.format(at));
    }
  });

  it('a short day carries its year only where that is not the year of the reference', () => {
    expect(formatDayShortNear('2027-11-02', '2026-11-02')).toBe('tirs. 2. nov. 2027');
    expect(formatDayShortNear('2026-12-31', '2027-01-04')).toBe('tors. 31. dec. 2026');
    expect(formatDayShortNear('2026-12-31', '2026-01-01')).toBe('tors. 31. dec.');
  });

  it('[C20] times have a dot and an en dash between them', () => {
    expect(formatTimeRange('09:00', '10:30')).toBe('09.00–10.30');
  });

  it('[C20] only the nearest days have names of their own', () => {
    expect(relativeDay('2026-12-31', '2027-01-01')).toBe('i går');
    expect(relativeDay('2027-01-01', '2027-01-01')).toBe('i dag');
    expect(relativeDay('2027-01-02', '2027-01-01')).toBe('i morgen');
    expect(relativeDay('2027-01-03', '2027-01-01')).toBeUndefined();
    expect(relativeDay('2026-12-30', '2027-01-01')).toBeUndefined();
  });

  it.each([
    ['2026-12-28', 'uge 53'],
    ['2027-01-01', 'uge 53 (2026)'],
    ['2028-01-01', 'uge 52 (2027)'],
    ['2025-12-29', 'uge 1 (2026)'],
    ['2027-01-04', 'uge 1'],
  ])('[C21] %s is shown as %s', (day, text) => {
    expect(formatWeek(day)).toBe(text);
  });
});
