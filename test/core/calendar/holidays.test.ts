import { describe, expect, it } from 'vitest';
import { addDays, compareDays, weekday } from '../../../src/core/calendar/day.ts';
import { easterSunday, holidayName, publicHolidays } from '../../../src/core/calendar/holidays.ts';
import { everyDay } from './arbitraries.ts';

const expected = {
  2026: '01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26',
  2027: '01-01 03-25 03-26 03-28 03-29 05-06 05-16 05-17 12-25 12-26',
  2028: '01-01 04-13 04-14 04-16 04-17 05-25 06-04 06-05 12-25 12-26',
};

const names = [
  'nytårsdag',
  'skærtorsdag',
  'langfredag',
  'påskedag',
  '2. påskedag',
  'Kristi himmelfartsdag',
  'pinsedag',
  '2. pinsedag',
  '1. juledag',
  '2. juledag',
];

/** Easter by the Church's own tables: the Sunday after the paschal full moon of the golden number and epact (Lilius/Clavius). */
const easterByEpact = (year: number): string => {
  const century = Math.floor(year / 100) + 1;
  const golden = (year % 19) + 1;
  const solar = Math.floor((3 * century) / 4) - 12;
  const lunar = Math.floor((8 * century + 5) / 25) - 5;
  let epact = (((11 * golden + 20 + lunar - solar) % 30) + 30) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  const moon = 44 - epact < 21 ? 74 - epact : 44 - epact;
  let at = Date.UTC(year, 2, moon + 1);
  while (new Date(at).getUTCDay() !== 0) at += 86_400_000;
  return new Date(at).toISOString().slice(0, 10);
};

describe('public holidays', () => {
  it.each([2026, 2027, 2028] as const)('[C7] %i has its ten holidays on the right days', (year) => {
    expect(publicHolidays(year).map(({ day }) => day)).toEqual(
      expected[year].split(' ').map((rest) => `${year}-${rest}`),
    );
    expect(publicHolidays(year).map(({ name }) => name)).toEqual(names);
  });

  it('[C7] the weekdays are as in the almanac', () => {
    const weekdays = (year: number) =>
      publicHolidays(year)
        .map(({ day }) => weekday(day))
        .join('');
    expect(weekdays(2026)).toBe('4457147156');
    expect(weekdays(2027)).toBe('5457147167');
    expect(weekdays(2028)).toBe('6457147112');
  });

  it('[C7] Easter agrees with the church tables in every year 1900–2199', () => {
    for (let year = 1900; year <= 2199; year += 1) expect(easterSunday(year)).toBe(easterByEpact(year));
  });

  it('[C7] the list is in order, and holidayName knows exactly the days on it', () => {
    for (let year = 1900; year <= 2199; year += 1) {
      const days = publicHolidays(year).map(({ day }) => day);
      expect([...new Set(days)].sort(compareDays)).toEqual(days);
    }
    const listed = new Map(
      [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032].flatMap((year) =>
        publicHolidays(year).map(({ day, name }) => [day, name] as const),
      ),
    );
    for (const day of everyDay) expect(holidayName(day)).toBe(listed.get(day));
  });

  it.each(['2026-05-01', '2027-04-23', '2028-05-12', '2024-04-26'])(
    '[C8] %s, formerly store bededag, is no holiday',
    (day) => {
      expect(holidayName(day)).toBeUndefined();
    },
  );

  it('[C8] store bededag is the fourth Friday after Easter until 2023', () => {
    expect(holidayName('2023-05-05')).toBe('store bededag');
    expect(holidayName('2022-05-13')).toBe('store bededag');
    for (let year = 1900; year <= 2199; year += 1) {
      const expectedName = year <= 2023 ? 'store bededag' : undefined;
      expect(publicHolidays(year).find(({ name }) => name === 'store bededag')?.name).toBe(expectedName);
      expect(weekday(addDays(easterSunday(year), 26))).toBe(5);
    }
  });

  it('[C9] 24 and 31 December, 1 May and 5 June are not public holidays', () => {
    for (const day of ['2026-12-24', '2026-12-31', '2026-05-01', '2026-06-05'])
      expect(holidayName(day)).toBeUndefined();
    expect(holidayName('2028-06-05')).toBe('2. pinsedag');
  });
});
