import { formatDayLong, formatWeek, relativeDay, weekdayName } from '../../core/calendar/danish-date.ts';
import { monthNames } from '../../core/calendar/danish-names.ts';
import { civilDate, type Day } from '../../core/calendar/day.ts';
import { isoWeek } from '../../core/calendar/iso-week.ts';
import { capital } from '../../core/capital.ts';
import { genitive } from '../../core/forloeb/genitive.ts';
import { firstName } from '../../core/forloeb/person.ts';
import type { PhaseName } from '../../core/forloeb/phases.ts';

const longDay = (day: Day): string => `${civilDate(day).date}. ${monthNames(civilDate(day).month).long}`;

/** `6.–31. juli`, `10. august–30. oktober`, `3. november` */
const daySpan = (from: Day, to: Day): string => {
  if (from === to) return longDay(from);
  return from.slice(0, 7) === to.slice(0, 7)
    ? `${civilDate(from).date}.–${longDay(to)}`
    : `${longDay(from)}–${longDay(to)}`;
};

/** Minutes as `2 t 30`, `3 t`, `45 min`. */
export const hours = (minutes: number): string => {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (whole === 0) return `${rest} min`;
  return rest === 0 ? `${whole} t` : `${whole} t ${rest}`;
};

/** Minutes as a person says them: `1 time`, `2 timer og 30 minutter`. */
const spokenHours = (minutes: number): string => {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [whole > 0 && (whole === 1 ? '1 time' : `${whole} timer`), rest > 0 && `${rest} minutter`].filter(
    Boolean,
  );
  return parts.length > 0 ? parts.join(' og ') : 'ingen tid';
};

const things = (count: number): string => (count === 1 ? '1 ting' : `${count} ting`);

export const overblikTexts = {
  heading: (name: string) => (name ? `${genitive(firstName(name))} introduktion` : 'Introduktionen'),
  lead: (position: string, department: string, firstDay: Day) => {
    const what = position && department ? `${capital(position)} i ${department}` : capital(position || department);
    return [what, `første dag ${formatDayLong(firstDay)}`].filter(Boolean).join(' · ');
  },
  today: (day: Day) => `${capital(formatDayLong(day).replace(/ \d{4}$/, ''))} · ${formatWeek(day)}`,
  sendTo: (name: string) => `Send til ${firstName(name)}`,
  phases: {
    label: 'De fire faser',
    names: {
      forberedelse: 'Forberedelse',
      opstart: 'Opstart',
      laering: 'Læring',
      afslutning: 'Afslutning',
    } satisfies Record<PhaseName, string>,
    state: { done: 'overstået', now: 'her er I nu', ahead: 'forude' },
    span: daySpan,
    ready: 'Alt er klar',
    missing: (count: number) => `${things(count)} mangler`,
    dayOf: (day: number, of: number) => `Dag ${day} af ${of}`,
    weekOf: (week: number, of: number) => `Uge ${week} af ${of}`,
    weeks: (from: Day, to: Day) => `Uge ${isoWeek(from).week}–${isoWeek(to).week}`,
    days: (count: number) => `${count} dage`,
    closing: 'Samtale og nye mål',
    held: 'Nået',
  },
  next: {
    heading: 'Næste skridt',
    none: 'Der er ikke noget, der haster. God fornøjelse.',
    open: 'Åbn',
    seePlan: 'Se skema',
    agenda: 'Se dagsordenen',
    meetAt: (place: string) => `mødested: ${place}`,
    waiting: (name: string) => `Venter på ${name}`,
    prepare: (title: string) => `Forbered: ${title}`,
    /** `name` is empty when the questions are not one person's. */
    questions: (count: number, name: string) => `${count} spørgsmål ${name && `fra ${firstName(name)} `}venter`,
    writeTo: (name: string) => `Skriv til ${firstName(name)}`,
    callTo: (name: string) => `Ring til ${firstName(name)}`,
  },
  week: {
    rest: 'Resten af ugen',
    other: (day: Day) => capital(formatWeek(day)),
    whole: 'Se hele skemaet',
    day: (day: Day) => `${capital(weekdayName(day))} ${civilDate(day).date}.`,
    near: (day: Day, today: Day) => relativeDay(day, today),
    none: 'Der er ikke mere på planen i denne uge.',
  },
  list: { heading: 'Huskeliste', count: (done: number, total: number) => `${done} af ${total}`, now: 'nu' },
  luft: {
    heading: (day: Day) => `Luft i ${formatWeek(day)}`,
    total: (minutes: number) => `${hours(minutes)} i alt`,
    weekday: (day: Day) => weekdayName(day).slice(0, 3),
    free: 'fri',
    open: 'åbent',
    /** What a bar says to a screen reader. */
    bar: (planned: number, luft: number) => `${spokenHours(planned)} planlagt, ${spokenHours(luft)} luft`,
    tightDay: (day: Day) => `${capital(weekdayName(day))} er tæt pakket. Skal noget vente til næste uge?`,
    tightWeek: (day: Day, name: string, luft: number) =>
      luft > 0
        ? `${capital(formatWeek(day))} er tæt pakket. ${firstName(name)} har kun ${spokenHours(luft)} til at fordøje. Skal noget vente?`
        : `${capital(formatWeek(day))} har ingen luft. Skal noget vente, så ${firstName(name)} får tid til at fordøje?`,
  },
  conflicts: {
    heading: (count: number) => (count === 1 ? 'I har begge rettet én ting' : `I har begge rettet ${count} ting`),
    text: 'Alle udgaver er gemt. Vælg, hvad der skal stå.',
  },
  waiting: {
    heading: 'Venter på',
    andMore: (count: number) => `og ${things(count)} mere`,
  },
} as const;
