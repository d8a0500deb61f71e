import { minutesOf } from '../calendar/parse-time.ts';
import { isCancelled, type PlacedActivity } from './introduktionsskema.ts';

export interface Span {
  /** `HH:MM` */
  readonly from: string;
  /** `HH:MM`, after `from`. */
  readonly to: string;
}

/** Where new activities are put: office hours, and lunch is left alone. */
const officeHours = { from: 8 * 60 + 30, to: 15 * 60 + 30 } as const;
export const lunch = [12 * 60, 12 * 60 + 30] as const;

const latest = 23 * 60 + 59;

/** `HH:MM` of minutes after midnight, 0–1439. */
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * The first free stretch of a day that holds `wanted` minutes, or the first that holds half of them; after everything else when
 * the day is full. `closes` is the time (`HH:MM`) from which the workplace is closed that day.
 */
export function freeTime(activities: readonly PlacedActivity[], wanted: number, closes?: string): Span {
  const end = Math.min(officeHours.to, closes ? minutesOf(closes) : officeHours.to);
  const taken = activities
    .filter(({ entry }) => !isCancelled(entry.fields))
    .map(({ entry: { fields } }) => [minutesOf(fields.when.from), minutesOf(fields.when.to)] as const);
  const gaps = gapsBetween([...taken, lunch], officeHours.from, end);
  const gap = gaps.find(([from, to]) => to - from >= wanted) ?? gaps.find(([from, to]) => to - from >= wanted / 2);
  if (gap) return { from: timeOf(gap[0]), to: timeOf(Math.min(gap[1], gap[0] + wanted)) };
  const last = Math.min(Math.max(end, ...taken.map(([, to]) => to)), latest - 1);
  return { from: timeOf(last), to: timeOf(Math.min(latest, last + wanted)) };
}

/** What is free between `start` and `end`, in minutes after midnight. */
export function gapsBetween(
  taken: readonly (readonly [number, number])[],
  start: number,
  end: number,
): readonly (readonly [number, number])[] {
  const gaps: (readonly [number, number])[] = [];
  let free = start;
  for (const [from, to] of [...taken].sort((a, b) => a[0] - b[0])) {
    if (from > free) gaps.push([free, Math.min(from, end)]);
    free = Math.max(free, to);
  }
  gaps.push([free, end]);
  return gaps.filter(([from, to]) => to > from);
}
