import * as z from 'zod/mini';
import { Line, OptionalLine, PlainDay, RecordId } from './fields.ts';
import type { PersonalRole } from './vocabulary.ts';

/** A person of the forløb. Never CPR number, address, health or salary. */
export const Person = z.looseObject({
  name: Line,
  title: z.optional(OptionalLine),
  phone: z.optional(OptionalLine),
  email: z.optional(OptionalLine),
});
export type Person = z.infer<typeof Person>;

export const personKind = { type: 'person', schema: Person } as const;

/** Who holds a role. One record per role, keyed by it: two people who fill the same role write the same record. */
export const RoleHolder = z.looseObject({
  person: z.nullable(RecordId),
  /** Set while `person` only stands in for somebody (RULES.md N47). */
  standIn: z.optional(
    z.nullable(
      z.looseObject({ person: RecordId, standsInFor: RecordId, from: PlainDay, to: z.optional(z.nullable(PlainDay)) }),
    ),
  ),
});
export type RoleHolder = z.infer<typeof RoleHolder>;

export const roleKind = { type: 'role', schema: RoleHolder } as const;

export const roleRecordId = (role: PersonalRole): string => `role_${role}`;

/** First name, for sentences: "Amina har …". */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? '';
