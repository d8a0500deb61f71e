import { formatDayShortNear, formatTime, formatTimeRange } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';

interface When {
  readonly day: Day;
  readonly from: string;
  readonly to: string;
}

const at = ({ day, from, to }: When, today: Day) =>
  `${formatDayShortNear(day, today)} kl. ${formatTimeRange(from, to)}`;

/** Words for what would lie on top of something else in a new forløb. */
export const crowdedTexts = {
  heading: 'Noget falder oven i hinanden',
  count: (count: number) => (count === 1 ? '1 aktivitet' : `${count} aktiviteter`),
  text: 'Det sker, når der er fridage, eller når den nye har en kortere uge. Du kan altid flytte mere i skemaet bagefter.',
  label: 'Hvad skal der ske med dem?',
  options: { spread: 'Læg dem på næste ledige tid', keep: 'Behold tiderne' },
  each: 'Se dem',
  onTop: (slot: When, other: string, today: Day) => `${at(slot, today)}, oven i »${other}«`,
  afterStep: (slot: When, other: string, today: Day) => `${at(slot, today)}, skal komme efter »${other}«`,
  sameDay: (slot: When, today: Day) => `${at(slot, today)}, samme dag som et andet`,
  outside: (slot: When, today: Day) => `${at(slot, today)}, uden for arbejdstiden`,
  /** Its start says enough: the length stays. */
  becomes: ({ day, from }: When, today: Day) => `bliver ${formatDayShortNear(day, today)} kl. ${formatTime(from)}`,
  /** A status meeting; its new day has one. */
  goesOut: 'går ud, for dagen har det i forvejen',
  luftGoesOut: (count: number) =>
    count === 1
      ? 'Ét stykke luft går ud: Der er ikke længere fri dér, eller dagen er slut.'
      : `${count} stykker luft går ud: Der er ikke længere fri dér, eller dagen er slut. Resten af luften bliver.`,
  noRoom: 'Ingen ledig tid. Bliver, hvor den er.',
  stays: 'Bliver, hvor den er',
} as const;
