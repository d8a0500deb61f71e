import { talkFieldNames, talkFieldStarts } from './handover-talk.ts';

const times = (amount: number, one: string, many: string) =>
  `${Math.abs(amount)} ${Math.abs(amount) === 1 ? one : many}`;
const around = (amount: number) => (amount < 0 ? 'før' : 'efter');

/** Words for values that are not words themselves. */
export const valueTexts = {
  yes: 'ja',
  no: 'nej',
  done: 'gjort',
  open: 'ikke gjort',
  empty: 'tomt',
  somebody: 'en anden person',
  from: (day: string) => `fra ${day}`,
  other: 'en anden værdi',
  offset: {
    workingDays: (amount: number) =>
      amount > 0 ? `arbejdsdag nr. ${amount}` : `${times(amount, 'arbejdsdag', 'arbejdsdage')} før første dag`,
    days: (amount: number) => `${times(amount, 'dag', 'dage')} ${around(amount)} første dag`,
    weeks: (amount: number) => `${times(amount, 'uge', 'uger')} ${around(amount)} første dag`,
    months: (amount: number) => `${times(amount, 'måned', 'måneder')} ${around(amount)} første dag`,
  },
} as const;

/** What the fields of records are called where they stand alone. */
export const fieldNames: Readonly<Record<string, string>> = {
  title: 'Titel',
  text: 'Tekst',
  topic: 'Emne',
  name: 'Navn',
  place: 'Sted',
  when: 'Tid',
  due: 'Dag',
  who: 'Hvem',
  responsible: 'Ansvarlig',
  participants: 'Deltagere',
  needs: 'Behov',
  howTo: 'Sådan gør du',
  note: 'Note',
  preparation: 'Forberedelse',
  method: 'Metode',
  task: 'Opgave',
  kind: 'Slags',
  status: 'Status',
  question: 'Spørg om',
  function: 'Funktion',
  standIn: 'Stand-in',
  phone: 'Telefon',
  email: 'Mail',
  deputy: 'Stedfortræder',
  introducer: 'Hvem introducerer',
  introduced: 'Introduceret',
  category: 'Slags spørgsmål',
  firstDay: 'Første dag',
  workplace: 'Arbejdsplads',
  department: 'Afdeling',
  position: 'Stilling',
  meetingPlace: 'Mødested',
  meetingTime: 'Mødetid',
  receivedBy: 'Hvem tager imod',
  address: 'Adresse',
  practical: 'Godt at vide',
  bring: 'Skal have med',
  readMore: 'Link til mere',
  workingWeek: 'Arbejdstid',
  departments: 'Afdelinger',
  picture: 'Logo',
  href: 'Link',
  words: 'Afsnit i velkomstbrevet',
  audience: 'Brevets tone',
  sent: 'Brevet er sendt',
  welcome: 'Velkomst',
  months: 'Længde',
  localDaysOff: 'Lokale fridage',
  schoolHolidays: 'Uger med skoleferie',
  away: 'Dage væk',
  person: 'Person',
  ...talkFieldNames,
};

/** Answers about people's time have a field for each person, notes one for each point. */
const fieldStarts: readonly (readonly [start: string, name: string])[] = [
  ['agreed:', 'Svar om tid'],
  ...talkFieldStarts,
];

export const fieldName = (field: string): string =>
  fieldNames[field] ?? fieldStarts.find(([start]) => field.startsWith(start))?.[1] ?? 'Et felt';
