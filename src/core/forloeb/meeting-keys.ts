import { sumOf } from '../arbejdsplads/sum-of.ts';
import { meetingKind, meetingNotesKind } from './meeting.ts';

/** Keys of what belongs to a meeting. They are computed, so that two devices mean the same record (RULES.md N108, N109). */

const longest = 64;

/** `moede_<key>`; a sum of it where that would be too long for a key. */
export function meetingRecordId(meeting: string): string {
  const id = `${meetingKind.type}_${meeting}`;
  return id.length <= longest ? id : `${meetingKind.type}_${sumOf(meeting)}`;
}

/** The notes of one person at one meeting. */
export const notesRecordId = (meeting: string, person: string): string =>
  `${meetingNotesKind.type}_${sumOf([meeting, person])}`;

/** Activities that are added because they are missing, by their kind, so that two who add one apart from each other add the same. */
export const missingMeetingIds = {
  opstart: 'activity_moede-opstart',
  opfoelgning: 'activity_moede-opfoelgning',
  afslutning: 'activity_moede-afslutning',
} as const;

/** A status meeting that a rhythm has put on a day (RULES.md N116). */
export const statusMeetingId = (day: string): string => `activity_statusmoede-${day}`;
