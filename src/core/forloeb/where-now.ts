import { addDays, type Day, daysBetween, mondayOf } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { closingDay, dayInPhase, type IntroductionLength, phasesOf } from './phases.ts';

/** Where a forløb is today. */
export type WhereNow =
  /** Before the first day; `days` ≥ 1 calendar days to go. */
  | { readonly at: 'before'; readonly days: number }
  /** Working day number `day` (≥ 1) of the `of` days of getting started. */
  | { readonly at: 'opstart'; readonly day: number; readonly of: number }
  /** Week `week` of `weeks`, Monday to Sunday; that of the first day is number 1, that before the closing talk the last. */
  | { readonly at: 'laering'; readonly week: number; readonly weeks: number }
  | { readonly at: 'afslutning' }
  | { readonly at: 'ended'; readonly day: Day };

/** The one rule by which every screen says how far a forløb has come. */
export function whereNow(calendar: WorkCalendar, length: IntroductionLength, today: Day): WhereNow {
  const { firstDay, ended } = length;
  if (ended) return { at: 'ended', day: ended };
  if (today < firstDay) return { at: 'before', days: daysBetween(today, firstDay) };
  const closing = closingDay(calendar, length);
  const now = phasesOf(calendar, length, today).find(({ state }) => state === 'now');
  if (!now) return { at: 'ended', day: closing };
  if (now.name === 'afslutning') return { at: 'afslutning' };
  if (now.name !== 'laering') {
    const { day, of } = dayInPhase(calendar, now, today);
    return { at: 'opstart', day: Math.max(1, day), of };
  }
  const weekOf = (day: Day) => daysBetween(mondayOf(firstDay), mondayOf(day)) / 7 + 1;
  return { at: 'laering', week: weekOf(today), weeks: weekOf(addDays(closing, -1)) };
}
