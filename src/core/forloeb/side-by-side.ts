import { minutesOf } from '../calendar/parse-time.ts';
import { lengthOf } from './grid-time.ts';
import type { PlacedActivity } from './introduktionsskema.ts';

/** An activity with the lane it is drawn in: activities at the same time stand beside each other (RULES.md N22). */
export interface LaneActivity extends PlacedActivity {
  /** Minutes after midnight. */
  readonly from: number;
  /** After `from`, by a quarter of an hour at least. */
  readonly to: number;
  /** 0 for the leftmost. */
  readonly lane: number;
  /** How many lanes there are beside each other here. */
  readonly lanes: number;
}

/** What is shorter is drawn as long as this, so that a finger can hit it; the next one then stands beside it. In minutes. */
const shortestDrawn = 24;

/** The activities of one day in the order of the plan, each in the first lane that is free when it begins. */
export function sideBySide(activities: readonly PlacedActivity[]): readonly LaneActivity[] {
  const rows = activities
    .map((placed) => {
      const { when } = placed.entry.fields;
      const from = minutesOf(when.from);
      return { ...placed, from, to: from + lengthOf(when), lane: 0, lanes: 1 };
    })
    .sort((a, b) => a.from - b.from || b.to - a.to || (a.entry.id < b.entry.id ? -1 : 1));
  let cluster: typeof rows = [];
  let ends: number[] = [];
  const close = () => {
    for (const row of cluster) row.lanes = ends.length;
    cluster = [];
    ends = [];
  };
  for (const row of rows) {
    if (ends.every((end) => end <= row.from)) close();
    const free = ends.findIndex((end) => end <= row.from);
    row.lane = free === -1 ? ends.length : free;
    ends[row.lane] = Math.max(row.to, row.from + shortestDrawn);
    cluster.push(row);
  }
  close();
  return rows;
}

/** The part of a day with one lane that a lane is at least as wide as. */
const leastLane = 0.8;

/** How much room a day needs beside the others, 1 for a day in which nothing overlaps (RULES.md N81). */
export const shareOf = (rows: readonly Pick<LaneActivity, 'lanes'>[]): number =>
  rows.reduce((most, { lanes }) => Math.max(most, lanes * leastLane), 1);
