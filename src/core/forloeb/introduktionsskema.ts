import * as z from 'zod/mini';
import { type Day, isDay } from '../calendar/day.ts';
import { dueDay, Offset } from '../calendar/offset.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { Line, OptionalLine, Party, PlainDay, RecordId, Text, TimeOfDay } from './fields.ts';
import type { Entry } from './record-kind.ts';
import { ActivityKind, Method, Need } from './vocabulary.ts';

/** Day and hours of an activity are one field: they only make sense together. `to` is after `from`. */
export const ActivityTime = z.union([
  z.looseObject({ offset: Offset, from: TimeOfDay, to: TimeOfDay }),
  z.looseObject({ pinned: PlainDay, from: TimeOfDay, to: TimeOfDay }),
]);
export type ActivityTime = z.infer<typeof ActivityTime>;

/** Day and hours that a calendar appointment says. */
export const Appointment = z.looseObject({ day: PlainDay, from: TimeOfDay, to: TimeOfDay });
export type Appointment = z.infer<typeof Appointment>;

export const activityStates = ['planned', 'agreed', 'done', 'cancelled'] as const;

/** A row of the introduktionsskema. Luft is a row of its own kind, not an empty cell. */
export const Activity = z.looseObject({
  title: Line,
  kind: ActivityKind,
  when: ActivityTime,
  who: z.array(Party),
  place: z.optional(OptionalLine),
  method: z.optional(z.nullable(Method)),
  /** The job the activity is about; activities with the same one are its steps (RULES.md N37). */
  task: z.optional(OptionalLine),
  needs: z.array(Need),
  preparation: z.optional(Text),
  note: z.optional(Text),
  /** Key of the hold that shares this activity (RULES.md N70). */
  common: z.optional(z.nullable(RecordId)),
  status: z.optional(
    z.looseObject({ state: z.enum(activityStates), day: z.optional(PlainDay), by: z.optional(RecordId) }),
  ),
  /** What the calendar appointment that was sent last says, once it may differ from the plan (RULES.md N46). */
  invited: z.optional(z.nullable(Appointment)),
});
export type Activity = z.infer<typeof Activity>;
export type ActivityEntry = Entry<Activity>;

export const activityKind = { type: 'activity', schema: Activity } as const;

const isPinned = (when: ActivityTime): when is Extract<ActivityTime, { pinned: string }> => isDay(when['pinned']);

/** How far from the first day an activity lies; undefined for one that is pinned to a day. */
export const offsetOf = (when: ActivityTime): Offset | undefined => (isPinned(when) ? undefined : when.offset);

/** The day an activity takes place. */
export function activityDay(activity: Pick<Activity, 'when'>, calendar: WorkCalendar, firstDay: Day): Day {
  const when = activity.when;
  return isPinned(when) ? when.pinned : dueDay(calendar, firstDay, when.offset);
}

export const isLuft = (activity: Pick<Activity, 'kind'>): boolean => activity.kind === 'luft';

export const isCancelled = (activity: Pick<Activity, 'status'>): boolean => activity.status?.state === 'cancelled';

/** An activity with the day it falls on. */
export interface PlacedActivity {
  readonly day: Day;
  readonly entry: ActivityEntry;
}

/** Activities in the order of the plan: day, from, to, id. */
export function placeActivities(
  entries: readonly ActivityEntry[],
  calendar: WorkCalendar,
  firstDay: Day,
): readonly PlacedActivity[] {
  return entries
    .map((entry) => {
      const { from, to } = entry.fields.when;
      const day = activityDay(entry.fields, calendar, firstDay);
      return { key: `${day} ${from} ${to} ${entry.id}`, placed: { day, entry } };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ placed }) => placed);
}
