import { monthNames, weekdayNames } from './danish-names.ts';
import { civilDate, type Day, daysBetween, weekday } from './day.ts';
import { isoWeek } from './iso-week.ts';

// Written out rather than left to Intl: browsers carry different versions of the Danish texts, and paper, files and tests
// must agree on every device (RULES.md C20).

/** `mandag` */
export const weekdayName = (day: Day): string => weekdayNames(weekday(day)).long;

/** `3. aug.` */
export const formatDayOfMonth = (day: Day): string => {
  const { month, date } = civilDate(day);
  return `${date}. ${monthNames(month).short}`;
};

/** `man. 3. aug.` */
export const formatDayShort = (day: Day): string => `${weekdayNames(weekday(day)).short} ${formatDayOfMonth(day)}`;

/** `man. 3. aug.`; `tirs. 2. nov. 2027` where the year is not that of the reference and would be guessed wrong. */
export const formatDayShortNear = (day: Day, reference: Day): string => {
  const { year } = civilDate(day);
  return year === civilDate(reference).year ? formatDayShort(day) : `${formatDayShort(day)} ${year}`;
};

/** `mandag den 3. august 2026` */
export const formatDayLong = (day: Day): string => {
  const { year, month, date } = civilDate(day);
  return `${weekdayName(day)} den ${date}. ${monthNames(month).long} ${year}`;
};

/** `3.8.2026` */
export const formatDayNumeric = (day: Day): string => {
  const { year, month, date } = civilDate(day);
  return `${date}.${month}.${year}`;
};

/** `uge 32`; `uge 53 (2026)` for 1 January 2027, where the year of the day would mislead (RULES.md C21). */
export const formatWeek = (day: Day): string => {
  const { year, week } = isoWeek(day);
  return year === civilDate(day).year ? `uge ${week}` : `uge ${week} (${year})`;
};

/** `09.00` from `HH:MM`: two digits for the hour, everywhere. */
export const formatTime = (time: string): string => time.replace(':', '.');

/** `09.00–10.30` from two times `HH:MM`. */
export const formatTimeRange = (from: string, to: string): string => `${formatTime(from)}–${formatTime(to)}`;

/** `i går`, `i dag` or `i morgen`; undefined for any other day. */
export const relativeDay = (day: Day, today: Day): string | undefined => {
  switch (daysBetween(today, day)) {
    case -1:
      return 'i går';
    case 0:
      return 'i dag';
    case 1:
      return 'i morgen';
    default:
      return undefined;
  }
};

/** `august 2026` */
export const formatMonth = (day: Day): string => {
  const { year, month } = civilDate(day);
  return `${monthNames(month).long} ${year}`;
};
