import type { Day } from '../calendar/day.ts';
import { compareText } from '../compare-text.ts';
import { type AftaleEntry, isAftaleOpen, type Stands } from './aftale.ts';
import type { MeetingRow } from './meeting-list.ts';

/** The agreements that stand on an agenda, and those of a meeting. */

interface AftaleSource {
  /** Of the meeting's own room. */
  readonly aftaler: readonly AftaleEntry[];
  readonly stands: Stands;
  readonly today: Day;
}

/** Whether an agreement stands among those that are open: until it is ticked, and for the rest of that day. */
export const staysOpen = (
  { fields }: AftaleEntry,
  { stands, today }: Pick<AftaleSource, 'stands' | 'today'>,
): boolean => isAftaleOpen(fields, stands) || (fields.status?.done === true && fields.status.day === today);

/** What was agreed at the last meeting, done or not, and everything older that is open or was ticked today (RULES.md N105). */
export function aftalerFor(
  { aftaler, ...source }: AftaleSource,
  row: Pick<MeetingRow, 'key'>,
  last: MeetingRow | undefined,
): readonly AftaleEntry[] {
  return aftaler
    .filter(({ fields }) => fields.made.meeting !== row.key)
    .filter((one) => staysOpen(one, source) || (last !== undefined && one.fields.made.meeting === last.key))
    .toSorted(compareAftaler);
}

/** By the day they are due, those without one last; then as they were made. */
export const compareAftaler = (a: AftaleEntry, b: AftaleEntry): number =>
  compareText(a.fields.due ?? '~', b.fields.due ?? '~') ||
  compareText(a.fields.made.day, b.fields.made.day) ||
  compareText(a.id, b.id);

/** The agreements of one meeting, as they were made. */
export const aftalerOf = (aftaler: readonly AftaleEntry[], meeting: string): readonly AftaleEntry[] =>
  aftaler.filter(({ fields }) => fields.made.meeting === meeting).toSorted(compareAftaler);
