import { addDays, addMonths, type Day } from '../calendar/day.ts';
import type { Ending } from './ending.ts';

/** Months after a mentor course in which what was written in it may lie here. */
export const courseMonthsKept = 3;

/** Days before a day of deletion on which it is said for the first time. */
export const reminderDays = 14;

type Part = 'notes' | 'plan';
type Course = { readonly to: Day; readonly ended?: Day };

/** With the forløb its mentor course would go: it waits for the course, and for the months after it (N188). */
const planDay = ({ plan }: Ending, course: Course | undefined): Day => {
  const free = course ? addMonths(course.ended ?? course.to, courseMonthsKept) : plan;
  return free > plan ? free : plan;
};

/** What is to be deleted now (RULES.md N154): the rest, once its day has come, else the notes; nothing before. */
export function toDelete(ending: Ending | undefined, today: Day, course?: Course): Part | undefined {
  if (!ending) return undefined;
  if (planDay(ending, course) <= today) return 'plan';
  return ending.notes && ending.notes <= today ? 'notes' : undefined;
}

/** What is to be deleted next, and on which day, from two weeks before that (RULES.md N154). */
export function toDeleteSoon(
  ending: Ending | undefined,
  today: Day,
  course?: Course,
): { readonly what: Part; readonly day: Day } | undefined {
  const what = toDelete(ending, addDays(today, reminderDays), course);
  const day = ending && (what === 'plan' ? planDay(ending, course) : ending.notes);
  return what && day && day > today ? { what, day } : undefined;
}
