import { addDays, type Day, dayOf, yearOf } from './day.ts';

/** A public holiday. `name` is Danish and written as within a sentence: `langfredag`, `Kristi himmelfartsdag`. */
export interface PublicHoliday {
  readonly day: Day;
  readonly name: string;
}

/** Lov om konsekvenser ved afskaffelsen af store bededag som helligdag, in force from 1 January 2024. */
const lastYearWithStoreBededag = 2023;

/** Easter Sunday of a Gregorian year, by the anonymous computus (Meeus/Jones/Butcher). */
export const easterSunday = (year: number): Day => {
  const lunarYear = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const lunarShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const fullMoon = (19 * lunarYear + century - Math.floor(century / 4) - lunarShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - fullMoon - (inCentury % 4)) % 7;
  const lateMoon = Math.floor((lunarYear + 11 * fullMoon + 22 * toSunday) / 451);
  const march = fullMoon + toSunday - 7 * lateMoon + 114;
  return dayOf({ year, month: Math.floor(march / 31), date: (march % 31) + 1 });
};

const compute = (year: number): readonly PublicHoliday[] => {
  const easter = easterSunday(year);
  const fromEaster = (days: number, name: string): PublicHoliday => ({ day: addDays(easter, days), name });
  const fixed = (month: number, date: number, name: string): PublicHoliday => ({
    day: dayOf({ year, month, date }),
    name,
  });
  return [
    fixed(1, 1, 'nytårsdag'),
    fromEaster(-3, 'skærtorsdag'),
    fromEaster(-2, 'langfredag'),
    fromEaster(0, 'påskedag'),
    fromEaster(1, '2. påskedag'),
    ...(year <= lastYearWithStoreBededag ? [fromEaster(26, 'store bededag')] : []),
    fromEaster(39, 'Kristi himmelfartsdag'),
    fromEaster(49, 'pinsedag'),
    fromEaster(50, '2. pinsedag'),
    fixed(12, 25, '1. juledag'),
    fixed(12, 26, '2. juledag'),
  ];
};

interface HolidayYear {
  readonly list: readonly PublicHoliday[];
  readonly names: ReadonlyMap<Day, string>;
}

// A week view asks about the same few years thousands of times; the answer depends on the year alone.
const remembered = new Map<number, HolidayYear>();

const holidayYear = (year: number): HolidayYear => {
  const known = remembered.get(year);
  if (known !== undefined) return known;
  const list = compute(year);
  const found = { list, names: new Map(list.map(({ day, name }) => [day, name])) };
  remembered.set(year, found);
  return found;
};

/** The Danish public holidays of a year, earliest first (RULES.md C7, C8). Days that depend on local agreement are not among them. */
export const publicHolidays = (year: number): readonly PublicHoliday[] => holidayYear(year).list;

/** The Danish name of the public holiday on this day, if it is one. */
export const holidayName = (day: Day): string | undefined => holidayYear(yearOf(day)).names.get(day);
