import { addDays, type Day, dayNumber, dayOf, mondayOf, yearOf } from './day.ts';

/** A week of ISO 8601: `week` 1–53, `year` the year the week is counted in. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** The week of a day. Around New Year `year` can differ from the year of the day: 2027-01-01 is week 53 of 2026 (RULES.md C6). */
export const isoWeek = (day: Day): IsoWeek => {
  const thursday = addDays(mondayOf(day), 3);
  const year = yearOf(thursday);
  const newYearsDay = `${thursday.slice(0, 4)}-01-01`;
  return { year, week: Math.floor((dayNumber(thursday) - dayNumber(newYearsDay)) / 7) + 1 };
};

/** The Monday of a week; undefined where the year has no such week. 4 January lies in week 1 of every year. */
export const mondayOfWeek = ({ year, week }: IsoWeek): Day | undefined => {
  const monday = addDays(mondayOf(dayOf({ year, month: 1, date: 4 })), (week - 1) * 7);
  return week >= 1 && isoWeek(monday).week === week ? monday : undefined;
};
