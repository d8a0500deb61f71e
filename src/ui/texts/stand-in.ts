import { formatDayLong } from '../../core/calendar/danish-date.ts';
import { addDays, type Day } from '../../core/calendar/day.ts';
import { firstName } from '../../core/forloeb/person.ts';
import { type StandIn, standInState } from '../../core/forloeb/stand-in.ts';

/** Words for a stand-in of the kontaktperson. */
export const standInTexts = {
  heading: 'Stand-in for kontaktpersonen',
  hint: 'Er kontaktpersonen væk i en periode? Giv rollen til en kollega. Alt, der ligger hos rollen, følger med.',
  hand: 'Overdrag til en stand-in',
  dialog: 'Overdrag til en stand-in',
  lead: (name: string) =>
    `Stand-in’en har rollen som kontaktperson for ${firstName(name)} på de dage, du skriver. Ellers bliver intet rettet.`,
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
  dialogDays: 'Ret dagene',
  /** What the days mean, before anything is written. */
  means(from: Day | undefined, to: Day | undefined, today: Day, name: string): string {
    const begins =
      !from || from <= today ? 'Rollen skifter med det samme' : `Rollen skifter af sig selv ${formatDayLong(from)}`;
    const ends = to
      ? `${firstName(name)} har den igen fra ${formatDayLong(addDays(to, 1))}`
      : `${firstName(name)} får den igen, når I skriver en sidste dag`;
    return `${begins}. ${ends}.`;
  },
  submit: 'Overdrag rollen',
  submitDays: 'Gem dagene',
  said: (name: string, isAhead: boolean) => `${name} ${isAhead ? 'bliver' : 'er'} stand-in som kontaktperson.`,
  saidDays: 'Dagene er rettet.',
  ahead: (name: string, other: string) => `${name} bliver stand-in for ${firstName(other)}.`,
  now: (name: string, other: string) => `${name} er stand-in for ${firstName(other)}.`,
  period: (from: Day, to: Day | undefined, other: string) =>
    to
      ? `Fra ${formatDayLong(from)} til og med ${formatDayLong(to)}. Derefter har ${firstName(other)} rollen igen af sig selv.`
      : `Fra ${formatDayLong(from)}. Ingen sidste dag endnu.`,
  until: (name: string) => `Indtil da er ${firstName(name)} kontaktperson.`,
  over: (name: string, other: string, to: Day) =>
    `${name} var stand-in til og med ${formatDayLong(to)}. ${firstName(other)} har rollen igen.`,
  days: 'Ret dagene',
  callOff: 'Aflys',
  calledOff: (name: string) => `Aflyst. ${name} er kontaktperson hele tiden.`,
  /** What somebody is to a stand-in, beside the name; empty for others, and when it is over. */
  role(standIn: StandIn, person: string, today: Day): string {
    const state = standInState(standIn, today);
    if (state === 'over' || (person !== standIn.person && person !== standIn.standsInFor)) return '';
    if (person === standIn.standsInFor) return state === 'now' ? 'Kontaktperson, har en stand-in' : 'Kontaktperson';
    return state === 'now' ? 'Kontaktperson (stand-in)' : `Stand-in fra ${formatDayLong(standIn.from)}`;
  },
  file: (name: string) => `${firstName(name)} skal have en fil at arbejde i.`,
  save: (name: string) => `Gem filen til ${firstName(name)}`,
  share: 'Del filen',
  back: (name: string) => `Giv rollen tilbage til ${firstName(name)}`,
  gaveBack: (name: string) => `${name} er kontaktperson igen.`,
} as const;
