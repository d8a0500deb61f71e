import type { Day } from '../../../core/calendar/day.ts';
import { formatStretches } from '../../../core/calendar/stretches.ts';
import { type BookingContext, type PlanBookings, personKeys } from '../../../core/forloeb/bookings.ts';
import { type Booking, type Clash, comesFirst, mayBeJoint } from '../../../core/forloeb/double-bookings.ts';
import type { Activity } from '../../../core/forloeb/introduktionsskema.ts';
import { type AwayByName, awayAmong } from '../../../core/forloeb/person-away.ts';
import { clashTexts } from '../../texts/clashes.ts';

const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** One clash of an activity in words. */
export interface ClashSentence {
  readonly text: string;
  /** Of something that does not stand in this plan: another forløb, or that somebody is away. */
  readonly elsewhere: boolean;
  readonly away?: true;
  /** The other one is the second of the two, and it is told there (RULES.md N82). */
  readonly toldAtOther: boolean;
}

/** What is booked twice, once: one activity and what it clashes with elsewhere, or two of this plan. */
export interface DoubleBooking {
  readonly parts: readonly Booking[];
  /** In words, where only one of the two is of this plan. */
  readonly texts: readonly string[];
  /** Nothing but that somebody is away. */
  readonly away?: boolean;
}

/** What the sentences are about, in a word. */
export const clashLabel = (sentences: readonly ClashSentence[]): string =>
  sentences.every(({ away }) => away) ? clashTexts.awayLabel : clashTexts.label;

/** All that is booked twice in a plan, each once and in the order of the plan. */
export function doubleBookingsOf(
  clashes: readonly Clash[],
  own: PlanBookings,
  sentencesOf: (id: string) => readonly ClashSentence[],
): readonly DoubleBooking[] {
  const isOwn = (booking: Booking) => booking.forloeb === own.forloeb;
  const pairs = clashes
    .filter(({ one, other }) => isOwn(one) && isOwn(other))
    .map(({ one, other }) => ({ parts: [one, other], texts: [] }));
  const single = own.bookings.map((booking) => {
    const told = sentencesOf(booking.id).filter(({ elsewhere }) => elsewhere);
    return { parts: [booking], texts: told.map(({ text }) => text), away: told.every(({ away }) => away) };
  });
  return [...pairs, ...single.filter(({ texts }) => texts.length > 0)].sort((a, b) => {
    const [one, other] = [a.parts[0], b.parts[0]];
    return one && other && one !== other ? (comesFirst(one, other) ? -1 : 1) : 0;
  });
}

/** Who of an activity is away on its day, in words (RULES.md N98). */
export const awaySentences = (
  { who }: Pick<Activity, 'who'>,
  day: Day,
  { people }: BookingContext,
  away: AwayByName,
): readonly ClashSentence[] =>
  awayAmong(who, day, people, away).map(({ name, range }) => ({
    text: clashTexts.away(name, formatStretches([range], day)),
    elsewhere: true,
    toldAtOther: false,
    away: true,
  }));

/** What an activity clashes with, in words; what it needs in common with the other is named after the activity itself. */
export function clashSentences(
  activity: Pick<Activity, 'who' | 'place'>,
  clashes: readonly Clash[],
  own: BookingContext,
  others: ReadonlyMap<string, PlanBookings>,
): readonly ClashSentence[] {
  const sentences = clashes.flatMap((clash): readonly ClashSentence[] => {
    const { one, other, keys } = clash;
    const [from, to] = [timeOf(other.from), timeOf(other.to)];
    if (other.forloeb === own.forloeb)
      return [{ text: clashTexts.same(other.title, from, to), elsewhere: false, toldAtOther: comesFirst(one, other) }];
    const newHire = others.get(other.forloeb)?.newHire ?? '';
    if (mayBeJoint(clash)) return [{ text: clashTexts.joint(newHire), elsewhere: true, toldAtOther: false }];
    const names = [
      ...new Set(
        [{ role: 'ny' } as const, ...activity.who]
          .filter((party) => personKeys(party, own).some((key) => keys.includes(key)))
          .map((party) => own.people.nameOf(party)),
      ),
    ];
    const hasPlace = keys.some((key) => key.startsWith('place:'));
    return [
      names.length > 0 && clashTexts.person(names, newHire, other.day, from, to),
      hasPlace && clashTexts.place(activity.place?.trim() ?? '', newHire, other.day, from, to),
    ].flatMap((text) => (text ? [{ text, elsewhere: true, toldAtOther: false }] : []));
  });
  return sentences.filter(({ text }, index) => sentences.findIndex((other) => other.text === text) === index);
}
