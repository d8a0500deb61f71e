/**
 * A plain day `YYYY-MM-DD` without time and time zone (RULES.md C1). Plain text so that days sort, compare and store as they are;
 * text from outside is checked with `isDay` first.
 */
export type Day = string;

/** ISO 8601 day of the week, 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** `month` 1–12, `date` 1–31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const dash = 0x2d;
const firstYear = 1900;
const lastYear = 2199;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month, `month` 1–12; 0 for any other month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

/** The number that digits stand for; NaN where anything else stands. */
const numberAt = (text: string, from: number, to: number): number => {
  let number = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 0x30;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
};

// By hand: a plan asks for thousands of days, and a pattern takes four times as long.
const civilDateOrNone = (text: string): CivilDate | undefined => {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return undefined;
  const [year, month, date] = [numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10)];
  return year >= 1 && date >= 1 && date <= daysInMonth(year, month) ? { year, month, date } : undefined;
};

/** True for a real date in the years 1900–2199 (RULES.md C1). */
export const isDay = (text: unknown): text is Day => {
  if (typeof text !== 'string') return false;
  const civil = civilDateOrNone(text);
  return civil !== undefined && civil.year >= firstYear && civil.year <= lastYear;
};

/** Year, month and date. Throws RangeError for text that is not a real date in the years 0001–9999. */
export const civilDate = (day: Day): CivilDate => {
  const civil = civilDateOrNone(day);
  if (civil === undefined) throw new RangeError(`Not a day: ${JSON.stringify(day)}`);
  return civil;
};

/** Writes a date that is known to be real. Throws RangeError outside the years 0001–9999. */
export const dayOf = ({ year, month, date }: CivilDate): Day => {
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`Not a year: ${year}`);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

/** The civil-day number: days since 1970-01-01, negative before it. Counts years from 1 March, so that a leap day comes last. */
export const dayNumber = (day: Day): number => {
  const { year, month, date } = civilDate(day);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
};

/** The inverse of `dayNumber`. Throws RangeError for a fraction or a day outside the years 0001–9999. */
export const dayFromNumber = (number: number): Day => {
  if (!Number.isSafeInteger(number)) throw new RangeError(`Not a day number: ${number}`);
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return dayOf({ year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, date });
};

/** The day `count` days later (earlier when negative). Whole days only. */
export const addDays = (day: Day, count: number): Day => dayFromNumber(dayNumber(day) + count);

/** The same date `count` months later (earlier when negative), or the last day of a shorter month (RULES.md C4). */
export const addMonths = (day: Day, count: number): Day => {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a number of months: ${count}`);
  const civil = civilDate(day);
  const months = civil.year * 12 + civil.month - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayOf({ year, month, date: Math.min(civil.date, daysInMonth(year, month)) });
};

/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a);

export const weekday = (day: Day): Weekday => {
  const sinceMonday = (dayNumber(day) + 3) % 7;
  return ((sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1) as Weekday;
};

/** The Monday of the week the day is in. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day));

export const yearOf = (day: Day): number => civilDate(day).year;

/** Negative, zero or positive, for `sort`: earlier days first. */
export const compareDays = (a: Day, b: Day): -1 | 0 | 1 => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
