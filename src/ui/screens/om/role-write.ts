import type { Change, Doc, Dot } from '../../../core/document/types.ts';
import { viewRecord } from '../../../core/document/view.ts';
import { roleKind, roleRecordId } from '../../../core/forloeb/person.ts';
import type { PersonalRole } from '../../../core/forloeb/vocabulary.ts';

/** The stamps of a role as it stands (RULES.md W2); none while nobody has ever held it. */
export const roleStamps = (plan: Doc, role: PersonalRole): readonly Dot[] =>
  viewRecord(plan, roleRecordId(role))?.stamps ?? [];

/** A role given to a person, or to nobody, and the way back. Whoever stands in for the one who had it does so no longer (RULES.md N47). */
export function giveRole(
  plan: Doc,
  role: PersonalRole,
  person: string | null,
  seen: readonly Dot[] = roleStamps(plan, role),
): { readonly changes: readonly Change[]; readonly undo: readonly Change[] } {
  const id = roleRecordId(role);
  const { person: before = null, standIn = null } = viewRecord(plan, id)?.fields ?? {};
  const write = { do: 'write', id, type: roleKind.type } as const;
  return {
    changes: [{ ...write, fields: { person, ...(standIn && { standIn: null }) }, seen }],
    undo: [{ ...write, fields: { person: before, ...(standIn && { standIn }) } }],
  };
}
