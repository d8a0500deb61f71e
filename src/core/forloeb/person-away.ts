import type { Day } from '../calendar/day.ts';
import type { Party } from './fields.ts';
import { foldName } from './folded-name.ts';
import type { DaysAway } from './forloeb.ts';
import type { ActivityEntry } from './introduktionsskema.ts';
import type { People } from './people.ts';
import type { VidenspersonEntry } from './vidensperson.ts';

/** Whether somebody in an activity is away on a day (RULES.md N98). */
export type IsAway = (entry: ActivityEntry, day: Day) => boolean;

/** When each person is away, by folded name: from all topics they stand under (RULES.md N98). */
export type AwayByName = ReadonlyMap<string, readonly DaysAway[]>;

export function awayByName(entries: readonly VidenspersonEntry[]): AwayByName {
  const away = new Map<string, readonly DaysAway[]>();
  for (const { fields } of entries) {
    const name = foldName(fields.name ?? '');
    if (name === '' || !fields.away?.length) continue;
    const known = away.get(name) ?? [];
    const more = fields.away.filter(({ from, to }) => !known.some((one) => one.from === from && one.to === to));
    away.set(
      name,
      [...known, ...more].sort((a, b) => (a.from < b.from ? -1 : 1)),
    );
  }
  return away;
}

export const awayOf = (name: string, away: AwayByName): readonly DaysAway[] => away.get(foldName(name)) ?? [];

/** Those of an activity who are away on its day, each once, and for how long. */
export function awayAmong(
  who: readonly Party[],
  day: Day,
  people: People,
  away: AwayByName,
): readonly { readonly name: string; readonly range: DaysAway }[] {
  if (away.size === 0) return [];
  const names = [...new Set(who.map((party) => people.on(day).nameOf(party)))];
  return names.flatMap((name) => {
    const range = awayOf(name, away).find(({ from, to }) => from <= day && day <= to);
    return range ? [{ name, range }] : [];
  });
}
