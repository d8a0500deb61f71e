import * as z from 'zod/mini';
import { addDays, addMonths, type Day, daysBetween } from './day.ts';
import { nextDayAtWork, previousDayAtWork } from './days-at-work.ts';
import { isWorkingDay, nthWorkingDay, type WorkCalendar, workingDaysIn } from './work-calendar.ts';

/**
 * The largest amount of each unit, either way: a little over 300 years, so that an offset can reach any day from any other
 * (RULES.md C1) and no file can make the arithmetic run away.
 */
const largestAmount = { workingDays: 80_000, days: 110_000, weeks: 15_700, months: 3_700 } as const;

/**
 * How far from the first day something lies; below 0 is before it (RULES.md C12, C13). Unknown keys survive, so that a newer
 * version's additions are kept.
 */
export const Offset = z
  .looseObject({ unit: z.enum(['workingDays', 'days', 'weeks', 'months']), amount: z.int() })
  .check(
    z.refine(
      ({ unit, amount }) => Math.abs(amount) <= largestAmount[unit] && !(unit === 'workingDays' && amount === 0),
      {
        path: ['amount'],
      },
    ),
  );

export type Offset = z.infer<typeof Offset>;

const countedDay = (firstDay: Day, unit: 'days' | 'weeks' | 'months', amount: number): Day => {
  switch (unit) {
    case 'days':
      return addDays(firstDay, amount);
    case 'weeks':
      return addDays(firstDay, amount * 7);
    case 'months':
      return addMonths(firstDay, amount);
  }
};

/** Days that have been asked for: a plan has many records with the same offset. A calendar is never changed in place. */
const remembered = new WeakMap<WorkCalendar, Map<string, Day>>();
const mostRemembered = 2_000;

/** The day at work an offset leads to (RULES.md C12–C14, C23). Throws RangeError for 0 working days and for fractions. */
export const dueDay = (calendar: WorkCalendar, firstDay: Day, offset: Offset): Day => {
  const days = remembered.get(calendar) ?? new Map<string, Day>();
  remembered.set(calendar, days);
  const key = `${firstDay} ${offset.unit} ${offset.amount}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const day = findDueDay(calendar, firstDay, offset);
  if (days.size >= mostRemembered) days.clear();
  days.set(key, day);
  return day;
};

const findDueDay = (calendar: WorkCalendar, firstDay: Day, { unit, amount }: Offset): Day => {
  const day = unit === 'workingDays' ? nthWorkingDay(calendar, firstDay, amount) : countedDay(firstDay, unit, amount);
  // Who works full time works on every working day.
  if (unit === 'workingDays' && !calendar.workingWeek?.length) return day;
  return amount < 0 ? previousDayAtWork(calendar, day) : nextDayAtWork(calendar, day);
};

/** The offset whose due day is `day`, so that a chosen day moves with the first day; in working days where it can be (RULES.md C15). */
export const offsetTo = (calendar: WorkCalendar, firstDay: Day, day: Day): Offset => {
  const after = day >= firstDay;
  const target = after ? nextDayAtWork(calendar, day) : previousDayAtWork(calendar, day);
  // A Saturday or Sunday at work is no ordinary working day and has no count of its own.
  if (!isWorkingDay(calendar, target)) return { unit: 'days', amount: daysBetween(firstDay, target) };
  const amount = after
    ? workingDaysIn(calendar, firstDay, target).length
    : -workingDaysIn(calendar, target, addDays(firstDay, -1)).length;
  return { unit: 'workingDays', amount };
};
