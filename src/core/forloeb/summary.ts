import type { Day } from '../calendar/day.ts';
import type { Doc } from '../document/types.ts';
import { calendarOf, forloebKind } from './forloeb.ts';
import { type HuskelisteEntry, huskelisteKind, isDone, itemDay, itemTitle } from './huskeliste.ts';
import { readPeople } from './people.ts';
import { readEntries } from './record-kind.ts';

/** What the start screen needs to know of one forløb, kept beside the rooms so that it reads one small row for each. */
export interface Summary {
  readonly newHire: string;
  readonly kontaktperson: string;
  readonly position: string;
  readonly department: string;
  readonly firstDay: Day;
  /** Length of the introduction in months, 1–6. */
  readonly months: number;
  readonly fictive: boolean;
  /** Key of the hold; absent for none. */
  readonly cohort?: string;
  readonly done: number;
  readonly total: number;
  /** The earliest item that is not done. */
  readonly next: { readonly title: string; readonly day: Day | null } | null;
}

/** The summary of a plan; undefined while the plan has no forløb record that this version can read. */
export function summarize(plan: Doc): Summary | undefined {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  if (!forloeb) return undefined;
  const items = readEntries(plan, huskelisteKind).known;
  const people = readPeople(plan);
  const calendar = calendarOf(forloeb);
  const open = items.filter((item) => !isDone(item.fields));
  return {
    newHire: people.holder('ny')?.fields.name ?? '',
    kontaktperson: people.holder('kontaktperson')?.fields.name ?? '',
    position: forloeb.position ?? '',
    department: forloeb.department ?? '',
    firstDay: forloeb.firstDay,
    months: forloeb.months,
    fictive: forloeb.fictive === true,
    ...(forloeb.cohort && { cohort: forloeb.cohort.id }),
    done: items.length - open.length,
    total: items.length,
    next: earliest(open, (item) => itemDay(item.fields, calendar, forloeb.firstDay)),
  };
}

/** The item with the earliest day; of several the first, and one without a day only when none has one. */
function earliest(
  items: readonly HuskelisteEntry[],
  dayOf: (item: HuskelisteEntry) => Day | undefined,
): Summary['next'] {
  let next: { readonly item: HuskelisteEntry; readonly day: Day | undefined } | undefined;
  for (const item of items) {
    const day = dayOf(item);
    if (!next || (day !== undefined && (next.day === undefined || day < next.day))) next = { item, day };
  }
  return next ? { title: itemTitle(next.item.fields), day: next.day ?? null } : null;
}
