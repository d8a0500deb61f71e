import { formatDayNumeric } from '../../core/calendar/danish-date.ts';
import { addDays } from '../../core/calendar/day.ts';
import { firstName } from '../../core/forloeb/person.ts';
import { paperTexts } from '../texts.ts';
import type { SheetContext } from './context.ts';
import { buildSkema, dayName, type SkemaDay, type SkemaWeek } from './skema-part.ts';

/** The weeks as sheets to hang on a wall, one a page with room for handwriting. */
export interface WeekSheetsPart {
  /** "Amina": whose week it is. Empty while nobody is named. */
  readonly name: string;
  readonly department: string;
  /** Who says when it changes, and the day of printing: a sheet on a wall grows old. */
  readonly foot: string;
  /** Every working day of the week has its column, also one with nothing in it. */
  readonly weeks: readonly SkemaWeek[];
}

export function buildWeekSheets(context: SheetContext): WeekSheetsPart {
  // What there is to prepare belongs to the programme: here the room is for the pen.
  const bare = { ...context, options: { ...context.options, notes: false } };
  const kontaktperson = firstName(context.people.holder('kontaktperson')?.fields.name ?? '');
  return {
    name: firstName(context.people.holder('ny')?.fields.name ?? ''),
    foot: [paperTexts.skemaHint(kontaktperson), paperTexts.printed(formatDayNumeric(context.options.printed))].join(
      ' · ',
    ),
    department: context.forloeb.department?.trim() ?? '',
    weeks: buildSkema(bare).map((week) => ({ ...week, days: columnsOf(week) })),
  };
}

/** Monday to Friday, and a day of the weekend on which something happens. */
function columnsOf({ monday, days }: SkemaWeek): readonly SkemaDay[] {
  const known = new Map(days.map((one) => [one.day, one]));
  const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset));
  return week.flatMap((day, offset) => {
    const empty = offset < 5 ? [{ day, name: dayName(day), again: '', off: '', rows: [] }] : [];
    return known.get(day) ?? empty;
  });
}
