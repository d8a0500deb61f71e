import { formatDayLong, formatTimeRange, formatWeek, weekdayName } from '../../core/calendar/danish-date.ts';
import { civilDate, type Day } from '../../core/calendar/day.ts';
import type { DayOff } from '../../core/calendar/work-calendar.ts';
import { capital } from '../../core/capital.ts';
import type { TimeTrouble } from '../../core/forloeb/time-trouble.ts';
import { lengthText } from './skema.ts';

/** Words of the week grid. */

/** `09.05` from `09:05`. */
export const clockText = (time: string): string => time.replace(':', '.');

export const historyTexts = {
  undo: 'Et skridt tilbage',
  redo: 'Et skridt frem',
  undoes: (text: string) => `Et skridt tilbage: ${text}`,
  redoes: (text: string) => `Et skridt frem: ${text}`,
  undone: (text: string) => `Taget tilbage: ${text}`,
  left: 'En anden har rettet det siden. Det er ikke slettet.',
} as const;

export const viewTexts = { label: 'Visning', week: 'Uge', list: 'Liste' } as const;

export const gridTexts = {
  week: (monday: Day) => capital(formatWeek(monday)),
  weeks: 'Uger',
  hour: (hour: number) => `${String(hour).padStart(2, '0')}.00`,
  weekWord: 'Uge',
  isNow: 'nu',
  free: (day: Day, from: string, to: string) =>
    `Ledig tid ${weekdayName(day)} ${formatTimeRange(from, to)}. Læg noget ind`,
  before: 'Ugen før',
  after: 'Ugen efter',
  now: 'Denne uge',
  grid: (monday: Day) => `Skema for ${formatWeek(monday)}`,
  hint: 'Piletaster flytter mellem tiderne. Enter åbner, mellemrum flytter. Tryk på spørgsmålstegn for alle taster.',
  day: (day: Day) => `${capital(weekdayName(day))} ${civilDate(day).date}.`,
  today: 'I dag',
  firstDay: 'Første dag',
  lunch: 'Frokost',
  luft: (minutes: number) => (minutes > 0 ? `${lengthText(minutes)} luft` : 'ingen luft'),
  nothing: 'ingen planer',
  planned: (minutes: number, working: number) => `${lengthText(minutes)} planlagt af ${lengthText(working)}`,
  many: (count: number) => `${count} aktiviteter`,
  off: ({ kind, name }: DayOff) => (kind === 'weekend' ? 'Weekend' : capital(name)),
  offWhy: ({ kind }: DayOff) => ({ holiday: 'Helligdag', local: 'Fridag. Tjek lokal aftale.' })[String(kind)] ?? '',
  offFrom: (from: string) => `Fri fra kl. ${clockText(from).replace(/\.00$/, '')}`,
  empty: 'Ugen er tom. Træk i en tom tid, eller tryk på Tilføj.',
} as const;

export const cardTexts = {
  time: formatTimeRange,
  pinned: 'Står fast på dagen',
  conflict: 'I har rettet hver for sig',
  trouble: {
    reversed: 'Slutter, før den begynder',
    dayOff: 'På en fridag',
    closed: 'Efter lukketid',
    outside: 'Uden for arbejdstid',
  } satisfies Readonly<Record<TimeTrouble, string>>,
  stretch: (title: string) => `Træk for at ændre sluttid: ${title}`,
} as const;

export const gridSaid = {
  /** `Besøg er flyttet til ons. 5. aug. kl. 09.15`. */
  moved: (title: string, day: string, from: string) => `${title} er flyttet til ${day} kl. ${clockText(from)}`,
  copied: (title: string, day: string, from: string) => `${title} er kopieret til ${day} kl. ${clockText(from)}`,
  stretched: (title: string, from: string, to: string) => `${title} er nu ${formatTimeRange(from, to)}`,
  trouble: (text: string, trouble: TimeTrouble) =>
    ({
      reversed: text,
      dayOff: `${text}. Det er en fridag, så den står fast på dagen`,
      closed: `${text}. Da er der lukket`,
      outside: `${text}. Det er uden for arbejdstid`,
    })[trouble],
} as const;

/** What is said while the keyboard moves something. */
export const keySaid = {
  lifted: (title: string) =>
    `${title} er løftet. Piletaster flytter, Skift og pil ændrer længden, Enter lægger ned, Escape fortryder.`,
  at: (day: Day, from: string, to: string) => `${formatDayLong(day)}, ${formatTimeRange(from, to)}`,
  cancelled: (title: string) => `${title} står, hvor den stod.`,
  copied: (title: string) => `${title} er kopieret. Gå til en anden tid, og indsæt med Ctrl og V.`,
  cut: (title: string) => `${title} er klippet. Gå til en anden tid, og indsæt med Ctrl og V.`,
  nothing: 'Der er ikke kopieret noget endnu.',
  week: (monday: Day) => capital(formatWeek(monday)),
} as const;
