import { formatDayLong } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import { genitive } from '../../core/forloeb/genitive.ts';

const listed = new Intl.ListFormat('da', { type: 'conjunction' });

const people = (amount: number): string => (amount === 1 ? '1 ny kollega' : `${amount} nye kolleger`);

/** Words of the screen "Hold". */
export const holdTexts = {
  heading: 'Hold',
  lead: 'Begynder flere samtidig, så planlæg det fælles én gang. Hver beholder sit eget forløb og får kun sin egen fil.',
  how: {
    heading: 'Sådan virker et hold',
    steps: [
      'Du vælger, hvem der er med, og hvilke aktiviteter der er fælles.',
      'Retter du en fælles aktivitet i det ene forløb, bliver den rettet i dem alle.',
      'Noter, kryds og samtaler bliver hos den enkelte. Ingen af de nye står i de andres forløb.',
    ],
  },
  form: {
    heading: 'Saml et hold',
    who: 'Hvem begynder sammen?',
    name: 'Holdets navn',
    nameHint: 'Fx »Augustholdet«. Skriv ikke navne på de nye: holdets navn følger med i deres filer.',
    nobody: 'Der er ingen andre forløb på denne enhed, som du er kontaktperson for.',
    begins: (day: Day) => `begynder ${formatDayLong(day)}`,
    show: 'Se, hvad der bliver fælles',
    action: 'Saml holdet',
    apart:
      'De begynder ikke samme dag. Kun det, der allerede ligger på samme tid hos alle, bliver fælles. Resten vælger du bagefter.',
    missingWho: 'Vælg mindst én til.',
    missingName: 'Giv holdet et navn.',
    made: (name: string, amount: number) =>
      amount === 1
        ? `${name} er samlet. 1 aktivitet er fælles.`
        : `${name} er samlet. ${amount} aktiviteter er fælles.`,
    suggestedName: (month: string) => `${month.charAt(0).toLocaleUpperCase('da')}${month.slice(1)}holdet`,
  },
  before: {
    heading: 'Det bliver fælles',
    lead: 'Intet er gemt endnu. Fjern krydset ved det, hver skal have for sig. Retter du siden en fælles aktivitet, bliver den rettet hos alle.',
    nothing: 'Intet ligger på samme tid hos alle endnu. Du kan gøre aktiviteter fælles bagefter.',
    count: (chosen: number, all: number) => `${chosen} af ${all} bliver fælles`,
    changes: (name: string, fields: readonly string[]) =>
      `Bliver rettet hos ${name}: ${listed.format(fields.map((field) => field.toLocaleLowerCase('da')))}.`,
    people: (name: string, people: readonly string[]) =>
      `${listed.format(people)} bliver skrevet ind i ${genitive(name)} forløb.`,
  },
  invited: (name: string, hold: string) => `${name} er på ${hold}`,
  join: (name: string) => `Tag ${name} med på holdet`,
  joined: (name: string, hold: string) => `${name} er med på ${hold} og har fået de fælles aktiviteter.`,
  members: {
    heading: 'Hvem er med?',
    count: people,
    self: 'det forløb, du står i',
    open: (name: string) => `Åbn ${genitive(name)} forløb`,
    leave: (name: string) => `Tag ${name} ud af holdet`,
    left: (name: string) => `${name} er ikke længere på holdet. Aktiviteterne bliver i forløbet.`,
    others: 'Vil du have flere med?',
    another: 'Opret forløb til en mere',
    odd: (name: string, day: Day) =>
      `${name} begynder ${formatDayLong(day)}. De fælles aktiviteter har faste dage i det forløb.`,
  },
  common: {
    heading: 'Fælles aktiviteter',
    hint: 'Sæt kryds ved det, I er fælles om.',
    count: (common: number, all: number) => `${common} af ${all} er fælles`,
    made: (title: string) => `»${title}« er nu fælles for holdet.`,
    own: (title: string) => `»${title}« er ikke længere fælles. Den bliver stående i alle forløb.`,
    apart: (name: string) => `Står anderledes hos ${name}. Det, I selv har rettet dér, bliver stående ved siden af.`,
    drifted: (name: string) => `Ligger nu på et andet tidspunkt hos ${name}. Ret tiden, så følges de ad igen.`,
    resend: (name: string) => `Aftalen skal sendes igen hos ${name}.`,
    missing: (name: string) => `Står ikke hos ${name} endnu.`,
    none: 'Der er ikke lagt noget i skemaet endnu.',
  },
  mark: 'Fælles med holdet',
  print: {
    action: 'Udskriv holdets plan',
    heading: 'Udskriv holdets plan',
    lead: 'Det fælles én gang, og så hver sit.',
    back: 'Tilbage til holdet',
    what: 'Hvad skal med?',
    kinds: { both: 'Det fælles og hver sit', common: 'Kun det fælles', whole: 'Hele programmet for hver' },
    now: 'Udskriv',
    names: 'Planen viser alle navne på holdet. Det hele program for hver er kun deres eget.',
  },
  /** Title of the window while it prints; holds no person's name. */
  paperTitle: 'Holdets plan',
  failed: 'Forløbene kunne ikke læses lige nu. Der er ikke ændret noget. Prøv igen om lidt.',
} as const;
