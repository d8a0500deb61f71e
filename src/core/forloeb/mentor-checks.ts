import type { Day } from '../calendar/day.ts';
import type { Doc } from '../document/types.ts';
import type { ForloebRoom } from '../rooms.ts';
import { headedField, headedText } from './headed-text.ts';
import { goalKind } from './laeringsmaal.ts';
import { mentorMeetingKind, takesPlace } from './mentor-course.ts';
import { closingTick, courseClosingIn } from './mentor-deletion.ts';
import { courseTalkKind, keptField } from './mentor-ending.ts';
import { courseIn } from './mentor-period.ts';
import type { People } from './people.ts';
import { sharedJournalKind } from './procesjournal.ts';
import { readEntries } from './record-kind.ts';
import { samarbejdsaftaleKind } from './samarbejdsaftale.ts';

/** What a line of the phases of a mentor course looks for (RULES.md N181). The words are the app's own. */
export const courseChecks = [
  ...(['mentor', 'periode', 'timer', 'maal', 'aftale', 'fortrolighed', 'planlagt', 'foerste'] as const),
  ...(['holdt', 'midtvejs', 'delt', 'samtale', 'gem', 'sletning', 'afsluttet'] as const),
] as const;
export type CourseCheck = (typeof courseChecks)[number];

export interface CourseFinding {
  readonly done: boolean;
  readonly count?: { readonly done: number; readonly of: number };
}

export interface CourseLook {
  readonly docs: Readonly<Partial<Record<ForloebRoom, Doc>>>;
  readonly people: People;
  readonly today: Day;
  /** Keys of the points of the agreement that are filled in on the screen. */
  readonly points: readonly string[];
  /** Keys of what is kept. */
  readonly kept: readonly string[];
}

/** What is in place, read from the records each time; a line about what is not on this device is left out. */
export function courseFindings(look: CourseLook): ReadonlyMap<CourseCheck, CourseFinding> {
  const { docs, people, today } = look;
  const course = courseIn(docs.ramme)?.fields;
  const agreement = readEntries(docs.mentor, samarbejdsaftaleKind).known[0]?.fields ?? {};
  const isFilled = (key: string) => headedText(agreement[headedField(key)] as never).trim() !== '';
  const meetings = readEntries(docs.ramme, mentorMeetingKind)
    .known.map(({ fields }) => fields)
    .filter(takesPlace);
  const held = meetings.filter((meeting) => meeting.held?.done);
  const past = meetings.filter((meeting) => meeting.held?.done || meeting.day < today);
  const closing = courseClosingIn(docs.mentor);
  const kept = look.kept.filter((key) => closingTick(closing, keptField(key)).done).length;
  const filled = look.points.filter(isFilled).length;
  const goals = docs.plan && readEntries(docs.plan, goalKind).known.filter(({ fields }) => fields.mentorCourse);
  const found: Readonly<Record<CourseCheck, CourseFinding | undefined>> = {
    mentor: { done: people.holder('mentor') !== undefined },
    periode: { done: course !== undefined },
    timer: { done: typeof course?.hoursPerMonth === 'number' },
    maal: goals && { done: goals.length > 0 },
    aftale: { done: filled > 0, count: { done: filled, of: look.points.length } },
    fortrolighed: look.points.includes('fortrolighed') ? { done: isFilled('fortrolighed') } : undefined,
    planlagt: { done: meetings.length > 0 },
    foerste: { done: held.length > 0 },
    holdt: { done: past.length > 0 && held.length === past.length, count: { done: held.length, of: past.length } },
    midtvejs: look.points.includes('midtvejs') ? { done: isFilled('midtvejs') } : undefined,
    delt: { done: readEntries(docs.mentor, sharedJournalKind).known.length > 0 },
    samtale: { done: readEntries(docs.mentor, courseTalkKind).known.length > 0 },
    gem: { done: kept === look.kept.length, count: { done: kept, of: look.kept.length } },
    sletning: { done: Boolean(closing?.fields.deletion) },
    afsluttet: { done: course?.ended?.done === true },
  };
  return new Map(courseChecks.flatMap((check) => (found[check] ? [[check, found[check]] as const] : [])));
}
