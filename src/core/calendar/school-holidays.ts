import type { Day } from './day.ts';
import { isoWeek } from './iso-week.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * Weeks of the year in which schools are closed somewhere in Denmark: winter (7 or 8, by municipality), summer and autumn. They are working
 * weeks, and many are away (RULES.md C25). A workplace can say which are its own.
 */
export const usualSchoolHolidays: readonly number[] = [7, 8, 28, 29, 30, 31, 42];

/** Whether a day lies in such a week. */
export const isSchoolHoliday = ({ schoolHolidays }: Pick<WorkCalendar, 'schoolHolidays'>, day: Day): boolean =>
  (schoolHolidays ?? usualSchoolHolidays).includes(isoWeek(day).week);
