import { formatDayNumeric } from './danish-date.ts';
import { addDays, addMonths, type Day, mondayOf, weekday, yearOf } from './day.ts';
import { isoWeek, mondayOfWeek } from './iso-week.ts';
import { parseDayInput } from './parse-day.ts';
import type { DayRange } from './work-calendar.ts';

/** Stretches of days as they are typed in one line: "uge 42, 12/10–16/10" (RULES.md C26). */

/** 42 · uge 42-43 · uge 1 (2027) */
const weeks = /^(?:uge )?(\d{1,2})(?: ?- ?(?:uge )?(\d{1,2}))?(?: ?\(?(\d{4})\)?)?$/;

const partsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .split(/[,;\n]| og /)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

/** More than a person can mean, and more than a record holds. */
export const mostStretches = 100;

/** Undefined when a part is neither weeks nor days, or ends before it begins, or when there are too many. Nothing for an empty line. */
export function parseStretches(text: string, today: Day): readonly DayRange[] | undefined {
  const parts = partsOf(text);
  if (parts.length > mostStretches) return undefined;
  const found = parts.map((part) => weeksTyped(part, today) ?? daysTyped(part, today));
  return found.every((range) => range !== undefined) ? found : undefined;
}

function weeksTyped(part: string, today: Day): DayRange | undefined {
  const [, first, last = first, year] = weeks.exec(part) ?? [];
  if (!first) return undefined;
  const from = year ? mondayOfWeek({ year: Number(year), week: Number(first) }) : nearestWeek(Number(first), today);
  if (!from) return undefined;
  const own = isoWeek(from).year;
  // Weeks 52–1 go on into the next year.
  const monday = mondayOfWeek({ year: Number(last) < Number(first) ? own + 1 : own, week: Number(last) });
  return monday ? { from, to: addDays(monday, 6) } : undefined;
}

/** The one such week that begins from 3 months before today to 9 months after it, as days do (RULES.md C17). */
function nearestWeek(week: number, today: Day): Day | undefined {
  const [earliest, latest] = [addMonths(today, -3), addMonths(today, 9)];
  const thisYear = yearOf(today);
  return [thisYear - 1, thisYear, thisYear + 1]
    .map((year) => mondayOfWeek({ year, week }))
    .find((monday) => monday !== undefined && monday >= earliest && monday <= latest);
}

function daysTyped(part: string, today: Day): DayRange | undefined {
  const one = parseDayInput(part, today);
  if (one) return { from: one, to: one };
  const dashes = [...part.matchAll(/-/g)].map(({ index }) => index);
  for (const at of dashes) {
    const [from, to] = [part.slice(0, at), part.slice(at + 1)].map((day) => parseDayInput(day, today));
    if (from && to) return from <= to ? { from, to } : undefined;
  }
  return undefined;
}

/** As it can be typed: "uge 42", "uge 52–1 (2026)", "12.10.2026–16.10.2026". The year of a week where another would be guessed. */
export const formatStretches = (ranges: readonly DayRange[], today: Day): string =>
  ranges.map((range) => formatStretch(range, today)).join(', ');

function formatStretch({ from, to }: DayRange, today: Day): string {
  if (weekday(from) !== 1 || weekday(to) !== 7) {
    return from === to ? formatDayNumeric(from) : `${formatDayNumeric(from)}–${formatDayNumeric(to)}`;
  }
  const [first, last] = [isoWeek(from), isoWeek(mondayOf(to))];
  // What lasts longer than to the same week of the next year says its days.
  if (last.year > first.year + 1 || (last.year > first.year && last.week >= first.week)) {
    return `${formatDayNumeric(from)}–${formatDayNumeric(to)}`;
  }
  const words = from === mondayOf(to) ? `uge ${first.week}` : `uge ${first.week}–${last.week}`;
  return nearestWeek(first.week, today) === from ? words : `${words} (${first.year})`;
}
