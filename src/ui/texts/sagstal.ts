import { formatDayOfMonth, formatDayShort, relativeDay } from '../../core/calendar/danish-date.ts';
import { monthNames } from '../../core/calendar/danish-names.ts';
import { civilDate, type Day, yearOf } from '../../core/calendar/day.ts';
import type { CaseloadToLookAt } from '../../core/forloeb/caseload-ramp.ts';
import { genitive } from '../../core/forloeb/genitive.ts';
import { firstName } from '../../core/forloeb/person.ts';

/** With the year where it is not that of today. */
const dayWords = (day: Day, today: Day): string =>
  yearOf(day) === yearOf(today) ? formatDayOfMonth(day) : `${formatDayOfMonth(day)} ${yearOf(day)}`;

const shareWords = (percent: number): string =>
  percent === 100 ? 'fuldt sagstal' : `${percent} % af et fuldt sagstal`;

interface Share {
  readonly from: Day;
  readonly percent: number;
}

/** Words of "Sagstal". Never a case, and nothing that sounds like a limit. */
export const sagstalTexts = {
  lead: 'Hvor stor en del af et fuldt sagstal er der plads til, og hvornår ser I på det igen?',
  onlyShare: 'Her står en andel og aldrig en sag. Antallet siger ikke alt: En tung sag fylder mere end to lette.',
  empty: {
    heading: 'I har ikke talt om sagstal her endnu',
    text: 'En ny kollega har brug for tid til at lære opgaverne. Et forslag er halv sagsstamme i de første seks måneder.',
    textForNew:
      'Tag det op med din leder eller din kontaktperson, hvis du undrer dig over, hvor mange sager du skal have.',
  },
  aim: 'Det er et mål og ikke en regel. Lederen vurderer det for hver enkelt: erfaring, opgaver, og hvor tunge sagerne er.',
  suggest: 'Brug forslaget: halv sagsstamme i seks måneder',
  ownStart: 'Begynd med jeres egne trin',
  suggested: 'Forslaget står her nu. Ret det, så det passer.',
  ramp: {
    heading: 'Sådan stiger det',
    now: 'i dag',
    columns: { from: 'Fra', to: 'Til', share: 'Andel', figure: 'Cirka', tools: 'Ret' },
    onward: 'og frem',
    day: dayWords,
    month: (day: Day) => monthNames(civilDate(day).month).long.slice(0, 3),
    percent: (percent: number) => `${percent}\u00a0%`,
    figure: (count: number) => `ca.\u00a0${count}`,
    pinned: 'fast dag',
    /** `step` may lie ahead: before the first day there are no cases yet. */
    today: (step: Share, next: Share | undefined, today: Day) => {
      const since = (one: Share) => (one.from <= today ? 'I dag' : `Fra ${dayWords(one.from, today)}:`);
      return [step, ...(next ? [next] : [])].map((one) => `${since(one)} ${shareWords(one.percent)}.`).join(' ');
    },
    add: 'Tilføj et trin',
    edit: (from: string) => `Ret trinnet fra ${from}`,
    remove: (from: string) => `Slet trinnet fra ${from}`,
    removed: 'Trinnet er slettet.',
  },
  step: {
    heading: { add: 'Nyt trin', edit: 'Ret trinnet' },
    from: 'Fra hvilken dag?',
    percent: 'Hvor stor en del af et fuldt sagstal?',
    follows: 'Hvis første arbejdsdag flytter sig',
    followsOptions: { follow: 'Trinnet følger med', pinned: 'Dagen står fast' },
    missingDay: 'Skriv en dag.',
    saved: 'Trinnet er gemt.',
  },
  reviews: {
    heading: 'Se på det igen',
    hint: 'På de dage taler I om, hvordan det går, og om trinnene passer. Skriv kun om tallet, ikke om sager.',
    none: 'Der er ikke valgt nogen dag endnu.',
    add: 'Tilføj en dag',
    addHeading: 'Hvornår vil I se på det igen?',
    day: 'Dag',
    added: 'Dagen er tilføjet.',
    remove: (day: string) => `Slet dagen ${day}`,
    removed: 'Dagen er slettet.',
    tick: (day: string) => `Vi har set på sagstallet: ${day}`,
    seen: (day: Day, name: string) => `Set på ${formatDayOfMonth(day)}${name && ` af ${name}`}`,
    when: (day: Day, today: Day, full: string) => {
      const near = relativeDay(day, today);
      if (day < today) return `burde være sket ${near ?? `den ${full}`}`;
      return near ?? '';
    },
    note: 'Hvad kom I frem til?',
    noteFor: (day: string) => `Skriv, hvad I kom frem til: ${day}`,
    ticked: 'Noteret.',
  },
  terms: {
    heading: 'Det har I talt om',
    reason: 'Hvorfor netop sådan?',
    reasonHint: 'Fx erfaring, opgavernes sværhed eller en travl periode. Skriv ikke om helbred eller om sager.',
    full: 'Hvad svarer fuldt sagstal til hos jer?',
    fullHint: 'Et tal at tale ud fra. Lad det stå tomt, hvis I hellere vil tale om tyngde.',
    agree: 'Notér, at det er aftalt',
    agreed: (day: Day, name: string, isChanged: boolean) =>
      `Aftalt ${formatDayShort(day)}${name && ` · ${name}`}${isChanged ? ' · ændret siden' : ''}`,
    agreedSaid: 'Aftalen er noteret.',
    unagree: 'Ikke aftalt alligevel',
    refused: 'Det sidste er ikke gemt endnu. Teksten står her, og der bliver prøvet igen.',
    none: 'Der er ikke skrevet noget.',
  },
  fields: { steps: 'Trin', reviews: 'Dage, I ser på det', full: 'Fuldt sagstal', reason: 'Hvorfor', agreed: 'Aftalt' },
  /** A step in words, where two versions stand beside each other. */
  stepWords: (percent: number, from: string) => `${percent} % fra ${from}`,
  notice: {
    heading: (name: string) => `Det er tid til at se på ${name ? `${genitive(firstName(name))} ` : ''}sagstal`,
    text: ({ percent, next }: CaseloadToLookAt, today: Day) =>
      next
        ? `Nu er det ${percent} %. Det bliver ${next.percent} % fra ${dayWords(next.from, today)}, hvis I ikke ændrer det.`
        : `Nu er det ${percent} %.`,
    open: 'Se på sagstallet',
  },
} as const;
