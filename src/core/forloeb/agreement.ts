import * as z from 'zod/mini';
import type { Day } from '../calendar/day.ts';
import type { Json } from '../document/types.ts';
import { fnvBasis, fnvStep } from '../fnv.ts';
import { Party, PlainDay, RecordId, TimeOfDay } from './fields.ts';
import { foldName } from './folded-name.ts';
import { type Activity, isCancelled, isLuft } from './introduktionsskema.ts';
import type { People } from './people.ts';

/** What a person has been asked about their time in an activity, and what they answered (RULES.md N30–N33). */

export const agreementStates = ['asked', 'agreed', 'declined'] as const;
export type AgreementState = (typeof agreementStates)[number];

/** The day and hours an answer is about. */
const Hours = z.looseObject({ day: PlainDay, from: TimeOfDay, to: TimeOfDay });

/** One field of the activity for each person. `who` says in plain sight whose answer it is; `by` and `day` who noted it, and when. */
export const Agreement = z.looseObject({
  state: z.enum(agreementStates),
  day: z.optional(PlainDay),
  by: z.optional(RecordId),
  who: Party,
  at: z.optional(Hours),
});
export type Agreement = z.infer<typeof Agreement>;

const prefix = 'agreed:';

/** Whether a field of an activity holds the answer of a person. */
export const isAgreementField = (field: string): boolean => field.startsWith(prefix);

/** Tells apart names that look the same once only a–z and digits are left; made of code points, not of units. */
function digest(text: string): string {
  const hash = [...text].reduce((state, char) => fnvStep(state, char.codePointAt(0) ?? 0), fnvBasis);
  return hash.toString(16).padStart(8, '0');
}

