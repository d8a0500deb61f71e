import type { Day } from '../calendar/day.ts';
import type { Change, Json } from '../document/types.ts';
import { partyKey } from './agreement.ts';
import { foldName } from './folded-name.ts';
import { activityKind } from './introduktionsskema.ts';
import type { People } from './people.ts';
import type { PersonTime } from './people-time.ts';
import type { VidenspersonEntry } from './vidensperson.ts';

/** What puts a person in the place of a function, and what takes that back. */
export interface FunctionNamed {
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
}

/**
 * Puts a name in the place of a function in its activities from `today` on (RULES.md N93). Whoever is in an activity already is not named
 * twice. What was answered for the function stays noted, and the person is asked.
 */
export function nameFunction(
  { key, hours }: Pick<PersonTime, 'key' | 'hours'>,
  name: string,
  people: People,
  today: Day,
): FunctionNamed {
  const named = { name: name.trim() };
  const ahead = hours.filter(({ day }) => day >= today);
  const changes = ahead.map(({ day, entry }): Change => {
    const there = people.on(day);
    const keyOf = (party: (typeof entry.fields.who)[number]) => partyKey(party, there);
    const others = entry.fields.who.filter((party) => keyOf(party) !== key);
    const isThere = others.some((party) => keyOf(party) === keyOf(named));
    const who = entry.fields.who.flatMap((party) => (keyOf(party) !== key ? [party] : isThere ? [] : [named]));
    return {
      do: 'write',
      id: entry.id,
      type: activityKind.type,
      fields: { who: who as Json },
      seen: entry.view.stamps,
    };
  });
  const undo = ahead.map(
    ({ entry: { id, fields } }): Change => ({
      do: 'write',
      id,
      type: activityKind.type,
      fields: { who: fields.who as Json },
    }),
  );
  return { changes, undo };
}

/** Names of those the list of videnspersoner knows, whoever has the function first, each once. */
export function namesFor(functionName: string, videnspersoner: readonly VidenspersonEntry[]): readonly string[] {
  const wanted = foldName(functionName);
  const isFit = ({ fields }: VidenspersonEntry) => foldName(fields.function ?? '') === wanted;
  const sorted = [...videnspersoner.filter(isFit), ...videnspersoner.filter((one) => !isFit(one))];
  const names = sorted.map(({ fields }) => fields.name?.trim() ?? '').filter((name) => name !== '');
  return names.filter((name, index) => names.findIndex((other) => foldName(other) === foldName(name)) === index);
}
