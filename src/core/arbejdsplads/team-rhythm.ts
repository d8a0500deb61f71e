import * as z from 'zod/mini';
import { addDays, civilDate, type Day, daysBetween, type Weekday, weekday } from '../calendar/day.ts';
import { isoWeek } from '../calendar/iso-week.ts';
import { PlainDay, TimeOfDay } from '../forloeb/fields.ts';

/** When a team day is (RULES.md N66, N90). */

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/** 1–4 counts from the beginning of the month; -1 is the last one. */
export const monthPlaces = [1, 2, 3, 4, -1] as const;
export type MonthPlace = (typeof monthPlaces)[number];

/** How a meeting comes back other than every week without end. A newer shape, so that an older version does not take it for weekly. */
const Rhythm = z.union([
  z.looseObject({ every: z.enum(['week', 'evenWeek', 'oddWeek']), weekday: z.literal(weekdays) }),
  /** Every second week, the first time on the first such weekday from `since` on. */
  z.looseObject({ every: z.literal('secondWeek'), weekday: z.literal(weekdays), since: PlainDay }),
  z.looseObject({ every: z.literal('month'), weekday: z.literal(weekdays), place: z.literal(monthPlaces) }),
]);
export type Rhythm = z.infer<typeof Rhythm>;

/** Every week on a weekday (1 is Monday, ISO 8601), once on a day, or in another rhythm with or without a last day. `to` is after `from`. */
export const TeamTime = z
  .union([
    z.looseObject({ weekday: z.literal(weekdays), from: TimeOfDay, to: TimeOfDay }),
    z.looseObject({ day: PlainDay, from: TimeOfDay, to: TimeOfDay }),
    z.looseObject({ rhythm: Rhythm, until: z.optional(PlainDay), from: TimeOfDay, to: TimeOfDay }),
  ])
  .check(z.refine(({ from, to }) => from < to, { path: ['to'] }));
export type TeamTime = z.infer<typeof TeamTime>;

/** A team time in one shape: `once` on a day, or in a rhythm that may have a last day. */
export function readTeamTime(
  when: TeamTime,
): { readonly once: Day } | { readonly rhythm: Rhythm; readonly until: Day | undefined } {
  if (typeof when['day'] === 'string') return { once: when['day'] };
  const rhythm = when['rhythm'] as Rhythm | undefined;
  const until = when['until'] as Day | undefined;
  return { rhythm: rhythm ?? { every: 'week', weekday: when['weekday'] as Weekday }, until };
}

/** The days of a team time from `from` to `to`, both included, ascending; days off are not looked at here. */
export function teamDaysBetween(when: TeamTime, from: Day, to: Day): readonly Day[] {
  const time = readTeamTime(when);
  if ('once' in time) return time.once >= from && time.once <= to ? [time.once] : [];
  const { rhythm, until = to } = time;
  const last = until < to ? until : to;
  const days: Day[] = [];
  for (let day = onOrAfter(from, rhythm.weekday); day <= last; day = addDays(day, 7)) {
    if (isOn(rhythm, day)) days.push(day);
  }
  return days;
}

const onOrAfter = (day: Day, wanted: Weekday): Day => addDays(day, (wanted - weekday(day) + 7) % 7);

/** Whether a day that is the right weekday is one of the rhythm. */
function isOn(rhythm: Rhythm, day: Day): boolean {
  switch (rhythm.every) {
    case 'week':
      return true;
    case 'evenWeek':
      return isoWeek(day).week % 2 === 0;
    case 'oddWeek':
      return isoWeek(day).week % 2 === 1;
    case 'secondWeek': {
      const first = onOrAfter(rhythm.since as Day, rhythm.weekday);
      return day >= first && daysBetween(first, day) % 14 === 0;
    }
    case 'month':
      return rhythm.place === -1
        ? civilDate(addDays(day, 7)).month !== civilDate(day).month
        : Math.ceil(civilDate(day).date / 7) === rhythm.place;
  }
}
