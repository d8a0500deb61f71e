import type { Day } from '../calendar/day.ts';
import { minutesOf } from '../calendar/parse-time.ts';
import type { FreeRoleHolder } from './free-role.ts';
import type { People } from './people.ts';
import { compareVidenspersoner, type VidenspersonEntry } from './vidensperson.ts';

/** How far away a meeting is, as a person would put it. */
export type Moment =
  | { readonly kind: 'now' }
  /** 1–`countedMinutes` minutes from now. */
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'day'; readonly day: Day };

/** Within this many minutes the minutes are counted; before that the time of day says more. */
const countedMinutes = 90;

/** `now` is `HH:MM` on `today`; so is `from`, on `day`. The meeting is not over yet. */
export function momentOf({ day, from }: { readonly day: Day; readonly from: string }, today: Day, now: string): Moment {
  if (day !== today) return { kind: 'day', day };
  const minutes = minutesOf(from) - minutesOf(now);
  if (minutes <= 0) return { kind: 'now' };
  return minutes <= countedMinutes ? { kind: 'minutes', minutes } : { kind: 'day', day };
}

/** Somebody to ask, with what about and how. */
export interface Askable {
  readonly name: string;
  /** Roles of the workplace's own that they hold, and topics one can ask about; empty for the kontaktperson, whom one can ask about anything. */
  readonly topics: readonly string[];
  readonly isKontaktperson: boolean;
  readonly phone: string | undefined;
  readonly email: string | undefined;
}

/**
 * Whom to ask, at most `count`: the kontaktperson, then those who hold a role of the workplace's own
 * (RULES.md N172), then the videnspersoner whom today's plan names, then those one has met, then the rest in the order of the list. Nobody is named twice, nobody without a way to be reached by name, and never oneself.
 */
export function whomToAsk(
  people: People,
  videnspersoner: readonly VidenspersonEntry[],
  me: string,
  namesToday: ReadonlySet<string>,
  roles: readonly FreeRoleHolder[] = [],
  count = 3,
): readonly Askable[] {
  const own = people.byId(me)?.fields.name;
  const kontaktperson = people.holder('kontaktperson');
  const byName = new Map<string, Askable>();
  if (kontaktperson && kontaktperson.id !== me) {
    const { name, phone, email } = kontaktperson.fields;
    byName.set(name, { name, topics: [], isKontaktperson: true, phone, email });
  }
  for (const { role, holder } of roles) {
    if (!holder || holder.id === me || holder.id === kontaktperson?.id) continue;
    const { name, phone, email } = holder.fields;
    const topics = [...(byName.get(name)?.topics ?? []), role.fields.name];
    byName.set(name, { name, topics, isKontaktperson: false, phone, email });
  }
  const rank = ({ fields }: VidenspersonEntry) =>
    namesToday.has(fields.name ?? '') ? 0 : fields.introduced?.done ? 1 : 2;
  const sorted = videnspersoner.toSorted((a, b) => rank(a) - rank(b) || compareVidenspersoner(a, b));
  for (const { fields } of sorted) {
    const name = fields.name?.trim();
    if (!name || name === own) continue;
    const known = byName.get(name);
    byName.set(name, {
      name,
      topics: [...(known?.topics ?? []), fields.topic],
      isKontaktperson: known?.isKontaktperson ?? false,
      phone: known?.phone || fields.phone,
      email: known?.email || fields.email,
    });
  }
  return [...byName.values()].slice(0, count);
}
