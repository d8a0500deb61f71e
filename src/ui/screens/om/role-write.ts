import type { Doc, Dot } from '../../../core/document/types.ts';
import { viewRecord } from '../../../core/document/view.ts';
import { roleKind, roleRecordId } from '../../../core/forloeb/person.ts';
import type { PersonalRole } from '../../../core/forloeb/vocabulary.ts';

/** Gives a role to a person, or to nobody. */
export const roleWrite = (role: PersonalRole, person: string | null) =>
  ({ do: 'write', id: roleRecordId(role), type: roleKind.type, fields: { person } }) as const;

/** The stamps of a role as it stands (RULES.md W2); none while nobody has ever held it. */
export const roleStamps = (plan: Doc, role: PersonalRole): readonly Dot[] =>
  viewRecord(plan, roleRecordId(role))?.stamps ?? [];
