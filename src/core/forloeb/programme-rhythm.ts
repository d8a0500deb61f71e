import { addDays, addMonths, type Day, daysBetween, mondayOf } from '../calendar/day.ts';
import { lengthOf } from './grid-time.ts';
import { isCancelled, isLuft, type PlacedActivity } from './introduktionsskema.ts';

/** A programme that is over before it has begun: nearly everything in the first fortnight, and almost nothing after it. */
export interface FrontLoad {
  /** The part of the planned hours that lies in the first two weeks, 0–1. */
  readonly share: number;
  /** The first two weeks that are worked, by their Mondays. */
  readonly mondays: readonly Day[];
  /** Weeks after them until the introduction ends, and how many of these hold less than an hour. */
  readonly weeks: number;
  readonly emptyWeeks: number;
  /** Planned minutes of each week of the introduction, from the first on. */
  readonly perWeek: readonly number[];
}

/** An introduction is followed for a year; before this much is planned there is nothing to judge. In minutes. */
const enough = 10 * 60;
const tooMuch = 0.7;
const almostNothing = 60;

/** Whether the programme is packed into its first fortnight (RULES.md N28). `end` is the last day of the introduction. */
export function frontLoad(placed: readonly PlacedActivity[], firstDay: Day, end: Day): FrontLoad | undefined {
  const start = mondayOf(firstDay);
  const after = addDays(start, 14);
  const year = addMonths(firstDay, 12);
  const rows = placed.filter(
    ({ day, entry: { fields } }) => day >= firstDay && day <= year && !isLuft(fields) && !isCancelled(fields),
  );
  const minutes = (from: Day, to: Day): number =>
    rows.filter(({ day }) => day >= from && day < to).reduce((sum, { entry }) => sum + lengthOf(entry.fields.when), 0);
  const total = minutes(start, addDays(year, 1));
  const share = minutes(start, after) / Math.max(1, total);
  const weeks = Math.max(0, Math.floor(daysBetween(after, end) / 7));
  const perWeek = Array.from({ length: weeks + 2 }, (_, index) =>
    minutes(addDays(start, index * 7), addDays(start, index * 7 + 7)),
  );
  const emptyWeeks = perWeek.slice(2).filter((planned) => planned < almostNothing).length;
  if (total < enough || share <= tooMuch || emptyWeeks * 2 < weeks || weeks === 0) return undefined;
  return { share, mondays: [start, addDays(start, 7)], weeks, emptyWeeks, perWeek };
}
