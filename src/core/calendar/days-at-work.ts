import { type Day, dayFromNumber, dayNumber, yearOf } from './day.ts';
import {
  dayNumbersOf,
  type LocalDayOff,
  nextWorkingDay,
  previousWorkingDay,
  type WorkCalendar,
  type WorkingHours,
  worksOn,
} from './work-calendar.ts';

// As for working days: lists of a year keep a search cheap, also in a file made to be slow.
const remembered = new WeakMap<
  readonly WorkingHours[],
  WeakMap<readonly LocalDayOff[], Map<number, readonly number[]>>
>();

/** The civil-day numbers of a year on which the person works, ascending. */
const daysAtWork = (calendar: WorkCalendar, week: readonly WorkingHours[], year: number): readonly number[] => {
  const ofWeek = remembered.get(week) ?? new WeakMap<readonly LocalDayOff[], Map<number, readonly number[]>>();
  remembered.set(week, ofWeek);
  const years = ofWeek.get(calendar.localDaysOff) ?? new Map<number, readonly number[]>();
  ofWeek.set(calendar.localDaysOff, years);
  const known = years.get(year);
  if (known !== undefined) return known;
  const found = dayNumbersOf(year, (day) => worksOn(calendar, day));
  years.set(year, found);
  return found;
};

/** The day itself if the person works on it, otherwise the first one after it (RULES.md C22). */
export const nextDayAtWork = (calendar: WorkCalendar, day: Day): Day => {
  const week = calendar.workingWeek;
  if (!week?.length) return nextWorkingDay(calendar, day);
  const limit = dayNumber(day);
  for (let year = yearOf(day); ; year += 1) {
    const found = daysAtWork(calendar, week, year).find((number) => number >= limit);
    if (found !== undefined) return dayFromNumber(found);
  }
};

/** The day itself if the person works on it, otherwise the last one before it (RULES.md C22). */
export const previousDayAtWork = (calendar: WorkCalendar, day: Day): Day => {
  const week = calendar.workingWeek;
  if (!week?.length) return previousWorkingDay(calendar, day);
  const limit = dayNumber(day);
  for (let year = yearOf(day); ; year -= 1) {
    const found = daysAtWork(calendar, week, year).findLast((number) => number <= limit);
    if (found !== undefined) return dayFromNumber(found);
  }
};
