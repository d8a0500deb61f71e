import { formatDayShort, formatWeek, weekdayName } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import { capital } from '../../core/capital.ts';
import type { Pressure } from '../../core/forloeb/luft-pressure.ts';
import type { FrontLoad } from '../../core/forloeb/programme-rhythm.ts';
import { lengthText } from './skema.ts';
import { clockText } from './skema-grid.ts';

/** Words about luft: what presses, and what could wait. */

export const luftTexts = {
  week: (planned: number, working: number, luft: number) =>
    `${lengthText(planned)} planlagt af ${lengthText(working)} · ${luft > 0 ? lengthText(luft) : 'ingen'} luft${
      working > 0 && luft > 0 ? ` (${Math.round((luft / working) * 100)} %)` : ''
    }`,
  weekLabel: (monday: Day) => `Luft i ${formatWeek(monday)}`,
  pressure: (pressure: Pressure, monday: Day) => {
    if (pressure.is === 'week')
      return `${capital(formatWeek(monday))} ${pressure.luft > 0 ? 'er tæt pakket og har næsten ingen luft' : 'har ingen luft'}. Kan noget vente?`;
    const day = capital(weekdayName(pressure.day));
    return pressure.is === 'day'
      ? `${day} er tæt pakket. Der er ikke tid til at fordøje. Kan noget vente?`
      : `${day} har ${pressure.count} aktiviteter. Mere end fire på en dag er svært at tage ind. Kan noget vente?`;
  },
  suggest: 'Se, hvad der kan vente',
  rhythm: 'Rytmen i planen',
  evenOut: 'Se, hvad der kan komme senere',
  front: ({ share, weeks, emptyWeeks }: FrontLoad) =>
    `De første to uger rummer ${Math.round(share * 100)} % af planen, og ${
      emptyWeeks === weeks ? `de næste ${weeks} uger` : `${emptyWeeks} af de næste ${weeks} uger`
    } er næsten tomme.`,
  frontAsk: 'Hvorfor er det værd at se på?',
  frontWhy:
    'En introduktion har en rytme på tolv måneder: tæt i starten, så status hver uge og hver anden uge, en samtale med lederen efter et par måneder og et blik tilbage efter et år.',
  /** What could wait, and what lies on something else. */
  sheet: {
    later: {
      heading: 'Det her kan vente',
      none: 'Der er ikke noget, der kan flyttes af sig selv: Det meste er aftalt, står fast eller hører til her. Flyt selv det, der kan vente.',
    },
    free: {
      heading: 'Her er der ledig tid',
      none: 'Det, der støder sammen, er aftalt eller står fast. Tal med dem, det gælder, og flyt det selv.',
    },
  },
  lead: 'Forslagene rører ikke ved det, der er gjort, aftalt eller står fast på en dag. Vælg dem fra, der skal blive.',
  stays: (title: string) =>
    `»${title}« bliver stående: Der er ikke plads til det senere i samme uge. Gør det kortere, eller flyt det selv.`,
  findFree: 'Find ledige tider',
  row: (from: Day, fromTime: string, to: Day, toTime: string) =>
    `Flyttes fra ${formatDayShort(from)} kl. ${clockText(fromTime)} til ${formatDayShort(to)} kl. ${clockText(toTime)} (${formatWeek(to)})`,
  move: (count: number) => (count === 1 ? 'Flyt 1 aktivitet' : `Flyt ${count} aktiviteter`),
  moved: (count: number) => (count === 1 ? '1 aktivitet er flyttet' : `${count} aktiviteter er flyttet`),
} as const;
