import type { Day } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { firstWorkingDay } from './create-preview.ts';
import { type HuskelisteEntry, isDone, itemDay } from './huskeliste.ts';
import type { ActivityEntry } from './introduktionsskema.ts';

/** What another first day would move. */
export interface FirstDayMove {
  /** The day as it would be kept (RULES.md N1). */
  readonly firstDay: Day;
  /** Open items and activities that would get another day. */
  readonly items: number;
  readonly activities: number;
  /** Items that are done; their days no longer matter. */
  readonly done: number;
  /** Open items and activities with a day of their own, which stay. */
  readonly pinned: number;
  /** Open items that would lie before today and do not now. */
  readonly becomePast: number;
}

/** The effect of another first day before anything is written. Days are computed, so only the first day itself would be. */
export function previewFirstDay(
  plan: { readonly items: readonly HuskelisteEntry[]; readonly activities: readonly ActivityEntry[] },
  calendar: WorkCalendar,
  days: { readonly from: Day; readonly to: Day; readonly today: Day },
): FirstDayMove {
  const firstDay = firstWorkingDay(calendar, days.to);
  const open = plan.items.filter((item) => !isDone(item.fields));
  const moving = open.filter(({ fields: { due } }) => due && !('pinned' in due));
  const pastFrom = (first: Day) =>
    moving.filter((item) => (itemDay(item.fields, calendar, first) ?? days.today) < days.today);
  const alreadyPast = new Set(pastFrom(days.from));
  const pinnedActivities = plan.activities.filter(({ fields }) => 'pinned' in fields.when).length;
  return {
    firstDay,
    items: moving.length,
    activities: plan.activities.length - pinnedActivities,
    done: plan.items.length - open.length,
    pinned: open.filter(({ fields: { due } }) => due && 'pinned' in due).length + pinnedActivities,
    becomePast: pastFrom(firstDay).filter((item) => !alreadyPast.has(item)).length,
  };
}
