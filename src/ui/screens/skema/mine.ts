import type { Party } from '../../../core/forloeb/fields.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import type { People } from '../../../core/forloeb/people.ts';
import { foldText } from '../../../core/search.ts';
import { stateOf } from './activity-draft.ts';

export type SkemaFilter = 'all' | 'mine' | 'open';

/** Whether something rests with a person: by key, by a role the person holds, or by the name in plain text. */
export function restsWith(party: Party, person: string, people: People): boolean {
  if ('person' in party) return party.person === person;
  if ('role' in party) return (people.rolesOf(person) as readonly string[]).includes(party.role as string);
  const name = people.byId(person)?.fields.name;
  return name !== undefined && foldText(party.name as string) === foldText(name);
}

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
