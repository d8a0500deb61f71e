import { addDays, addMonths, type Day } from '../calendar/day.ts';
import { nextDayAtWork } from '../calendar/days-at-work.ts';
import {
  nextWorkingDay,
  nthWorkingDay,
  previousWorkingDay,
  type WorkCalendar,
  workingDaysIn,
  worksOn,
} from '../calendar/work-calendar.ts';

/** The four phases of an introduction, in order. */
export const phaseNames = ['forberedelse', 'opstart', 'laering', 'afslutning'] as const;
export type PhaseName = (typeof phaseNames)[number];

export interface Phase {
  readonly name: PhaseName;
  readonly from: Day;
  /** Last day, included. */
  readonly to: Day;
  readonly state: 'done' | 'now' | 'ahead';
  /** Share of the phase's working days that have begun, 0–1. */
  readonly share: number;
}

export interface IntroductionLength {
  readonly firstDay: Day;
  /** 1–6. */
  readonly months: number;
  /** The day on which the forløb was ended; absent while it is not. */
  readonly ended?: Day | undefined;
}

/** Working days of preparation that the standard programmes reckon with, and of getting started. */
const preparationDays = 20;
const startDays = 5;

/** The day of the closing talk: as many months after the first day as the introduction lasts. */
export const closingDay = (calendar: WorkCalendar, { firstDay, months }: IntroductionLength): Day =>
  nextDayAtWork(calendar, addMonths(firstDay, months));

/** The four phases with their days. Before the preparation has begun it is the phase of now; after the closing day, or once the forløb is ended, all are done (RULES.md N169). */
export function phasesOf(calendar: WorkCalendar, length: IntroductionLength, today: Day): readonly Phase[] {
  const { firstDay } = length;
  const start = nextDayAtWork(calendar, firstDay);
  const closing = closingDay(calendar, length);
  const lastStartDay = nthWorkingDay(calendar, firstDay, startDays);
  const spans: Readonly<Record<PhaseName, readonly [Day, Day]>> = {
    forberedelse: [nthWorkingDay(calendar, start, -preparationDays), previousWorkingDay(calendar, addDays(start, -1))],
    opstart: [start, lastStartDay],
    laering: [nextWorkingDay(calendar, addDays(lastStartDay, 1)), previousWorkingDay(calendar, addDays(closing, -1))],
    afslutning: [closing, closing],
  };
  const begun = phaseNames.filter((name) => spans[name][0] <= today);
  const now = today > closing || length.ended ? undefined : (begun.at(-1) ?? 'forberedelse');
  return phaseNames.map((name) => {
    const [from, to] = spans[name];
    const index = phaseNames.indexOf(name);
    const nowIndex = now === undefined ? phaseNames.length : phaseNames.indexOf(now);
    const state = index < nowIndex ? 'done' : index === nowIndex ? 'now' : 'ahead';
    return {
      name,
      from,
      to,
      state,
      share: state === 'now' ? shareOf(calendar, from, to, today) : Number(state === 'done'),
    };
  });
}

function shareOf(calendar: WorkCalendar, from: Day, to: Day, today: Day): number {
  const all = workingDaysIn(calendar, from, to).length;
  const begun = workingDaysIn(calendar, from, today < to ? today : to).length;
  return all === 0 ? 0 : begun / all;
}

/** Which of the new hire's days at work in a span `today` is, from 1, and how many there are. On a day off it is the last one before it. */
export function dayInPhase(
  calendar: WorkCalendar,
  phase: Phase,
  today: Day,
): { readonly day: number; readonly of: number } {
  const last = today < phase.to ? today : phase.to;
  const daysTo = (to: Day) => workingDaysIn(calendar, phase.from, to).filter((day) => worksOn(calendar, day)).length;
  return { day: daysTo(last), of: daysTo(phase.to) };
}
