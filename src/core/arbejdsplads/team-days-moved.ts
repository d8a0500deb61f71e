import { addDays, type Day } from '../calendar/day.ts';
import { asIf } from '../document/as-if.ts';
import type { Change, Doc } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { activityDay, activityKind } from '../forloeb/introduktionsskema.ts';
import type { PlanDays } from '../forloeb/moved-plan.ts';
import { daysOf } from '../forloeb/plan-days.ts';
import { readEntries, toJson } from '../forloeb/record-kind.ts';
import { standingEntries } from './standing-entries.ts';
import { noteTaken, takenBy, undoOf, writeUnlessDeleted } from './taken.ts';
import { isUntouched, leastSpan, sumOfTeamDay } from './team-day-changes.ts';
import { type TeamActivity, teamActivities, teamDayOfRow, teamSpan } from './team-days.ts';
import { teamDayKind } from './workplace.ts';

/** A row that comes into the plan or goes out of it, and its day. */
interface PassingRow {
  readonly id: string;
  readonly title: string;
  readonly day: Day;
}

/** What a move does to the team days of a plan (RULES.md N91), with whatever else the same action writes. */
export interface TeamDaysMoved {
  readonly added: readonly PassingRow[];
  readonly gone: readonly PassingRow[];
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
}

/**
 * Team days hold to their weekday, so another first day or calendar lets some go and brings others. `workplace` is undefined on a device
 * without it.
 *
 * @param along what else the same action writes, before them: an answer to the workplace (RULES.md N95)
 */
export function teamDaysMoved(
  plan: Doc,
  workplace: Doc | undefined,
  after: PlanDays,
  today: Day,
  along: readonly Change[] = [],
): TeamDaysMoved {
  const answered = asIf(plan, along);
  const rows = rowChanges(answered, workplace, after, today);
  const changes = [...along, ...rows, ...(rows.length > 0 ? noteTaken(answered, rows, {}) : [])];
  if (changes.length === 0) return { added: [], gone: [], changes, undo: [] };
  const [were, are] = [passing(plan, daysOf(plan) ?? after), passing(asIf(plan, changes), after)];
  return {
    added: without(are, were),
    gone: without(were, are),
    changes,
    undo: undoOf(plan, changes),
  };
}

const passing = (plan: Doc, { calendar, firstDay }: PlanDays): readonly PassingRow[] =>
  readEntries(plan, activityKind).known.map(({ id, fields }) => ({
    id,
    title: fields.title,
    day: activityDay(fields, calendar, firstDay),
  }));

function without(rows: readonly PassingRow[], others: readonly PassingRow[]): readonly PassingRow[] {
  const there = new Set(others.map(({ id }) => id));
  return rows.filter(({ id }) => !there.has(id)).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * Those the new course does not have any more go while nobody has touched them, and new ones come. Only of team days that stand in the
 * plan as the workplace has them; one that has changed since is asked about where all news of the workplace is.
 */
function rowChanges(plan: Doc, workplace: Doc | undefined, after: PlanDays, today: Day): readonly Change[] {
  const given = takenBy(plan).given ?? {};
  const known = (workplace ? standingEntries(workplace, teamDayKind) : []).filter(
    ({ id, fields }) => given[id] === sumOfTeamDay(fields),
  );
  const wanted = teamActivities(known, { ...after, until: lastDay(plan, after) }).filter(({ day }) => day >= today);
  const stays = new Set(wanted.map(({ id }) => id));
  const asked = new Set(known.map(({ id }) => id));
  const gone = readEntries(plan, activityKind).known.filter((row) => {
    const origin = teamDayOfRow(row.id);
    if (!origin || origin.day < today || stays.has(row.id) || !isUntouched(row, given)) return false;
    return asked.has(origin.teamDay) || origin.day < after.firstDay;
  });
  return [...wanted.flatMap((row) => writeOf(plan, row)), ...gone.map(({ id }): Change => ({ do: 'delete', id }))];
}

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
