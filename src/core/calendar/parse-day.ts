import { monthNamed, weekdayNamed } from './danish-names.ts';
import { addMonths, civilDate, type Day, dayOf, daysInMonth, isDay, weekday } from './day.ts';

/** A date as typed, not yet known to exist. */
interface Typed {
  readonly weekday?: number;
  readonly year?: number;
  readonly month: number;
  readonly date: number;
}

const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** 3/8 · 3.8. · 03-08-2026 · 3/8-2026 · 3/8 26 */
const numericDate = /^(\d{1,2}) ?[./-] ?(\d{1,2})(?:(?:\. ?| ?[/-] ?| )(\d{4}|\d{2}))?\.?$/;
/** 3. aug · 3 august 2026 · mandag den 3. august 2026 · man. d. 3. aug. */
const namedDate = /^(?:([a-zæøå]+\.?),? ?)??(?:(?:den|d\.) ?)?(\d{1,2})\.? ?([a-z]+\.?)(?:,? ?(\d{4}|\d{2}))?$/;

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const optionalYear = (digits: string | undefined): { year?: number } =>
  digits === undefined ? {} : { year: fullYear(digits) };

const readNumeric = (text: string): Typed | undefined => {
  const iso = isoDate.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), date: Number(iso[3]) };
  const match = numericDate.exec(text);
  if (match === null) return undefined;
  return { date: Number(match[1]), month: Number(match[2]), ...optionalYear(match[3]) };
};

const readNamed = (text: string): Typed | undefined => {
  const match = namedDate.exec(text);
  if (match === null) return undefined;
  const [, dayName, date, monthName = '', year] = match;
  const month = monthNamed(monthName);
  if (month === undefined) return undefined;
  const typed = { date: Number(date), month, ...optionalYear(year) };
  if (dayName === undefined) return typed;
  const named = weekdayNamed(dayName);
  return named === undefined ? undefined : { ...typed, weekday: named };
};

const realDay = (year: number, { month, date }: Typed): Day | undefined => {
  if (date < 1 || date > daysInMonth(year, month)) return undefined;
  const day = dayOf({ year, month, date });
  return isDay(day) ? day : undefined;
};

/** The one such date from 3 months before today to 9 months after it (RULES.md C17). */
const nearestDay = (typed: Typed, today: Day): Day | undefined => {
  const [earliest, latest] = [addMonths(today, -3), addMonths(today, 9)];
  const thisYear = civilDate(today).year;
  return [thisYear - 1, thisYear, thisYear + 1]
    .map((year) => realDay(year, typed))
    .find((day) => day !== undefined && day >= earliest && day <= latest);
};

/**
 * The day a person typed, in any usual Danish way or as `YYYY-MM-DD` (RULES.md C16–C18). Undefined when it is not a date, does not
 * exist, or names a weekday that is not the date's: then one of the two is a slip, and guessing would hide it.
 */
export const parseDayInput = (text: string, today: Day): Day | undefined => {
  const tidy = text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ').replace(/[–—]/g, '-');
  const typed = readNumeric(tidy) ?? readNamed(tidy);
  if (typed === undefined) return undefined;
  const day = typed.year === undefined ? nearestDay(typed, today) : realDay(typed.year, typed);
  if (day === undefined || typed.weekday === undefined) return day;
  return weekday(day) === typed.weekday ? day : undefined;
};
