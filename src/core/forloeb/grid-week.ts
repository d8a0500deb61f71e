import { addDays, type Day } from '../calendar/day.ts';
import { type DayOff, dayOff, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { PlacedActivity } from './introduktionsskema.ts';
import { type DayLuft, luftOfDay, type Minutes, workingSpans } from './luft.ts';
import { type LaneActivity, sideBySide } from './side-by-side.ts';

/** A column of the week grid. */
export interface GridDay {
  readonly day: Day;
  readonly off: DayOff | undefined;
  /** The working hours of the day; none on a day off. */
  readonly working: readonly Minutes[];
  readonly rows: readonly LaneActivity[];
  readonly luft: DayLuft;
}

export interface GridWeek {
  readonly monday: Day;
  /** Monday to Friday, and a day of the weekend when something stands on it. */
  readonly days: readonly GridDay[];
  /** Whole hours that hold everything that stands in the week: 8 to 17 at least. */
  readonly hours: { readonly from: number; readonly to: number };
}

const usualHours = { from: 8, to: 17 } as const;

/** One week, drawn from all activities of the plan. */
export function gridWeek(placed: readonly PlacedActivity[], calendar: WorkCalendar, monday: Day): GridWeek {
  const sunday = addDays(monday, 6);
  const own = placed.filter(({ day }) => day >= monday && day <= sunday);
  const days = [0, 1, 2, 3, 4, 5, 6].flatMap((step) => {
    const day = addDays(monday, step);
    const activities = own.filter((activity) => activity.day === day);
    const working = workingSpans(calendar, day);
    if (step > 4 && activities.length === 0 && working.length === 0) return [];
    return [
      {
        day,
        off: dayOff(calendar, day),
        working,
        rows: sideBySide(activities),
        luft: luftOfDay(activities, calendar, day),
      },
    ];
  });
  return { monday, days, hours: hoursOf(days) };
}

function hoursOf(days: readonly Pick<GridDay, 'rows' | 'working'>[]): GridWeek['hours'] {
  const spans = days.flatMap(({ rows, working }) => [...rows, ...working]);
  return {
    from: Math.min(usualHours.from, ...spans.map(({ from }) => Math.floor(from / 60))),
    to: Math.min(24, Math.max(usualHours.to, ...spans.map(({ to }) => Math.ceil(to / 60)))),
  };
}

/** Where a keyboard can stand in a day: its activities, and the free half hours between them (RULES.md N23). */
export type GridStop = { readonly from: number; readonly to: number; readonly id?: string };

const slot = 30;

/** The stops of a day from top to bottom. */
export function stopsOf({ rows }: Pick<GridDay, 'rows'>, hours: GridWeek['hours']): readonly GridStop[] {
  const stops: GridStop[] = rows.map(({ from, to, entry }) => ({ from, to, id: entry.id }));
  let free = hours.from * 60;
  const fill = (until: number) => {
    while (free < until) {
      const next = Math.min(until, (Math.floor(free / slot) + 1) * slot);
      stops.push({ from: free, to: next });
      free = next;
    }
  };
  for (const row of rows) {
    fill(row.from);
    free = Math.max(free, row.to);
  }
  fill(hours.to * 60);
  return stops.sort((a, b) => a.from - b.from || (a.id && b.id ? 0 : (a.id ? 0 : 1) - (b.id ? 0 : 1)));
}

/** The stop of a day that lies beside a time of another day: the one that holds it, else the nearest. */
export function stopBeside(stops: readonly GridStop[], minute: number): GridStop | undefined {
  const distance = ({ from, to }: GridStop) => (minute < from ? from - minute : Math.max(0, minute - to + 1));
  return stops.reduce<GridStop | undefined>(
    (best, stop) => (best === undefined || distance(stop) < distance(best) ? stop : best),
    undefined,
  );
}
