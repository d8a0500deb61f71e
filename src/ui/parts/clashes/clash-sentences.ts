import { type BookingContext, type PlanBookings, personKeys } from '../../../core/forloeb/bookings.ts';
import { type Booking, type Clash, comesFirst, mayBeJoint } from '../../../core/forloeb/double-bookings.ts';
import type { Activity } from '../../../core/forloeb/introduktionsskema.ts';
import { clashTexts } from '../../texts/clashes.ts';

const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** One clash of an activity in words. */
export interface ClashSentence {
  readonly text: string;
  /** With another forløb. */
  readonly elsewhere: boolean;
  /** The other one is the second of the two, and it is told there (RULES.md N82). */
  readonly toldAtOther: boolean;
}

/** What is booked twice, once: one activity and what it clashes with elsewhere, or two of this plan. */
export interface DoubleBooking {
  readonly parts: readonly Booking[];
  /** In words, where only one of the two is of this plan. */
  readonly texts: readonly string[];
}

/** All that is booked twice in a plan, each once and in the order of the plan. */
export function doubleBookingsOf(
  clashes: readonly Clash[],
  forloeb: string,
  sentencesOf: (id: string) => readonly ClashSentence[],
): readonly DoubleBooking[] {
  const isOwn = (booking: Booking) => booking.forloeb === forloeb;
  const pairs = clashes
    .filter(({ one, other }) => isOwn(one) && isOwn(other))
    .map(({ one, other }) => ({ parts: [one, other], texts: [] }));
  const owns = new Map(clashes.flatMap(({ one, other }) => [one, other].filter(isOwn).map((own) => [own.id, own])));
  const single = [...owns.values()].map((own) => ({
    parts: [own],
    texts: sentencesOf(own.id).flatMap(({ elsewhere, text }) => (elsewhere ? [text] : [])),
  }));
  return [...pairs, ...single.filter(({ texts }) => texts.length > 0)].sort((a, b) => {
    const [one, other] = [a.parts[0], b.parts[0]];
    return one && other && one !== other ? (comesFirst(one, other) ? -1 : 1) : 0;
  });
}

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
