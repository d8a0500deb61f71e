import * as z from 'zod/mini';
import { compareText } from '../compare-text.ts';
import type { Change, Json } from '../document/types.ts';
import type { RecordView } from '../document/view.ts';
import type { ForloebRoom } from '../rooms.ts';
import { Line, PlainDay, RecordId } from './fields.ts';
import { type MeetingEntry, meetingKind, roomOfMeeting } from './meeting.ts';
import { meetingRecordId } from './meeting-keys.ts';
import type { MeetingKind } from './meeting-kinds.ts';
import { isHeldInPlan } from './meeting-participants.ts';

/**
 * A point that somebody wants to talk about, in a field of its own in the record of the meeting, so that two who add one apart from each
 * other are both kept (RULES.md N110).
 */
const OwnPointValue = z.looseObject({
  heading: Line,
  day: PlainDay,
  by: z.optional(RecordId),
  /** Set when it has been talked about. */
  done: z.optional(z.boolean()),
  /** The day it was talked about. */
  talked: z.optional(PlainDay),
});

export interface OwnPoint {
  /** Key of the meeting it was written for; the tick is written there too. */
  readonly meeting: string;
  readonly kind: MeetingKind;
  /** Where it is written: that decides who reads it. */
  readonly room: ForloebRoom;
  /** As a point of an agenda: notes lie under it. */
  readonly key: string;
  readonly heading: string;
  readonly day: string;
  readonly by: string | undefined;
  readonly done: boolean;
  readonly talked?: string | undefined;
}

const prefix = 'own_';

/** The room a new point is written in: `plan` for a meeting of leader, new hire and kontaktperson, so that whoever takes part reads it. */
export const pointsRoom = (kind: MeetingKind): ForloebRoom => (isHeldInPlan(kind) ? 'plan' : roomOfMeeting[kind]);

/** The points written for a meeting in one room. */
export function ownPointsOf(record: MeetingEntry | undefined, room: ForloebRoom): readonly OwnPoint[] {
  if (!record) return [];
  const { kind, meeting } = record.fields;
  return Object.entries(record.fields)
    .flatMap(([field, value]): OwnPoint[] => {
      const key = field.slice(prefix.length);
      const point = OwnPointValue.safeParse(value).data;
      if (!field.startsWith(prefix) || !/^[a-z0-9-]{1,40}$/.test(key) || !point) return [];
      const { heading, day, by, done, talked } = point;
      return [{ meeting, kind, room, key, heading, day, by, done: done === true, talked }];
    })
    .sort(compareOwnPoints);
}

/** As they were written. */
export const compareOwnPoints = (a: OwnPoint, b: OwnPoint): number =>
  compareText(a.day, b.day) || compareText(a.key, b.key);

/** A point as a change of its meeting; null takes it away. */
export function writeOwnPoint(
  meeting: { readonly key: string; readonly kind: MeetingKind },
  key: string,
  value: Pick<OwnPoint, 'heading' | 'day' | 'by' | 'done' | 'talked'> | null,
): Change {
  const point: Json = value && {
    heading: value.heading,
    day: value.day,
    ...(value.by !== undefined && { by: value.by }),
    done: value.done,
    ...(value.done && value.talked !== undefined && { talked: value.talked }),
  };
  const fields = { kind: meeting.kind, meeting: meeting.key, [prefix + key]: point };
  return { do: 'write', id: meetingRecordId(meeting.key), type: meetingKind.type, fields };
}

/** Empties every point of a meeting, also the versions that nobody has chosen between; undefined when there is nothing to empty. */
export function emptyOwnPoints({ id, type, fields, conflicts }: RecordView): Change | undefined {
  const written = Object.keys(fields).filter(
    (field) => field.startsWith(prefix) && (fields[field] !== null || Object.hasOwn(conflicts, field)),
  );
  if (written.length === 0) return undefined;
  return { do: 'write', id, type, fields: Object.fromEntries(written.map((field) => [field, null])) };
}
