import {
  formatDayLong,
  formatTime,
  formatTimeRange,
  formatWeek,
  relativeDay,
  weekdayName,
} from '../../core/calendar/danish-date.ts';
import { type Day, daysBetween } from '../../core/calendar/day.ts';
import { capital } from '../../core/capital.ts';
import { firstName } from '../../core/forloeb/person.ts';
import type { Moment } from '../../core/forloeb/todays-plan.ts';

/** `mandag den 3. august` */
const dayWithoutYear = (day: Day): string => formatDayLong(day).replace(/ \d{4}$/, '');

/** `i dag`, `i morgen`, `fredag`, `mandag den 10. august` */
const dayWords = (day: Day, today: Day): string => {
  const days = daysBetween(today, day);
  return relativeDay(day, today) ?? (days < 7 && days > 0 ? weekdayName(day) : dayWithoutYear(day));
};

const dayAhead = (day: Day, today: Day): string => capital(dayWords(day, today));

const daysLeft = (days: number): string => (days === 1 ? 'I morgen' : `Om ${days} dage`);

export const iDagTexts = {
  /** `now` is `HH:MM`. */
  greeting: (name: string, now: string) => {
    const word = now < '09:30' && now >= '05:00' ? 'Godmorgen' : now >= '18:00' || now < '05:00' ? 'Godaften' : 'Hej';
    return name ? `${word}, ${firstName(name)}` : word;
  },
  dateAndWeek: (day: Day) => `${capital(dayWithoutYear(day))} · ${formatWeek(day)}`,
  clock: formatTime,
  dayAhead,
  moment: (moment: Moment, today: Day, from: string) => {
    if (moment.kind === 'now') return 'Nu';
    if (moment.kind === 'minutes') return moment.minutes === 1 ? 'Om 1 minut' : `Om ${moment.minutes} minutter`;
    return `${dayAhead(moment.day, today)} kl. ${formatTime(from)}`;
  },
  time: (from: string, to: string) => formatTimeRange(from, to),
  next: 'Det næste',
  mentorMeeting: 'Mentormøde',
  later: {
    plan: 'Derefter i skemaet:',
    mentor: 'Næste mentormøde:',
    at: (day: Day, today: Day, from: string) => `${dayWords(day, today)} kl. ${formatTime(from)}`,
  },
  restOfDay: 'Resten af dagen',
  seePlan: 'Se skemaet',
  agenda: 'Dagsorden',
  call: (name: string) => `Ring til ${name}`,
  write: (name: string) => `Skriv til ${name}`,
  place: 'Sted',
  when: 'Tid',
  countdown: {
    left: (firstDay: Day, today: Day) => daysLeft(daysBetween(today, firstDay)),
    own: 'Din første dag',
    others: (name: string) => `${firstName(name)} begynder`,
    day: (day: Day) => capital(formatDayLong(day)),
    meet: (place: string, time: string | undefined) =>
      [place && `Mød op: ${place}`, time && `kl. ${formatTime(time)}`].filter(Boolean).join(' · '),
    expect: 'Det sker den første dag',
    welcome: 'Velkommen',
  },
  over: {
    heading: 'Introduktionen er slut',
    own: 'Tak, fordi du har taget imod med åbne øjne. Du kan stadig finde alt her, og du må stadig spørge.',
    others: (name: string) =>
      `Godt gået. ${firstName(name)} er godt i gang, og forløbet ligger her, så længe I vil have det.`,
  },
  noPlans: 'Ingen planer i dag. God fornøjelse.',
  noPlansAtAll: 'Her kommer dagens plan, når der er noget i skemaet.',
  doneToday: 'Ikke mere på planen i dag. God fornøjelse.',
  toYou: 'Til dig i denne uge',
  together: 'Det er du med til',
  nothingDue: 'Der er ikke noget, du skal huske i denne uge.',
  wholeList: 'Se hele huskelisten',
  ask: 'Hvem kan jeg spørge?',
  kontaktperson: 'Kontaktperson',
  aboutEverything: 'Din kontaktperson, når du er i tvivl',
  everybody: 'Se alle videnspersoner',
  noteQuestion: 'Notér et spørgsmål',
  questions: {
    heading: 'Spørgsmål, der venter',
    /** `name` is empty when the questions are not one person's. */
    count: (count: number, name: string) =>
      `${count === 1 ? 'Ét' : count} spørgsmål ${name && `fra ${firstName(name)} `}venter på svar.`,
    none: 'Ingen spørgsmål venter på svar.',
    open: 'Se spørgsmålene',
  },
  sheet: {
    heading: 'Notér et spørgsmål',
    label: 'Dit spørgsmål',
    hint: 'Skriv ikke navne eller CPR-numre på borgere.',
    missing: 'Skriv dit spørgsmål.',
    save: 'Gem spørgsmålet',
  },
} as const;
