import type { Doc } from '../document/types.ts';
import type { PlanDays } from './activity-time.ts';
import { calendarOf, forloebKind } from './forloeb.ts';
import { readEntries } from './record-kind.ts';

/** The days a plan is counted from; undefined while its forløb record cannot be read. */
export function daysOf(plan: Doc): PlanDays | undefined {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  return forloeb && { firstDay: forloeb.firstDay, calendar: calendarOf(forloeb) };
}
