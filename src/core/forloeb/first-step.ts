import { addDays, type Day } from '../calendar/day.ts';

/** What a next step is chosen from. */
export interface StepSource<Row, Item> {
  /** In the order of the plan; luft and what is cancelled left out. */
  readonly activities: readonly Row[];
  /** The earliest open item of the huskeliste that rests with the person who looks. */
  readonly mine: Item | undefined;
  /** The earliest that rests with somebody else. */
  readonly theirs: Item | undefined;
}

interface Timed {
  readonly day: Day;
  /** `HH:MM`: when it is over. */
  readonly to: string;
}

export type FirstStep<Row, Item> =
  | { readonly kind: 'activity'; readonly row: Row }
  | { readonly kind: 'waiting' | 'item'; readonly item: Item };

/** Whether something planned is not over at `now` (`HH:MM`) on `today`. */
export const isAhead = ({ day, to }: Timed, today: Day, now: string): boolean =>
  day > today || (day === today && to > now);

/**
 * The one rule for the first step, on every screen that names one: what is planned today or tomorrow, then what is late at somebody else's, then
 * one's own earliest item, then whatever is planned next.
 */
export function firstStep<Row extends Timed, Item extends { readonly day: Day }>(
  { activities, mine, theirs }: StepSource<Row, Item>,
  today: Day,
  now: string,
): FirstStep<Row, Item> | undefined {
  const row = activities.find((activity) => isAhead(activity, today, now));
  if (row && row.day <= addDays(today, 1)) return { kind: 'activity', row };
  if (theirs && theirs.day < today) return { kind: 'waiting', item: theirs };
  if (mine) return { kind: 'item', item: mine };
  return row && { kind: 'activity', row };
}
