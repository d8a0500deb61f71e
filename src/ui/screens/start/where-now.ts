import { addDays, type Day, daysBetween } from '../../../core/calendar/day.ts';
import { defaultLocalDaysOff, workingDaysIn } from '../../../core/calendar/work-calendar.ts';
import { closingDay, type PhaseName, phaseNames, phasesOf } from '../../../core/forloeb/phases.ts';
import type { Summary } from '../../../core/forloeb/summary.ts';

/** The summary does not hold a workplace's own days off; the usual ones are near enough for a card. */
const calendar = { localDaysOff: defaultLocalDaysOff };

/** Where a forløb is today. */
export type WhereNow =
  /** Before the first day; `days` ≥ 1 calendar days to go. */
  | { readonly at: 'before'; readonly days: number }
  /** Working day number `day` (≥ 1) of the first five. */
  | { readonly at: 'opstart'; readonly day: number }
  /** Calendar week `week` of `weeks`, both from the first day. */
  | { readonly at: 'laering'; readonly week: number; readonly weeks: number }
  | { readonly at: 'afslutning' }
  | { readonly at: 'ended'; readonly day: Day };

type Span = Pick<Summary, 'firstDay' | 'months'>;

export function whereNow(span: Span, today: Day): WhereNow {
  const { firstDay } = span;
  if (today < firstDay) return { at: 'before', days: daysBetween(today, firstDay) };
  const closing = closingDay(calendar, span);
  const now = phasesOf(calendar, span, today).find(({ state }) => state === 'now');
  if (!now) return { at: 'ended', day: closing };
  if (now.name === 'afslutning') return { at: 'afslutning' };
  if (now.name !== 'laering')
    return { at: 'opstart', day: Math.max(1, workingDaysIn(calendar, firstDay, today).length) };
  const weekOf = (day: Day) => Math.floor(daysBetween(firstDay, day) / 7) + 1;
  return { at: 'laering', week: weekOf(today), weeks: weekOf(addDays(closing, -1)) };
}

/** How far the four phases are, for the small path on a card: `done`, `now` or `ahead` each. */
export const pathOf = (
  span: Span,
  today: Day,
): readonly { readonly name: PhaseName; readonly state: 'done' | 'now' | 'ahead' }[] => {
  const phases = phasesOf(calendar, span, today);
  return phaseNames.map((name) => ({ name, state: phases.find((phase) => phase.name === name)?.state ?? 'ahead' }));
};

/** The most relevant first: under way, then about to begin, then the example, then what is over. */
export function byRelevance<Row extends Summary & { readonly id: string }>(
  rows: readonly Row[],
  today: Day,
): readonly Row[] {
  const keyOf = (row: Row): string => {
    const { at } = whereNow(row, today);
    if (row.fictive) return `3 ${row.firstDay}`;
    if (at === 'ended') return `4 ${99_999 - daysBetween('1970-01-01', row.firstDay)}`;
    return at === 'before' ? `2 ${row.firstDay}` : `1 ${row.next?.day ?? '~'}`;
  };
  const keyed = rows.map((row) => ({ row, key: `${keyOf(row)} ${row.id}` }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ row }) => row);
}
