import type { Day } from './day.ts';
import { isoWeek } from './iso-week.ts';

/**
 * Weeks of the year in which schools are closed somewhere in Denmark: winter (7 or 8, by municipality), summer and autumn. They are working
 * weeks, and many are away (RULES.md C25).
 */
const schoolHolidayWeeks: ReadonlySet<number> = new Set([7, 8, 28, 29, 30, 31, 42]);

/** Whether a day lies in such a week. */
export const isSchoolHoliday = (day: Day): boolean => schoolHolidayWeeks.has(isoWeek(day).week);
