import type { Day } from '../calendar/day.ts';
import { isCancelled, isLuft, type PlacedActivity } from './introduktionsskema.ts';
import { type DayLuft, tightSpot, totalLuft } from './luft.ts';

/** More than this on one day is more than a new colleague takes in (RULES.md N26). Luft and what is cancelled do not count. */
const mostOnOneDay = 4;

/** How many activities a day holds when they are too many; 0 otherwise. */
export function manyOnOneDay(rows: readonly Pick<PlacedActivity, 'entry'>[]): number {
  const count = rows.filter(({ entry: { fields } }) => !isLuft(fields) && !isCancelled(fields)).length;
  return count > mostOnOneDay ? count : 0;
}

/** What presses in a week, the weightiest first: hardly any luft in all of it (in minutes), a day without room, a day with too many activities. */
export type Pressure =
  | { readonly is: 'week'; readonly luft: number }
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'many'; readonly day: Day; readonly count: number };

interface PressedDay {
  readonly day: Day;
  readonly luft: DayLuft;
  readonly rows: readonly Pick<PlacedActivity, 'entry'>[];
}

/** What presses from `from` on; undefined when nothing does. */
export function pressureOf(days: readonly PressedDay[], from: Day): Pressure | undefined {
  const lufts = days.map(({ luft }) => luft);
  const spot = tightSpot(lufts, from);
  if (spot === 'week') return { is: 'week', luft: totalLuft(lufts) };
  if (spot) return { is: 'day', day: spot };
  const full = days.find(({ day, rows }) => day >= from && manyOnOneDay(rows) > 0);
  return full && { is: 'many', day: full.day, count: manyOnOneDay(full.rows) };
}
