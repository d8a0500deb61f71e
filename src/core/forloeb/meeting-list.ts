import { addDays, addMonths, type Day } from '../calendar/day.ts';
import { nextDayAtWork } from '../calendar/days-at-work.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { compareText } from '../compare-text.ts';
import { foldText } from '../search.ts';
import { type Activity, type ActivityEntry, isCancelled, type PlacedActivity } from './introduktionsskema.ts';
import { expectationMeeting, type MeetingEntry, type MeetingNotesEntry, roomOfMeeting } from './meeting.ts';
import { meetingRecordId, missingMeetingIds } from './meeting-keys.ts';
import type { MeetingKind } from './meeting-kinds.ts';
import { isHeldInPlan } from './meeting-participants.ts';
import { closingDay } from './phases.ts';

/** The meetings of an introduction: which there are, which comes next, and which are missing (RULES.md N100, N101). */

export interface MeetingRow {
  readonly key: string;
  readonly kind: MeetingKind;
  /** Of the activity; empty for one that is not in the plan. */
  readonly title: string;
  readonly day: Day | undefined;
  /** Undefined for a meeting that is not in the plan, or no longer. */
  readonly activity: ActivityEntry | undefined;
  readonly record: MeetingEntry | undefined;
  readonly held: boolean;
}

/** The kind of meeting an activity is; undefined for one that has no agenda. */
export function kindOfMeeting(activity: Pick<Activity, 'kind' | 'title'>, id = ''): MeetingKind | undefined {
  if (activity.kind === 'opstartsmoede') return 'opstart';
  if (activity.kind === 'statusmoede') return 'status';
  if (activity.kind !== 'ledersamtale') return undefined;
  const title = foldText(activity.title);
  if (id === missingMeetingIds.afslutning || /^(afslut|evaluering)/.test(title)) return 'afslutning';
  return /^(dine |de )?opgaver/.test(title) ? 'opgaver' : 'opfoelgning';
}

/** Whether a talk follows up on the first month: with the leader, a month on or later, or added as the one that was missing (RULES.md N101). */
export const isFollowUp = ({ kind, key, day = '' }: Pick<MeetingRow, 'kind' | 'key' | 'day'>, firstDay: Day): boolean =>
  key === missingMeetingIds.opfoelgning ||
  ((kind === 'opfoelgning' || kind === 'opgaver') && day >= addMonths(firstDay, 1));

export interface MeetingSource {
  readonly placed: readonly PlacedActivity[];
  /** Records and notes of the rooms that lie on this device. */
  readonly records: readonly MeetingEntry[];
  readonly notes: readonly MeetingNotesEntry[];
  /** Whether the reader takes part in the preparation of leader and kontaktperson. */
  readonly prepares: boolean;
}

/** All meetings in the order of their days, the expectation talk first. */
export function meetingsOf({ placed, records, notes, prepares }: MeetingSource): readonly MeetingRow[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const recordOf = (key: string) => byId.get(meetingRecordId(key));
  const planned = placed.flatMap(({ day, entry }): MeetingRow[] => {
    const kind = isCancelled(entry.fields) ? undefined : kindOfMeeting(entry.fields, entry.id);
    if (!kind) return [];
    const record = recordOf(entry.id);
    const isDone = entry.fields.status?.state === 'done';
    const held = isDone || (!isHeldInPlan(kind) && record?.fields.held?.done === true);
    return [{ key: entry.id, kind, title: entry.fields.title, day, activity: entry, record, held }];
  });
  const known = new Set([...planned.map(({ key }) => key), expectationMeeting]);
  const expectation = recordOf(expectationMeeting);
  const talk: MeetingRow = {
    key: expectationMeeting,
    kind: 'forventning',
    title: '',
    day: undefined,
    activity: undefined,
    record: expectation,
    held: expectation?.fields.held?.done === true,
  };
  return [...(prepares ? [talk] : []), ...[...planned, ...remembered(records, notes, known)].sort(compareMeetings)];
}

