import { formatDayShort } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import { genitive } from '../../core/forloeb/genitive.ts';
import { firstName } from '../../core/forloeb/person.ts';
import { lengthText } from './skema.ts';

const times = (count: number): string => (count === 1 ? '1 tid' : `${count} tider`);

/** Words of the page about people's time. */
export const folkTexts = {
  heading: 'Folks tid',
  lead: (newHire: string) =>
    `Hvem er med i ${newHire ? genitive(firstName(newHire)) : 'den nyes'} introduktion, hvornår, og hvad er aftalt?`,
  notAgreed: (count: number) => (count === 1 ? '1 er ikke aftalt endnu' : `${count} er ikke aftalt endnu`),
  askAll: (count: number) => `Notér alle som spurgt (${count})`,
  askAllHint: 'Noterer alle som spurgt. Skriv eller ring til dem bagefter.',
  filter: { label: 'Vis', open: 'Ikke aftalt endnu', all: 'Alle tider' },
  allAgreed: 'Alt er aftalt. Godt gået.',
  nobody: {
    heading: 'Ingen endnu',
    text: 'Når der står personer på aktiviteterne i skemaet, kan du se deres tider her.',
  },
  toSkema: 'Gå til skemaet',
  sum: (count: number, minutes: number) => `${times(count)} · ${lengthText(minutes)}`,
  away: (when: string) => `Væk ${when}`,
  past: (count: number) => `${times(count)} er overstået.`,
  ahead: 'Ingen tider forude.',
  asked: (count: number) => `Notér som spurgt (${count})`,
  askedOf: (count: number, name: string) => `Notér som spurgt (${count}): ${name}`,
  mail: 'Skriv mail',
  mailTo: (name: string) => `Skriv mail: ${name}`,
  copyAndMail: 'Kopiér tekst og skriv mail',
  copyAndMailTo: (name: string) => `Kopiér tekst og skriv mail: ${name}`,
  long: 'Tiderne fylder mere, end en mail kan åbnes med. Teksten kopieres, så du kan sætte den ind i mailen.',
  copy: 'Kopiér',
  copyOf: (name: string) => `Kopiér: ${name}`,
  copied: 'Tiderne er kopieret.',
  copiedForMail: 'Tiderne er kopieret. Sæt dem ind i mailen.',
  notCopied: 'Browseren lod os ikke kopiere. Markér teksten på siden med udskriften, og kopiér den selv.',
  calendar: 'Gem til kalender',
  calendarOf: (name: string) => `Gem til kalender: ${name}`,
  calendarSaved: 'Kalenderfilen er gemt. Send den med i mailen; en ny fil retter den gamle.',
  calendarFailed: 'Kalenderfilen kunne ikke laves. Prøv igen, når der er net.',
  print: 'Udskriv',
  printOf: (name: string) => `Udskriv: ${name}`,
  sheet: {
    heading: (name: string) => `Tider for ${name}`,
    lead: 'Kun denne persons tider. Ingen noter, og kun den nyes fornavn.',
    preview: 'Sådan ser arket ud',
    back: 'Tilbage til Folks tid',
    text: 'Som tekst',
    missing: 'Personen er ikke længere med i skemaet.',
  },
  /** A function gets a name. */
  naming: {
    open: 'Hvem er det?',
    openFor: (name: string) => `Hvem er det? ${name}`,
    label: (name: string) => `Hvem er »${name}«?`,
    hint: 'Navnet kommer på alle tiderne her.',
    said: (before: string, name: string, count: number) =>
      count === 1
        ? `${name} står nu i stedet for »${before}«`
        : `${name} står nu i stedet for »${before}« ${count} steder`,
  },
  open: (title: string, day: Day) => `Åbn ${title}, ${formatDayShort(day)}`,
  clashes: {
    heading: 'Det støder sammen',
    lead: 'Ser det rigtigt ud, så lad det stå. Ellers flyt det ene i skemaet.',
  },
  fileName: (slug: string) => `tider-${slug || 'introduktion'}.ics`,
  step: (count: number) => (count === 1 ? '1 tid er ikke aftalt endnu' : `${count} tider er ikke aftalt endnu`),
  stepDetail: (names: readonly string[], more: number) =>
    `${new Intl.ListFormat('da', { type: 'conjunction' }).format(more > 0 ? [...names, `${more} mere`] : names)}`,
  stepLink: 'Se Folks tid',
} as const;
