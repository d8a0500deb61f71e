import type { Day } from '../calendar/day.ts';
import { minutesOf } from '../calendar/parse-time.ts';
import { agreementsOf, isOpen, isUnasked, type PersonAgreement } from './agreement.ts';
import type { Party } from './fields.ts';
import { foldName } from './folded-name.ts';
import { type ActivityEntry, isCancelled, isLuft, type PlacedActivity } from './introduktionsskema.ts';
import type { People } from './people.ts';
import { isPersonName } from './person-name.ts';
import type { VidenspersonEntry } from './vidensperson.ts';

/** One activity that takes a person's time. */
export interface PersonHour {
  readonly day: Day;
  readonly entry: ActivityEntry;
  readonly agreement: PersonAgreement;
}

/** A person, or a function nobody has given a name, with the hours they are part of. */
export interface PersonTime {
  readonly key: string;
  readonly party: Party;
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  /** In the order of the plan; cancelled ones left out. */
  readonly hours: readonly PersonHour[];
  /** Minutes of `hours` together. */
  readonly minutes: number;
}

/** When an activity with its day is, in the form answers are about. */
export const hoursOf = ({ day, entry }: PlacedActivity) => ({
  day,
  from: entry.fields.when.from,
  to: entry.fields.when.to,
});

/** What is known of how to reach a party: from its person, else from the vidensperson with the same name. */
export function contactOf(
  party: Party,
  people: People,
  videnspersoner: readonly VidenspersonEntry[],
): { readonly title: string; readonly phone: string; readonly email: string } {
  const name = foldName(people.nameOf(party));
  const person = people.all.find(({ fields }) => foldName(fields.name) === name)?.fields;
  const known = videnspersoner.filter(({ fields }) => name !== '' && foldName(fields.name ?? '') === name);
  const from = (field: 'phone' | 'email' | 'function') =>
    known.map(({ fields }) => fields[field]?.trim()).find(Boolean) ?? '';
  return {
    title: person?.title?.trim() || from('function'),
    phone: person?.phone?.trim() || from('phone'),
    email: person?.email?.trim() || from('email'),
  };
}

/** Whether these are the hours of a function that nobody has given a name: a role nobody holds, or "Superbruger". */
export const isFunction = ({ key, phone, email, name }: PersonTime): boolean =>
  /^(?:role|name):/.test(key) && !phone && !email && !isPersonName(name);

/** Everybody's hours: those with hours ahead that are not agreed come first, persons before functions, then by name. */
export function peopleTime(
  placed: readonly PlacedActivity[],
  people: People,
  videnspersoner: readonly VidenspersonEntry[],
  today: Day,
): readonly PersonTime[] {
  const byKey = new Map<string, { agreement: PersonAgreement; hours: PersonHour[] }>();
  for (const activity of placed) {
    if (isLuft(activity.entry.fields) || isCancelled(activity.entry.fields)) continue;
    for (const agreement of agreementsOf(activity.entry.fields, hoursOf(activity), people)) {
      if (!agreement.current) continue;
      const found = byKey.get(agreement.key) ?? { agreement, hours: [] };
      found.hours.push({ ...activity, agreement });
      byKey.set(agreement.key, found);
    }
  }
  const all = [...byKey].map(
    ([
      key,
      {
        agreement: { party, name },
        hours,
      },
    ]): PersonTime => ({
      key,
      party,
      name,
      ...contactOf(party, people, videnspersoner),
      hours,
      minutes: hours.reduce(
        (sum, { entry: { fields } }) => sum + minutesOf(fields.when.to) - minutesOf(fields.when.from),
        0,
      ),
    }),
  );
  const rank = (one: PersonTime) =>
    `${openHours(one, today).length > 0 ? 0 : 1}${isFunction(one) ? 1 : 0} ${foldName(one.name)} ${one.key}`;
  return all
    .map((one) => ({ one, rank: rank(one) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ one }) => one);
}

/** Hours from `today` on that are not agreed. */
export const openHours = ({ hours }: Pick<PersonTime, 'hours'>, today: Day): readonly PersonHour[] =>
  hours.filter(({ day, agreement }) => day >= today && isOpen(agreement));

/** Hours from `today` on that nobody has asked about. */
export const unaskedHours = ({ hours }: Pick<PersonTime, 'hours'>, today: Day): readonly PersonHour[] =>
  hours.filter(({ day, agreement }) => day >= today && isUnasked(agreement));
