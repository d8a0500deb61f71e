import { addMonths, type Day } from '../calendar/day.ts';
import type { Ending } from './ending.ts';

/** Months after a mentor course in which what was written in it may lie here. */
export const courseMonthsKept = 3;

/** What is to be deleted now (RULES.md N154): the rest, once its day has come, else the notes; nothing before. */
export function toDelete(
  ending: Ending | undefined,
  today: Day,
  course?: { readonly to: Day; readonly ended?: Day },
): 'notes' | 'plan' | undefined {
  if (!ending) return undefined;
  // With the forløb its mentor course would go: it waits for the course, and for the months after it (N188).
  const isCourseOver = !course || addMonths(course.ended ?? course.to, courseMonthsKept) <= today;
  if (ending.plan <= today && isCourseOver) return 'plan';
  return ending.notes && ending.notes <= today ? 'notes' : undefined;
}
