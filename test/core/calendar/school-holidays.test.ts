import { describe, expect, it } from 'vitest';
import { isoWeek } from '../../../src/core/calendar/iso-week.ts';
import { isSchoolHoliday } from '../../../src/core/calendar/school-holidays.ts';
import { defaultLocalDaysOff, isWorkingDay } from '../../../src/core/calendar/work-calendar.ts';
import { everyDay } from './arbitraries.ts';

describe('[C25] school holidays', () => {
  it('are whole weeks of the year, whatever year it is', () => {
    const weeks = new Set(everyDay.filter((day) => isSchoolHoliday({}, day)).map((day) => isoWeek(day).week));
    expect([...weeks].sort((a, b) => a - b)).toEqual([7, 8, 28, 29, 30, 31, 42]);
  });

  it('are working days all the same', () => {
    expect(['2026-02-11', '2026-10-14', '2026-07-22'].map((day) => isSchoolHoliday({}, day))).toEqual([
      true,
      true,
      true,
    ]);
    expect(isWorkingDay({ localDaysOff: defaultLocalDaysOff }, '2026-10-14')).toBe(true);
  });

  it('are those of the workplace where it has said so, also none', () => {
    const weeks = (schoolHolidays: readonly number[]) => [
      ...new Set(everyDay.filter((day) => isSchoolHoliday({ schoolHolidays }, day)).map((day) => isoWeek(day).week)),
    ];
    expect(weeks([8, 53]).sort((a, b) => a - b)).toEqual([8, 53]);
    expect(weeks([])).toEqual([]);
  });
});
