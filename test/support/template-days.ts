import type { ProgrammeActivity } from '../../src/core/forloeb/standardprogram.ts';

/** The introduktionsskema of a template by working day, counted from the first day. */

/** Minutes since midnight of `HH:MM`. */
export const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
/** Length in minutes. */
export const length = (activity: ProgrammeActivity) => minutes(activity.to) - minutes(activity.from);
/** Hours that are left free. */
export const hoursOfLuft = (day: readonly ProgrammeActivity[]) =>
  day.filter(({ kind }) => kind === 'luft').reduce((sum, activity) => sum + length(activity), 0) / 60;

/** Activities by working day; index 0 is the first day. */
export function daysOf(activities: readonly ProgrammeActivity[], weeks: number): readonly ProgrammeActivity[][] {
  const days = Array.from({ length: weeks * 5 }, (): ProgrammeActivity[] => []);
  for (const activity of activities) {
    if (activity.offset.unit === 'workingDays') days[activity.offset.amount - 1]?.push(activity);
  }
  return days.map((day) => day.sort((a, b) => minutes(a.from) - minutes(b.from)));
}

/** Weeks of five working days. */
export const weeksOf = (days: readonly ProgrammeActivity[][]) =>
  Array.from({ length: days.length / 5 }, (_, week) => days.slice(week * 5, week * 5 + 5).flat());
