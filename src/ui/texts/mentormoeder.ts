import {
  formatDayShortNear,
  formatMonth,
  formatTime,
  formatTimeRange,
  relativeDay,
} from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import { capital } from '../../core/capital.ts';
import { paceNames } from '../../core/forloeb/mentor-frequency.ts';
import type { MentorTimeKind } from '../../core/forloeb/mentor-hours.ts';
import type { NotThen } from '../../core/forloeb/mentor-series.ts';
import { counted } from './counted.ts';
import { ended } from './ended.ts';

/** Words of the mentor meetings. */

const dayWords = (day: Day, today: Day): string => relativeDay(day, today) ?? formatDayShortNear(day, today);

/** "3 t. 20 min" */
export const minutesWords = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours} t.`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(' ');
};

const notThen = (why: NotThen): string => {
  if ('week' in why) return `uge ${why.week} er fri`;
  return why.off.kind === 'away' ? 'ferie eller fravær' : why.off.name;
};

export const mentormoederTexts = {
  title: 'Mentormøder',
  one: 'Mentormøde',
  lead: 'Faste møder, hvor I tænker over arbejdet sammen. Det, I skriver, ser kun I to.',
  notYours: {
    heading: 'Mentormøderne er mellem mentor og mentee',
    text: 'De to har dagsordener og noter for sig selv. Lederen kan få rammen: perioden, timerne og mødedagene.',
  },
  noMentor: {
    heading: 'Der er ikke valgt en mentor endnu',
    text: 'Når det er aftalt, hvem der er mentor, kan I lægge møderne ind her.',
  },
  when: (day: Day, from: string, to: string, today: Day) =>
    `${capital(dayWords(day, today))} kl. ${formatTimeRange(from, to)}`,
  dayWords,
  next: 'Næste møde',
  open: 'Åbn dagsordenen',
  hold: 'Hold mødet',
  paper: 'Udskriv dagsordenen',
  theme: (text: string) => `Tema: ${text}`,
  noTheme: 'Temaet er ikke valgt endnu.',
  lines: (count: number) => counted(count, 'punkt på dagsordenen', 'punkter på dagsordenen'),
  shared: (count: number) => counted(count, 'delt afsnit fra journalen', 'delte afsnit fra journalen'),
  aftaler: (count: number) => counted(count, 'aftale at følge op på', 'aftaler at følge op på'),
  none: {
    heading: 'Der ligger ingen møder foran jer',
    text: 'Læg en række møder ind, så er tiden sat af. Hvert møde kan flyttes bagefter.',
  },
  stillAhead: 'Der ligger stadig møder foran jer. Fjern dem, I ikke skal holde.',
  ahead: 'Kommende møder',
  over: 'Tidligere møder',
  showAll: (count: number) => `Vis alle ${count}`,
  middle: 'Midtvejsevaluering',
  cancelled: 'Aflyst',
  removed: 'Fjernet',
  notClosed: 'Ikke lukket',
  held: 'Holdt',
  edit: (when: string) => `Ret mødet ${when}`,
  waiting: 'På dagsordenen næste gang',
  agreed: 'Åbne aftaler',
  newer: (count: number) => `${counted(count, 'ting', 'ting')} her kræver en nyere udgave af appen.`,
} as const;

/** Words of the series, of single meetings and of the calendar file. */
export const mentorSeriesTexts = {
  heading: 'Mødedage',
  until: (count: number, last: Day, today: Day) =>
    ended(`${counted(count, 'møde', 'møder')} foran jer, det sidste ${dayWords(last, today)}`),
  nothing: 'Der er ikke lagt møder ind.',
  open: 'Læg en række møder ind',
  more: 'Læg flere møder ind',
  addOne: 'Læg ét møde ind',
  calendar: 'Hent til kalenderen',
  calendarHint: 'I kalenderen står kun »Mentormøde« og tiden. Hent igen, når møder er flyttet.',
  calendarSaved: 'Filen er gemt. Åbn den for at lægge møderne i din kalender.',
  calendarFailed: 'Filen blev ikke lavet. Møderne er urørt. Prøv igen.',
  calendarFile: 'mentormoeder.ics',
  removeRest: 'Fjern de kommende møder i rækken',
  restRemoved: (count: number) => `${counted(count, 'møde', 'møder')} er fjernet.`,
  dialog: 'En række mentormøder',
  lead: 'Se dagene, før I siger ja. Det, der allerede ligger, tæller med.',
  every: 'Hvor tit',
  paces: paceNames,
  steps: 'ofte først, sjældnere siden',
  stepsLegend: 'Trin for trin',
  stepEvery: (number: number) => `Trin ${number}: hvor tit`,
  stepMonths: (number: number) => `Trin ${number}: hvor længe`,
  months: (count: number) => counted(count, 'måned', 'måneder'),
  rest: 'resten af forløbet',
  addStep: 'Tilføj et trin',
  removeStep: (number: number) => `Fjern trin ${number}`,
  weekday: 'Dag',
  at: 'Klokken',
  length: 'Længde',
  minutes: (count: number) => `${count} min`,
  from: 'Fra',
  to: 'Til',
  fromFrame: 'Perioden er fra mentorforløbets ramme.',
  noFrame: 'Rammen om mentorforløbet er ikke lavet endnu. Skriv perioden her.',
  order: 'Skal ligge efter »Fra«.',
  weeksOff: 'Springes over i uge',
  weeksHint: 'Fx 28–30, 42',
  weeksWrong: 'Skriv ugenumre, fx 28–30, 42.',
  place: 'Sted',
  meetings: 'Møderne',
  sum: (meetings: number, moved: number, skipped: number) =>
    [
      counted(meetings, 'møde', 'møder'),
      moved > 0 && `${moved} på en anden dag`,
      skipped > 0 && `${skipped} falder bort`,
    ]
      .filter(Boolean)
      .join(' · '),
  noneMissing: 'Der mangler ingen møder i den periode.',
  time: formatTimeRange,
  moved: (day: Day, why: NotThen) => `i stedet for ${formatDayShortNear(day, day)}: ${notThen(why)}`,
  skipped: (why: NotThen) => `falder bort: ${notThen(why)}`,
  overlaps: (title: string) => `samtidig med: ${title}`,
  add: (count: number) => (count === 0 ? 'Læg ind' : `Læg ${counted(count, 'møde', 'møder')} ind`),
  added: (count: number) => `${counted(count, 'mentormøde', 'mentormøder')} er lagt ind.`,
  new: 'Et mentormøde',
  edit: 'Ret mødet',
  day: 'Dag',
  missingDay: 'Skriv en dag.',
  missingTime: 'Skriv et klokkeslæt.',
  addedOne: (day: Day, from: string, today: Day) =>
    `Mødet er lagt ind ${dayWords(day, today)} kl. ${formatTime(from)}.`,
  changed: 'Mødet er rettet.',
  cancel: 'Aflys mødet',
  nowCancelled: 'Mødet er aflyst.',
  uncancel: 'Sæt mødet på igen',
  nowOn: 'Mødet er sat på igen.',
  remove: 'Fjern mødet',
  nowRemoved: 'Mødet er fjernet.',
  cancelHint: 'Et aflyst møde bliver stående som aflyst, også i kalenderen.',
} as const;

/** Words of one meeting. */
export const mentorMeetingTexts = {
  back: 'Alle mentormøder',
  seenBy:
    'Det, I skriver her, ligger mellem jer to. Lederen kan kun se, hvornår I mødes, og hvor mange timer det bliver til.',
  cancelled: 'Mødet er aflyst.',
  middle:
    'Se også på forløbet selv i dag: Hvad virker, hvad skal være anderledes, og skal samarbejdsaftalen rettes til?',
  gone: 'Mødet er fjernet fra kalenderen. Det, I har skrevet, er her stadig.',
  minutes: (count: number) => `${count} min`,
  agenda: 'Dagsorden',
  theme: 'Dagens tema',
  nextTheme: 'Tema til næste gang',
  themeChosenBy: (name: string) => `${name || 'Mentee'} vælger temaet.`,
  useAsTheme: 'Vælg som tema',
  useAsThemeFor: (text: string) => `Vælg som tema: ${text}`,
  themePlaceholder: 'Skriv temaet',
  themeSet: 'Temaet er valgt.',
  method: 'Metode',
  methodSet: (heading: string) => `I bruger: ${heading}.`,
  fromLogbog: 'fra logbogen',
  noLines: 'Ingen har sat noget på endnu.',
  lineLabel: 'Sæt et punkt på',
  addLine: 'Sæt på',
  lineAdded: 'Punktet er på dagsordenen.',
  lineRemoved: 'Punktet er taget af dagsordenen.',
  removeLine: (text: string) => `Tag af dagsordenen: ${text}`,
  talked: (text: string) => `Vi har talt om: ${text}`,
  nowTalked: 'Talt om.',
  nowOpen: 'Det står på dagsordenen igen.',
  sharedHeading: 'Delt fra procesjournalen',
  nameless: 'Afsnit uden titel',
  nextIs: (when: string) => `Næste møde: ${when}`,
  nextNone: 'Der ligger ikke et næste møde.',
  notesHeading: 'Noter',
  close: {
    heading: 'Luk mødet',
    minutes: 'Hvor mange minutter tog det?',
    minutesHint: 'Mentors tid. Læg forberedelsen til mødets længde.',
    minutesWrong: 'Skriv et antal minutter mellem 1 og 1440.',
    goesOn: 'Går videre til næste møde',
    goesOnHint: 'Fjern krydset ved det, I er færdige med.',
    aftaler: (count: number) => `${counted(count, 'åben aftale', 'åbne aftaler')} følger altid med.`,
    nothing: 'Alt er vendt. Der går ikke noget videre.',
    action: 'Luk mødet',
    closed: 'Mødet er lukket.',
    reopen: 'Åbn mødet igen',
    reopened: 'Mødet er åbent igen.',
    send: 'Send det, I har aftalt',
  },
  fields: {
    day: 'Dag',
    from: 'Begynder',
    to: 'Slutter',
    place: 'Sted',
    held: 'Holdt',
    cancelled: 'Aflyst',
    minutes: 'Minutter',
    theme: 'Tema',
    method: 'Metode',
    text: 'Punktet',
    done: 'Talt om',
  },
} as const;

/** Words of the hours. */
export const mentorHoursTexts = {
  heading: 'Mentors timer',
  lead: (hours: number, agreed: boolean) =>
    `${String(hours).replace('.', ',')} timer om måneden${agreed ? ' er aftalt' : ' er udgangspunktet'}. Her står kun tid, ikke indhold.`,
  change: 'Ret timerne',
  month: (month: Day) => capital(formatMonth(month)),
  of: (minutes: number, hours: number) => `${minutesWords(minutes)} af ${String(hours).replace('.', ',')} t.`,
  held: (count: number) => counted(count, 'møde holdt', 'møder holdt'),
  ahead: (minutes: number) => `${minutesWords(minutes)} foran jer`,
  showAll: (count: number) => `Vis alle ${count} måneder`,
  other: 'Anden tid',
  kinds: {
    netvaerk: 'Mentornetværk',
    uddannelse: 'Uddannelse',
    forberedelse: 'Forberedelse',
    andet: 'Andet',
  } satisfies Readonly<Record<MentorTimeKind, string>>,
  line: (kind: MentorTimeKind, minutes: number, day: Day, today: Day): string =>
    `${mentorHoursTexts.kinds[kind]}, ${minutesWords(minutes)} · ${dayWords(day, today)}`,
  add: 'Skriv anden tid på',
  dialog: 'Anden mentortid',
  dialogLead: 'Tid, der ikke er møder. Kun hvor meget og hvilken slags.',
  day: 'Dag',
  kind: 'Slags',
  minutes: 'Minutter',
  added: 'Tiden er skrevet på.',
  remove: (line: string) => `Slet: ${line}`,
  removed: 'Tiden er slettet.',
} as const;

/** Words of the screen with the paper. */
export const mentorPaperTexts = {
  heading: 'Udskriv dagsordenen',
  back: 'Tilbage til mødet',
  now: 'Udskriv',
  on: 'På papiret',
  hint: 'Dagsordenen med plads til at skrive. Noter og det, der er delt fra journalen, kommer ikke med.',
} as const;
