import { type Day, daysBetween } from '../calendar/day.ts';
import { compareText } from '../compare-text.ts';
import type { Change, Doc, Json } from '../document/types.ts';
import { viewRecord, viewRecords } from '../document/view.ts';
import { freeId } from './add-meetings.ts';
import { type MentorMeeting, type MentorMeetingEntry, mentorMeetingKind } from './mentor-course.ts';
import type { SuggestedMentorMeeting } from './mentor-series.ts';
import { readEntry, toJson, write } from './record-kind.ts';

/** The mentor meetings of a course: which there are, and what can be done with them (RULES.md N192, N193). */

export interface MentorRow {
  readonly key: string;
  readonly entry: MentorMeetingEntry;
  readonly fields: MentorMeeting;
  readonly held: boolean;
  readonly cancelled: boolean;
  /** Removed, but somebody has written about it: it stays readable. */
  readonly gone: boolean;
}

/** All meetings in the order of their days. `isWritten`: whether something has been written about a meeting. */
export function mentorRows(ramme: Doc | undefined, isWritten: (key: string) => boolean): readonly MentorRow[] {
  const views = ramme ? viewRecords(ramme, mentorMeetingKind.type) : [];
  return views
    .flatMap((view): MentorRow[] => {
      const entry = !view.hidden || isWritten(view.id) ? readEntry(mentorMeetingKind, view) : undefined;
      if (!entry) return [];
      const { held, cancelled } = entry.fields;
      return [
        {
          key: entry.id,
          entry,
          fields: entry.fields,
          held: held?.done === true,
          cancelled: cancelled?.done === true && held?.done !== true,
          gone: view.hidden,
        },
      ];
    })
    .toSorted(compareRows);
}

const compareRows = ({ key: a, fields: x }: MentorRow, { key: b, fields: y }: MentorRow): number =>
  compareText(`${x.day} ${x.from}`, `${y.day} ${y.from}`) || compareText(a, b);

const isAhead = ({ held, gone, fields }: MentorRow, today: Day): boolean => !held && !gone && fields.day >= today;

/** Today's and later ones that have not been held; what has been called off stands among them. */
export const rowsAhead = (rows: readonly MentorRow[], today: Day): readonly MentorRow[] =>
  rows.filter((row) => isAhead(row, today));

/** The latest first. */
export const rowsOver = (rows: readonly MentorRow[], today: Day): readonly MentorRow[] =>
  rows.filter((row) => !isAhead(row, today)).toReversed();

export const nextRow = (rows: readonly MentorRow[], today: Day): MentorRow | undefined =>
  rowsAhead(rows, today).find(({ cancelled }) => !cancelled);

const before = (rows: readonly MentorRow[], row: MentorRow) =>
  rows.slice(
    0,
    Math.max(
      0,
      rows.findIndex(({ key }) => key === row.key),
    ),
  );

/** The meeting held last before this one. */
export const rowBefore = (rows: readonly MentorRow[], row: MentorRow): MentorRow | undefined =>
  before(rows, row).findLast(({ held }) => held);

/** The next one after this that is to be held. */
export const rowAfter = (rows: readonly MentorRow[], row: MentorRow, today: Day): MentorRow | undefined =>
  rows.slice(before(rows, row).length + 1).find((other) => isAhead(other, today) && !other.cancelled);

/** Days from the middle of a course within which a meeting counts as the one in the middle. */
const nearMiddle = 28;

/** The meeting at which the two look at the course itself: the one nearest to its middle day (RULES.md N177); undefined when none is near. */
export function middleMeeting(rows: readonly MentorRow[], middle: Day): MentorRow | undefined {
  const apart = ({ fields }: MentorRow) => Math.abs(daysBetween(fields.day, middle));
  return rows
    .filter((row) => !row.cancelled && !row.gone && apart(row) <= nearMiddle)
    .toSorted((a, b) => apart(a) - apart(b))[0];
}

/** A meeting that was put on a day. Two who add the same series mean the same meetings. */
export const mentorMeetingId = (day: Day): string => `${mentorMeetingKind.type}_${day}`;

/** Whether a meeting that was put on this day by somebody has since been moved away from it. */
export function hasLeft(ramme: Doc | undefined, day: Day): boolean {
  const view = ramme && viewRecord(ramme, mentorMeetingId(day));
  return view !== undefined && !view.hidden && view.fields['day'] !== day;
}

/** Meetings as they are added, and the way back. `series`: key of the series they belong to; absent for a single one. */
export function addMentorMeetings(
  meetings: readonly (SuggestedMentorMeeting & { readonly place?: string })[],
  ramme: Doc | undefined,
  series?: string,
): { readonly changes: readonly Change[]; readonly undo: readonly Change[] } {
  const used = new Set<string>();
  const isTaken = (id: string) => used.has(id) || (ramme !== undefined && viewRecord(ramme, id) !== undefined);
  const changes = meetings.map(({ day, from, to, place }) => {
    const id = freeId(mentorMeetingId(day), isTaken);
    used.add(id);
    return write(id, mentorMeetingKind.type, { day, from, to, place, series });
  });
  return { changes, undo: changes.map(({ id }) => ({ do: 'delete', id })) };
}

/** Fields of a meeting as a change. `seen`: the stamps of what the form was opened with (document RULES.md W2). */
export const writeMeeting = (
  { id, view }: MentorMeetingEntry,
  fields: { readonly [field: string]: Json | undefined },
  seen = view.stamps,
): Change => ({ do: 'write', id, type: mentorMeetingKind.type, fields: toJson(fields), seen });
