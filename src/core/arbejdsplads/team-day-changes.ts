import { addDays, type Day } from '../calendar/day.ts';
import { sameJson } from '../document/json-value.ts';
import type { Change, Doc, Json } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { calendarOf, type Forloeb, forloebKind } from '../forloeb/forloeb.ts';
import { type Activity, type ActivityEntry, activityDay, activityKind } from '../forloeb/introduktionsskema.ts';
import { readEntries, toJson } from '../forloeb/record-kind.ts';
import { standingEntries } from './standing-entries.ts';
import { sumOf } from './sum-of.ts';
import { takenBy, writeUnlessDeleted } from './taken.ts';
import { teamActivities, teamActivity, teamDayOfRow, teamSpan } from './team-days.ts';
import { type TeamDay, teamDayKind } from './workplace.ts';

/** For how many days after the first one team days are suggested at least: four weeks. */
export const leastSpan = 27;

/**
 * RULES.md N66. Days before today are left as they were. `change` is what else the same answer writes to the forløb: a day off that comes
 * with the team days already keeps them away.
 */
export function teamDayChanges(
  workplace: Doc,
  plan: Doc,
  today: Day,
  change: Partial<Forloeb> = {},
): readonly Change[] {
  const before = readEntries(plan, forloebKind).known[0]?.fields;
  if (!before) return [];
  const forloeb: Forloeb = { ...before, ...change };
  const calendar = calendarOf(forloeb);
  const { firstDay } = forloeb;
  const activities = readEntries(plan, activityKind).known;
  const days = activities.map(({ fields }) => activityDay(fields, calendar, firstDay));
  const last = days.reduce((latest, day) => (day > latest ? day : latest), addDays(firstDay, leastSpan));
  const furthest = addDays(firstDay, teamSpan);
  const course = { calendar, firstDay, until: last > furthest ? furthest : last };
  const team = teamActivities(standingEntries(workplace, teamDayKind), course).filter(({ day }) => day >= today);
  const own = new Set(team.map(({ id }) => id));
  const written = team.flatMap(({ id, fields }): readonly Change[] => {
    const view = viewRecord(plan, id);
    const same = view && Object.entries(toJson(fields)).every(([key, value]) => sameJson(view.fields[key], value));
    if (same && !view.hidden) return [];
    return writeUnlessDeleted(plan, { do: 'write', id, type: activityKind.type, fields: toJson(fields) });
  });
  const given = takenBy(plan).given ?? {};
  const ahead = activities.filter(({ id }, index) => !own.has(id) && (days[index] ?? '') >= today);
  const kinds = new Set(written.map((change) => change.do === 'write' && change.fields['kind']));
  const gone = ahead.filter((row) => isUntouched(row, given) || (kinds.has(row.fields.kind) && isOfProgramme(row)));
  return [...written, ...gone.map(({ id }): Change => ({ do: 'delete', id }))];
}

const isOfProgramme = ({ view }: ActivityEntry): boolean =>
  Object.values(view.changed).every(({ person }) => person.startsWith('skabelon:'));

/** Whether a row stands as a team day once gave it: on its day, with its words and nothing else. */
export function isUntouched({ id, fields }: ActivityEntry, given: Readonly<Record<string, string>>): boolean {
  const origin = teamDayOfRow(id);
  if (!origin || !Object.hasOwn(given, origin.teamDay) || fields.when['pinned'] !== origin.day) return false;
  return given[origin.teamDay] === sumOf(wordsOf(fields));
}

/** What a row says apart from its day; what is empty says nothing. */
function wordsOf({ when, ...rest }: Activity): Json {
  const said = Object.entries(rest).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return { ...(Object.fromEntries(said) as { [field: string]: Json }), hours: [when.from, when.to] };
}

/** The sum of a team day as it stands in a plan. */
export const sumOfTeamDay = (fields: TeamDay): string => sumOf(wordsOf(teamActivity(fields, '')));

/** A sum of each team day as it stands in a plan. */
export const givenTeamDays = (workplace: Doc): { [teamDay: string]: string } =>
  Object.fromEntries(standingEntries(workplace, teamDayKind).map(({ id, fields }) => [id, sumOfTeamDay(fields)]));
