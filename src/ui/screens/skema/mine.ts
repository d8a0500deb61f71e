import { restsWith } from '../../../core/forloeb/huskeliste-view.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import type { People } from '../../../core/forloeb/people.ts';
import { stateOf } from './activity-draft.ts';

export type SkemaFilter = 'all' | 'mine' | 'open';

/** The activities a filter leaves: those of one person, or those that nobody has agreed to yet. */
export function filterActivities(
  placed: readonly PlacedActivity[],
  filter: SkemaFilter,
  person: string,
  people: People,
): readonly PlacedActivity[] {
  if (filter === 'all') return placed;
  return placed.filter(({ entry: { fields } }) =>
    filter === 'mine'
      ? fields.who.some((party) => restsWith(party, person, people))
      : fields.kind !== 'luft' && fields.who.length > 0 && stateOf(fields) === 'planned',
  );
}
