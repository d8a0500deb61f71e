import * as z from 'zod/mini';
import type { Day } from '../calendar/day.ts';
import { minutesOf } from '../calendar/parse-time.ts';
import { compareText } from '../compare-text.ts';
import { PlainDay, RecordId } from './fields.ts';
import type { MentorMeeting } from './mentor-course.ts';
import type { Entry } from './record-kind.ts';

/** Time a mentor spends beside the meetings. It counts in the hours of the month, and says nothing of what it was about. */
export const mentorTimeKinds = ['netvaerk', 'uddannelse', 'forberedelse', 'andet'] as const;
export type MentorTimeKind = (typeof mentorTimeKinds)[number];

/** Lies in room `ramme`: how much, when and which sort, and no word on it. */
export const MentorTime = z.looseObject({
  day: PlainDay,
  minutes: z.int().check(z.gte(1), z.lte(1440)),
  kind: z.enum(mentorTimeKinds),
  by: z.optional(RecordId),
});
export type MentorTime = z.infer<typeof MentorTime>;
export type MentorTimeEntry = Entry<MentorTime>;

export const mentorTimeKind = { type: 'mentortid', schema: MentorTime } as const;

/** The latest first. */
export const compareTimes = (a: MentorTimeEntry, b: MentorTimeEntry): number =>
  compareText(b.fields.day, a.fields.day) || compareText(a.id, b.id);

/** The time of one month, in minutes. */
export interface MonthHours {
  /** Its first day. */
  readonly month: Day;
  /** Of meetings that were held, and of everything else. */
  readonly spent: number;
  /** How many meetings were held. */
  readonly held: number;
  /** Of meetings that are still to be held. */
  readonly ahead: number;
}

export interface HoursSource {
  readonly meetings: readonly MentorMeeting[];
  readonly times: readonly MentorTime[];
  readonly today: Day;
}

/** How long a meeting is planned to last, in minutes; none for one whose times are turned round. */
export const lengthOf = ({ from, to }: Pick<MentorMeeting, 'from' | 'to'>): number =>
  Math.max(0, minutesOf(to) - minutesOf(from));

const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** The months in which there is something, and the month of today, in their order (RULES.md N199). */
export function hoursByMonth({ meetings, times, today }: HoursSource): readonly MonthHours[] {
  const months = new Map<Day, MonthHours>();
  const add = (day: Day, part: Partial<MonthHours>) => {
    const month = monthOf(day);
    const { spent, held, ahead } = months.get(month) ?? { spent: 0, held: 0, ahead: 0 };
    months.set(month, {
      month,
      spent: spent + (part.spent ?? 0),
      held: held + (part.held ?? 0),
      ahead: ahead + (part.ahead ?? 0),
    });
  };
  add(today, {});
  for (const meeting of meetings) {
    if (meeting.held?.done) add(meeting.day, { spent: meeting.minutes ?? lengthOf(meeting), held: 1 });
    else if (!meeting.cancelled?.done && meeting.day >= today) add(meeting.day, { ahead: lengthOf(meeting) });
  }
  for (const { day, minutes } of times) add(day, { spent: minutes });
  return [...months.values()].sort((a, b) => compareText(a.month, b.month));
}
