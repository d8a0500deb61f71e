import type { Day } from '../calendar/day.ts';
import type { Change, Doc, Json } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { type Cohort, calendarOf, forloebKind, forloebRecordId } from './forloeb.ts';
import { type Activity, type ActivityEntry, activityDay, activityKind, isLuft } from './introduktionsskema.ts';
import { readEntries, write } from './record-kind.ts';
import type { ActivityKind } from './vocabulary.ts';

/**
 * A hold: several new hires who share sessions that are planned once. Every forløb keeps its own plan, so that a file still
 * holds one person's introduction and no other name; what they share are activities under the same key (RULES.md N70–N76).
 */

/** The hold a plan belongs to; undefined for none. */
export function cohortOf(plan: Doc | undefined): Cohort | undefined {
  return readEntries(plan, forloebKind).known[0]?.fields.cohort ?? undefined;
}

/** Whether an activity is planned for the whole hold. Marks of a hold that was left mean nothing. */
export const isCommon = (activity: ActivityEntry['fields'], cohort: Cohort | undefined): boolean =>
  cohort !== undefined && activity.common === cohort.id;

/** The activities of a plan that its hold shares. */
export function commonActivities(plan: Doc): readonly ActivityEntry[] {
  const cohort = cohortOf(plan);
  return readEntries(plan, activityKind).known.filter(({ fields }) => isCommon(fields, cohort));
}

/** Kinds of session that lose nothing by having several listeners; the others are practice, talk or time for oneself. */
const sharedKinds: readonly ActivityKind[] = [
  'velkomst',
  'rundvisning',
  'instruktion',
  'system',
  'besoeg',
  'partnermoede',
  'retningslinjer',
  'organisation',
  'introdag',
  'netvaerk',
  'teammoede',
  'kursus',
];

/** Activities that can be suggested as common: of a kind for several, and at the same time in every plan that has them (N76). */
export function suggestedCommon(plan: Doc, others: readonly Doc[]): readonly string[] {
  return readEntries(plan, activityKind)
    .known.filter(({ fields }) => !isLuft(fields) && sharedKinds.includes(fields.kind))
    .filter(({ id, fields }) =>
      others.every((other) => {
        const there = readEntries(other, activityKind).known.find((entry) => entry.id === id);
        const { from, to } = fields.when;
        return (
          there?.fields.when.from === from &&
          there.fields.when.to === to &&
          dayIn(other, there.fields) === dayIn(plan, fields)
        );
      }),
    )
    .map(({ id }) => id);
}

/** Leaves the hold: what was common stays, as one's own. */
export const leaveChanges = (plan: Doc): readonly Change[] => [
  cohortWrite(null),
  ...commonActivities(plan).map(({ id }) => commonWrite(plan, id, undefined)),
];

/** The day an activity falls on in a plan. */
export function dayIn(plan: Doc, activity: Pick<Activity, 'when'>): Day | undefined {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  return forloeb && activityDay(activity, calendarOf(forloeb), forloeb.firstDay);
}

/** Joins a hold, or leaves it with `null`. */
export const cohortWrite = (cohort: Cohort | null): Change =>
  write(forloebRecordId, forloebKind.type, { cohort: cohort as Json });

/** Makes an activity common, or one's own again. The others keep what they have. */
export function commonWrite(plan: Doc, id: string, cohort: Cohort | undefined): Change {
  const seen = viewRecord(plan, id)?.stamps ?? [];
  return { ...write(id, activityKind.type, { common: cohort?.id ?? null }), seen } as Change;
}

/** Members whose introduction begins on another day than most: their common sessions stand on fixed days (N74). */
export function oddFirstDays<Member extends { readonly firstDay: Day }>(members: readonly Member[]): readonly Member[] {
  const count = new Map<Day, number>();
  for (const { firstDay } of members) count.set(firstDay, (count.get(firstDay) ?? 0) + 1);
  const usual = [...count].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0];
  return members.filter(({ firstDay }) => firstDay !== usual);
}