/** Meetings that something was written about and that are no longer in the plan. Nothing is lost with an activity. */
function remembered(
  records: readonly MeetingEntry[],
  notes: readonly MeetingNotesEntry[],
  known: ReadonlySet<string>,
): readonly MeetingRow[] {
  const rows = new Map<string, MeetingRow>();
  for (const { fields } of [...records.filter((one) => one.fields.held?.done), ...notes]) {
    const { meeting, kind } = fields;
    if (known.has(meeting) || rows.has(meeting) || kind === 'forventning') continue;
    const record = records.find((one) => one.id === meetingRecordId(meeting));
    const day = record?.fields.held?.day ?? notes.find((one) => one.fields.meeting === meeting)?.fields.day;
    rows.set(meeting, { key: meeting, kind, title: '', day, activity: undefined, record, held: true });
  }
  return [...rows.values()];
}

function compareMeetings(a: MeetingRow, b: MeetingRow): number {
  const timeOf = ({ day = '', activity }: MeetingRow) => `${day} ${activity?.fields.when.from ?? ''}`;
  return compareText(timeOf(a), timeOf(b)) || compareText(a.key, b.key);
}

/** Meetings that are still to be held: today's and later ones, and the expectation talk until it has been held. */
export const meetingsAhead = (rows: readonly MeetingRow[], today: Day): readonly MeetingRow[] =>
  rows.filter(({ held, day }) => !held && (day === undefined || day >= today));

/** The next one. The expectation talk comes first until the first day; after it, it no longer stands in the way of the others. */
export function nextMeeting(rows: readonly MeetingRow[], today: Day, firstDay: Day): MeetingRow | undefined {
  const ahead = meetingsAhead(rows, today);
  const planned = ahead.find(({ day }) => day !== undefined);
  return today < firstDay ? ahead[0] : (planned ?? ahead[0]);
}

/** Meetings that are over, the latest first. */
export const meetingsOver = (rows: readonly MeetingRow[], today: Day): readonly MeetingRow[] =>
  rows.filter(({ held, day }) => held || (day !== undefined && day < today)).toReversed();

const sameRoom = (a: MeetingRow, b: MeetingRow): boolean => roomOfMeeting[a.kind] === roomOfMeeting[b.kind];

/** The meeting held last before this one among those whose notes lie in the same room. */
export function meetingBefore(rows: readonly MeetingRow[], row: MeetingRow): MeetingRow | undefined {
  const at = rows.findIndex(({ key }) => key === row.key);
  return rows.slice(0, Math.max(0, at)).findLast((other) => other.held && sameRoom(other, row));
}

/** The next one after this in the same room that has not been held. */
export const meetingAfter = (rows: readonly MeetingRow[], row: MeetingRow, today: Day): MeetingRow | undefined =>
  aheadOf(rows, row, today).find((other) => sameRoom(other, row));

/** The next status meeting after this: only there does what waits stand on the agenda (RULES.md N104). */
export const statusMeetingAfter = (rows: readonly MeetingRow[], row: MeetingRow, today: Day): MeetingRow | undefined =>
  aheadOf(rows, row, today).find(({ kind }) => kind === 'status');

const aheadOf = (rows: readonly MeetingRow[], { key }: MeetingRow, today: Day): readonly MeetingRow[] =>
  rows.slice(rows.findIndex((row) => row.key === key) + 1).filter(({ held, day = '' }) => !held && day >= today);

export interface MissingMeeting {
  readonly kind: keyof typeof missingMeetingIds;
  readonly day: Day;
}

/** Which talks the plan lacks, each with a day for it (RULES.md N101). Status meetings have a rhythm instead. */
export function missingMeetings(
  rows: readonly MeetingRow[],
  calendar: WorkCalendar,
  { firstDay, months }: { readonly firstDay: Day; readonly months: number },
  today: Day,
): readonly MissingMeeting[] {
  const closing = closingDay(calendar, { firstDay, months });
  const has = (kind: MeetingKind) => rows.some((row) => row.kind === kind);
  const isFollowedUp = rows.some((row) => isFollowUp(row, firstDay));
  const half = months > 2 ? 2 : 1;
  const missing: MissingMeeting[] = [
    ...(has('opstart') ? [] : [{ kind: 'opstart', day: nextDayAtWork(calendar, firstDay) } as const]),
    ...(months > 1 && !isFollowedUp
      ? [{ kind: 'opfoelgning', day: nextDayAtWork(calendar, addMonths(firstDay, half)) } as const]
      : []),
    ...(has('afslutning') ? [] : [{ kind: 'afslutning', day: closing } as const]),
  ];
  const tomorrow = nextDayAtWork(calendar, addDays(today, 1));
  return missing.map(({ kind, day }) => ({ kind, day: day <= today ? tomorrow : day }));
}
