import type { Day } from '../calendar/day.ts';
import type { Doc } from '../document/types.ts';
import { isAhead } from './first-step.ts';
import { type MentorRow, mentorRows } from './mentor-meetings.ts';

/** The mentor meeting that is not over and is to be held (RULES.md N179). `now` is `HH:MM` on `today`. */
export const nextMentorMeeting = (ramme: Doc | undefined, today: Day, now: string): MentorRow | undefined =>
  mentorRows(ramme, () => false).find(
    ({ held, cancelled, fields }) => !held && !cancelled && isAhead(fields, today, now),
  );
