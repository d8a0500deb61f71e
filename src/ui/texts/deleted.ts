import { formatDayLong, relativeDay } from '../../core/calendar/danish-date.ts';
import { type Day, isDay } from '../../core/calendar/day.ts';
import { capital } from '../../core/capital.ts';
import { talkContents } from './handover-talk.ts';
import { workplaceWords } from './workplace-arrival.ts';

/** Kinds of records that no other words here name. */
const further: Readonly<Record<string, string>> = {
  huskeliste: 'punkt på huskelisten',
  activity: 'aktivitet i skemaet',
  vidensperson: 'emne med vidensperson',
  question: 'spørgsmål',
  answer: 'svar',
  person: 'person',
  journal: 'afsnit i journalen',
  sharedJournal: 'delt afsnit fra journalen',
  maalDel: 'emne eller system i et læringsmål',
  vurdering: 'egen vurdering af et mål',
  egetnotat: 'egen note til et møde',
  moede: 'møde',
  mentorserie: 'række af mentormøder',
  mentordagsorden: 'tema til et mentormøde',
  mentortid: 'anden mentortid',
  mentorsamtale: 'ord fra den sidste mentorsamtale',
  refleksion: 'tanker om rollen',
  programmeItem: 'punkt på programmets huskeliste',
  programmeActivity: 'aktivitet i programmets skema',
  programmeTopic: 'emne med vidensperson i programmet',
  programmeVersion: 'version af programmet',
  programmeProposal: 'forslag til programmet',
};

const kinds: ReadonlyMap<string, string> = new Map([
  ...[...talkContents, ...workplaceWords].map(([type, one]) => [type, one] as const),
  ...Object.entries(further),
]);

/** A record in one line: "Spørgsmål: »Hvem låser?«" */
const named = (type: string, name: string): string => {
  const kind = capital(kinds.get(type) ?? 'noget andet');
  return name ? `${kind}: »${name}«` : kind;
};

const when = (day: string, today: Day): string =>
  isDay(day) ? ` ${relativeDay(day, today) ?? `den ${formatDayLong(day)}`}` : '';

/** Words of what is deleted and can still be fetched back. */
export const deletedTexts = {
  heading: 'Slettet for nylig',
  lead: 'Her kan du hente noget tilbage i 30 dage. Det, du aldrig har sendt til nogen, bliver dog slettet helt, når du laver en fil.',
  leadPrivate: 'Her kan du hente noget tilbage i 30 dage, eller til du næste gang gemmer en sikkerhedskopi.',
  named,
  more: (count: number) => (count === 1 ? ' og én ting mere' : ` og ${count} ting mere`),
  by: (day: string, name: string, today: Day) => `Slettet${when(day, today)}${name && ` af ${name}`}`,
  until: (day: Day) => `Ligger her til ${formatDayLong(day)}`,
  you: 'dig',
  programme: 'programmet',
  back: 'Hent tilbage',
  forGood: 'Slet helt',
  fetched: 'Det er hentet tilbage.',
  gone: 'Det er slettet helt.',
  dialog: 'Slet det helt?',
  final: 'Det kan ikke hentes tilbage bagefter.',
  stayedHere: 'Det har ikke været med i en fil til andre. Har du selv gemt en kopi som fil, kan det ligge i den.',
  hasLeft:
    'Det har været med i en fil og kan ligge hos andre. Når de henter din næste fil, bliver det slettet i deres app. Filer, de har gemt, skal slettes for sig.',
} as const;
