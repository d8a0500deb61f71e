import type { ActivityEntry } from '../../core/forloeb/introduktionsskema.ts';
import { roomOfMeeting } from '../../core/forloeb/meeting.ts';
import type { MeetingKind } from '../../core/forloeb/meeting-kinds.ts';
import { kindOfMeeting } from '../../core/forloeb/meeting-list.ts';
import { audience, type Viewpoint } from '../../core/rooms.ts';
import { forloebHref } from '../routes.ts';

/** Whether somebody has the room in which a kind of meeting is noted. */
export const takesPart = (viewpoint: Viewpoint, kind: MeetingKind): boolean =>
  (audience[roomOfMeeting[kind]] as readonly string[]).includes(viewpoint);

/** The agenda of an activity that is a meeting; undefined for any other, and for who has no part in the talk. */
export function meetingHref(
  forloeb: string,
  viewpoint: Viewpoint,
  { id, fields }: Pick<ActivityEntry, 'id' | 'fields'>,
): string | undefined {
  const kind = kindOfMeeting(fields, id);
  return kind && takesPart(viewpoint, kind) ? forloebHref(forloeb, 'moeder', id) : undefined;
}
