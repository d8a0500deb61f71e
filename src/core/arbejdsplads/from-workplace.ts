import * as z from 'zod/mini';
import { addDays, type Day } from '../calendar/day.ts';
import { canonicalJson } from '../document/canonical.ts';
import { sameJson } from '../document/json-value.ts';
import type { Change, Doc, Json } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { calendarOf, forloebKind, forloebRecordId } from '../forloeb/forloeb.ts';
import { activityDay, activityKind } from '../forloeb/introduktionsskema.ts';
import { logoKind, logoRecordId, readLogo } from '../forloeb/logo.ts';
import { readEntries, toJson } from '../forloeb/record-kind.ts';
import { videnspersonKind } from '../forloeb/vidensperson.ts';
import { isUsualWeek } from '../forloeb/working-week.ts';
import { fits, type StandingKind, standingEntries } from './standing-entries.ts';
import { peopleChanges } from './standing-people.ts';
import { teamActivities } from './team-days.ts';
import { linkKind, readWorkplace, teamDayKind } from './workplace.ts';

/** What of the workplace goes into a forløb, in the order in which it is told of. */
export const workplaceParts = [
  'workplace',
  'department',
  'address',
  'meetingPlace',
  'practical',
  'bring',
  'readMore',
  'logo',
  'workingWeek',
  'localDaysOff',
  'teamDays',
  'links',
  'people',
] as const;
export type WorkplacePart = (typeof workplaceParts)[number];

/** What the forløb last heard of the workplace: a sum for each part, so that a changed part is known (RULES.md N67). */
export const Taken = z.looseObject({ heard: z.record(z.string(), z.string()) });
export const takenKind = { type: 'fraArbejdsplads', schema: Taken } as const;
export const takenRecordId = 'fraArbejdsplads';

/** A part of the workplace that would change something in a forløb. */
export interface PartNews {
  readonly part: WorkplacePart;
  readonly changes: readonly Change[];
}

export interface FetchInput {
  readonly workplace: Doc;
  readonly plan: Doc;
  readonly today: Day;
  /** Department of the newcomer, where the workplace has several and one is already chosen. */
  readonly department?: string;
}

/** A short sum of any JSON (FNV-1a, 32 bits, twice): it tells that something changed, and guards nothing. */
function sumOf(value: unknown): string {
  const text = canonicalJson(value ?? null);
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    a = Math.imul(a ^ text.charCodeAt(index), 0x01000193) >>> 0;
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - index), 0x01000193) >>> 0;
  }
  return a.toString(36) + b.toString(36);
}

/** The parts as the workplace has them; undefined for a part about which it says nothing. */
function saidBy(workplace: Doc, department: string | undefined): Readonly<Record<WorkplacePart, Json | undefined>> {
  const place = readWorkplace(workplace)?.fields ?? {};
  const records = (kind: StandingKind) => {
    const found = standingEntries(workplace, kind).map(({ id, fields }) => [id, fields as Json] as const);
    return found.length > 0 ? Object.fromEntries(found) : undefined;
  };
  const text = (value: string | undefined) => value?.trim() || undefined;
  const departments = place.departments ?? [];
  const chosen = departments.find((name) => name === department) ?? departments[0];
  const week = place.workingWeek;
  return {
    workplace: text(place.name),
    department: text(chosen),
    address: text(place.address),
    meetingPlace: text(place.meetingPlace),
    practical: text(place.practical),
    bring: text(place.bring),
    readMore: text(place.readMore),
    logo: readLogo(workplace) as Json | undefined,
    workingWeek: week && !isUsualWeek(week) ? (week as unknown as Json) : undefined,
    localDaysOff: place.localDaysOff as unknown as Json | undefined,
    teamDays: records(teamDayKind),
    links: records(linkKind),
    people: records(videnspersonKind),
  };
}

/**
 * What the workplace has to say to a forløb that the forløb has not heard (RULES.md N67). Empty for a plan whose forløb record cannot
 * be read.
 */
export function workplaceNews(input: FetchInput): readonly PartNews[] {
  const { workplace, plan } = input;
  const forloeb = readEntries(plan, forloebKind).known[0];
  if (!forloeb) return [];
  const said = saidBy(workplace, input.department ?? forloeb.fields.department);
  const taken = readEntries(plan, takenKind).known[0]?.fields.heard ?? {};
  return workplaceParts.flatMap((part) => {
    const value = said[part];
    if (value === undefined || taken[part] === sumOf(value)) return [];
    const changes = changesOf(part, value, input).filter((change) => fits(plan, change));
    return changes.length > 0 ? [{ part, changes }] : [];
  });
}

