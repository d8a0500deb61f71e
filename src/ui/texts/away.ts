import { formatDayShortNear, formatTimeRange } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import type { DayRange } from '../../core/calendar/work-calendar.ts';
import type { AwayRow } from '../../core/forloeb/absence.ts';

const span = ({ from, to }: DayRange, near: Day): string =>
  from === to ? formatDayShortNear(from, near) : `${formatDayShortNear(from, near)} – ${formatDayShortNear(to, near)}`;

/** Words for the days on which the new hire, or a vidensperson, is away. Never why. */
export const awayTexts = {
  /** A vidensperson. */
  person: {
    label: 'Væk',
    hint: 'Fx uge 42 eller 12/10–16/10. Skriv aldrig hvorfor.',
    problem: 'Skriv uger eller dage, fx uge 42 eller 12/10–16/10. Sæt komma imellem.',
  },
  heading: 'Dage væk',
  hint: 'Markér dage, hvor den nye ikke er her. Skriv aldrig hvorfor. Du vælger selv, hvad der skal flytte.',
  none: 'Ingen dage er markeret.',
  span,
  add: 'Markér dage væk',
  remove: (range: DayRange, near: Day) => `Fjern dagene ${span(range, near)}`,
  removed: 'Dagene er fjernet. Det, der er flyttet, bliver, hvor det er.',
  dialog: 'Markér dage væk',
  from: 'Første dag væk',
  to: 'Sidste dag væk',
  missingFrom: 'Skriv den første dag.',
  missingTo: 'Skriv den sidste dag.',
  order: 'Den sidste dag ligger før den første.',
  full: 'Der kan ikke markeres flere perioder.',
  nothing: 'Der er ikke planlagt noget på de dage.',
  rows: (amount: number) => (amount === 1 ? 'Én ting ligger på de dage' : `${amount} ting ligger på de dage`),
  rowsHint: 'Sæt kryds ved det, der skal flytte til efter fraværet. Resten bliver stående.',
  was: (row: AwayRow, near: Day) =>
    `${formatDayShortNear(row.row.from, near)}${row.row.hours ? ` kl. ${formatTimeRange(row.row.hours.from, row.row.hours.to)}` : ''}`,
  becomes: ({ to }: AwayRow, near: Day) =>
    `flytter til ${formatDayShortNear(to.day, near)}${'from' in to ? ` kl. ${formatTimeRange(to.from, to.to)}` : ''}`,
  move: (title: string) => `Flyt ${title}`,
  agreed: 'aftalt med nogen',
  pinned: 'har en fast dag',
  submit: 'Gem dagene',
  submitMoving: (amount: number) =>
    amount === 1 ? 'Gem dagene, og flyt 1 ting' : `Gem dagene, og flyt ${amount} ting`,
  said: (moved: number) =>
    moved === 0
      ? 'Dagene er markeret.'
      : `Dagene er markeret, og ${moved === 1 ? '1 ting er' : `${moved} ting er`} flyttet.`,
} as const;
