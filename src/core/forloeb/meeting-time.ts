import type { Forloeb } from './forloeb.ts';
import { isCancelled, isLuft, type PlacedActivity } from './introduktionsskema.ts';

/** What happens on the first day, earliest first: neither luft nor what is called off. */
export const firstDayActivities = (firstDay: Forloeb['firstDay'], placed: readonly PlacedActivity[]) =>
  placed.filter(({ day, entry }) => day === firstDay && !isLuft(entry.fields) && !isCancelled(entry.fields));

/** `HH:MM` at which the plan lets the first day begin; undefined while nothing lies on it. */
export const plannedMeetingTime = (firstDay: Forloeb['firstDay'], placed: readonly PlacedActivity[]) =>
  firstDayActivities(firstDay, placed)[0]?.entry.fields.when.from;

/**
 * `HH:MM` at which the new hire is to be there on the first day, the same in the letter, on paper and on the telephone: what somebody has
 * written, else what the plan says (RULES.md N60).
 */
export const meetingTimeOf = ({ meetingTime, firstDay }: Forloeb, placed: readonly PlacedActivity[]) =>
  meetingTime ?? plannedMeetingTime(firstDay, placed);
