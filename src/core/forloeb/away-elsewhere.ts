import type { Change } from '../document/types.ts';
import { foldName } from './folded-name.ts';
import type { DaysAway } from './forloeb.ts';
import { write } from './record-kind.ts';
import { type VidenspersonEntry, videnspersonKind } from './vidensperson.ts';

/**
 * A person's days away with every other topic the name stands under (RULES.md N98), and the way back: each topic that was written gets
 * its own days again. `id`: the topic that is written by itself.
 */
export function awayElsewhere(
  entries: readonly VidenspersonEntry[],
  { id, name }: { readonly id: string; readonly name: string },
  away: readonly DaysAway[],
): { readonly changes: readonly Change[]; readonly undo: readonly Change[] } {
  const person = foldName(name);
  const others = entries.filter(
    (one) =>
      one.id !== id &&
      person !== '' &&
      foldName(one.fields.name ?? '') === person &&
      !isSame(one.fields.away ?? [], away),
  );
  return {
    changes: others.map((one) => ({ ...awayChange(one, away), seen: one.view.stamps })),
    undo: others.map((one) => awayChange(one, one.fields.away ?? [])),
  };
}

const isSame = (one: readonly DaysAway[], other: readonly DaysAway[]): boolean =>
  one.length === other.length && one.every(({ from, to }, at) => from === other[at]?.from && to === other[at]?.to);

const awayChange = ({ id }: VidenspersonEntry, away: readonly DaysAway[]) => write(id, videnspersonKind.type, { away });
