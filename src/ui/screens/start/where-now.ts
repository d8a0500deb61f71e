import { type Day, daysBetween } from '../../../core/calendar/day.ts';
import { defaultLocalDaysOff, type WorkCalendar } from '../../../core/calendar/work-calendar.ts';
import { coursePhases } from '../../../core/forloeb/mentor-phases.ts';
import { type IntroductionLength, type PhaseName, phaseNames, phasesOf } from '../../../core/forloeb/phases.ts';
import type { Summary } from '../../../core/forloeb/summary.ts';
import { whereNow } from '../../../core/forloeb/where-now.ts';
import type { Viewpoint } from '../../../core/rooms.ts';

type Span = Pick<Summary, 'firstDay' | 'months' | 'localDaysOff' | 'ending'>;

/** The calendar of a forløb by its summary. */
export const calendarOfSummary = ({ localDaysOff = defaultLocalDaysOff }: Span): WorkCalendar => ({ localDaysOff });

/** From when to when it lasts, and whether it is ended. */
export const lengthOf = ({ firstDay, months, ending }: Span): IntroductionLength => ({
  firstDay,
  months,
  ended: ending?.day,
});

/** How far the four phases are, for the small path on a card: `done`, `now` or `ahead` each. */
export const pathOf = (
  span: Span,
  today: Day,
  course?: Summary['course'],
): readonly { readonly name: PhaseName; readonly state: 'done' | 'now' | 'ahead' }[] => {
  const phases = course
    ? coursePhases({ ...course, ended: { done: course.ended !== undefined } }, today)
    : phasesOf(calendarOfSummary(span), lengthOf(span), today);
  return phaseNames.map((name) => ({ name, state: phases.find((phase) => phase.name === name)?.state ?? 'ahead' }));
};

/** Whether a forløb is nothing but a mentor course on this device. */
export const isCourse = ({ viewpoint, courseOnly, course }: Summary & { readonly viewpoint?: Viewpoint }): boolean =>
  course !== undefined && (viewpoint === 'mentor' || courseOnly === true);

/** The most relevant first: under way, then about to begin, then the example, then what is over. */
export function byRelevance<Row extends Summary & { readonly id: string }>(
  rows: readonly Row[],
  today: Day,
): readonly Row[] {
  const keyOf = (row: Row): string => {
    const { at } = whereNow(calendarOfSummary(row), lengthOf(row), today);
    if (row.fictive) return `3 ${row.firstDay}`;
    const isOver = isCourse(row) ? row.course?.ended !== undefined : at === 'ended';
    if (isOver) return `4 ${99_999 - daysBetween('1970-01-01', row.firstDay)}`;
    return at === 'before' ? `2 ${row.firstDay}` : `1 ${row.next?.day ?? '~'}`;
  };
  const keyed = rows.map((row) => ({ row, key: `${keyOf(row)} ${row.id}` }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ row }) => row);
}
