import {
  formatDayLong,
  formatDayOfMonth,
  formatDayShortNear,
  formatWeek,
  relativeDay,
  weekdayName,
} from '../../core/calendar/danish-date.ts';
import { monthNames } from '../../core/calendar/danish-names.ts';
import { civilDate, type Day, daysBetween } from '../../core/calendar/day.ts';
import { isoWeek } from '../../core/calendar/iso-week.ts';
import type { Offset } from '../../core/calendar/offset.ts';
import { firstName } from '../../core/forloeb/person.ts';
import { listed } from './listed.ts';

const things = (count: number): string => (count === 1 ? 'én ting' : `${count} ting`);

/** `i går`, `i mandags`, `den 3. aug.` */
const pastDay = (day: Day, today: Day): string => {
  const days = daysBetween(day, today);
  if (days === 1) return 'i går';
  return days < 7 ? `i ${weekdayName(day)}s` : `den ${formatDayOfMonth(day)}`;
};

/** `5. august` */
const longDay = (day: Day): string => `${civilDate(day).date}. ${monthNames(civilDate(day).month).long}`;

/** `ons. 5. aug. · uge 32` */
const dayAndWeek = (day: Day, reference: Day): string => `${formatDayShortNear(day, reference)} · ${formatWeek(day)}`;

const offsetUnits = {
  workingDays: ['arbejdsdag', 'arbejdsdage'],
  days: ['dag', 'dage'],
  weeks: ['uge', 'uger'],
  months: ['måned', 'måneder'],
} as const satisfies Record<Offset['unit'], readonly [string, string]>;

/** `5 arbejdsdage før første dag`, `3. arbejdsdag`, `2 måneder efter første dag` */
const offsetWords = ({ unit, amount }: Offset): string => {
  const [one, many] = offsetUnits[unit];
  if (unit === 'workingDays' && amount > 0) return amount === 1 ? 'første arbejdsdag' : `${amount}. arbejdsdag`;
  if (amount === 0) return 'på første dag';
  const count = Math.abs(amount);
  return `${count} ${count === 1 ? one : many} ${amount < 0 ? 'før' : 'efter'} første dag`;
};

/** `uge 32`, `uge 33–35` */
const weekSpan = (from: Day, to: Day): string =>
  isoWeek(from).week === isoWeek(to).week ? formatWeek(from) : `${formatWeek(from)}–${isoWeek(to).week}`;

