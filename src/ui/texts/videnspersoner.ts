import { formatDayShort } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';

/** Words of the list of videnspersoner. */
export const vpTexts = {
  heading: 'Videnspersoner',
  lead: 'Hvem ved hvad, og hvem kan man spørge?',
  add: 'Tilføj emne',
  search: 'Søg i emner, navne og steder',
  order: 'Vis efter',
  byTopic: 'Efter emne',
  byPerson: 'Efter person',
  otherTopics: 'Andre emner',
  nameless: 'Mangler et navn',
  found: (count: number) => (count === 1 ? '1 emne' : `${count} emner`),
  nothingFound: (query: string, filling: boolean) =>
    `Ingen emner eller navne passer på »${query}«. Prøv et andet ord, eller ${filling ? 'tilføj emnet' : 'spørg din kontaktperson'}.`,
  clearSearch: 'Ryd søgningen',
  missing: (count: number) => (count === 1 ? '1 emne mangler et navn.' : `${count} emner mangler et navn.`),
  showMissing: 'Vis dem',
  showAll: 'Vis alle emner',
  newer: (count: number) =>
    count === 1 ? '1 emne kræver en nyere udgave af appen.' : `${count} emner kræver en nyere udgave af appen.`,
  empty: {
    heading: 'Her er ingen emner endnu',
    text: 'Skriv, hvad man kan få brug for at spørge om, og hvem der ved det.',
  },
} as const;

export const topicTexts = {
  call: (name: string, phone: string) => `Ring til ${name}: ${phone}`,
  mail: (name: string) => `Skriv til ${name}`,
  mailShort: 'Skriv',
  deputy: 'Stedfortræder:',
  away: (when: string) => `Væk ${when}`,
  introducer: (name: string) => `${name} præsenterer jer`,
  introduced: (topic: string) => `I er præsenteret: ${topic}`,
  introducedOn: (day: Day | undefined) => (day ? `Præsenteret ${formatDayShort(day)}` : 'Præsenteret'),
  notIntroduced: 'Præsenteret',
  edit: 'Ret',
  editTopic: (topic: string) => `Ret ${topic}`,
  whoKnows: 'Hvem ved det? Tilføj navn',
  whoKnowsAbout: (topic: string) => `Hvem ved det? Tilføj navn: ${topic}`,
  nameFor: (topic: string) => `Hvem ved det? ${topic}`,
  askInstead: (name: string) => (name ? `Ingen navne endnu. Spørg ${name}.` : 'Ingen navne endnu.'),
} as const;

export const topicSaid = {
  named: (name: string, topic: string) => `${name} står nu ved ${topic}`,
  introduced: (name: string) => `I er præsenteret: ${name}`,
  notIntroduced: (name: string) => `Ikke præsenteret endnu: ${name}`,
  added: (topic: string) => `${topic} er tilføjet`,
  saved: (topic: string) => `${topic} er rettet`,
  removed: (topic: string) => `${topic} er slettet`,
  notSaved: 'Det, du skrev, er ikke gemt.',
} as const;

export const topicSheetTexts = {
  newHeading: 'Nyt emne',
  editHeading: 'Ret emne',
  topic: 'Emne',
  topicMissing: 'Skriv, hvad emnet er.',
  question: 'Hvad kan man spørge om?',
  needs: 'Behov',
  name: 'Hvem ved det?',
  nameHint: 'Kender listen navnet i forvejen, kommer resten af sig selv.',
  function: 'Funktion',
  kind: 'Er på arbejdspladsen',
  noKind: 'Ikke valgt',
  phone: 'Telefon',
  email: 'Mail',
  emailDoubtful: 'Det ligner ikke en mailadresse. Den bliver gemt, som den er skrevet.',
  place: 'Sted',
  deputy: 'Stedfortræder',
  introducer: 'Hvem præsenterer jer?',
  remove: 'Slet emnet',
} as const;

/** Names of the fields, where both have changed one. */
export const topicFieldLabels: Readonly<Record<string, string>> = {
  topic: 'Emne',
  question: 'Hvad man kan spørge om',
  needs: 'Behov',
  name: 'Navn',
  function: 'Funktion',
  kind: 'Slags',
  phone: 'Telefon',
  email: 'Mail',
  place: 'Sted',
  deputy: 'Stedfortræder',
  away: 'Væk',
  introducer: 'Hvem præsenterer',
  introduced: 'Præsenteret',
  order: 'Plads i listen',
};

export const tickWords = { yes: 'Ja', no: 'Ikke endnu' } as const;
