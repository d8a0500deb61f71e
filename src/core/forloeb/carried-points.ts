import type { Day } from '../calendar/day.ts';
import type { MeetingEntry } from './meeting.ts';
import { roomOfMeeting } from './meeting.ts';
import type { MeetingRow } from './meeting-list.ts';
import { compareOwnPoints, type OwnPoint, ownPointsOf } from './own-points.ts';

/** Own points that go on from one meeting to the next (RULES.md N104). */

interface PointSource {
  readonly rows: readonly MeetingRow[];
  readonly records: readonly MeetingEntry[];
  readonly today: Day;
}

/**
 * The meeting's own points, below those that nobody has talked about: of earlier meetings of its room, and of meetings that were
 * called off or deleted. A point waits for a later meeting only while that one is to be held. What was talked about today stays where
 * it is for the day.
 */
export function ownPointsAt(row: MeetingRow, { rows, records, today }: PointSource): readonly OwnPoint[] {
  // Of a talk that is not noted, whatever waits goes on to the next one that is.
  if (row.kind === 'opfoelgning') return [];
  const own = ownPointsOf(row.record);
  const room = roomOfMeeting[row.kind];
  const later = new Set(rows.slice(rows.findIndex(({ key }) => key === row.key)).map(({ key }) => key));
  const left = records
    .filter(({ fields }) => roomOfMeeting[fields.kind] === room && !later.has(fields.meeting))
    .flatMap((record) => ownPointsOf(record))
    .filter(({ done, talked }) => !done || talked === today)
    .toSorted(compareOwnPoints);
  return [...left, ...own];
}
