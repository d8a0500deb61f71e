import { addDays, type Day, daysBetween, mondayOf, weekday } from '../calendar/day.ts';
import { minutesOf } from '../calendar/parse-time.ts';
import { type DayOff, dayOff, type WorkCalendar } from '../calendar/work-calendar.ts';
import { isCancelled, isLuft, type PlacedActivity } from './introduktionsskema.ts';

/**
 * Minutes of a stretch of time that are planned, and that are left free on purpose. Overlaps count once, and as planned where somebody
 * has planned something into the luft; cancelled not at all.
 */
export interface Load {
  readonly planned: number;
  readonly luft: number;
}

export interface SkemaDay {
  readonly day: Day;
  readonly off: DayOff | undefined;
  readonly activities: readonly PlacedActivity[];
  readonly load: Load;
}

export interface SkemaWeek {
  readonly monday: Day;
  /** Monday to Friday without the days before the first day, and further days on which something is planned. */
  readonly days: readonly SkemaDay[];
  readonly load: Load;
  /** Weeks without plans between the week before and this one. */
  readonly skipped: number;
}

/** The introduction is planned by the week for this long, so that these weeks are shown even while they are empty. */
const plannedWeeks = 4;

/** A week of 37 hours with this much planned and less than this luft leaves too little time to digest; all in minutes. */
const tightWeek = { working: 37 * 60, planned: 20 * 60, luft: 2 * 60 } as const;

/** A week of 37 hours with this much planned, more than two whole days, is full enough to need some luft at all; in minutes. */
const fullEnough = 15 * 60;

/** Whether a week of `working` minutes lacks luft (RULES.md N26): one with fewer days at work sooner, in proportion. */
export function isTight({ planned, luft }: Load, working: number): boolean {
  const share = Math.min(1, working / tightWeek.working);
  const [least, needed] = luft > 0 ? [tightWeek.planned, tightWeek.luft] : [fullEnough, 1];
  return planned > 0 && planned >= least * share && luft < needed * share;
}

/** Minutes covered by at least one of the activities. */
function covered(activities: readonly PlacedActivity[]): number {
  let minutes = 0;
  let end = 0;
  const spans = activities.map(
    ({ entry: { fields } }) => [minutesOf(fields.when.from), minutesOf(fields.when.to)] as const,
  );
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    minutes += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return minutes;
}

/** The load of one day. */
export function loadOf(activities: readonly PlacedActivity[]): Load {
  const standing = activities.filter(({ entry }) => !isCancelled(entry.fields));
  const planned = covered(standing.filter(({ entry }) => !isLuft(entry.fields)));
  return { planned, luft: covered(standing) - planned };
}

/**
 * The plan by weeks and days. `placed` is in the order of the plan (`placeActivities`). Weeks without plans are left out and
 * counted, apart from the first four, which are there to be filled.
 */
export function skemaWeeks(
  placed: readonly PlacedActivity[],
  calendar: WorkCalendar,
  firstDay: Day,
): readonly SkemaWeek[] {
  const byDay = new Map<Day, PlacedActivity[]>();
  for (const activity of placed) byDay.set(activity.day, [...(byDay.get(activity.day) ?? []), activity]);
  const mondays = new Set(placed.map(({ day }) => mondayOf(day)));
  for (let week = 0; week < plannedWeeks; week += 1) mondays.add(addDays(mondayOf(firstDay), week * 7));
  const weeks: SkemaWeek[] = [];
  for (const monday of [...mondays].sort()) {
    const before = weeks.at(-1)?.monday;
    const days = daysOfWeek(monday, byDay, calendar, firstDay);
    weeks.push({
      monday,
      days,
      load: {
        planned: days.reduce((sum, day) => sum + day.load.planned, 0),
        luft: days.reduce((sum, day) => sum + day.load.luft, 0),
      },
      skipped: before ? daysBetween(before, monday) / 7 - 1 : 0,
    });
  }
  return weeks;
}

function daysOfWeek(
  monday: Day,
  byDay: ReadonlyMap<Day, readonly PlacedActivity[]>,
  calendar: WorkCalendar,
  firstDay: Day,
): readonly SkemaDay[] {
  const days = [0, 1, 2, 3, 4, 5, 6].map((step) => addDays(monday, step));
  return days.flatMap((day) => {
    const activities = byDay.get(day) ?? [];
    if (activities.length === 0 && (weekday(day) > 5 || day < firstDay)) return [];
    return [{ day, off: dayOff(calendar, day), activities, load: loadOf(activities) }];
  });
}

/** The week to look at first: the one of today, else the next one with days in it, else the last. */
export function weekOfInterest(weeks: readonly SkemaWeek[], today: Day): SkemaWeek | undefined {
  return weeks.find(({ monday }) => addDays(monday, 6) >= today) ?? weeks.at(-1);
}

/** Activities that take place at the same time; luft and cancelled ones give way, and the activity `id` itself does not count. */
export function overlapping(
  {
    day,
    from,
    to,
    id,
  }: { readonly day: Day; readonly from: string; readonly to: string; readonly id?: string | undefined },
  placed: readonly PlacedActivity[],
): readonly PlacedActivity[] {
  return placed.filter(({ day: other, entry }) => {
    const { when } = entry.fields;
    if (other !== day || entry.id === id || isLuft(entry.fields) || isCancelled(entry.fields)) return false;
    return when.from < to && from < when.to;
  });
}
