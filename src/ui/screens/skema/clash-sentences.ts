import { type BookingContext, type PlanBookings, personKeys } from '../../../core/forloeb/bookings.ts';
import { type Clash, mayBeJoint } from '../../../core/forloeb/double-bookings.ts';
import type { Activity } from '../../../core/forloeb/introduktionsskema.ts';
import { clashTexts } from '../../texts/clashes.ts';

const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** One clash of an activity in words. `elsewhere`: with another forløb. */
export interface ClashSentence {
  readonly text: string;
  readonly elsewhere: boolean;
}

/** What an activity clashes with, in words; what it needs in common with the other is named after the activity itself. */
export function clashSentences(
  activity: Pick<Activity, 'who' | 'place'>,
  clashes: readonly Clash[],
  own: BookingContext,
  others: ReadonlyMap<string, PlanBookings>,
): readonly ClashSentence[] {
  const sentences = clashes.flatMap((clash): readonly ClashSentence[] => {
    const { other, keys } = clash;
    const [from, to] = [timeOf(other.from), timeOf(other.to)];
    if (other.forloeb === own.forloeb) return [{ text: clashTexts.same(other.title, from, to), elsewhere: false }];
    const newHire = others.get(other.forloeb)?.newHire ?? '';
    if (mayBeJoint(clash)) return [{ text: clashTexts.joint(newHire), elsewhere: true }];
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
    ].flatMap((text) => (text ? [{ text, elsewhere: true }] : []));
  });
  return sentences.filter(({ text }, index) => sentences.findIndex((other) => other.text === text) === index);
}
