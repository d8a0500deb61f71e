import { addDays, type Day } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Change, Json } from '../document/types.ts';
import { type AftaleEntry, aftaleKind } from './aftale.ts';
import { type HuskelisteEntry, huskelisteKind } from './huskeliste.ts';
import { orderAtEnd } from './huskeliste-edits.ts';
import { bucketOfNow, groupByBucket } from './huskeliste-view.ts';
import { activityKind, type PlacedActivity } from './introduktionsskema.ts';
import { nextFreeSlot, type Slot } from './next-free-slot.ts';
import { write } from './record-kind.ts';

/** An agreement that becomes an item of the huskeliste or an activity of the skema (RULES.md N111). */

export interface Becoming {
  /** The new record, for `plan`. */
  readonly made: Change;
  /** What the agreement says of it, in its own room. */
  readonly mark: Change;
  /** Takes back each of them. */
  readonly unmake: Change;
  readonly unmark: Change;
}

interface PlanDays {
  readonly calendar: WorkCalendar;
  readonly firstDay: Day;
}

const linked = (aftale: AftaleEntry, type: 'huskeliste' | 'activity', id: string, made: Change): Becoming => {
  const mark = (became: Json): Change => ({ do: 'write', id: aftale.id, type: aftaleKind.type, fields: { became } });
  return { made, mark: mark({ type, id }), unmake: { do: 'delete', id }, unmark: mark(null) };
};

/** Stands in the bucket of its day, at the end; without a day in the bucket of now. `note` says where it was agreed. */
export function asItem(
  aftale: AftaleEntry,
  { calendar, firstDay }: PlanDays,
  today: Day,
  { id, items, random, note }: ItemMaking,
): Becoming {
  const { text, responsible, due } = aftale.fields;
  const bucket = bucketOfNow(calendar, firstDay, due ?? today);
  const order = orderAtEnd(groupByBucket(items)[bucket], random);
  const fields = {
    title: text,
    placement: { bucket, order },
    due: due ? { pinned: due } : null,
    responsible,
    needs: [],
    note,
  };
  return linked(aftale, 'huskeliste', id, write(id, huskelisteKind.type, fields));
}

interface ItemMaking {
  readonly id: string;
  readonly items: readonly HuskelisteEntry[];
  readonly random: (count: number) => string;
  readonly note: string;
}

/** How long an activity lasts until somebody says otherwise, in minutes. */
const usualLength = 60;

/** The next free hour on the day of the agreement, or from tomorrow on. */
export function slotFor(
  aftale: AftaleEntry,
  calendar: WorkCalendar,
  placed: readonly PlacedActivity[],
  today: Day,
): Slot {
  const taken = placed.map(({ day, entry: { fields } }) => ({ day, from: fields.when.from, to: fields.when.to }));
  const tomorrow = addDays(today, 1);
  const { due } = aftale.fields;
  return nextFreeSlot(calendar, taken, due && due > tomorrow ? due : tomorrow, usualLength);
}

/** Pinned to its day: it was agreed for that day, whatever becomes of the first one. */
export function asActivity(aftale: AftaleEntry, id: string, { day, from, to }: Slot, note: string): Becoming {
  const { text, responsible } = aftale.fields;
  const isNewHire = 'role' in responsible && responsible.role === 'ny';
  const fields = {
    title: text,
    kind: 'andet',
    when: { pinned: day, from, to },
    who: isNewHire ? [] : [responsible],
    needs: [],
    note,
  };
  return linked(aftale, 'activity', id, write(id, activityKind.type, fields));
}
