import type { Doc } from '../document/types.ts';
import type { Party } from './fields.ts';
import { roleLabels } from './labels.ts';
import { type Person, personKind, type RoleHolder, roleKind, roleRecordId } from './person.ts';
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

type Persons = readonly Entry<Person>[];
type Roles = readonly Entry<RoleHolder>[];

/** What was read last with this person as the first. */
const remembered = new WeakMap<
  Entry<Person>,
  { readonly all: Persons; readonly roles: Roles; readonly people: People }
>();

/** The people of a plan: the same object as long as its persons and roles are the same, whatever else is written in it. */
export function readPeople(plan: Doc): People {
  const all = readEntries(plan, personKind).known;
  const roles = readEntries(plan, roleKind).known;
  const first = all[0];
  const known = first && remembered.get(first);
  if (known && sameItems(known.all, all) && sameItems(known.roles, roles)) return known.people;
  const people = peopleOf(all, roles);
  if (first) remembered.set(first, { all, roles, people });
  return people;
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((item, index) => item === b[index]));

function peopleOf(all: Persons, roles: Roles): People {
  const byKey = new Map(all.map((person) => [person.id, person]));
  const holders = new Map(roles.map((entry) => [entry.id, entry.fields.person]));
  const holder = (role: Role) => byKey.get(holders.get(roleRecordId(role as PersonalRole)) ?? '');
  return {
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
}
