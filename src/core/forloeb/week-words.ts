import { formatTimeRange } from '../calendar/danish-date.ts';
import { weekdayNames } from '../calendar/danish-names.ts';
import type { WorkingHours } from '../calendar/work-calendar.ts';

/** `mandag–torsdag kl. 08.00–16.00 og fredag kl. 08.00–13.30`: days in a row with the same hours are named together. */
export function weekWords(week: readonly WorkingHours[]): string {
  const runs: { first: number; last: number; hours: string }[] = [];
  for (const { weekday, from, to } of [...week].sort((a, b) => a.weekday - b.weekday)) {
    const hours = `kl. ${formatTimeRange(from, to)}`;
    const run = runs.at(-1);
    if (run && run.last === weekday - 1 && run.hours === hours) run.last = weekday;
    else runs.push({ first: weekday, last: weekday, hours });
  }
  const parts = runs.map(({ first, last, hours }) => {
    const joint = last === first + 1 ? ' og ' : '–';
    const days = first === last ? name(first) : `${name(first)}${joint}${name(last)}`;
    return `${days} ${hours}`;
  });
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}` : (parts[0] ?? '');
}

const name = (weekday: number): string => weekdayNames(weekday).long;
