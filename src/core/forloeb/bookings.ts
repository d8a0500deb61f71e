import type { Day } from '../calendar/day.ts';
import { minutesOf } from '../calendar/parse-time.ts';
import type { Doc } from '../document/types.ts';
import type { Booking } from './double-bookings.ts';
import type { Party } from './fields.ts';
import { foldName } from './folded-name.ts';
import { calendarOf, forloebKind } from './forloeb.ts';
import {
  type Activity,
  activityDay,
  activityKind,
  isCancelled,
  isLuft,
  type PlacedActivity,
} from './introduktionsskema.ts';
import { type People, readPeople } from './people.ts';
import { contactOf } from './people-time.ts';
import { isFunctionWord, isPersonName } from './person-name.ts';
import { readEntries } from './record-kind.ts';
import { type VidenspersonEntry, videnspersonKind } from './vidensperson.ts';

/** Places where many can be at once, or that are no place: a word of them is enough (RULES.md N35). */
const anyPlace =
  /\b(?:teams|online|zoom|skype|virtuelt?|video|videomoede|telefonisk|telefon|webinar|egen plads|eget kontor|din plads|dit skrivebord|hjemmefra|hjemme|ude i huset|invitationen)\b/;
const openPlace =
  /^(?:(?:paa|i|ved) )?(?:kontoret|kontor|lederens kontor|moedelokalet?|receptionen|reception|kantinen|kantine|afdelingen|huset|teamet|hele huset|koekkenet|tekoekkenet|auditoriet|biblioteket|aftales|ikke aftalt)$/;

/** The key of a room that only one activity can have; undefined for a place that is none. */
export function placeKey(place: string | undefined): string | undefined {
  const folded = foldName(place ?? '').replace(/[.,;:!?]+$/, '');
  if (folded === '' || anyPlace.test(folded) || openPlace.test(folded)) return undefined;
  return `place:${folded}`;
}

/** Eight digits of a Danish number, or all digits of another. */
function phoneKey(phone: string): string | undefined {
  const digits = phone.replace(/\D/g, '').replace(/^(?:00)?45(?=\d{8}$)/, '');
  return digits.length >= 8 ? `phone:${digits}` : undefined;
}

/** What plans are compared by. */
export interface BookingContext {
  readonly forloeb: string;
  readonly people: People;
  readonly videnspersoner: readonly VidenspersonEntry[];
}

/** What a party is recognised by in other plans; nothing for a function. */
export function personKeys(party: Party, { people, videnspersoner }: BookingContext): readonly string[] {
  const name = people.nameOf(party);
  const isRecord = 'person' in party || ('role' in party && people.holder(party.role as never) !== undefined);
  if (isRecord ? isFunctionWord(name) || !name.trim() : 'role' in party || !isPersonName(name)) return [];
  const phone = phoneKey(contactOf(party, people, videnspersoner).phone);
  return [`name:${foldName(name)}`, ...(phone ? [phone] : [])];
}

/** What an activity needs to itself: the new hire, everybody in it, and its room (RULES.md N34). */
export function bookingKeys(activity: Pick<Activity, 'who' | 'place'>, context: BookingContext): readonly string[] {
  const parties: readonly Party[] = [{ role: 'ny' }, ...activity.who];
  const place = placeKey(activity.place);
  return [
    ...new Set([
      `ny:${context.forloeb}`,
      ...parties.flatMap((party) => personKeys(party, context)),
      ...(place ? [place] : []),
    ]),
  ];
}

/** The same on another day: with whoever holds the roles then. */
export const bookingContextOn = (context: BookingContext, day: Day): BookingContext => ({
  ...context,
  people: context.people.on(day),
});

/** The booking of one activity; undefined for luft and for what is cancelled. */
export function bookingOf({ day, entry }: PlacedActivity, context: BookingContext): Booking | undefined {
  const { fields, id } = entry;
  if (isLuft(fields) || isCancelled(fields)) return undefined;
  return {
    id,
    forloeb: context.forloeb,
    title: fields.title,
    day,
    from: minutesOf(fields.when.from),
    to: minutesOf(fields.when.to),
    keys: bookingKeys(fields, bookingContextOn(context, day)),
  };
}

/** A plan as far as other plans on the device are concerned. */
export interface PlanBookings {
  readonly forloeb: string;
  /** Name of the new hire. */
  readonly newHire: string;
  readonly fictive: boolean;
  readonly bookings: readonly Booking[];
}

const remembered = new WeakMap<Doc, PlanBookings>();

/** The bookings of a plan; undefined while this version cannot read what the forløb is. The same object for the same document. */
export function bookingsOfPlan(doc: Doc, forloebId: string): PlanBookings | undefined {
  const known = remembered.get(doc);
  if (known) return known;
  const forloeb = readEntries(doc, forloebKind).known[0]?.fields;
  if (!forloeb) return undefined;
  const people = readPeople(doc);
  const context = { forloeb: forloebId, people, videnspersoner: readEntries(doc, videnspersonKind).known };
  const calendar = calendarOf(forloeb);
  const dayOf = (activity: Activity): Day => activityDay(activity, calendar, forloeb.firstDay);
  const bookings = readEntries(doc, activityKind).known.flatMap(
    (entry) => bookingOf({ day: dayOf(entry.fields), entry }, context) ?? [],
  );
  const newHire = people.holder('ny')?.fields.name ?? '';
  const plan = { forloeb: forloebId, newHire, fictive: forloeb.fictive === true, bookings };
  remembered.set(doc, plan);
  return plan;
}

/** The other plans a plan is compared with: an example is about nobody, so it takes nobody's time (RULES.md N34). */
export const comparable = (own: PlanBookings, others: readonly PlanBookings[]): readonly PlanBookings[] =>
  others.filter(({ forloeb, fictive }) => forloeb !== own.forloeb && fictive === own.fictive);
