import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import type { MentorCourse } from './mentor-course.ts';
import { type PhaseName, phaseNames } from './phases.ts';

/** The four phases of a mentor course (RULES.md N181). */

export interface CoursePhase {
  readonly name: PhaseName;
  /** Undefined for the preparation, which has begun when somebody thinks of it. */
  readonly from: Day | undefined;
  /** Last day, included. */
  readonly to: Day;
  readonly state: 'done' | 'now' | 'ahead';
  /** Share of its days that have begun, 0–1. */
  readonly share: number;
}

/** Days of getting started, and of coming to an end; at most a quarter of the course each. */
const edgeDays = 28;

/** The four phases. What comes after the last day belongs to the ending, until somebody ends the course (N181). */
export function coursePhases(course: Pick<MentorCourse, 'from' | 'to' | 'ended'>, today: Day): readonly CoursePhase[] {
  const { from, to } = course;
  const edge = Math.max(1, Math.min(edgeDays, Math.floor((daysBetween(from, to) + 1) / 4)));
  const spans: Readonly<Record<PhaseName, readonly [Day | undefined, Day]>> = {
    forberedelse: [undefined, addDays(from, -1)],
    opstart: [from, addDays(from, edge - 1)],
    laering: [addDays(from, edge), addDays(to, -edge)],
    afslutning: [addDays(to, 1 - edge), to],
  };
  const begun = phaseNames.filter((name) => (spans[name][0] ?? '') <= today);
  const at = course.ended?.done ? phaseNames.length : phaseNames.indexOf(begun.at(-1) ?? 'forberedelse');
  return phaseNames.map((name, index) => {
    const [first, last] = spans[name];
    const state = index < at ? 'done' : index === at ? 'now' : 'ahead';
    return {
      name,
      from: first,
      to: last,
      state,
      share: state === 'now' ? shareOf(first, last, today) : Number(index < at),
    };
  });
}

function shareOf(from: Day | undefined, to: Day, today: Day): number {
  if (!from) return 0;
  return Math.min(1, (daysBetween(from, today) + 1) / Math.max(1, daysBetween(from, to) + 1));
}