/** The changes of some parts, and a note of everything that was heard, whether it was taken or not. */
export function answerWorkplace(input: FetchInput, news: readonly PartNews[]): readonly Change[] {
  const department = input.department ?? readEntries(input.plan, forloebKind).known[0]?.fields.department;
  const said = saidBy(input.workplace, department);
  const heard = Object.fromEntries(
    workplaceParts.flatMap((part) => (said[part] === undefined ? [] : [[part, sumOf(said[part])]])),
  );
  const note: Change = { do: 'write', id: takenRecordId, type: takenKind.type, fields: { heard } };
  return [...news.flatMap(({ changes }) => changes), note].filter((change) => fits(input.plan, change));
}

function changesOf(part: WorkplacePart, value: Json, input: FetchInput): readonly Change[] {
  const { plan } = input;
  switch (part) {
    case 'logo':
      return sameJson(readLogo(plan) as Json | undefined, value)
        ? []
        : [{ do: 'write', id: logoRecordId, type: logoKind.type, fields: { picture: value } }];
    case 'teamDays':
      return teamDayChanges(input);
    case 'links':
      return missingRecords(plan, linkKind.type, value);
    case 'people':
      return peopleChanges(input.workplace, plan);
    default: {
      const now = viewRecord(plan, forloebRecordId)?.fields[part];
      // A week that somebody has of their own is theirs.
      if (part === 'workingWeek' && now) return [];
      return sameJson(now, value)
        ? []
        : [{ do: 'write', id: forloebRecordId, type: forloebKind.type, fields: { [part]: value } }];
    }
  }
}

/** Records of the workplace that go into the plan under their own keys; one that somebody has deleted there stays deleted. */
function missingRecords(plan: Doc, type: string, value: Json): readonly Change[] {
  return Object.entries(value as { [id: string]: { [field: string]: Json } }).flatMap(([id, fields]): Change[] => {
    const view = viewRecord(plan, id);
    if (view?.hidden || (view && sameJson(view.fields as Json, fields))) return [];
    return [{ do: 'write', id, type, fields }];
  });
}

/** For how many days after the first one team days are suggested at most: eight weeks. */
const teamSpan = 55;

/** RULES.md N66. Days before today are left as they were. */
function teamDayChanges({ workplace, plan, today }: FetchInput): readonly Change[] {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  if (!forloeb) return [];
  const calendar = calendarOf(forloeb);
  const { firstDay } = forloeb;
  const activities = readEntries(plan, activityKind).known;
  const days = activities.map(({ fields }) => activityDay(fields, calendar, firstDay));
  const until = days.reduce((last, day) => (day > last ? day : last), addDays(firstDay, 27));
  const course = {
    calendar,
    firstDay,
    until: until > addDays(firstDay, teamSpan) ? addDays(firstDay, teamSpan) : until,
  };
  const team = teamActivities(standingEntries(workplace, teamDayKind), course).filter(({ day }) => day >= today);
  const own = new Set(team.map(({ id }) => id));
  const written = team.flatMap(({ id, fields }): Change[] => {
    const view = viewRecord(plan, id);
    const same = view && Object.entries(toJson(fields)).every(([key, value]) => sameJson(view.fields[key], value));
    return view?.hidden || same ? [] : [{ do: 'write', id, type: activityKind.type, fields: toJson(fields) }];
  });
  if (written.length === 0) return [];
  const gaveWay = activities.filter(
    ({ id, fields, view }, index) =>
      fields.kind === 'teammoede' &&
      !own.has(id) &&
      (days[index] ?? '') >= today &&
      Object.values(view.changed).every(({ person }) => person.startsWith('skabelon:')),
  );
  return [...written, ...gaveWay.map(({ id }): Change => ({ do: 'delete', id }))];
}

/** What undoes some changes: the values that stood before, and nothing where there was nothing. */
export function undoOf(plan: Doc, changes: readonly Change[]): readonly Change[] {
  return changes.flatMap((change): Change[] => {
    const view = viewRecord(plan, change.id);
    if (change.do === 'delete') return [{ do: 'restore', id: change.id }];
    if (change.do !== 'write') return [];
    if (!view) return [{ do: 'delete', id: change.id }];
    const fields = Object.keys(change.fields).map((field) => [
      field,
      view.fields[field] ?? blankOf(change.fields[field]),
    ]);
    return [{ do: 'write', id: change.id, type: change.type, fields: Object.fromEntries(fields) }];
  });
}

/** A field cannot be taken away again; it can be empty. */
const blankOf = (value: Json | undefined): Json => (typeof value === 'string' ? '' : null);
