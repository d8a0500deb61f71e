import type { Doc } from '../document/types.ts';
import type { Party } from './fields.ts';
import { roleLabels } from './labels.ts';
import { type Person, personKind, roleKind, roleRecordId } from './person.ts';
import { type Entry, readEntries } from './record-kind.ts';
import { type PersonalRole, personalRoles, type Role } from './vocabulary.ts';

/** The people of a forløb and the roles they hold. */
export interface People {
  readonly all: readonly Entry<Person>[];
  /** The person who holds a role; undefined while nobody does. */
  holder(role: Role): Entry<Person> | undefined;
  byId(id: string | undefined): Entry<Person> | undefined;
  /** Roles the person holds, in the order of the vocabulary. */
  rolesOf(id: string): readonly PersonalRole[];
  /** Name of whoever something rests with; the role's word while nobody holds it. */
  nameOf(party: Party): string;
}

const peopleOfPlan = new WeakMap<Doc, People>();

export function readPeople(plan: Doc): People {
  const cached = peopleOfPlan.get(plan);
  if (cached) return cached;
  const all = readEntries(plan, personKind).known;
  const byKey = new Map(all.map((person) => [person.id, person]));
  const holders = new Map(readEntries(plan, roleKind).known.map((entry) => [entry.id, entry.fields.person]));
  const holder = (role: Role) => byKey.get(holders.get(roleRecordId(role as PersonalRole)) ?? '');
  const people: People = {
    all,
    holder,
    byId: (id) => byKey.get(id ?? ''),
    rolesOf: (id) => personalRoles.filter((role) => holders.get(roleRecordId(role)) === id),
    nameOf(party) {
      if ('person' in party) return byKey.get(party.person as string)?.fields.name ?? '';
      if ('role' in party) return holder(party.role as Role)?.fields.name ?? roleLabels[party.role as Role] ?? '';
      return party.name as string;
    },
  };
  peopleOfPlan.set(plan, people);
  return people;
}
