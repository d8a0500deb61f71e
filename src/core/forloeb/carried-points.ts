import type { Day } from '../calendar/day.ts';
import type { ForloebRoom } from '../rooms.ts';
import { type MeetingEntry, roomOfMeeting } from './meeting.ts';
import type { MeetingKind } from './meeting-kinds.ts';
import type { MeetingRow } from './meeting-list.ts';
import { compareOwnPoints, type OwnPoint, ownPointsOf } from './own-points.ts';

/** Own points of a meeting, and those that go on from one meeting to the next (RULES.md N104, N228). */

interface PointSource {
  readonly rows: readonly MeetingRow[];
  /** Of the rooms that meetings are noted in. */
  readonly records: readonly MeetingEntry[];
  /** Of `plan`: points that leader, new hire and kontaktperson all read. */
  readonly shared: readonly MeetingEntry[];
  readonly today: Day;
}

/**
 * The meeting's own points, below those that nobody has talked about: of earlier meetings of its room, and of meetings that were
 * called off or deleted. What leader and new hire did not get round to waits for their next talk.
 */
export function ownPointsAt(row: MeetingRow, { records, shared, ...source }: PointSource): readonly OwnPoint[] {
  const room = roomOfMeeting[row.kind];
  const isOfTwo = (kind: MeetingKind) => kind === 'opfoelgning';
  // Of a talk that is not noted, what is between kontaktperson and new hire goes on to the next one that is.
  const between = isOfTwo(row.kind) ? [] : pointsAt(row, records, room, source, (kind) => roomOfMeeting[kind] === room);
  const ofAll =
    room === 'samtaler' ? pointsAt(row, shared, 'plan', source, (kind) => isOfTwo(kind) === isOfTwo(row.kind)) : [];
  return [...between, ...ofAll];
}

/** A point waits for a later meeting only while that one is to be held. What was talked about today stays where it is for the day. */
function pointsAt(
  row: MeetingRow,
  records: readonly MeetingEntry[],
  room: ForloebRoom,
  { rows, today }: Pick<PointSource, 'rows' | 'today'>,
  goesOnFrom: (kind: MeetingKind) => boolean,
): readonly OwnPoint[] {
  const later = new Set(rows.slice(rows.findIndex(({ key }) => key === row.key)).map(({ key }) => key));
  const left = records
    .filter(({ fields }) => goesOnFrom(fields.kind) && !later.has(fields.meeting))
    .flatMap((record) => ownPointsOf(record, room))
    .filter((point) => waits(point, today))
    .toSorted(compareOwnPoints);
  return [
    ...left,
    ...records.filter(({ fields }) => fields.meeting === row.key).flatMap((one) => ownPointsOf(one, room)),
  ];
}

const waits = ({ done, talked }: OwnPoint, today: Day): boolean => !done || talked === today;

/** Of a meeting that has been held: its points that nobody has talked about, or only today. */
export const pointsLeft = (
  { key }: Pick<MeetingRow, 'key'>,
  { records, shared, today }: Omit<PointSource, 'rows'>,
): readonly OwnPoint[] => {
  const of = (list: readonly MeetingEntry[], roomOf: (kind: MeetingKind) => ForloebRoom) =>
    list
      .filter(({ fields }) => fields.meeting === key)
      .flatMap((record) => ownPointsOf(record, roomOf(record.fields.kind)));
  return [...of(records, (kind) => roomOfMeeting[kind]), ...of(shared, () => 'plan')].filter((one) =>
    waits(one, today),
  );
};
