import type { Day } from '../../../core/calendar/day.ts';
import { lacksAgreement } from '../../../core/forloeb/agreement.ts';
import { restsWith } from '../../../core/forloeb/huskeliste-view.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import type { People } from '../../../core/forloeb/people.ts';
import { hoursOf } from '../../../core/forloeb/people-time.ts';

export type SkemaFilter = 'all' | 'mine' | 'open';

/** The activities a filter leaves: those of one person, or those from today on that somebody has not agreed to. */
export function filterActivities(
  placed: readonly PlacedActivity[],
  filter: SkemaFilter,
  person: string,
  people: People,
  today: Day,
): readonly PlacedActivity[] {
  if (filter === 'all') return placed;
  return placed.filter((activity) => {
    const { fields } = activity.entry;
    if (filter === 'mine') return fields.who.some((party) => restsWith(party, person, people.on(activity.day)));
    return activity.day >= today && lacksAgreement(fields, hoursOf(activity), people);
  });
}
