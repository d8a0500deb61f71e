import type { ActivityEntry } from '../../core/forloeb/introduktionsskema.ts';
import { kindOfMeeting } from '../../core/forloeb/meeting-list.ts';
import { takesPart } from '../../core/forloeb/meeting-participants.ts';
import type { Viewpoint } from '../../core/rooms.ts';
import { forloebHref } from '../routes.ts';

/** The agenda of an activity that is a meeting; undefined for any other, and for who has no part in the talk. */
export function meetingHref(
  forloeb: string,
  viewpoint: Viewpoint,
  { id, fields }: Pick<ActivityEntry, 'id' | 'fields'>,
): string | undefined {
  const kind = kindOfMeeting(fields, id);
  return kind && takesPart(viewpoint, kind) ? forloebHref(forloeb, 'moeder', id) : undefined;
}
