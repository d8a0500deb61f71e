import { addDays, addMonths, type Day } from '../calendar/day.ts';
import { nextDayAtWork } from '../calendar/days-at-work.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Doc } from '../document/types.ts';
import { type ClosingEntry, clearedField, closingKind, closingRecordId } from './closing.ts';
import { Tick } from './fields.ts';
import { closingDay, type IntroductionLength } from './phases.ts';
import { readEntries } from './record-kind.ts';

/** Whether a forløb is ended, and when what is left of it is to be deleted (RULES.md N153–N155). */

export const closingIn = (plan: Doc): ClosingEntry | undefined =>
  readEntries(plan, closingKind).known.find(({ id }) => id === closingRecordId);

/** The day on which the forløb was ended; undefined while it is not (RULES.md N155). */
export const endedOn = (plan: Doc, closing: Day): Day | undefined => {
  const ended = closingIn(plan)?.fields.ended;
  return ended?.done ? (ended.day ?? closing) : undefined;
};

/** When what is private is to be deleted, and when the rest is (RULES.md N153). */
export interface DeletionDays {
  readonly notes: Day;
  readonly plan: Day;
}

/** Months after the ending, until somebody chooses another day. */
export const deletionMonths = { notes: 1, plan: 12 } as const;

export function deletionDays(plan: Doc, calendar: WorkCalendar, length: IntroductionLength): DeletionDays {
  const closing = closingDay(calendar, length);
  const base = endedOn(plan, closing) ?? closing;
  const fields = closingIn(plan)?.fields;
  const after = (months: number) => nextDayAtWork(calendar, addMonths(base, months));
  return {
    notes: fields?.deletion?.day ?? after(deletionMonths.notes),
    plan: fields?.deletionPlan?.day ?? after(deletionMonths.plan),
  };
}

/** What an ended forløb says of itself on the device of one person; undefined while it is not ended. */
export interface Ending {
  /** The day on which it was ended. */
  readonly day: Day;
  /** The day of deletion of the notes; absent once this person has deleted them after this ending. */
  readonly notes?: Day;
  readonly plan: Day;
}

/** Whether it was deleted after this ending. Opened again and ended anew, there is something to delete again. */
export const isClearedSince = (cleared: Tick | undefined, ended: Day): boolean =>
  cleared?.done === true && cleared.day !== undefined && cleared.day >= ended;

export function endingOf(
  plan: Doc,
  calendar: WorkCalendar,
  length: IntroductionLength,
  me: string,
): Ending | undefined {
  const day = endedOn(plan, closingDay(calendar, length));
  return day === undefined ? undefined : endingAs(day, plan, calendar, length, me);
}

/** Days after its closing day from which a forløb that nobody has ended is asked to be deleted as if it were. */
export const daysUnended = 90;

/** What is said of a forløb that nobody ends, from then on: as if it had been ended on its closing day (RULES.md N154). */
export function endingOfUnended(
  plan: Doc,
  calendar: WorkCalendar,
  length: IntroductionLength,
  me: string,
  today: Day,
): Ending | undefined {
  const closing = closingDay(calendar, length);
  if (endedOn(plan, closing) || addDays(closing, daysUnended) > today) return undefined;
  return endingAs(closing, plan, calendar, length, me);
}

function endingAs(day: Day, plan: Doc, calendar: WorkCalendar, length: IntroductionLength, me: string): Ending {
  const days = deletionDays(plan, calendar, length);
  const isCleared = isClearedSince(Tick.safeParse(closingIn(plan)?.fields[clearedField(me)]).data, day);
  return { day, ...(!isCleared && { notes: days.notes }), plan: days.plan };
}
