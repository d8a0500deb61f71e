import { formatDayLong } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import { firstName } from '../../core/forloeb/person.ts';

/** Words for a stand-in of the kontaktperson. */
export const standInTexts = {
  heading: 'Stand-in for kontaktpersonen',
  hint: 'Er kontaktpersonen væk i en periode? Giv rollen til en kollega. Alt, der ligger hos rollen, følger med.',
  hand: 'Overdrag til en stand-in',
  dialog: 'Overdrag til en stand-in',
  lead: (name: string) =>
    `Stand-in’en får rollen som kontaktperson efter ${firstName(name)}. Ellers bliver intet rettet.`,
  who: 'Hvem tager over?',
  choose: 'Vælg en person',
  other: 'En anden person …',
  name: 'Navn',
  phone: 'Telefon',
  email: 'Mail',
  from: 'Fra og med',
  to: 'Til og med',
  toHint: 'Lad feltet stå tomt, hvis I ikke ved det endnu.',
  missingWho: 'Vælg, hvem der tager over.',
  missingName: 'Skriv et navn.',
  missingFrom: 'Skriv, hvornår det begynder.',
  order: 'Den sidste dag ligger før den første.',
  hereNow: 'Rollen skifter med det samme. Dagene står, så alle kan se dem.',
  submit: 'Overdrag rollen',
  said: (name: string) => `${name} er stand-in som kontaktperson.`,
  now: (name: string, other: string) => `${name} er stand-in for ${firstName(other)}.`,
  period: (from: Day, to: Day | undefined) =>
    to ? `Fra ${formatDayLong(from)} til ${formatDayLong(to)}.` : `Fra ${formatDayLong(from)}. Ingen sidste dag endnu.`,
  over: (name: string) => `Perioden er slut. Skal ${firstName(name)} have rollen tilbage?`,
  file: (name: string) =>
    `${firstName(name)} skal have en fil med programmet, jeres fælles noter og forberedelsesnoterne mellem kontaktperson og leder.`,
  save: (name: string) => `Gem filen til ${firstName(name)}`,
  share: 'Del filen',
  back: (name: string) => `Giv rollen tilbage til ${firstName(name)}`,
  gaveBack: (name: string) => `${name} er kontaktperson igen.`,
} as const;
