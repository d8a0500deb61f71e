import type { Change, Doc, Json } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { renamer } from './cohort-names.ts';
import { foldName } from './folded-name.ts';
import { readPeople } from './people.ts';
import { firstName, personKind } from './person.ts';

export interface PartyTranslator {
  /** The parties of an activity as the other plan knows them. */
  parties(value: Json): Json;
  /** A text, with the new hire of the other plan in the place of this one's. */
  text(value: Json): Json;
  /** Persons the other plan did not know yet, for what has been translated so far. */
  people(): readonly Change[];
}

/**
 * Says who takes part in the words of another plan of the hold (RULES.md N72): the new hire of the one becomes the new hire of
 * the other and is never named there; a person the other plan knows by name is that person; anyone else is written into it.
 */
export function partyTranslator(source: Doc, target: Doc): PartyTranslator {
  const [here, there] = [readPeople(source), readPeople(target)];
  const newcomer = here.holder('ny')?.id;
  const called = here.holder('ny')?.fields.name ?? '';
  const isCalled = (name: string) => [called, firstName(called)].some((one) => one && foldName(one) === foldName(name));
  const rename = renamer(called, there.holder('ny')?.fields.name ?? '');
  const newcomerThere = there.holder('ny')?.id;
  const added = new Map<string, Change>();
  const translate = (party: Json): Json => {
    if (typeof party !== 'object' || party === null || Array.isArray(party)) return party;
    const { person: key, name } = party as { readonly person?: Json; readonly name?: Json };
    if (typeof name === 'string') return isCalled(name) ? { role: 'ny' } : party;
    if (typeof key !== 'string') return party;
    if (key === newcomer) return { role: 'ny' };
    const person = here.byId(key)?.fields;
    if (!person) return party;
    const same = there.all.find(
      ({ id, fields }) => id !== newcomerThere && foldName(fields.name) === foldName(person.name),
    );
    if (same) return { ...party, person: same.id };
    if (!viewRecord(target, key)) {
      const { name, title, phone, email } = person;
      const fields = Object.fromEntries(
        Object.entries({ name, title, phone, email }).filter(([, value]) => value !== undefined),
      ) as Record<string, string>;
      added.set(key, { do: 'write', id: key, type: personKind.type, fields });
    }
    return party;
  };
  return {
    text: (value) => (typeof value === 'string' ? rename(value) : value),
    parties: (value) => (Array.isArray(value) ? value.map(translate) : value),
    people: () => [...added.values()],
  };
}
