import type { Day } from '../calendar/day.ts';
import type { Summary } from './summary.ts';

/** The summary as it is on a day. */
export function summaryOn<Row extends Summary>(row: Row, day: Day): Row {
  const { standIn } = row;
  if (!standIn || day < standIn.from || (standIn.to !== null && day > standIn.to)) return row;
  const { kontaktperson, steps } = standIn;
  return { ...row, kontaktperson, steps };
}
