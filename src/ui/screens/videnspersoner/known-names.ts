import type { People } from '../../../core/forloeb/people.ts';
import type { Vidensperson, VidenspersonEntry } from '../../../core/forloeb/vidensperson.ts';
import { foldText } from '../../../core/search.ts';

/** What follows a name from one topic to the next. */
export type KnownPerson = Readonly<Partial<Pick<Vidensperson, 'function' | 'kind' | 'phone' | 'email' | 'place'>>> & {
  readonly name: string;
};

const carried = ['function', 'kind', 'phone', 'email', 'place'] as const;

/** Everybody who has been named in the list or has a role in the forløb, by folded name. What one topic lacks another may know. */
export function knownPeople(entries: readonly VidenspersonEntry[], people: People): ReadonlyMap<string, KnownPerson> {
  const known = new Map<string, KnownPerson>();
  const note = (person: KnownPerson) => {
    const key = foldText(person.name);
    if (key !== '')
      known.set(key, { ...filled(person), ...filled(known.get(key) ?? person), name: person.name.trim() });
  };
  for (const { fields } of entries) note({ ...fields, name: fields.name ?? '' });
  for (const { fields } of people.all) {
    note({ name: fields.name, function: fields.title, phone: fields.phone, email: fields.email });
  }
  return known;
}

function filled(person: KnownPerson): KnownPerson {
  const entries = carried.flatMap((field) => (person[field] ? [[field, person[field]] as const] : []));
  return { name: person.name, ...Object.fromEntries(entries) };
}

type Details = Pick<KnownPerson, (typeof carried)[number]>;

/**
 * What a typed name brings along: only into fields that are empty, or that still hold what an earlier name brought.
 */
export function broughtAlong(
  person: KnownPerson | undefined,
  now: { readonly [field in keyof Details]?: string | null | undefined },
  earlier: Details,
): Details {
  const details: Record<string, unknown> = {};
  for (const field of carried) {
    const isFree = !now[field] || now[field] === earlier[field];
    if (isFree && (person?.[field] || earlier[field])) details[field] = person?.[field] ?? '';
  }
  return details as Details;
}
