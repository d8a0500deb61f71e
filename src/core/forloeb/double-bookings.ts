import type { Day } from '../calendar/day.ts';
import { foldName } from './folded-name.ts';

/** A stretch of a day in which somebody or something is taken. Minutes after midnight, `from` included and `to` not. */
export interface Booking {
  /** Key of the activity; unique within its forløb. */
  readonly id: string;
  readonly forloeb: string;
  readonly title: string;
  readonly day: Day;
  readonly from: number;
  readonly to: number;
  /** What cannot be in two places: `ny:…`, `name:…`, `phone:…`, `place:…` (RULES.md N34). Without repetition. */
  readonly keys: readonly string[];
}

/** Two bookings at the same time that need the same. `keys` is what they share, sorted. `one` begins first. */
export interface Clash {
  readonly one: Booking;
  readonly other: Booking;
  readonly keys: readonly string[];
}

const overlap = (a: Booking, b: Booking): boolean => a.day === b.day && a.from < b.to && b.from < a.to;

const placeOf = ({ day, from, to, forloeb, id }: Booking): string =>
  `${day} ${String(from).padStart(4, '0')} ${String(to).padStart(4, '0')} ${forloeb} ${id}`;

/** Whether a booking comes before another one: a clash is told at the second (RULES.md N82). */
export const comesFirst = (one: Booking, other: Booking): boolean => placeOf(one) < placeOf(other);

/**
 * All clashes, in the order of their first booking. One sweep over the day for each thing that is needed: n log n, plus the number
 * of clashes.
 */
export function doubleBookings(bookings: readonly Booking[]): readonly Clash[] {
  const ordered = bookings
    .filter(({ from, to }) => from < to)
    .map((booking) => ({ booking, place: placeOf(booking) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  const running = new Map<string, Booking[]>();
  const clashes = new Map<Booking, Map<Booking, string[]>>();
  for (const { booking } of ordered) {
    for (const key of booking.keys) {
      const stillOn = (running.get(key) ?? []).filter((other) => overlap(other, booking));
      for (const other of stillOn) note(clashes, other, booking, key);
      stillOn.push(booking);
      running.set(key, stillOn);
    }
  }
  return ordered.flatMap(({ booking: one }) =>
    [...(clashes.get(one) ?? [])].map(([other, keys]) => ({ one, other, keys: keys.sort() })),
  );
}

function note(clashes: Map<Booking, Map<Booking, string[]>>, one: Booking, other: Booking, key: string): void {
  const ofOne = clashes.get(one) ?? new Map<Booking, string[]>();
  clashes.set(one, ofOne);
  const keys = ofOne.get(other);
  if (keys) keys.push(key);
  else ofOne.set(other, [key]);
}

/** What one booking clashes with: for an activity that is being written or moved. Its own earlier self does not count. */
export function clashesWith(booking: Booking, others: readonly Booking[]): readonly Clash[] {
  if (booking.from >= booking.to) return [];
  return others.flatMap((other) => {
    const isSelf = other.id === booking.id && other.forloeb === booking.forloeb;
    if (isSelf || other.from >= other.to || !overlap(booking, other)) return [];
    const keys = booking.keys.filter((key) => other.keys.includes(key)).sort();
    return keys.length > 0 ? [{ one: booking, other, keys }] : [];
  });
}

/**
 * Two forløb with the same thing at the same hours: most likely one meeting held for both (RULES.md N36). It is told, but as a
 * question.
 */
export const mayBeJoint = ({ one, other }: Clash): boolean =>
  one.forloeb !== other.forloeb &&
  one.from === other.from &&
  one.to === other.to &&
  foldName(one.title) === foldName(other.title);
