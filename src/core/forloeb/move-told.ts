import type { Party } from './fields.ts';
import { isAgreedRow, type MovePreview } from './move-preview.ts';
import type { MovedRow } from './moved-plan.ts';
import type { People } from './people.ts';
import type { VidenspersonEntry } from './vidensperson.ts';

/** Somebody who has to hear of a move (RULES.md N45). */
export interface Told {
  readonly key: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** Their agreed times and own items that get another day. */
  readonly rows: readonly MovedRow[];
}

/**
 * Those with an agreed time or an item of their own that gets another day, and the new hire when anything does; never the one who
 * moves. `me` is that person's key.
 */
export function toldOf(
  moves: MovePreview['moves'],
  people: People,
  videnspersoner: readonly VidenspersonEntry[],
  me: string,
): readonly Told[] {
  const found = new Map<string, { readonly name: string; readonly rows: MovedRow[] }>();
  const add = (key: string, name: string, row: MovedRow) => {
    const known = found.get(key) ?? { name, rows: [] };
    found.set(key, known);
    if (!known.rows.includes(row)) known.rows.push(row);
  };
  const ny = people.holder('ny');
  for (const row of moves) {
    const parties = row.entry.kind === 'item' || isAgreedRow(row) ? row.who : [];
    for (const party of parties) {
      const name = people.nameOf(party);
      if (name) add(keyOf(party, people) ?? `name ${tidy(name)}`, name, row);
    }
  }
  found.delete(me);
  if (ny && ny.id !== me && moves.length > 0 && !found.has(ny.id)) found.set(ny.id, { name: ny.fields.name, rows: [] });
  return [...found].map(([key, { name, rows }]) => ({
    key,
    name,
    rows,
    ...contactOf(key, name, people, videnspersoner),
  }));
}

function keyOf(party: Party, people: People): string | undefined {
  if ('person' in party) return String(party.person);
  const named = people.nameOf(party);
  const holder = 'role' in party ? people.holder(party.role as never) : undefined;
  return holder?.id ?? people.all.find(({ fields }) => tidy(fields.name) === tidy(named))?.id;
}

const tidy = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');

/** How to reach somebody: as a person of the forløb, else as a vidensperson of that name. */
function contactOf(key: string, name: string, people: People, videnspersoner: readonly VidenspersonEntry[]) {
  const person = people.byId(key)?.fields;
  const known = videnspersoner.map(({ fields }) => fields).filter((one) => tidy(one.name ?? '') === tidy(name));
  const first = (values: readonly (string | undefined)[]) => values.find((value) => value?.trim()) ?? '';
  return {
    phone: first([person?.phone, ...known.map(({ phone }) => phone)]),
    email: first([person?.email, ...known.map(({ email }) => email)]),
  };
}