export const huskelisteTexts = {
  lead: (name: string, done: number, total: number) => `${name} · ${done} af ${total} gjort`,
  count: (done: number, total: number) => `${done} af ${total}`,
  now: 'nu',
  noDay: 'Ingen dag valgt',
  late: (day: Day, today: Day) => `Burde være sket ${pastDay(day, today)}`,
  due: (day: Day, today: Day, reference: Day = today) => {
    const near = relativeDay(day, today);
    return near ? `${near[0]?.toLocaleUpperCase('da')}${near.slice(1)}` : dayAndWeek(day, reference);
  },
  ticked: (by: string, day: Day | undefined, today: Day) => {
    const when = day && (relativeDay(day, today) ?? formatDayShortNear(day, today));
    return by ? `${firstName(by)} krydsede af ${when ?? ''}`.trim() : `Krydset af ${when ?? ''}`.trim();
  },
  said: {
    notSaved: 'Det, du skrev, er ikke gemt.',
    ticked: (title: string) => `Krydset af: ${title}`,
    unticked: (title: string) => `Ikke længere krydset af: ${title}`,
    added: (title: string) => `Tilføjet: ${title}`,
    saved: (title: string) => `Gemt: ${title}`,
    removed: (title: string) => `Fjernet: ${title}`,
    moved: (place: number, of: number) => `Flyttet til plads ${place} af ${of}`,
    repeated: (count: number) => (count === 1 ? 'Ét punkt er lagt ind.' : `${count} punkter er lagt ind.`),
    kept: (title: string) => `Beholdt: ${title}`,
    chosen: 'Valget er gemt.',
  },
  parts: (title: string) => `Dele af: ${title}`,
  rests: (name: string) => `Ansvarlig: ${name}`,
  nobody: 'Ingen ansvarlig',
  note: 'Note',
  bothChanged: 'I har begge rettet. Vælg i punktet.',
  deletedButEdited: (deletedBy: string, editedBy: string) =>
    `${deletedBy || 'En af jer'} har slettet punktet, og ${editedBy || 'en anden'} har rettet i det.`,
  keep: 'Behold',
  deleteAnyway: 'Slet alligevel',
  newer: (count: number) => `${things(count)} kræver en nyere udgave af appen.`,
  add: {
    label: (bucket: string) => `Tilføj til ${bucket.toLocaleLowerCase('da')}`,
    placeholder: 'Tilføj et punkt',
    button: 'Tilføj',
  },
  filter: {
    label: 'Hvem',
    all: 'Alle',
    mine: 'Mine',
    role: 'Vælg person …',
    search: 'Søg i huskelisten',
    none: 'Ingen punkter passer til det, du søger.',
  },
  emptyBucket: 'Her står ikke noget.',
  wholeList: 'Vis hele listen',
  sheet: {
    heading: 'Ret punkt',
    title: 'Hvad skal huskes?',
    titleMissing: 'Skriv, hvad der skal huskes.',
    topic: 'Emne',
    bucket: 'Hvornår i forløbet',
    dayChoice: 'Dag',
    dayChoices: { follows: 'Følger første dag', pinned: 'Fast dag', none: 'Ingen dag' },
    day: 'Senest den',
    dayMissing: 'Vælg en dag, eller vælg »Ingen dag«.',
    follows: (offset: Offset, day: Day) =>
      `${offsetWords(offset)}, ${formatDayLong(day)}. Flyttes første dag, flytter dagen med.`,
    pinnedHint: 'Dagen bliver stående, også hvis første dag flyttes.',
    responsible: 'Ansvarlig',
    needs: 'Behov',
    howTo: 'Sådan gør du',
    note: 'Note',
    noteHint: 'Læses af alle, der har forløbet.',
    parts: 'Dele, der krydses af hver for sig',
    part: (number: number) => `Del ${number}`,
    addPart: 'Tilføj en del',
    removePart: (title: string) => `Fjern delen ${title}`,
    up: 'Flyt op',
    down: 'Flyt ned',
    moveHint: 'Alt og pil op eller ned flytter også et punkt i listen.',
    repeat: 'Gentag for emner',
    remove: 'Fjern punktet',
    placement: 'Punktet i listen',
    status: 'Krydset af',
    done: 'Krydset af',
    notDone: 'Ikke krydset af',
    nothing: 'Tomt',
  },
  repeat: {
    heading: 'Gentag for emner',
    lead: (title: string) => `»${title}« bliver til ét punkt for hvert emne.`,
    label: 'Emner, ét på hver linje',
    hint: 'Fx fagsystemet, underretninger, samtaler med børn',
    missing: 'Skriv mindst ét emne.',
    allThere: 'Alle emnerne har allerede deres punkt.',
    there: (topics: readonly string[]) =>
      `${listed(topics.map((topic) => `»${topic}«`))} har allerede punktet og bliver sprunget over.`,
    tooLong: 'Et emne må højst fylde 200 tegn.',
    save: (count: number) => (count > 1 ? `Lav ${count} punkter` : 'Lav punkt'),
  },
  achieved: {
    heading: 'Alt er gjort',
    text: (count: number, span: string) =>
      `I har krydset ${things(count)} af${span && ` ${span}`}. Det er en god start, I har lavet sammen.`,
    span: (from: Day, to: Day) => (from === to ? `den ${longDay(from)}` : `fra ${longDay(from)} til ${longDay(to)}`),
    who: (name: string, count: number) => `${name} · ${things(count)}`,
    unknown: 'Andre',
    next: 'Næste: tal forløbet igennem, og sæt de næste mål. Tag gerne huskelisten med på papir.',
    print: 'Udskriv',
  },
  empty: {
    heading: 'Huskelisten er tom',
    text: 'Skriv det første punkt i den fase, hvor det hører til.',
  },
  weekSpan,
  offsetWords,
} as const;
