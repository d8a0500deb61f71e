import { formatDayLong } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import { isCommon } from '../../core/forloeb/cohort.ts';
import { type Cohort, calendarOf, forloebKind } from '../../core/forloeb/forloeb.ts';
import { type ActivityEntry, isLuft } from '../../core/forloeb/introduktionsskema.ts';
import { type Logo, readLogo } from '../../core/forloeb/logo.ts';
import { readPeople } from '../../core/forloeb/people.ts';
import { readEntries } from '../../core/forloeb/record-kind.ts';
import type { SheetContext } from '../programme/context.ts';
import { usualOptions } from '../programme/options.ts';
import type { PlanDoc } from '../programme/plan-doc.ts';
import { buildSkema, type SkemaWeek } from '../programme/skema-part.ts';
import { paperTexts } from '../texts.ts';
import { holdPaperTexts } from './texts.ts';

/** The plan of a hold as words, ready to be set: what is common once, and each member's own part. */
export interface HoldSheet {
  readonly fictive: boolean;
  readonly logo: Logo | undefined;
  readonly workplace: string;
  readonly department: string;
  readonly title: string;
  readonly lead: string;
  readonly members: readonly HoldMember[];
  readonly common: readonly SkemaWeek[];
}

export interface HoldMember {
  readonly key: string;
  readonly name: string;
  readonly position: string;
  readonly firstDay: string;
  readonly kontaktperson: string;
  /** What is planned for this member alone; luft is left out. */
  readonly own: readonly SkemaWeek[];
}

/** Builds the sheet from the members' plans and from nothing else. The common sessions are those of the first. */
export function buildHold(cohort: Cohort, plans: readonly PlanDoc[], printed: Day): HoldSheet | undefined {
  const contexts = plans.flatMap((plan) => contextOf(plan, printed) ?? []);
  const first = contexts[0];
  if (!first) return undefined;
  const common = ({ fields }: ActivityEntry) => isCommon(fields, cohort);
  const own = (entry: ActivityEntry) => !common(entry) && !isLuft(entry.fields);
  return {
    fictive: first.forloeb.fictive === true,
    workplace: first.forloeb.workplace?.trim() ?? '',
    department: first.forloeb.department?.trim() ?? '',
    title: cohort.name.trim() || holdPaperTexts.plan,
    lead: holdPaperTexts.members(contexts.length, new Set(contexts.map(({ firstDay }) => firstDay)).size === 1),
    logo: readLogo(first.plan),
    common: buildSkema(first, common),
    members: contexts.map((context) => ({
      key: context.plan.id,
      name: context.people.holder('ny')?.fields.name ?? '',
      position: context.forloeb.position?.trim() ?? '',
      firstDay: paperTexts.capital(formatDayLong(context.firstDay)),
      kontaktperson: context.people.holder('kontaktperson')?.fields.name ?? '',
      own: buildSkema(context, own),
    })),
  };
}

function contextOf(plan: PlanDoc, printed: Day): SheetContext | undefined {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  if (!forloeb) return undefined;
  const options = { ...usualOptions('leder', printed), notes: false };
  return {
    plan,
    forloeb,
    people: readPeople(plan, printed),
    calendar: calendarOf(forloeb),
    firstDay: forloeb.firstDay,
    options,
  };
}
