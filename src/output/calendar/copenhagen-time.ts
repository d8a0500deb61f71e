import type { Day } from '../../core/calendar/day.ts';

/** The clock on the wall in Denmark, winter and summer (IANA time zone database). */
const wall = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Copenhagen',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What the wall shows at a moment, as milliseconds of a clock without a time zone. */
function shown(moment: number): number {
  const parts = Object.fromEntries(wall.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute);
}

/**
 * The moment at which a clock in Denmark shows a day and a time (`HH:MM`). In the hour that comes twice in October it is the first one,
 * and in the hour that is left out in March the one after it.
 */
export function copenhagenInstant(day: Day, time: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  // Denmark is one or two hours ahead of UTC; the larger step is tried first, so that the earlier of two moments is found.
  const hours = [2, 1].map((ahead) => wanted - ahead * 3_600_000);
  return new Date(hours.find((moment) => shown(moment) === wanted) ?? wanted - 3_600_000);
}
