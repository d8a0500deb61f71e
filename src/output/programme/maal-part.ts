import { formatDayShortNear } from '../../core/calendar/danish-date.ts';
import { goalDay } from '../../core/forloeb/agenda.ts';
import {
  compareGoals,
  type GoalEntry,
  type GoalPartEntry,
  goalKind,
  goalLists,
  goalPartKind,
  partsOf,
  stateOf,
} from '../../core/forloeb/laeringsmaal.ts';
import { goalStateLabels } from '../../core/forloeb/learning-labels.ts';
import { readEntries } from '../../core/forloeb/record-kind.ts';
import { linesOf, needWords, type SheetContext } from './context.ts';

export interface GoalRow {
  readonly id: string;
  readonly task: string;
  readonly lines: readonly string[];
  readonly needs: string;
  /** Topics, then systems. `done` is left out where nobody is told how far it has come. */
  readonly parts: readonly { readonly id: string; readonly title: string; readonly done?: boolean }[];
  /** "fre. 28. aug."; empty for a goal without a day. */
  readonly due: string;
  readonly introducer: string;
  /** "I gang"; empty where nobody is told. */
  readonly state: string;
}

/** The goals of the introduction. How far they have come stands on the new hire's own paper and on no other (RULES.md N119). */
export function buildMaal(context: SheetContext): readonly GoalRow[] {
  const parts = readEntries(context.plan, goalPartKind).known;
  return readEntries(context.plan, goalKind)
    .known.filter(({ fields }) => !fields.mentorCourse && stateOf(fields) !== 'dropped')
    .sort(compareGoals)
    .map((goal) => buildRow(context, goal, parts));
}

function buildRow(
  { people, calendar, firstDay, options }: SheetContext,
  { id, fields }: GoalEntry,
  parts: readonly GoalPartEntry[],
): GoalRow {
  const due = goalDay(fields, calendar, firstDay);
  const tellsHowFar = options.recipient === 'ny';
  return {
    id,
    task: fields.task,
    lines: linesOf(fields.goal),
    needs: needWords(fields.needs),
    parts: goalLists
      .flatMap((list) => partsOf(id, list, parts))
      .map(({ id: part, fields: { title, status } }) => ({
        id: part,
        title,
        ...(tellsHowFar && { done: status?.done === true }),
      })),
    due: due ? formatDayShortNear(due, firstDay) : '',
    introducer: fields.introducer ? people.nameOf(fields.introducer) : '',
    state: tellsHowFar ? goalStateLabels[stateOf(fields)] : '',
  };
}
