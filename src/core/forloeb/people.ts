import type { Day } from '../calendar/day.ts';
import type { Doc } from '../document/types.ts';
import type { Party } from './fields.ts';
import { roleLabels } from './labels.ts';
import { type Person, personKind, type RoleHolder, roleKind, roleRecordId } from './person.ts';
import { plainName } from './plain-name.ts';
import { type Entry, readEntries } from './record-kind.ts';
import { standInOfRole, standInState } from './stand-in.ts';
import { type PersonalRole, personalRoles, type Role } from './vocabulary.ts';

/** The people of a forløb and the roles they hold on one day. */
export interface People {
  readonly all: readonly Entry<Person>[];
  /**
   * The same people on another day: a stand-in holds the role of the kontaktperson on some days (RULES.md N85). Without a day as if
   * nobody ever stood in. The same object while the roles are the same.
   */
  on(day: Day | undefined): People;
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

/**
 * The people of a plan on a day, or without a day as if nobody ever stood in: the same object as long as its persons and roles are the
 * same, whatever else is written in it.
 */
export const readPeople = (plan: Doc, day?: Day): People => standingPeople(plan).on(day);

function standingPeople(plan: Doc): People {
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

/** Those of all days, of which at most two differ: with the stand-in, and without. */
function peopleOf(all: Persons, roles: Roles): People {
  const role = roles.find(({ id }) => id === roleRecordId('kontaktperson'));
  const standIn = role && standInOfRole(role);
  const on = (day: Day | undefined): People =>
    standIn && day !== undefined && standInState(standIn, day) === 'now' ? during : standing;
  const holders = new Map(roles.map((entry) => [entry.id, entry.fields.person]));
  if (role && standIn) holders.set(role.id, standIn.standsInFor);
  const standing = peopleWith(all, holders, on);
  const during = role && standIn ? peopleWith(all, new Map(holders).set(role.id, standIn.person), on) : standing;
  return standing;
}

function peopleWith(all: Persons, holders: ReadonlyMap<string, string | null>, on: People['on']): People {
  const byKey = new Map(all.map((person) => [person.id, person]));
  const holder = (role: Role) => byKey.get(holders.get(roleRecordId(role as PersonalRole)) ?? '');
  return {
    all,
    on,
    holder,
    byId: (id) => byKey.get(id ?? ''),
    rolesOf: (id) => personalRoles.filter((role) => holders.get(roleRecordId(role)) === id),
    nameOf(party) {
      if ('person' in party) return byKey.get(party.person as string)?.fields.name ?? '';
      if ('role' in party) return holder(party.role as Role)?.fields.name ?? roleLabels[party.role as Role] ?? '';
      return plainName(party.name as string);
    },
  };
}
