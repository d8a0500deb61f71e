import {
  formatDayOfMonth,
  formatDayShort,
  formatTime,
  formatWeek,
  weekdayName,
} from '../../core/calendar/danish-date.ts';
import { monthNames } from '../../core/calendar/danish-names.ts';
import { addDays, civilDate, type Day } from '../../core/calendar/day.ts';
import type { DayOff } from '../../core/calendar/work-calendar.ts';
import { capital } from '../../core/capital.ts';

/** Words of the introduktionsskema. */

/** `2 t 30`, `1 t` or `45 min` from minutes. */
export function lengthText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} t` : `${hours} t ${rest}`;
}

const dayAndMonth = (day: Day): string => {
  const { month, date } = civilDate(day);
  return `${date}. ${monthNames(month).long}`;
};

export const skemaTexts = {
  heading: 'Introduktionsskema',
  lead: (name: string) => (name ? `De første uger for ${name}, dag for dag.` : 'De første uger, dag for dag.'),
  leadMine: 'Dine første uger, dag for dag.',
  print: 'Udskriv',
  add: 'Tilføj',
  addOn: (day: Day) => `Tilføj ${weekdayName(day)} den ${dayAndMonth(day)}`,
  addIn: (monday: Day) => `Tilføj i ${formatWeek(monday)}`,
  addLuft: 'Luft',
  addLuftOn: (day: Day) => `Luft: tilføj ${weekdayName(day)} den ${dayAndMonth(day)}`,
  empty: {
    heading: 'Skemaet er tomt',
    text: 'Her kommer det, I planlægger: hvornår, hvad og sammen med hvem. Læg det første ind.',
  },
  draft: {
    heading: 'Programmet har et udkast',
    text: (title: string, count: number) =>
      `»${title}« foreslår ${count === 1 ? '1 aktivitet' : `${count} aktiviteter`}. De følger første arbejdsdag, og I kan flytte, rette og slette dem bagefter.`,
    take: 'Hent programmets udkast',
    taken: (count: number) => `Udkastet er hentet: ${count === 1 ? '1 aktivitet' : `${count} aktiviteter`}.`,
  },
  newer: (count: number) =>
    count === 1
      ? '1 aktivitet kræver en nyere udgave af appen.'
      : `${count} aktiviteter kræver en nyere udgave af appen.`,
} as const;

export const weekTexts = {
  jumps: 'Gå til uge',
  jump: (monday: Day) => capital(formatWeek(monday)),
  now: 'nu',
  week: (monday: Day) => capital(formatWeek(monday)),
  /** `3.–7. august` or `31. august–4. september`. */
  span: (monday: Day) => {
    const friday = addDays(monday, 4);
    const sameMonth = monday.slice(0, 7) === friday.slice(0, 7);
    return sameMonth
      ? `${civilDate(monday).date}.–${dayAndMonth(friday)}`
      : `${dayAndMonth(monday)}–${dayAndMonth(friday)}`;
  },
  heading: (monday: Day) => `${weekTexts.week(monday)} · ${weekTexts.span(monday)}`,
  day: (day: Day) => `${capital(weekdayName(day))} ${dayAndMonth(day)}`,
  today: 'I dag',
  firstDay: 'Første dag',
  luft: (minutes: number) => (minutes > 0 ? `${lengthText(minutes)} luft` : 'ingen luft'),
  schoolHoliday: 'Skoleferie: Mange er væk.',
  skipped: (count: number) => (count === 1 ? 'En uge uden planer' : `${count} uger uden planer`),
  nothing: 'Ingen planer',
  /** `Grundlovsdag: kontoret lukker kl. 12.00`. */
  off: ({ kind, extent, name, from }: DayOff) => {
    if (extent === 'half') return `${capital(name)}: kontoret lukker kl. ${formatTime(from ?? '12:00')}`;
    if (kind === 'weekend') return 'Weekend';
    if (kind === 'week' || kind === 'away') return capital(name);
    return `${capital(name)}: fridag`;
  },
  columns: { time: 'Tid', activity: 'Aktivitet', who: 'Hvem', place: 'Sted', need: 'Behov', actions: 'Flyt og slet' },
} as const;

export const activityStateLabels = {
  planned: 'Planlagt',
  agreed: 'Aftalt',
  done: 'Gjort',
  cancelled: 'Aflyst',
} as const;

export const filterTexts = {
  label: 'Vis',
  all: 'Alle',
  mine: 'Kun mine',
  open: 'Ikke aftalt endnu',
  none: { mine: 'Der er ingen aktiviteter med dit navn på.', open: 'Alt er aftalt.' },
  showAll: 'Vis alle',
} as const;

export const rowTexts = {
  preparation: 'Forbered:',
  luft: 'Luft',
  menu: (title: string) => `Flyt, kopiér eller slet: ${title}`,
  edit: 'Ret',
  dayBack: 'En dag tilbage',
  dayOn: 'En dag frem',
  nextWeek: 'Til næste uge',
  copy: 'Kopiér til en anden dag …',
  repeat: 'Gentag …',
  pin: 'Lad den stå fast på dagen',
  unpin: 'Lad den følge første dag',
  agreed: 'Markér som aftalt',
  done: 'Markér som gjort',
  planned: 'Markér som planlagt',
  cancel: 'Aflys',
  uncancel: 'Aflys ikke alligevel',
  remove: 'Slet',
} as const;

export const skemaSaid = {
  moved: (title: string, day: Day) => `${title} er flyttet til ${formatDayShort(day)}`,
  /** `clashes`: sentences about what it clashes with there, each with a blank before it. A short day ends in a full stop already. */
  withClashes: (said: string, clashes: string) => (clashes ? `${said.replace(/\.$/, '')}.${clashes}` : said),
  copied: (title: string, day: Day) => `${title} er kopieret til ${formatDayShort(day)}`,
  removed: (title: string) => `${title} er slettet`,
  added: (title: string, day: Day) => `${title} er lagt ind ${formatDayShort(day)}`,
  saved: (title: string) => `${title} er rettet`,
  state: (title: string, state: keyof typeof activityStateLabels) =>
    `${title}: ${activityStateLabels[state].toLocaleLowerCase('da')}`,
  follows: (title: string, follows: boolean) =>
    follows ? `${title} følger nu første dag` : `${title} står nu fast på dagen`,
  notSaved: 'Det, du skrev, er ikke gemt.',
} as const;

export const sheetTexts = {
  newHeading: 'Ny aktivitet',
  editHeading: 'Ret aktivitet',
  agenda: 'Mødets dagsorden',
  title: 'Hvad',
  titleMissing: 'Skriv, hvad der skal ske.',
  kind: 'Slags',
  day: 'Dag',
  dayMissing: 'Vælg en dag.',
  follows: 'Flytter med, hvis første dag ændres',
  followsNot: 'På en fridag står aktiviteten fast.',
  from: 'Fra',
  to: 'Til',
  timeMissing: 'Skriv et klokkeslæt, fx 9 eller 09.30.',
  who: (count: number) => (count > 1 ? `Hvem, nr. ${count}` : 'Hvem'),
  addWho: 'Tilføj en mere',
  removeWho: (name: string) => (name ? `Fjern ${name}` : 'Fjern'),
  place: 'Sted',
  method: 'Metode',
  noMethod: 'Ingen valgt',
  task: 'Opgave',
  taskHint: 'Den opgave, den nye skal lære. Samme navn samler trinene fra at se til at gøre selv.',
  needs: 'Behov',
  state: 'Status',
  preparation: 'Forberedelse',
  preparationHint: 'Det, der skal læses eller gøres inden.',
  note: 'Note',
  overlaps: (titles: readonly string[]) =>
    `Overlapper med ${new Intl.ListFormat('da', { type: 'conjunction' }).format(titles)}.`,
  overlapItem: (title: string, time: string) => `${title} (${time})`,
  dayOff: (off: DayOff, day: Day) =>
    off.kind === 'weekend' ? `${formatDayOfMonth(day)} er en ${off.name}.` : `${weekTexts.off(off)}.`,
  closed: (off: DayOff) => `${weekTexts.off(off)}. Aktiviteten slutter senere.`,
} as const;

export const copySheetTexts = {
  heading: 'Kopiér til en anden dag',
  lead: (title: string) => `Alt følger med: tid, personer, sted og noter til ${title}.`,
  day: 'Dag',
  dayMissing: 'Vælg en dag.',
  copy: 'Kopiér',
} as const;

/** Names of the fields, where both have changed one. */
export const activityFieldLabels: Readonly<Record<string, string>> = {
  title: 'Hvad',
  kind: 'Slags',
  when: 'Dag og tid',
  who: 'Hvem',
  place: 'Sted',
  method: 'Metode',
  task: 'Opgave',
  needs: 'Behov',
  preparation: 'Forberedelse',
  note: 'Note',
  status: 'Status',
};
