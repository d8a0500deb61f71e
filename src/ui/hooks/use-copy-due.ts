import { daysBetween } from '../../core/calendar/day.ts';
import { copyDue } from '../../core/forloeb/copy-due.ts';
import type { SummaryRow } from '../../storage/database.ts';
import { useServices } from '../services.ts';
import { usePromised } from './use-promised.ts';

/** Days since the last copy, or without one since the first write; undefined while none is due. */
export function useCopyDue(
  rows: readonly SummaryRow[],
): { readonly days: number; readonly never: boolean } | undefined {
  const { now, dayOf, today } = useServices();
  const promise = usePromised();
  const due = promise && copyDue(rows, now(), promise === 'promised');
  return due && { days: daysBetween(dayOf(due.copiedAt || due.since), today()), never: due.copiedAt === 0 };
}
