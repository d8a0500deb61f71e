import type { Day } from '../../../core/calendar/day.ts';
import type { SummaryRow } from '../../../storage/database.ts';
import { byRelevance } from './where-now.ts';

/** The forløb to open without having been told which: the one opened last, else the most relevant; undefined without any. */
export const latestForloeb = (
  rows: readonly SummaryRow[],
  lastOpened: string | undefined,
  today: Day,
): SummaryRow | undefined => rows.find(({ id }) => id === lastOpened) ?? byRelevance(rows, today)[0];
