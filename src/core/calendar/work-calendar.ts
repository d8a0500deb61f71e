import { weekdayNames } from './danish-names.ts';
import { addDays, civilDate, type Day, dayFromNumber, dayNumber, type Weekday, weekday, yearOf } from './day.ts';
import { holidayName } from './holidays.ts';

/** A date that is off by agreement at a workplace: all day, from a time of day, or not at all (RULES.md C10). */
export interface LocalDayOff {
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly date: number;
  /** Only in this year; without it every year. */
  readonly year?: number | undefined;
  readonly extent: 'full' | 'half' | 'none';
  /** `HH:MM` from when a half day is off; 12:00 when missing. */
  readonly from?: string | undefined;
  /** Danish, as shown: `juleaftensdag`. */
  readonly name: string;
}

/** The hours of one weekday, `HH:MM`; `to` is after `from`. */
export interface WorkingHours {
  readonly weekday: Weekday;
  readonly from: string;
  readonly to: string;
}

/** Days from `from` to `to`, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** When a workplace and one person there work. The lists are never changed in place. */
export interface WorkCalendar {
  /** At most `maxLocalDaysOff` entries. */
  readonly localDaysOff: readonly LocalDayOff[];
  /** The weekdays on which the person works; Monday to Friday when missing or empty (RULES.md C22). */
  readonly workingWeek?: readonly WorkingHours[] | undefined;
  /** Weeks of the year in which many are away; the usual ones when missing (RULES.md C25). No day is moved by them. */
  readonly schoolHolidays?: readonly number[] | undefined;
  /** When the person is away. Shown, but no day is moved by it (RULES.md C24). */
  readonly away?: readonly DayRange[] | undefined;
}

/** Whoever reads a calendar from a file checks this limit: it guarantees that every year has working days. */
export const maxLocalDaysOff = 100;

const usualHalfDayEnd = '12:00';

/** What most municipal workplaces have agreed; every workplace can change it. */
export const defaultLocalDaysOff: readonly LocalDayOff[] = [
  { month: 5, date: 1, extent: 'half', from: usualHalfDayEnd, name: '1. maj' },
  { month: 6, date: 5, extent: 'half', from: usualHalfDayEnd, name: 'grundlovsdag' },
  { month: 12, date: 24, extent: 'full', name: 'juleaftensdag' },
  { month: 12, date: 31, extent: 'full', name: 'nytårsaftensdag' },
];

export interface DayOff {
  /** `week`: a weekday on which the person never works. `away`: a day on which the person is away. */
  readonly kind: 'weekend' | 'holiday' | 'local' | 'week' | 'away';
  readonly extent: 'full' | 'half';
  readonly name: string;
  /** `HH:MM`, only for half days. */
  readonly from?: string;
}

const localEntry = (calendar: WorkCalendar, day: Day): LocalDayOff | undefined => {
  const { year, month, date } = civilDate(day);
  const entries = calendar.localDaysOff.filter((entry) => entry.month === month && entry.date === date);
  return entries.findLast((entry) => entry.year === year) ?? entries.findLast((entry) => entry.year === undefined);
};

/** Why a day is off for everybody. `weekend`: whether the day counts as one. */
const commonDayOff = (calendar: WorkCalendar, day: Day, weekend: boolean): DayOff | undefined => {
  const holiday = holidayName(day);
  if (holiday !== undefined) return { kind: 'holiday', extent: 'full', name: holiday };
  if (weekend) return { kind: 'weekend', extent: 'full', name: weekdayNames(weekday(day)).long };
  const local = localEntry(calendar, day);
  if (local === undefined || local.extent === 'none') return undefined;
  const { extent, name } = local;
  return extent === 'full'
    ? { kind: 'local', extent, name }
    : { kind: 'local', extent, name, from: local.from ?? usualHalfDayEnd };
};

const inWeek = ({ workingWeek }: WorkCalendar, day: Day): boolean =>
  workingWeek?.length ? workingWeek.some((hours) => hours.weekday === weekday(day)) : weekday(day) <= 5;

/** Why a day is off, wholly or in part; undefined for an ordinary working day of the person (RULES.md C9, C10, C22, C24). */
export const dayOff = (calendar: WorkCalendar, day: Day): DayOff | undefined => {
  const own = inWeek(calendar, day);
  const off = commonDayOff(calendar, day, weekday(day) > 5 && !own);
  if (off?.extent === 'full') return off;
  if (!own) return { kind: 'week', extent: 'full', name: 'fast fridag' };
  const away = calendar.away?.some(({ from, to }) => from <= day && day <= to);
  return away ? { kind: 'away', extent: 'full', name: 'væk' } : off;
};

