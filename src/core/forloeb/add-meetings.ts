import type { Change } from '../document/types.ts';
import { type PlanDays, timeOn } from './activity-time.ts';
import { type Activity, activityKind } from './introduktionsskema.ts';
import { statusMeetingId } from './meeting-keys.ts';
import type { SuggestedMeeting } from './meeting-rhythm.ts';
import { write } from './record-kind.ts';

/** Meetings as they are added to the plan, and the way back. */
export interface AddedMeetings {
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
}

/** What all meetings of a rhythm have in common. */
export type MeetingFields = Pick<Activity, 'title' | 'who' | 'place'>;

/**
 * Status meetings on the days of a rhythm, each under the key of its day (RULES.md N116). `isTaken`: whether the plan has or had an
 * activity under a key; then the next number is taken.
 */
export function addStatusMeetings(
  meetings: readonly SuggestedMeeting[],
  common: MeetingFields,
  days: PlanDays,
  isTaken: (id: string) => boolean,
): AddedMeetings {
  const ids = meetings.map(({ day }) => freeId(statusMeetingId(day), isTaken));
  const changes = meetings.map(({ day, from, to }, index) =>
    write(ids[index] ?? '', activityKind.type, {
      ...common,
      kind: 'statusmoede',
      when: timeOn(day, true, { from, to }, days),
      needs: ['social', 'faglig'],
    }),
  );
  return { changes, undo: ids.map((id) => ({ do: 'delete', id })) };
}

/** The key itself, or the first of `<key>-2`, `<key>-3` … that nothing has had. */
export function freeId(key: string, isTaken: (id: string) => boolean): string {
  let id = key;
  for (let number = 2; isTaken(id); number += 1) id = `${key}-${number}`;
  return id;
}
