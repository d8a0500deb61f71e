import type { Day } from '../calendar/day.ts';
import { sameJson } from '../document/json-value.ts';
import type { Change, Doc, Json } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { type Forloeb, forloebKind, forloebRecordId } from '../forloeb/forloeb.ts';
import { logoKind, logoRecordId, readLogo } from '../forloeb/logo.ts';
import { readEntries } from '../forloeb/record-kind.ts';
import { videnspersonKind } from '../forloeb/vidensperson.ts';
import { isUsualWeek } from '../forloeb/working-week.ts';
import { formChanges, saidOfForms } from './form-news.ts';
import { fits, missingRecords, type StandingKind, saidOf } from './standing-entries.ts';
import { peopleChanges } from './standing-people.ts';
import { sumOf } from './sum-of.ts';
import { noteTaken, takenBy } from './taken.ts';
import { givenTeamDays, teamDayChanges } from './team-day-changes.ts';
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
  'schoolHolidays',
  'teamDays',
  'links',
  'people',
  'forms',
] as const;
export type WorkplacePart = (typeof workplaceParts)[number];

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

/** The parts as the workplace has them; undefined for a part about which it says nothing. */
function saidBy(
  { workplace, plan }: FetchInput,
  department: string | undefined,
): Readonly<Record<WorkplacePart, Json | undefined>> {
  const place = readWorkplace(workplace)?.fields ?? {};
  const records = (kind: StandingKind) => saidOf(workplace, kind);
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
    schoolHolidays: place.schoolHolidays ?? undefined,
    // Also the last team day that is taken away is something to say.
    teamDays: records(teamDayKind) ?? (Object.keys(takenBy(plan).given ?? {}).length > 0 ? {} : undefined),
    links: records(linkKind),
    people: records(videnspersonKind),
    forms: saidOfForms(workplace),
  };
}

/**
 * What the workplace has to say to a forløb that the forløb has not heard (RULES.md N67). Empty for a plan whose forløb record cannot
 * be read.
 */
export function workplaceNews(input: FetchInput): readonly PartNews[] {
  const { plan } = input;
  const forloeb = readEntries(plan, forloebKind).known[0];
  if (!forloeb) return [];
  const said = saidBy(input, input.department ?? forloeb.fields.department);
  const taken = takenBy(plan).heard;
  const news: PartNews[] = [];
  for (const part of workplaceParts) {
    const value = said[part];
    if (value === undefined || taken[part] === sumOf(value)) continue;
    const changes = changesOf(part, value, input, news).filter((change) => fits(plan, change));
    if (changes.length > 0) news.push({ part, changes });
  }
  return news;
}

/** What some news writes to the forløb itself. */
const forloebFields = (news: readonly PartNews[]): Partial<Forloeb> =>
  Object.assign(
    {},
    ...news
      .flatMap(({ changes }) => changes)
      .map((change) => (change.do === 'write' && change.id === forloebRecordId ? change.fields : {})),
  );

/** The changes of some parts, and a note of everything that was heard, whether it was taken or not. */
export function answerWorkplace(input: FetchInput, news: readonly PartNews[]): readonly Change[] {
  const department = input.department ?? readEntries(input.plan, forloebKind).known[0]?.fields.department;
  const said = saidBy(input, department);
  const heard = Object.fromEntries(
    workplaceParts.flatMap((part) => (said[part] === undefined ? [] : [[part, sumOf(said[part])]])),
  );
  const changes = news.flatMap((part) => part.changes);
  const takesTeamDays = news.some(({ part }) => part === 'teamDays');
  const given = takesTeamDays ? { given: givenTeamDays(input.workplace) } : {};
  return [...changes, ...noteTaken(input.plan, changes, { heard, ...given })]
    .filter((change) => fits(input.plan, change))
    .map((change) => withSeen(input.plan, change));
}

/** With the stamps that were on screen, so that what arrives meanwhile is kept beside it (document RULES.md W2). */
const withSeen = (plan: Doc, change: Change): Change =>
  change.do === 'write' ? { ...change, seen: viewRecord(plan, change.id)?.stamps ?? [] } : change;

/** `news` is what stands before the part in `workplaceParts`: the days off before the team days they keep away. */
function changesOf(
  part: WorkplacePart,
  value: Json,
  { plan, workplace, today }: FetchInput,
  news: readonly PartNews[],
): readonly Change[] {
  switch (part) {
    case 'logo':
      return sameJson(readLogo(plan) as Json | undefined, value)
        ? []
        : [{ do: 'write', id: logoRecordId, type: logoKind.type, fields: { picture: value } }];
    case 'teamDays':
      return teamDayChanges(workplace, plan, today, forloebFields(news));
    case 'links':
      return missingRecords(plan, linkKind.type, value);
    case 'forms':
      return formChanges(workplace, plan);
    case 'people':
      return peopleChanges(workplace, plan);
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