function nameKey(name: string): string {
  const folded = foldName(name);
  const plain = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const isWhole = plain.length <= 48 && /^[a-z0-9 .'-]*$/.test(folded);
  return isWhole && plain !== '' ? plain : `${plain.slice(0, 39)}.${digest(folded)}`;
}

/** Key of whoever a party means: the person who holds the role or bears the name, else the role or the name itself (N30). */
export function partyKey(party: Party, people: People): string {
  if ('person' in party) return String(party.person);
  if ('role' in party) return people.holder(party.role as never)?.id ?? `role:${String(party.role)}`;
  const name = foldName(String(party.name));
  const person = people.all.find(({ fields }) => foldName(fields.name) === name);
  return person?.id ?? `name:${nameKey(String(party.name))}`;
}

/** Field of an activity that holds the answer of a party. At most 80 characters (document RULES.md F5). */
export const agreementField = (party: Party, people: People): string => `${prefix}${partyKey(party, people)}`;

/** When an activity is: what an answer is about. */
export interface HoursOf {
  readonly day: Day;
  /** `HH:MM` */
  readonly from: string;
  readonly to: string;
}

/** Where one person stands with one activity. `newer`: only a newer version of the app can read the answer. */
export interface PersonAgreement {
  readonly key: string;
  readonly field: string;
  readonly party: Party;
  readonly name: string;
  readonly state: AgreementState | 'none' | 'newer';
  /** The day it was noted; undefined when nothing was. */
  readonly day: Day | undefined;
  /** The hours the answer was about, when the activity has been moved since (N32). */
  readonly movedFrom: HoursOf | undefined;
  /** False for somebody who answered and is no longer part of the activity. */
  readonly current: boolean;
  /** True when an answer, or the taking back of one, has been noted for this person. */
  readonly noted: boolean;
}

const isNewHire = (party: Party, people: People): boolean =>
  ('role' in party && party.role === 'ny') || partyKey(party, people) === people.holder('ny')?.id;

type Agreeable = Pick<Activity, 'who' | 'status' | 'kind'> & { readonly [field: string]: unknown };

/**
 * Everybody but the new hire whose time an activity takes, in the order of the plan, and after them those who answered and are no
 * longer part of it. Nobody for luft. A role is with whoever holds it on the day of the activity (N85).
 */
export function agreementsOf(activity: Agreeable, hours: HoursOf, ofToday: People): readonly PersonAgreement[] {
  if (isLuft(activity)) return [];
  const people = ofToday.on(hours.day);
  const rows = new Map<string, PersonAgreement>();
  for (const party of activity.who) {
    const name = people.nameOf(party);
    const field = agreementField(party, people);
    if (!name.trim() || isNewHire(party, people) || rows.has(field)) continue;
    rows.set(field, readAgreement(activity, field, party, hours, people, true));
  }
  for (const [field, value] of Object.entries(activity)) {
    if (!isAgreementField(field) || rows.has(field)) continue;
    const who = Agreement.safeParse(value).data?.who;
    if (who) rows.set(field, readAgreement(activity, field, who, hours, people, false));
  }
  return [...rows.values()];
}

function readAgreement(
  activity: Agreeable,
  field: string,
  party: Party,
  hours: HoursOf,
  people: People,
  current: boolean,
): PersonAgreement {
  const value = activity[field] ?? null;
  const noted = value !== null;
  const key = field.slice(prefix.length);
  const name = people.byId(key)?.fields.name ?? people.nameOf(party);
  const row = { key, field, party, name, current, noted };
  const known = Agreement.safeParse(value).data;
  if (noted && !known) return { ...row, state: 'newer', day: undefined, movedFrom: undefined };
  const settled = activity.status?.state === 'agreed' || activity.status?.state === 'done';
  if (settled && known?.state !== 'declined') {
    return { ...row, state: 'agreed', day: known?.day ?? activity.status?.day, movedFrom: undefined };
  }
  if (!known) {
    const own = row.key === people.holder('kontaktperson')?.id;
    return { ...row, state: own ? 'agreed' : 'none', day: undefined, movedFrom: undefined };
  }
  const { at } = known;
  const isSame = !at || (at.day === hours.day && at.from === hours.from && at.to === hours.to);
  const movedFrom = isSame ? undefined : { day: at.day, from: at.from, to: at.to };
  return { ...row, state: known.state, day: known.day, movedFrom };
}

/** Whether a person still has to be asked, or asked again: no answer, no, or yes to other hours (N33). */
export const isOpen = ({ state, movedFrom, current }: PersonAgreement): boolean =>
  current && state !== 'newer' && (state !== 'agreed' || movedFrom !== undefined);

/** Nobody has asked the person about these hours. */
export const isUnasked = ({ state, movedFrom, current }: PersonAgreement): boolean =>
  current && (state === 'none' || (movedFrom !== undefined && state !== 'newer' && state !== 'declined'));

/** Whether somebody's time in the activity is not agreed. A cancelled activity takes nobody's time. */
export const lacksAgreement = (activity: Agreeable, hours: HoursOf, people: People): boolean =>
  !isCancelled(activity) && agreementsOf(activity, hours, people).some(isOpen);

/** Whether anybody has said yes to the time of an activity. */
export const hasYes = (activity: { readonly [field: string]: unknown }): boolean =>
  Object.entries(activity).some(
    ([field, value]) => isAgreementField(field) && Agreement.safeParse(value).data?.state === 'agreed',
  );

/** The value of the field for an answer; null takes an answer back, which is a value too (document RULES.md W3). */
export function agreementValue(
  row: Pick<PersonAgreement, 'party'>,
  state: AgreementState | 'none',
  hours: HoursOf,
  noted: { readonly by: string; readonly day: Day },
): Json {
  if (state === 'none') return null;
  const at = { day: hours.day, from: hours.from, to: hours.to };
  return { state, day: noted.day, by: noted.by, who: row.party as Json, at };
}

const onePressOn = { none: 'asked', asked: 'agreed', agreed: 'declined', declined: 'asked' } as const;

/** What one press on the mark makes of it. Yes to other hours means the question is put again. */
export const nextAgreement = ({ state, movedFrom }: PersonAgreement): AgreementState =>
  state === 'newer' || (movedFrom && state === 'agreed') ? 'asked' : onePressOn[state];
