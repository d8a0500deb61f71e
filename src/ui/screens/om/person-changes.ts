import type { Change, Dot } from '../../../core/document/types.ts';
import { type Person, personKind } from '../../../core/forloeb/person.ts';
import type { PersonalRole } from '../../../core/forloeb/vocabulary.ts';
import { roleWrite } from './role-write.ts';

/** What stands in the form of a person. */
export const personLines = ['name', 'title', 'phone', 'email'] as const;
export type PersonLine = (typeof personLines)[number];
export type PersonLines = { readonly [Line in PersonLine]: string };

export const linesOf = ({ name = '', title = '', phone = '', email = '' }: Partial<Person> = {}): PersonLines => ({
  name,
  title,
  phone,
  email,
});

interface Edit {
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
}

const type = personKind.type;

/** The role a new person gets at once: its stamps when the form was opened, and who held it. */
export interface RoleToGive {
  readonly role: PersonalRole;
  readonly seen: readonly Dot[];
  readonly holder: string | null;
}

/** A new person, in a role at once if there is one to give. */
export function addPerson(id: string, lines: PersonLines, given: RoleToGive | undefined): Edit {
  const filled = personLines.map((line) => [line, lines[line].trim()]).filter(([, value]) => value);
  const changes: Change[] = [{ do: 'write', id, type, fields: Object.fromEntries(filled) }];
  const undo: Change[] = [{ do: 'delete', id }];
  if (given) {
    changes.push({ ...roleWrite(given.role, id), seen: given.seen });
    undo.push(roleWrite(given.role, given.holder));
  }
  return { changes, undo };
}

/** The lines that were rewritten since the form was opened (RULES.md W2); undefined when none was. */
export function editPerson(id: string, before: PersonLines, now: PersonLines, seen: readonly Dot[]): Edit | undefined {
  const changed = personLines.filter((line) => now[line].trim() !== before[line]);
  if (changed.length === 0) return undefined;
  const fieldsFrom = (lines: PersonLines) => Object.fromEntries(changed.map((line) => [line, lines[line].trim()]));
  return {
    changes: [{ do: 'write', id, type, fields: fieldsFrom(now), seen }],
    undo: [{ do: 'write', id, type, fields: fieldsFrom(before) }],
  };
}
