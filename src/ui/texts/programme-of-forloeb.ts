import type { Suspect } from '../../core/programme/suspects.ts';
import { listed } from './listed.ts';

const what: Readonly<Record<Suspect['what'], string>> = {
  name: 'ligner et navn',
  day: 'ligner en dato',
  contact: 'ligner et nummer eller en adresse',
};

/** Words for what goes from a forløb into a programme for all. */
export const forAllTexts = {
  saveIn: 'Gem i standardprogrammet\u00A0…',
  heading: 'Gem i et standardprogram',
  lead: 'Så er det med næste gang. Navne, datoer og noter bliver i forløbet.',
  programme: 'Program',
  newProgramme: 'Et nyt program',
  newName: 'Navn på det nye program',
  copyOf: (title: string) => `${title}, vores udgave`,
  preview: 'Det her bliver gemt',
  isNew: 'Det er nyt i programmet.',
  isThere: 'Det findes i programmet og bliver rettet til det her.',
  save: 'Gem i programmet',
  saved: (title: string, programme: string) => `${title} er gemt i »${programme}«`,
  suspects: (count: number) => (count === 1 ? '1 tekst bør du se på' : `${count} tekster bør du se på`),
  suspectsText: 'Programmet skal kunne bruges af alle. Skriv fx »kontaktpersonen« i stedet for et navn.',
  suspect: (suspects: readonly Suspect[]) =>
    `${listed(suspects.map(({ word, what: kind }) => `»${word}« ${what[kind]}`))}.`,
  seen: 'Jeg har set teksterne igennem. Det, der står, må alle læse.',
  seenMissing: 'Ret teksterne, eller sæt kryds ved, at du har set dem igennem.',
  whole: {
    card: 'Brug forløbet igen',
    cardText: 'Lav et standardprogram af det, I har bygget op her. Alle navne, datoer og noter bliver i forløbet.',
    open: 'Lav et program af forløbet',
    heading: 'Et program af forløbet',
    lead: 'Intet er gemt endnu. Forløbet bliver ikke ændret.',
    goes: (words: string) => `Det kommer med: ${words}, med roller og med afstand til første dag.`,
    stays: 'Det bliver i forløbet: navne, telefonnumre, datoer, krydser, noter, steder, spørgsmål og journal.',
    save: 'Gem programmet',
    note: 'Lavet ud af et forløb',
  },
  fields: {
    title: 'Hvad',
    topic: 'Emne',
    howTo: 'Sådan gør du',
    question: 'Det kan man spørge om',
    function: 'Funktion',
    task: 'Opgave',
    preparation: 'Forberedelse',
    note: 'Godt at vide',
    place: 'Sted',
    part: 'Del',
    suggestion: 'Emne',
    responsible: 'Ansvarlig',
    who: 'Hvem',
    when: 'Hvornår',
  },
} as const;

/** What a text of a programme is called, by its field: `part_mail` is a part. */
export function fieldLabel(field: string): string {
  if (field.startsWith('part_')) return forAllTexts.fields.part;
  if (field.startsWith('topic_')) return forAllTexts.fields.suggestion;
  return forAllTexts.fields[field as keyof typeof forAllTexts.fields] ?? field;
}