/** Whether the person works that weekday and the day is no day off for everybody; being away does not count (RULES.md C22). */
export const worksOn = (calendar: WorkCalendar, day: Day): boolean =>
  inWeek(calendar, day) && commonDayOff(calendar, day, false)?.extent !== 'full';

/** A working day of the workplace, whoever works on it. Half days off are working days (RULES.md C11). */
export const isWorkingDay = (calendar: WorkCalendar, day: Day): boolean =>
  commonDayOff(calendar, day, weekday(day) > 5)?.extent !== 'full';

// Counting by lists of a year's working days keeps far-away days as cheap as near ones, also for hostile files.
const remembered = new WeakMap<readonly LocalDayOff[], Years>();
// A copy of everything holds the same agreement once for each forløb.
const byAgreement = new Map<string, Years>();
const mostAgreements = 20;

/** The working days of each year that has been asked for. */
type Years = Map<number, readonly number[]>;

const yearsOf = (localDaysOff: readonly LocalDayOff[]): Years => {
  const known = remembered.get(localDaysOff);
  if (known !== undefined) return known;
  const agreement = JSON.stringify(localDaysOff);
  const years: Years = byAgreement.get(agreement) ?? new Map();
  if (byAgreement.size >= mostAgreements) byAgreement.clear();
  byAgreement.set(agreement, years);
  remembered.set(localDaysOff, years);
  return years;
};

/** The civil-day numbers of a year's working days, ascending. */
const workingDayNumbers = (calendar: WorkCalendar, year: number): readonly number[] => {
  const { localDaysOff } = calendar;
  if (localDaysOff.length > maxLocalDaysOff) throw new RangeError(`More than ${maxLocalDaysOff} local days off`);
  const years = yearsOf(localDaysOff);
  const known = years.get(year);
  if (known !== undefined) return known;
  const found = dayNumbersOf(year, (day) => isWorkingDay(calendar, day));
  years.set(year, found);
  return found;
};

/** The civil-day numbers of the days of a year that fit, ascending. */
export function dayNumbersOf(year: number, fits: (day: Day) => boolean): readonly number[] {
  const text = String(year).padStart(4, '0');
  const found: number[] = [];
  const last = dayNumber(`${text}-12-31`);
  for (let number = dayNumber(`${text}-01-01`); number <= last; number += 1) {
    if (fits(dayFromNumber(number))) found.push(number);
  }
  return found;
}

/** How many of the ascending numbers are below the limit. */
const countBelow = (numbers: readonly number[], limit: number): number => {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The n-th working day on or after `day` for n ≥ 1, the |n|-th before it for n ≤ −1 (RULES.md C12).
 * Throws RangeError for 0 and for fractions.
 */
export const nthWorkingDay = (calendar: WorkCalendar, day: Day, n: number): Day => {
  if (!Number.isSafeInteger(n) || n === 0) throw new RangeError(`Not a count of working days: ${n}`);
  let year = yearOf(day);
  let numbers = workingDayNumbers(calendar, year);
  let index = countBelow(numbers, dayNumber(day)) + (n > 0 ? n - 1 : n);
  while (index < 0) {
    year -= 1;
    numbers = workingDayNumbers(calendar, year);
    index += numbers.length;
  }
  while (index >= numbers.length) {
    index -= numbers.length;
    year += 1;
    numbers = workingDayNumbers(calendar, year);
  }
  return dayFromNumber(numbers[index] ?? Number.NaN);
};

/** The day itself if it is a working day, otherwise the first one after it. */
export const nextWorkingDay = (calendar: WorkCalendar, day: Day): Day => nthWorkingDay(calendar, day, 1);

/** The day itself if it is a working day, otherwise the last one before it. */
export const previousWorkingDay = (calendar: WorkCalendar, day: Day): Day =>
  nthWorkingDay(calendar, addDays(day, 1), -1);

/** The working days from `from` to `to`, both included, earliest first. Empty when `to` is before `from`. */
export const workingDaysIn = (calendar: WorkCalendar, from: Day, to: Day): readonly Day[] => {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const days: Day[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const inside = workingDayNumbers(calendar, year).filter((number) => number >= first && number <= last);
    days.push(...inside.map(dayFromNumber));
  }
  return days;
};
