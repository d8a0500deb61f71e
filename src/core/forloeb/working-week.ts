import * as z from 'zod/mini';
import { type Day, type Weekday, weekday } from '../calendar/day.ts';
import { dayOff, type WorkCalendar, type WorkingHours } from '../calendar/work-calendar.ts';
import { TimeOfDay } from './fields.ts';

/** Monday is 1 and Sunday is 7 (ISO 8601). */
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

const Hours = z
  .looseObject({ weekday: z.literal(weekdays), from: TimeOfDay, to: TimeOfDay })
  .check(z.refine(({ from, to }) => from < to, { path: ['to'] }));

/** The weekdays a person works and the hours of each; no weekday twice (RULES.md N40). A workplace can keep its usual week in the same shape. */
export const WorkingWeek = z
  .array(Hours)
  .check(z.minLength(1), z.maxLength(7))
  .check(z.refine((week) => new Set(week.map((hours) => hours.weekday)).size === week.length));
export type WorkingWeek = z.infer<typeof WorkingWeek>;

/** 37 hours a week in five equal days of 7 h 24 min, the full-time norm of the municipal agreements, from 8.30. */
export const usualHours = { from: '08:30', to: '15:54' } as const;

/** The week of a person who works full time. */
export const usualWeek: WorkingWeek = ([1, 2, 3, 4, 5] as const).map((day) => ({ weekday: day, ...usualHours }));

/** Whether a week says the same as `usualWeek`; then nothing needs to be kept. */
export const isUsualWeek = (week: readonly WorkingHours[]): boolean =>
  week.length === usualWeek.length &&
  usualWeek.every((usual) =>
    week.some(({ weekday: day, from, to }) => day === usual.weekday && from === usual.from && to === usual.to),
  );

/**
 * The hours of a day for the person of the calendar: those of the weekday, cut where half a day off begins; undefined on a day off
 * (RULES.md N41).
 */
export function hoursOn(calendar: WorkCalendar, day: Day): { readonly from: string; readonly to: string } | undefined {
  const off = dayOff(calendar, day);
  if (off?.extent === 'full') return undefined;
  const { workingWeek } = calendar;
  const hours = workingWeek?.length ? workingWeek.find((one) => one.weekday === weekday(day)) : usualHours;
  if (!hours) return undefined;
  const to = off?.from !== undefined && off.from < hours.to ? off.from : hours.to;
  return to > hours.from ? { from: hours.from, to } : undefined;
}
