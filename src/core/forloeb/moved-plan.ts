import type { Day } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { isAgreed } from './agreed-times.ts';
import type { Party } from './fields.ts';
import { type HuskelisteEntry, isDone, itemDay, itemTitle } from './huskeliste.ts';
import { type ActivityEntry, activityDay, isCancelled, offsetOf } from './introduktionsskema.ts';

/** From which days the others are computed. */
export interface PlanDays {
  readonly firstDay: Day;
  readonly calendar: WorkCalendar;
}

export interface PlanRows {
  readonly items: readonly HuskelisteEntry[];
  readonly activities: readonly ActivityEntry[];
}

/** What becomes of agreed times that are counted from the first day: they keep their day, or move along (RULES.md N43). */
export type AgreedChoice = 'stay' | 'move';

/** Why a row keeps its day. */
export type StayReason = 'done' | 'pinned' | 'agreed';

/** A row of the huskeliste or of the introduktionsskema with its day before and after. */
export interface MovedRow {
  readonly entry:
    | { readonly kind: 'item'; readonly row: HuskelisteEntry }
    | { readonly kind: 'activity'; readonly row: ActivityEntry };
  readonly id: string;
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  /** Hours of an activity, `HH:MM`. */
  readonly hours?: { readonly from: string; readonly to: string };
  /** With whom: the one an item rests with, those an activity names. */
  readonly who: readonly Party[];
  readonly stays?: StayReason;
  /** Counted from the first day, although it stays: then its day has to be written down (RULES.md N42). */
  readonly loose: boolean;
}

/** Every row that has a day, with its day before and after. Cancelled activities are no part of the plan. */
export function movedRows(
  { items, activities }: PlanRows,
  before: PlanDays,
  after: PlanDays,
  agreed: AgreedChoice,
): readonly MovedRow[] {
  return [
    ...items.flatMap((row) => itemRow(row, before, after) ?? []),
    ...activities.filter(({ fields }) => !isCancelled(fields)).map((row) => activityRow(row, before, after, agreed)),
  ];
}

function itemRow(row: HuskelisteEntry, before: PlanDays, after: PlanDays): MovedRow | undefined {
  const { fields } = row;
  const from = itemDay(fields, before.calendar, before.firstDay);
  const due = itemDay(fields, after.calendar, after.firstDay);
  if (!from || !due || !fields.due) return undefined;
  const pinned = 'pinned' in fields.due;
  const stays = isDone(fields) ? 'done' : pinned ? 'pinned' : undefined;
  return {
    entry: { kind: 'item', row },
    id: row.id,
    title: itemTitle(fields),
    from,
    to: stays ? from : due,
    who: [fields.responsible],
    ...(stays && { stays }),
    loose: Boolean(stays) && !pinned && due !== from,
  };
}

function activityRow(row: ActivityEntry, before: PlanDays, after: PlanDays, agreed: AgreedChoice): MovedRow {
  const { fields } = row;
  const from = activityDay(fields, before.calendar, before.firstDay);
  const due = activityDay(fields, after.calendar, after.firstDay);
  const pinned = offsetOf(fields.when) === undefined;
  const keeps = agreed === 'stay' && isAgreed(fields) ? 'agreed' : undefined;
  const stays = fields.status?.state === 'done' ? 'done' : pinned ? 'pinned' : keeps;
  return {
    entry: { kind: 'activity', row },
    id: row.id,
    title: fields.title,
    from,
    to: stays ? from : due,
    hours: { from: fields.when.from, to: fields.when.to },
    who: fields.who,
    ...(stays && { stays }),
    loose: Boolean(stays) && !pinned && due !== from,
  };
}

const orderOf = ({ to, hours, entry, id }: MovedRow): string =>
  `${to} ${hours?.from ?? ''} ${entry.kind === 'item' ? entry.row.fields.placement.order : ''} ${id}`;

/** Rows in the order of the days they end on; what is on the same day by time, else as in the list. */
export const inOrder = (rows: readonly MovedRow[]): readonly MovedRow[] =>
  [...rows].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
