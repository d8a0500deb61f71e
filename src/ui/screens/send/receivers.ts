import type { People } from '../../../core/forloeb/people.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { type Profile, type ProfileName, profiles } from '../../../core/rooms.ts';

/** First name of whoever a file is for; empty while nobody holds the role, and for the one who is to take a role over. */
export function receiverName(people: People, name: ProfileName): string {
  const { to, from }: Profile = profiles[name];
  if (to === 'anyone' || to === 'workplace' || to === 'self' || from.includes(to)) return '';
  return firstName(people.holder(to)?.fields.name ?? '');
}
