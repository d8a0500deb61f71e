import { formatTimeRange, weekdayName } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import { genitive } from '../../core/forloeb/genitive.ts';
import { firstName } from '../../core/forloeb/person.ts';

const list = new Intl.ListFormat('da', { type: 'conjunction' });

/** `Aminas, tirsdag 09.00–10.00`: of another forløb no more than whose it is and when. */
const elsewhere = (newHire: string, day: Day, from: string, to: string): string =>
  [newHire && genitive(firstName(newHire)), `${weekdayName(day)} ${formatTimeRange(from, to)}`]
    .filter(Boolean)
    .join(', ');

/** Words of what is booked twice. */
export const clashTexts = {
  label: 'Samtidig',
  /** Where nothing but somebody's absence is told. */
  awayLabel: 'Væk',
  away: (name: string, when: string) => `${name} er væk ${when}.`,
  /** Behind two activities with their hours. */
  and: 'og',
  atOnce: 'ligger samtidig.',
  same: (title: string, from: string, to: string) => `Overlapper med ${title} (${formatTimeRange(from, to)}).`,
  person: (names: readonly string[], newHire: string, day: Day, from: string, to: string) =>
    `${list.format(names)} er også optaget i et andet forløb: ${elsewhere(newHire, day, from, to)}.`,
  place: (place: string, newHire: string, day: Day, from: string, to: string) =>
    `${place} er også i brug i et andet forløb: ${elsewhere(newHire, day, from, to)}.`,
  joint: (newHire: string) =>
    `Står på samme tid i ${newHire ? `${genitive(firstName(newHire))} forløb` : 'et andet forløb'}. Holdes det fælles?`,
} as const;
