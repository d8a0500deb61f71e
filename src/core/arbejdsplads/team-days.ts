import { addDays, type Day } from '../calendar/day.ts';
import { dayOff, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { Activity } from '../forloeb/introduktionsskema.ts';
import type { Entry } from '../forloeb/record-kind.ts';
import { teamDaysBetween } from './team-rhythm.ts';
import type { TeamDay } from './workplace.ts';

/** A team meeting as it would stand in the introduktionsskema of a newcomer. */
export interface TeamActivity {
  /** Computed from the team day and the date, so that two people who fetch it get one copy. */
  readonly id: string;
  readonly day: Day;
  readonly fields: Activity;
}

interface Course {
  readonly calendar: WorkCalendar;
  readonly firstDay: Day;
  /** Last day that the skema reaches. */
  readonly until: Day;
}

/** For how many days after the first one team days are suggested at most: eight weeks. */
export const teamSpan = 55;

const compact = (day: Day): string => day.replaceAll('-', '');

/**
 * The team days within a course (RULES.md N66): on the date itself, because they hold to a weekday and not to the first day; none on
 * a day the newcomer is off, nor after half a day off has begun. One for the first time only comes on the first of these days.
 */
export function teamActivities(entries: readonly Entry<TeamDay>[], course: Course): readonly TeamActivity[] {
  return entries
    .filter(({ id }) => id.length <= longestKey)
    .flatMap(({ id, fields }) =>
      daysOf(fields, course).map((day) => ({
        id: `activity_${id}-${compact(day)}`,
        day,
        fields: teamActivity(fields, day),
      })),
    );
}

/** Keys of 64 characters at most (document RULES.md F5), less what stands around the key of the team day. */
const longestKey = 64 - 'activity_-20260803'.length;

/** A team day on one day, as a row of the skema. An introdag is held by HR. */
export const teamActivity = ({ title, when, place, kind = 'teammoede' }: TeamDay, day: Day): Activity => ({
  title,
  kind,
  when: { pinned: day, from: when.from, to: when.to },
  who: [{ role: kind === 'introdag' ? 'hr' : 'team' }],
  ...(place?.trim() && { place }),
  needs: ['organisatorisk', 'social'],
});

/** The team day that a row comes from and the day it was given for; undefined for any other row. */
export function teamDayOfRow(id: string): { readonly teamDay: string; readonly day: Day } | undefined {
  const [, teamDay, year, month, date] = /^activity_(.+)-(\d{4})(\d{2})(\d{2})$/.exec(id) ?? [];
  return teamDay ? { teamDay, day: `${year}-${month}-${date}` } : undefined;
}

function daysOf({ when, firstOnly }: TeamDay, { calendar, firstDay, until }: Course): readonly Day[] {
  const isFree = (day: Day): boolean => {
    const off = dayOff(calendar, day);
    return off !== undefined && (off.extent === 'full' || (off.from ?? '') < when.to);
  };
  // What is held once a month may come first after the skema ends.
  if (firstOnly)
    return teamDaysBetween(when, firstDay, addDays(firstDay, teamSpan))
      .filter((day) => !isFree(day))
      .slice(0, 1);
  return teamDaysBetween(when, firstDay, until).filter((day) => !isFree(day));
}
