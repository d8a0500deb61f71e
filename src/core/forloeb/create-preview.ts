import { addMonths, type Day } from '../calendar/day.ts';
import { nextDayAtWork } from '../calendar/days-at-work.ts';
import { dueDay } from '../calendar/offset.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Party } from './fields.ts';
import { itemTitle } from './huskeliste.ts';
import { roleLabels } from './labels.ts';
import { type DatedActivity, lateActivities } from './late-activities.ts';
import { plannedItems } from './programme-items.ts';
import type { Standardprogram } from './standardprogram.ts';
import { type Bucket, type PersonalRole, personalRoles } from './vocabulary.ts';

/** Names of those who hold a role; a missing or blank name means that nobody does. */
export type Holders = Readonly<Partial<Record<PersonalRole, string>>>;

export interface PreviewRow {
  /** Key of the record it will become. */
  readonly id: string;
  readonly title: string;
  readonly bucket: Bucket;
  readonly day: Day;
  readonly party: Party;
  /** Name of whoever it rests with; the role's word while nobody holds it. */
  readonly partyName: string;
  /** The role it rests with, when nobody holds that yet. */
  readonly missingRole?: PersonalRole;
  /** Its day is before today (RULES.md N6). */
  readonly past: boolean;
}

/** A role that the programme counts on and nobody holds yet. */
export interface MissingRole {
  readonly role: PersonalRole;
  /** How many items and activities name it. */
  readonly places: number;
}

export interface ForloebPreview {
  /** The first day as it will be kept (RULES.md N1). */
  readonly firstDay: Day;
  readonly rows: readonly PreviewRow[];
  readonly activities: number;
  /** Activities whose day is before today (RULES.md N48). */
  readonly late: readonly DatedActivity[];
  readonly topics: number;
  readonly missingRoles: readonly MissingRole[];
}

export interface PreviewInput {
  readonly programme: Standardprogram;
  readonly firstDay: Day;
  readonly calendar: WorkCalendar;
  readonly today: Day;
  readonly holders: Holders;
}

/** Everything that creating a forløb would put on a day, before anything is written. */
export function previewForloeb({ programme, calendar, today, holders, ...input }: PreviewInput): ForloebPreview {
  const firstDay = firstWorkingDay(calendar, input.firstDay);
  const rows = plannedItems(programme).map(({ id, item, topic }): PreviewRow => {
    const day = dueDay(calendar, firstDay, item.offset);
    const missing = missingRoleOf(item.responsible, holders);
    return {
      id,
      title: itemTitle({ title: item.title, topic }),
      bucket: item.bucket,
      day,
      party: item.responsible,
      partyName: partyNameIn(item.responsible, holders),
      ...(missing && { missingRole: missing }),
      past: day < today,
    };
  });
  const { introduktionsskema, videnspersoner } = programme;
  return {
    firstDay,
    rows,
    activities: introduktionsskema.length,
    late: lateActivities({ programme, calendar, firstDay, today }),
    topics: videnspersoner.length,
    missingRoles: missingRoles(programme, holders),
  };
}

/** The first day as it is kept (RULES.md N1). */
export const firstWorkingDay = (calendar: WorkCalendar, day: Day): Day => nextDayAtWork(calendar, day);

/** The day to which belated items are moved: today, or the newcomer's next day at work (RULES.md N6). */
export const catchUpDay = (calendar: WorkCalendar, today: Day): Day => nextDayAtWork(calendar, today);

/** Whether a first day is so far from today that the year may be a slip: more than 2 years ahead or 1 year back. */
export function unlikelyFirstDay(firstDay: Day, today: Day): 'ahead' | 'back' | undefined {
  if (firstDay > addMonths(today, 24)) return 'ahead';
  return firstDay < addMonths(today, -12) ? 'back' : undefined;
}

const personalRoleOf = (party: Party): PersonalRole | undefined =>
  'role' in party ? personalRoles.find((role) => role === party.role) : undefined;

function missingRoleOf(party: Party, holders: Holders): PersonalRole | undefined {
  const role = personalRoleOf(party);
  return role && !holders[role]?.trim() ? role : undefined;
}

function partyNameIn(party: Party, holders: Holders): string {
  const role = personalRoleOf(party);
  const holder = role && holders[role]?.trim();
  if (holder) return holder;
  if ('role' in party) return roleLabels[party.role as keyof typeof roleLabels];
  return 'name' in party ? String(party.name) : '';
}

function missingRoles(programme: Standardprogram, holders: Holders): readonly MissingRole[] {
  const parties: readonly (readonly Party[])[] = [
    ...programme.huskeliste.map((item) => [item.responsible, ...(item.participants ?? [])]),
    ...programme.introduktionsskema.map((activity) => activity.who),
  ];
  return personalRoles
    .map((role) => ({
      role,
      places: parties.filter((named) => named.some((party) => missingRoleOf(party, holders) === role)).length,
    }))
    .filter(({ places }) => places > 0);
}
