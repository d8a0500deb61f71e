import type { ZodMiniType } from 'zod/mini';
import { formatDayLong } from '../../core/calendar/danish-date.ts';
import { caseloadKind } from '../../core/forloeb/caseload.ts';
import { calendarOf, forloebKind } from '../../core/forloeb/forloeb.ts';
import { huskelisteKind } from '../../core/forloeb/huskeliste.ts';
import { activityKind } from '../../core/forloeb/introduktionsskema.ts';
import { goalKind, goalPartKind } from '../../core/forloeb/laeringsmaal.ts';
import { materialKind } from '../../core/forloeb/material.ts';
import { readPeople } from '../../core/forloeb/people.ts';
import { firstName, personKind } from '../../core/forloeb/person.ts';
import { type RecordKind, readEntries } from '../../core/forloeb/record-kind.ts';
import { tasksKind } from '../../core/forloeb/tasks.ts';
import { videnspersonKind } from '../../core/forloeb/vidensperson.ts';
import { paperTexts } from '../texts.ts';
import { undecidedAmong } from '../undecided.ts';
import { buildCaseload, type CaseloadPart } from './caseload-part.ts';
import type { SheetContext } from './context.ts';
import { buildFront, type FrontPart } from './front-part.ts';
import { buildHjaelp, type MaterialRow } from './hjaelp-part.ts';
import { buildHuskeliste, type ItemBucket } from './huskeliste-part.ts';
import { buildMaal, type GoalRow } from './maal-part.ts';
import { buildOpgaver, type OpgaverPart } from './opgaver-part.ts';
import type { HuskelisteScope, ProgrammeOptions, ProgrammePart } from './options.ts';
import type { PlanDoc } from './plan-doc.ts';
import { buildSkema, type SkemaWeek } from './skema-part.ts';
import { buildVidenspersoner, type TopicRow } from './videnspersoner-part.ts';
import { buildWeekSheets, type WeekSheetsPart } from './week-sheet-part.ts';

/** The printed programme as words, ready to be set. A part that does not go along is undefined. */
export interface ProgrammeSheet {
  readonly fictive: boolean;
  /** Name of the new hire; empty while nobody is named. */
  readonly newcomer: string;
  readonly front: FrontPart;
  /** Week sheets that go alone hang on a wall without the first page. */
  readonly hasFront: boolean;
  readonly skema: { readonly hint: string; readonly weeks: readonly SkemaWeek[] } | undefined;
  readonly ugeark: WeekSheetsPart | undefined;
  /** Undefined also until something is said. */
  readonly opgaver: OpgaverPart | undefined;
  readonly huskeliste: { readonly hint: string; readonly buckets: readonly ItemBucket[] } | undefined;
  readonly videnspersoner: { readonly rows: readonly TopicRow[] } | undefined;
  readonly maal: { readonly goals: readonly GoalRow[] } | undefined;
  /** Undefined also while nothing is agreed. */
  readonly sagstal: CaseloadPart | undefined;
  readonly hjaelp: { readonly rows: readonly MaterialRow[] } | undefined;
  /** "Udskrevet mandag den 20. juli 2026" */
  readonly printed: string;
  /** Rows of the parts that go along which only a newer version of the app can read (RULES.md V5); they are not on paper. */
  readonly newer: number;
  /** Rows of those parts where two people wrote different things and nobody has chosen; the paper has the value on top (RULES.md V1a). */
  readonly undecided: number;
}

const kindsOfPart: Readonly<Record<ProgrammePart, readonly RecordKind<ZodMiniType>[]>> = {
  skema: [activityKind],
  ugeark: [activityKind],
  opgaver: [tasksKind],
  huskeliste: [huskelisteKind],
  videnspersoner: [videnspersonKind],
  maal: [goalKind, goalPartKind],
  sagstal: [caseloadKind],
  hjaelp: [materialKind],
};

/** Builds the sheet from the plan and from nothing else; undefined while this version cannot read the forløb record. */
export function buildProgramme(plan: PlanDoc, options: ProgrammeOptions): ProgrammeSheet | undefined {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  if (!forloeb) return undefined;
  const people = readPeople(plan, options.printed);
  const calendar = calendarOf(forloeb);
  const context: SheetContext = { plan, forloeb, people, calendar, firstDay: forloeb.firstDay, options };
  const has = (part: ProgrammePart) => options.parts.includes(part);
  const nameOf = (role: 'ny' | 'kontaktperson') => firstName(people.holder(role)?.fields.name ?? '');
  const parts = {
    skema: has('skema')
      ? { hint: paperTexts.skemaHint(nameOf('kontaktperson')), weeks: buildSkema(context) }
      : undefined,
    opgaver: has('opgaver') ? buildOpgaver(context) : undefined,
    huskeliste: has('huskeliste')
      ? { hint: huskelisteHint(options.huskeliste, nameOf('ny')), buckets: buildHuskeliste(context) }
      : undefined,
    videnspersoner: has('videnspersoner') ? { rows: buildVidenspersoner(context) } : undefined,
    maal: has('maal') ? { goals: buildMaal(context) } : undefined,
    sagstal: has('sagstal') ? buildCaseload(context) : undefined,
    hjaelp: has('hjaelp') ? { rows: buildHjaelp(context) } : undefined,
  };
  return {
    fictive: forloeb.fictive === true,
    newcomer: people.holder('ny')?.fields.name ?? '',
    front: buildFront(context),
    hasFront: !has('ugeark') || Object.values(parts).some((part) => part !== undefined),
    ugeark: has('ugeark') ? buildWeekSheets(context) : undefined,
    ...parts,
    printed: paperTexts.printed(formatDayLong(options.printed)),
    ...countDoubts(plan, options.parts),
  };
}

function huskelisteHint(scope: HuskelisteScope, newcomer: string): string {
  const words = { all: '', own: paperTexts.ownItems(newcomer), afterStart: paperTexts.afterStart }[scope];
  return [words && `${words}.`, paperTexts.huskelisteHint].filter(Boolean).join(' ');
}

function countDoubts(plan: PlanDoc, parts: readonly ProgrammePart[]): Pick<ProgrammeSheet, 'newer' | 'undecided'> {
  const kinds = new Set<RecordKind<ZodMiniType>>([
    forloebKind,
    personKind,
    ...parts.flatMap((part) => kindsOfPart[part]),
  ]);
  const read = [...kinds].map((kind) => readEntries(plan, kind));
  return {
    newer: read.reduce((sum, { newer }) => sum + newer.length, 0),
    undecided: undecidedAmong(read.flatMap(({ known }) => known)),
  };
}
