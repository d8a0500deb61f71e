import { addDays, type Day } from '../calendar/day.ts';
import type { Change, Doc } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { activityDay, activityKind } from '../forloeb/introduktionsskema.ts';
import type { PlanDays } from '../forloeb/moved-plan.ts';
import { readEntries, toJson } from '../forloeb/record-kind.ts';
import { standingEntries } from './standing-entries.ts';
import { noteTaken, takenBy, undoOf, writeUnlessDeleted } from './taken.ts';
import { isUntouched, leastSpan, sumOfTeamDay } from './team-day-changes.ts';
import { type TeamActivity, teamActivities, teamDayOfRow, teamSpan } from './team-days.ts';
import { teamDayKind } from './workplace.ts';

/** What a move does to the team days of a plan (RULES.md N91). */
export interface TeamDaysMoved {
  readonly added: readonly TeamActivity[];
  /** Rows that go, with their days. */
  readonly gone: readonly { readonly id: string; readonly title: string; readonly day: Day }[];
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
}

/**
 * Team days hold to their weekday, so another first day or calendar lets some go and brings others: those the new course does not have
 * any more go while nobody has touched them, and new ones come. Only of team days that stand in the plan as the workplace has them; one
 * that has changed since is asked about where all news of the workplace is. `workplace` is undefined on a device without it.
 */
export function teamDaysMoved(plan: Doc, workplace: Doc | undefined, after: PlanDays, today: Day): TeamDaysMoved {
  const given = takenBy(plan).given ?? {};
  const known = (workplace ? standingEntries(workplace, teamDayKind) : []).filter(
    ({ id, fields }) => given[id] === sumOfTeamDay(fields),
  );
  const activities = readEntries(plan, activityKind).known;
  const wanted = teamActivities(known, { ...after, until: lastDay(plan, after) }).filter(({ day }) => day >= today);
  const stays = new Set(wanted.map(({ id }) => id));
  const asked = new Set(known.map(({ id }) => id));
  const gone = activities.flatMap(({ id, fields, view }) => {
    const origin = teamDayOfRow(id);
    if (!origin || origin.day < today || stays.has(id) || !isUntouched({ id, fields, view }, given)) return [];
    const isOut = asked.has(origin.teamDay) || origin.day < after.firstDay;
    return isOut ? [{ id, title: fields.title, day: origin.day }] : [];
  });
  const written = wanted
    .map((row) => ({ row, changes: writeOf(plan, row) }))
    .filter(({ changes }) => changes.length > 0);
  const rows: readonly Change[] = [
    ...written.flatMap(({ changes }) => changes),
    ...gone.map(({ id }): Change => ({ do: 'delete', id })),
  ];
  if (rows.length === 0) return { added: [], gone: [], changes: [], undo: [] };
  const changes = [...rows, ...noteTaken(plan, rows, {})];
  const added = written.map(({ row }) => row);
  return { added: added.toSorted(byDay), gone: gone.toSorted(byDay), changes, undo: undoOf(plan, changes) };
}

const byDay = (a: { readonly day: Day }, b: { readonly day: Day }): number => (a.day < b.day ? -1 : 1);

/** Nothing for a row that stands there, whatever somebody has made of it. */
function writeOf(plan: Doc, { id, fields }: TeamActivity): readonly Change[] {
  const view = viewRecord(plan, id);
  return view && !view.hidden
    ? []
    : writeUnlessDeleted(plan, { do: 'write', id, type: activityKind.type, fields: toJson(fields) });
}

/** The last day of the moved skema, between four weeks and eight after the first day. Team days do not lengthen it. */
function lastDay(plan: Doc, { calendar, firstDay }: PlanDays): Day {
  const furthest = addDays(firstDay, teamSpan);
  const days = readEntries(plan, activityKind)
    .known.filter(({ id }) => !teamDayOfRow(id))
    .map(({ fields }) => activityDay(fields, calendar, firstDay));
  const last = days.reduce((latest, day) => (day > latest ? day : latest), addDays(firstDay, leastSpan));
  return last > furthest ? furthest : last;
}
