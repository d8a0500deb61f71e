import type { Day } from '../calendar/day.ts';
import { bookedFor } from './agreed-times.ts';
import { partyKey } from './agreement.ts';
import type { Party } from './fields.ts';
import type { MovedRow } from './moved-plan.ts';
import type { People } from './people.ts';
import { contactOf } from './people-time.ts';
import type { VidenspersonEntry } from './vidensperson.ts';

/** Somebody who has to hear of a move (RULES.md N45). */
export interface Told {
  readonly key: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** The times they were asked for and their own items that get another day. */
  readonly rows: readonly MovedRow[];
}

interface Plan {
  readonly people: People;
  readonly videnspersoner: readonly VidenspersonEntry[];
  readonly today: Day;
  /** Key of the one who moves. */
  readonly me: string;
}

/**
 * Those whose time was asked for or agreed, or who have an item of their own, on another day; and the new hire when anything moves.
 * Never the one who moves, and nothing that is over before and after.
 */
export function toldOf(moves: readonly MovedRow[], { people, videnspersoner, today, me }: Plan): readonly Told[] {
  const found = new Map<string, { readonly name: string; readonly rows: MovedRow[] }>();
  const isNews = ({ from, to }: MovedRow) => from >= today || to >= today;
  for (const row of moves.filter(isNews)) {
    // Whoever holds a role on the day of an activity has it in the calendar; an item is with the holder of today.
    const there = row.entry.kind === 'item' ? people : people.on(row.from);
    for (const party of partiesOf(row, people)) {
      const key = partyKey(party, there);
      const known = found.get(key) ?? { name: there.nameOf(party), rows: [] };
      found.set(key, known);
      if (!known.rows.includes(row)) known.rows.push(row);
    }
  }
  const ny = people.holder('ny')?.id;
  if (ny && moves.length > 0 && !found.has(ny)) found.set(ny, { name: people.nameOf({ person: ny }), rows: [] });
  found.delete(me);
  return [...found].flatMap(([key, { name, rows }]) => {
    const { phone, email } = contactOf({ name }, people, videnspersoner);
    return name ? [{ key, name, rows, phone, email }] : [];
  });
}

const partiesOf = ({ entry, from, who }: MovedRow, people: People): readonly Party[] =>
  entry.kind === 'item' ? who : bookedFor(entry.row.fields, from, people);
