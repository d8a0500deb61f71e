import type { People } from '../../../core/forloeb/people.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { type Profile, type ProfileName, profiles } from '../../../core/rooms.ts';

/** Whoever a file is for; undefined while nobody holds the role, and for the one who is to take a role over. */
function receiver(people: People, name: ProfileName) {
  const { to, from }: Profile = profiles[name];
  if (to === 'anyone' || to === 'workplace' || to === 'self' || from.includes(to)) return undefined;
  return people.holder(to)?.fields;
}

/** First name of whoever a file is for; empty when that is nobody yet. */
export const receiverName = (people: People, name: ProfileName): string =>
  firstName(receiver(people, name)?.name ?? '');

/** Their mail address; empty when it is not known. */
export const receiverMail = (people: People, name: ProfileName): string => receiver(people, name)?.email ?? '';
