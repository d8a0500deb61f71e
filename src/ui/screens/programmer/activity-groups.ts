import type { Offset } from '../../../core/calendar/offset.ts';
import type { OwnActivityEntry } from '../../../core/programme/programme-kinds.ts';

/** The week and weekday of an activity as if the first day were a Monday, five working days to a week; undefined for other offsets. */
export function weekPlace({ unit, amount }: Offset): { readonly week: number; readonly weekday: number } | undefined {
  if (unit !== 'workingDays' || amount < 1) return undefined;
  return { week: Math.ceil(amount / 5), weekday: ((amount - 1) % 5) + 1 };
}

export const offsetOfPlace = (week: number, weekday: number): Offset => ({
  unit: 'workingDays',
  amount: (week - 1) * 5 + weekday,
});

export interface ActivityGroup {
  /** Number of the week; 0 is before the first day, undefined what is counted in another way. */
  readonly week: number | undefined;
  readonly activities: readonly OwnActivityEntry[];
}

/** Activities by week, in order: before the first day, the weeks, and what is counted in another way. */
export function activityGroups(activities: readonly OwnActivityEntry[]): readonly ActivityGroup[] {
  const groups = new Map<number | undefined, OwnActivityEntry[]>();
  for (const activity of activities) {
    const { offset } = activity.fields.when;
    const week = offset.amount < 0 ? 0 : weekPlace(offset)?.week;
    groups.set(week, [...(groups.get(week) ?? []), activity]);
  }
  return [...groups]
    .sort(([a], [b]) => (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER))
    .map(([week, members]) => ({ week, activities: members }));
}
