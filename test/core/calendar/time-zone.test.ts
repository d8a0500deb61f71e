import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDayLong, formatWeek } from '../../../src/core/calendar/danish-date.ts';
import { addDays, addMonths, dayFromNumber, dayNumber, weekday } from '../../../src/core/calendar/day.ts';
import { dueDay } from '../../../src/core/calendar/offset.ts';
import { parseDayInput } from '../../../src/core/calendar/parse-day.ts';
import { defaultLocalDaysOff } from '../../../src/core/calendar/work-calendar.ts';
import { everyDay } from './arbitraries.ts';

const ownZone = process.env.TZ;

const setZone = (zone: string | undefined): void => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
};

afterEach(() => {
  vi.unstubAllGlobals();
  setZone(ownZone);
});

/** Everything the calendar says about a day. The calendar object is new each time, so that nothing is remembered between runs. */
const answers = (days: readonly string[]): string[] => {
  const calendar = { localDaysOff: [...defaultLocalDaysOff] };
  return days.map((day) =>
    [
      dayNumber(day),
      weekday(day),
      addDays(day, 1),
      addMonths(day, -1),
      formatDayLong(day),
      formatWeek(day),
      dueDay(calendar, day, { unit: 'workingDays', amount: 20 }),
      dueDay(calendar, day, { unit: 'weeks', amount: -2 }),
      parseDayInput(day.slice(5).split('-').reverse().join('/'), day),
    ].join(' '),
  );
};

describe('time zones', () => {
  // Each zone with its offset in minutes on 1 July 2026, which proves that the process really is in that zone.
  it.each([
    ['Europe/Copenhagen', -120],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['America/Sao_Paulo', 180],
    ['Asia/Kolkata', -330],
    ['America/Nuuk', 60],
  ])('[C2] every day 2024–2032 is the same in %s', (zone, offset) => {
    setZone('UTC');
    const inUtc = answers(everyDay);
    setZone(zone);
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(offset);
    expect(answers(everyDay)).toEqual(inUtc);
    for (const day of everyDay) {
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
      expect(dayNumber(day)).toBe(Date.UTC(year, month - 1, date) / 86_400_000);
      expect(dayFromNumber(dayNumber(day))).toBe(day);
    }
  });

  it('[C2] the calendar works without Date and Intl', () => {
    const withDate = answers(everyDay);
    vi.stubGlobal('Date', undefined);
    vi.stubGlobal('Intl', undefined);
    const without = answers(everyDay);
    vi.unstubAllGlobals();
    expect(without).toEqual(withDate);
  });
});
