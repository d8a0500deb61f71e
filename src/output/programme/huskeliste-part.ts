import { formatDayOfMonth, formatDayShortNear } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import {
  compareItems,
  type HuskelisteEntry,
  huskelisteKind,
  isDone,
  itemDay,
  itemTitle,
  partTick,
} from '../../core/forloeb/huskeliste.ts';
import { initials } from '../../core/forloeb/initials.ts';
import { bucketLabels } from '../../core/forloeb/labels.ts';
import { readEntries } from '../../core/forloeb/record-kind.ts';
import { type Bucket, buckets } from '../../core/forloeb/vocabulary.ts';
import { paperTexts } from '../texts.ts';
import { isNewcomer, linesOf, type SheetContext } from './context.ts';

export interface ItemRow {
  readonly id: string;
  readonly title: string;
  readonly done: boolean;
  /** "fre. 7. aug.", with the year where it is not that of the first day; empty for an item without a day. */
  readonly day: string;
  /** "Gjort 3. aug."; empty while it is not done. */
  readonly doneWords: string;
  readonly responsible: string;
  /** Of the person who ticked it; empty while it is not done. */
  readonly initials: string;
  readonly small: readonly string[];
  readonly parts: readonly { readonly key: string; readonly title: string; readonly done: boolean }[];
}

export interface ItemBucket {
  readonly bucket: Bucket;
  readonly name: string;
  readonly rows: readonly ItemRow[];
}

/** The huskeliste in its six time buckets; a bucket from which nothing goes along is left out. */
export function buildHuskeliste(context: SheetContext): readonly ItemBucket[] {
  const entries = readEntries(context.plan, huskelisteKind).known.filter((entry) => goesAlong(context, entry));
  return buckets.flatMap((bucket) => {
    const inBucket = entries.filter((entry) => entry.fields.placement.bucket === bucket).sort(compareItems);
    if (inBucket.length === 0) return [];
    return [{ bucket, name: bucketLabels[bucket], rows: inBucket.map((entry) => buildRow(context, entry)) }];
  });
}

function goesAlong({ options, people }: SheetContext, { fields }: HuskelisteEntry): boolean {
  switch (options.huskeliste) {
    case 'all':
      return true;
    case 'afterStart':
      return fields.placement.bucket !== 'before';
    case 'own':
      return [fields.responsible, ...(fields.participants ?? [])].some((party) => isNewcomer(party, people));
  }
}

function buildRow({ people, calendar, firstDay, options }: SheetContext, { id, fields }: HuskelisteEntry): ItemRow {
  const done = isDone(fields);
  const day = itemDay(fields, calendar, firstDay);
  const tickedBy = done ? people.byId(fields.status?.by)?.fields.name : undefined;
  const tickedOn = fields.status?.day as Day | undefined;
  return {
    id,
    title: itemTitle(fields),
    done,
    day: day ? formatDayShortNear(day, firstDay) : '',
    doneWords: done ? paperTexts.doneOn(tickedOn && formatDayOfMonth(tickedOn)) : '',
    responsible: people.nameOf(fields.responsible),
    initials: tickedBy ? initials(tickedBy) : '',
    small: options.notes ? [...linesOf(fields.howTo), ...linesOf(fields.note)] : [],
    parts: (fields.parts ?? []).map(({ key, title }) => ({ key, title, done: done || partTick(fields, key).done })),
  };
}
