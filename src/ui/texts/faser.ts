import { formatDayLong, formatDayOfMonth } from '../../core/calendar/danish-date.ts';
import { type Day, yearOf } from '../../core/calendar/day.ts';
import type { LengthRow } from '../../core/forloeb/length-change.ts';

const month = (count: number): string => (count === 1 ? '1 måned' : `${count} måneder`);
const withYear = (day: Day): string => `${formatDayOfMonth(day)} ${yearOf(day)}`;

/** Words of the phases, the length and the kontaktperson's role. */
export const faserTexts = {
  now: 'Her er I nu',
  open: {
    heading: { done: 'Mangler stadig', now: 'Mangler før næste fase', ahead: 'Skal på plads' },
    none: 'Alt i denne fase er på plads.',
  },
  ready: 'På plads',
  who: 'Hvem gør hvad',
  optional: 'godt at have',
  count: (done: number, of: number) => `${done} af ${of}`,
  state: { done: 'på plads', open: 'mangler' },
  derived: 'Listen følger jeres program af sig selv. Du krydser af der, hvor tingene står.',
  failed: 'Siden kunne ikke hentes. Genindlæs, og prøv igen.',
  role: {
    link: 'Se de seks roller',
    fromOverblik: 'Kontaktpersonens rolle: fem minutter i den nyes sted',
    text: 'Seks roller med hver sit spørgsmål, og fem minutter til at sætte sig i den nyes sted.',
    heading: 'Kontaktpersonens rolle',
    lead: 'Seks roller, du skifter imellem. Ingen har dem alle på én gang, og ingen giver point.',
    question: 'Spørg dig selv:',
    place: 'Sæt dig i den nyes sted',
    placeLead: (name: string) =>
      name
        ? `Fem minutter, før ${name} begynder. Et par ord er nok.`
        : 'Fem minutter, før den nye begynder. Et par ord er nok.',
    readers: (leader: string) =>
      `Det er dine egne ord. De ligger i jeres forberedelse: ${leader || 'Din leder'} kan læse dem, når du sender en fil til lederen. Den nye får dem aldrig i en fil, men kan bede om at se, hvad der er skrevet.`,
    others: (name: string) => `${name} har skrevet`,
    none: 'Der er ikke skrevet noget her endnu.',
    refused: 'Det sidste er ikke gemt endnu. Teksten står her, og der bliver prøvet igen.',
  },
  closing: 'Til afslutningen',
  length: {
    heading: 'Længde',
    label: 'Hvor længe varer introduktionen?',
    month,
    now: (count: number, day: Day) => `${month(count)}. Afslutningssamtalen ligger ${formatDayLong(day)}.`,
    hint: 'Tre måneder er et eksempel. Det afhænger af opgaverne, af systemerne og af, hvad den nye har med sig.',
    moves: (from: Day, to: Day) => `Afslutningen flytter fra ${withYear(from)} til ${withYear(to)}.`,
    along: 'Det her flytter med:',
    stays: 'Det her bliver stående. Se på det selv:',
    row: ({ kind, title, from, to }: LengthRow) => {
      const name = kind === 'caseload' ? 'Sidste trin i sagstallet' : title;
      return from === to ? `${name}: ${withYear(from)}` : `${name}: ${withYear(from)} → ${withYear(to)}`;
    },
    keep: (count: number) => `Gem ${month(count)}`,
    kept: (count: number) => `Introduktionen varer nu ${month(count)}.`,
  },
} as const;
