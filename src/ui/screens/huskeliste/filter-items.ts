import type { Party } from '../../../core/forloeb/fields.ts';
import { foldName } from '../../../core/forloeb/folded-name.ts';
import type { HuskelisteEntry } from '../../../core/forloeb/huskeliste.ts';
import { restsWith } from '../../../core/forloeb/huskeliste-view.ts';
import type { People } from '../../../core/forloeb/people.ts';
import type { WhoFilter } from './list-memory.ts';

/** One key for everybody who is the same by name: a role and its holder are one. */
export const partyKey = (party: Party, people: People): string => foldName(people.nameOf(party));

/** Everybody something rests with, most items first. */
export function parties(entries: readonly HuskelisteEntry[], people: People): readonly { key: string; name: string }[] {
  const found = new Map<string, { key: string; name: string; count: number }>();
  for (const { fields } of entries) {
    const key = partyKey(fields.responsible, people);
    if (!key) continue;
    const known = found.get(key);
    if (known) known.count += 1;
    else found.set(key, { key, name: people.nameOf(fields.responsible), count: 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

interface Wanted {
  readonly who: WhoFilter;
  readonly search: string;
  readonly people: People;
  readonly me: string;
  /** Whether an item is one's own too when one only takes part in it. */
  readonly takingPart?: boolean;
}

/** The items that fit the choice of person and the words searched for; every word must be somewhere in the item. */
export function filterItems(
  entries: readonly HuskelisteEntry[],
  { who, search, people, me, takingPart = false }: Wanted,
): readonly HuskelisteEntry[] {
  const words = search.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  if (who === 'all' && words.length === 0) return entries;
  return entries.filter(({ fields }) => {
    const own = [fields.responsible, ...(takingPart ? (fields.participants ?? []) : [])];
    if (who === 'mine' && !own.some((party) => restsWith(party, me, people))) return false;
    if (who.startsWith('party:') && `party:${partyKey(fields.responsible, people)}` !== who) return false;
    if (words.length === 0) return true;
    const parts = (fields.parts ?? []).map((part) => part.title);
    const text = [fields.title, fields.topic, fields.howTo, fields.note, ...parts, people.nameOf(fields.responsible)]
      .join(' ')
      .toLocaleLowerCase('da');
    return words.every((word) => text.includes(word));
  });
}
