import {
  formatDayOfMonth,
  formatDayShort,
  formatTimeRange,
  formatWeek,
  weekdayName,
} from '../../core/calendar/danish-date.ts';
import { monthNames } from '../../core/calendar/danish-names.ts';
import { addDays, civilDate, type Day, mondayOf } from '../../core/calendar/day.ts';
import { dayOff } from '../../core/calendar/work-calendar.ts';
import { capital } from '../../core/capital.ts';
import {
  type Activity,
  type ActivityEntry,
  activityKind,
  isCancelled,
  isLuft,
  type PlacedActivity,
  placeActivities,
} from '../../core/forloeb/introduktionsskema.ts';
import { methodLabels } from '../../core/forloeb/labels.ts';
import { readEntries } from '../../core/forloeb/record-kind.ts';
import { paperTexts } from '../texts.ts';
import { isNewcomer, linesOf, needWords, type SheetContext } from './context.ts';

/** A row of the introduktionsskema on paper. */
export interface SkemaRow {
  readonly id: string;
  readonly time: string;
  readonly title: string;
  readonly method: string;
  readonly who: string;
  readonly place: string;
  readonly needs: string;
  readonly small: readonly { readonly label: string; readonly text: string }[];
  readonly luft: boolean;
}

export interface SkemaDay {
  readonly day: Day;
  /** "Mandag 3. august" */
  readonly name: string;
  /** "man. 3. aug.", for the rows after the first: the day can go on overleaf. */
  readonly again: string;
  /** Why the day is off in full or in part; empty for an ordinary day. */
  readonly off: string;
  readonly rows: readonly SkemaRow[];
}

export interface SkemaWeek {
  readonly monday: Day;
  /** "Uge 32" */
  readonly name: string;
  /** "3. aug. – 7. aug." */
  readonly span: string;
  /** "Luft i ugen: 2 t 30 min"; empty when there is none. */
  readonly luft: string;
  readonly days: readonly SkemaDay[];
}

/** The weeks in which something happens. Cancelled activities are not on paper. */
export function buildSkema(
  context: SheetContext,
  goesAlong: (entry: ActivityEntry) => boolean = () => true,
): readonly SkemaWeek[] {
  const placed = placedActivities(context).filter(({ entry }) => goesAlong(entry));
  const mondays = new Set(placed.map(({ day }) => mondayOf(day)));
  return [...mondays].map((monday) =>
    buildWeek(
      context,
      monday,
      placed.filter(({ day }) => mondayOf(day) === monday),
    ),
  );
}

export function placedActivities({ plan, calendar, firstDay }: SheetContext): readonly PlacedActivity[] {
  const entries = readEntries(plan, activityKind).known.filter((entry) => !isCancelled(entry.fields));
  return placeActivities(entries, calendar, firstDay);
}

function buildWeek(context: SheetContext, monday: Day, activities: readonly PlacedActivity[]): SkemaWeek {
  const days: SkemaDay[] = [];
  for (let offset = 0; offset < 7; offset += 1) {
    const day = addDays(monday, offset);
    const rows = activities.filter((placed) => placed.day === day).map((placed) => buildRow(context, placed));
    const off = offset < 5 || rows.length > 0 ? dayOffWords(context, day) : '';
    if (rows.length > 0 || off) days.push({ day, name: dayName(day), again: formatDayShort(day), off, rows });
  }
  const luft = activities
    .filter(({ entry }) => isLuft(entry.fields))
    .reduce((sum, { entry }) => sum + minutes(entry.fields), 0);
  const [first, last] = [days[0]?.day ?? monday, days.at(-1)?.day ?? monday];
  return {
    monday,
    name: paperTexts.week(formatWeek(monday)),
    span:
      first === last ? formatDayOfMonth(first) : paperTexts.weekDays(formatDayOfMonth(first), formatDayOfMonth(last)),
    luft: luft > 0 ? paperTexts.luftInWeek(luft) : '',
    days,
  };
}

function dayOffWords({ calendar }: SheetContext, day: Day): string {
  const off = dayOff(calendar, day);
  if (!off || off.kind === 'weekend') return '';
  if (off.kind === 'week' || off.kind === 'away') return capital(off.name);
  return off.extent === 'half' ? paperTexts.halfDayOff(off.name, off.from ?? '12:00') : paperTexts.dayOff(off.name);
}

/** "Mandag 3. august" */
export function dayName(day: Day): string {
  const { month, date } = civilDate(day);
  return paperTexts.capital(`${weekdayName(day)} ${date}.\u00a0${monthNames(month).long}`);
}

function minutes({ when }: Pick<Activity, 'when'>): number {
  const of = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return Math.max(0, of(when.to) - of(when.from));
}

function buildRow(context: SheetContext, { day, entry }: PlacedActivity): SkemaRow {
  const activity = entry.fields;
  const { options } = context;
  const people = context.people.on(day);
  const luft = isLuft(activity);
  const preparation = linesOf(activity.preparation).map((text) => ({ label: paperTexts.preparation, text }));
  const note = linesOf(activity.note).map((text) => ({ label: '', text }));
  const hosts = activity.who.filter((party) => !isNewcomer(party, people));
  const named = options.recipient === 'ny' ? hosts : activity.who;
  const alone = named.length === 0 && activity.who.length > 0;
  return {
    id: entry.id,
    time: formatTimeRange(activity.when.from, activity.when.to),
    title: luft ? luftTitle(activity.title) : activity.title,
    method: activity.method ? methodLabels[activity.method].toLocaleLowerCase('da') : '',
    who: alone
      ? paperTexts.you
      : named
          .map((party) => people.nameOf(party))
          .filter(Boolean)
          .join(', '),
    place: activity.place ?? '',
    needs: luft ? '' : needWords(activity.needs),
    small: options.notes ? [...preparation, ...note] : [],
    luft,
  };
}

const luftTitle = (title: string): string =>
  title.toLocaleLowerCase('da') === paperTexts.luft.toLocaleLowerCase('da')
    ? paperTexts.luft
    : paperTexts.luftTitled(title);
