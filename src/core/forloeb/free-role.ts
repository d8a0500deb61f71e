import * as z from 'zod/mini';
import type { Doc } from '../document/types.ts';
import { Line, RecordId } from './fields.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';
import { type Entry, readEntries } from './record-kind.ts';

/** A role that a workplace has beside the fixed ones, in its own words: "Buddy", "Faglig mentor" (RULES.md N172). */
export const FreeRole = z.looseObject({
  name: Line,
  /** Null or absent while nobody holds it. */
  person: z.optional(z.nullable(RecordId)),
});
export type FreeRole = z.infer<typeof FreeRole>;
export type FreeRoleEntry = Entry<FreeRole>;

export const freeRoleKind = { type: 'frirolle', schema: FreeRole } as const;

export interface FreeRoleHolder {
  readonly role: FreeRoleEntry;
  /** Undefined also where the person has been deleted. */
  readonly holder: Entry<Person> | undefined;
}

/** The roles by name, each with whoever holds it. */
export const freeRolesIn = (plan: Doc, people: People): readonly FreeRoleHolder[] =>
  readEntries(plan, freeRoleKind)
    .known.map((role) => ({ role, holder: people.byId(role.fields.person ?? undefined) }))
    .toSorted((a, b) => a.role.fields.name.localeCompare(b.role.fields.name, 'da') || (a.role.id < b.role.id ? -1 : 1));

/** The names of the roles a person holds. */
export const freeRolesOf = (held: readonly FreeRoleHolder[], person: string): readonly string[] =>
  held.filter(({ holder }) => holder?.id === person).map(({ role }) => role.fields.name);
