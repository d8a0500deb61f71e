import type { Day } from '../calendar/day.ts';
import type { Doc } from '../document/types.ts';
import type { PlacedActivity } from './introduktionsskema.ts';
import { meetingKind } from './meeting.ts';
import { activitiesAhead } from './overblik.ts';
import { readEntries } from './record-kind.ts';

/** Keys of the meetings that have been held. */
export const heldMeetings = (samtaler: Doc | undefined): ReadonlySet<string> =>
  new Set(
    readEntries(samtaler, meetingKind)
      .known.filter(({ fields }) => fields.held?.done)
      .map(({ fields }) => fields.meeting),
  );

/** The status meeting at which open questions are taken up (RULES.md N135). `now` is `HH:MM` on `today`. */
export const nextStatusMeeting = (
  placed: readonly PlacedActivity[],
  held: ReadonlySet<string>,
  today: Day,
  now: string,
): PlacedActivity | undefined =>
  activitiesAhead(placed, today, now).find(
    ({ entry: { id, fields } }) => fields.kind === 'statusmoede' && fields.status?.state !== 'done' && !held.has(id),
  );
