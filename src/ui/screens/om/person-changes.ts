import type { Change, Dot } from '../../../core/document/types.ts';
import { type Person, personKind } from '../../../core/forloeb/person.ts';

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

/** A new person, in a role at once if one is `given` (`giveRole`). */
export function addPerson(id: string, lines: PersonLines, given: Edit | undefined): Edit {
  const filled = personLines.map((line) => [line, lines[line].trim()]).filter(([, value]) => value);
  return {
    changes: [{ do: 'write', id, type, fields: Object.fromEntries(filled) }, ...(given?.changes ?? [])],
    undo: [{ do: 'delete', id }, ...(given?.undo ?? [])],
  };
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
