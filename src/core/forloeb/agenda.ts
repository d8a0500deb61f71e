import { addDays, type Day } from '../calendar/day.ts';
import { dueDay } from '../calendar/offset.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { compareText } from '../compare-text.ts';
import { type AftaleEntry, isAftaleOpen, type Stands } from './aftale.ts';
import { aftalerFor } from './agenda-aftaler.ts';
import { answeredSince, type QuestionGroup, questionGroups } from './agenda-questions.ts';
import { ownPointsAt } from './carried-points.ts';
import { isDone } from './huskeliste.ts';
import { type DatedItem, restsWith } from './huskeliste-view.ts';
import { isCancelled, isLuft, type PlacedActivity } from './introduktionsskema.ts';
import { type GoalEntry, type Laeringsmaal, stateOf } from './laeringsmaal.ts';
import type { MeetingEntry } from './meeting.ts';
import { type MeetingRow, meetingAfter, meetingBefore, statusMeetingAfter } from './meeting-list.ts';
import type { OwnPoint } from './own-points.ts';
import type { People } from './people.ts';
import { type AnswerEntry, isOpen, type QuestionEntry } from './question.ts';

/** What an agenda is filled with (RULES.md N102–N107). */

export interface AgendaSource {
  readonly row: MeetingRow;
  readonly rows: readonly MeetingRow[];
  /** Of all meetings that somebody wrote about, also of those that are no longer in the plan. */
  readonly records: readonly MeetingEntry[];
  /** Of `plan`: points that all three read. */
  readonly shared: readonly MeetingEntry[];
  readonly questions: readonly QuestionEntry[];
  readonly answers: readonly AnswerEntry[];
  /** Agreements of the meeting's own room: of `plan`, or of `forberedelse` for the expectation talk. */
  readonly aftaler: readonly AftaleEntry[];
  /** Whether what an agreement has become is still there. */
  readonly stands: Stands;
  readonly items: readonly DatedItem[];
  readonly goals: readonly GoalEntry[];
  readonly placed: readonly PlacedActivity[];
  readonly calendar: WorkCalendar;
  readonly firstDay: Day;
  readonly people: People;
  readonly today: Day;
}

export interface DatedGoal {
  readonly entry: GoalEntry;
  readonly day: Day | undefined;
}

export interface Agenda {
  readonly questions: readonly QuestionGroup[];
  /** Questions that were answered since the last meeting. */
  readonly answered: readonly QuestionEntry[];
  readonly aftaler: readonly AftaleEntry[];
  /** How many of them are open. */
  readonly openAftaler: number;
  readonly late: readonly DatedItem[];
  /** What of the preparation nobody has ticked, once the new hire is there. It is not among the late. */
  readonly unprepared: readonly DatedItem[];
  readonly soon: readonly DatedItem[];
  readonly goals: readonly DatedGoal[];
  readonly goalsDue: readonly DatedGoal[];
  readonly own: readonly OwnPoint[];
  /** Of the first week, for those who go through the programme. */
  readonly days: readonly PlacedActivity[];
  /** Activities in which a task is handed over. */
  readonly methods: readonly PlacedActivity[];
  /** What has to be ready before the first day. */
  readonly before: readonly DatedItem[];
  readonly last: MeetingRow | undefined;
  readonly next: MeetingRow | undefined;
  /** The meeting that takes up what this one leaves. */
  readonly takesUp: MeetingRow | undefined;
}

/** How far ahead, in days, a goal comes up. */
const goalsAhead = 14;
const week = 7;

export function fillAgenda(source: AgendaSource): Agenda {
  const { row, rows, placed, firstDay, today, items } = source;
  const last = meetingBefore(rows, row);
  const next = meetingAfter(rows, row, today);
  // What is ticked today stays for the day, so that no box moves away under the finger.
  const open = items.filter(({ entry: { fields } }) => !isDone(fields) || fields.status?.day === today);
  const until = next?.day ?? addDays(today, week);
  const goals = datedGoals(source);
  const aftaler = aftalerFor(source, row, last);
  const before = open.filter(({ day }) => day < firstDay);
  const isBegun = today >= firstDay;
  const seen = placed.filter(({ entry: { fields } }) => !isLuft(fields) && !isCancelled(fields));
  return {
    questions: questionGroups(source),
    answered: answeredSince(source, last),
    aftaler,
    openAftaler: aftaler.filter(({ fields }) => isAftaleOpen(fields, source.stands)).length,
    late: open.filter(({ day }) => day < today && (day >= firstDay || !isBegun)),
    unprepared: isBegun ? before : [],
    soon: open.filter(({ entry, day }) => day >= today && day <= until && isOfTheTwo(entry.fields.responsible, source)),
    goals,
    goalsDue: goals.filter(({ entry, day }) => {
      const state = stateOf(entry.fields);
      return state !== 'reached' && day !== undefined && day <= addDays(today, goalsAhead);
    }),
    own: ownPointsAt(row, source),
    days: seen.filter(({ day }) => day >= firstDay && day < addDays(firstDay, week)),
    methods: seen.filter(({ day, entry }) => entry.fields.method && day >= today),
    before,
    last,
    next,
    takesUp: statusMeetingAfter(rows, row, today),
  };
}

const isOfTheTwo = (party: DatedItem['entry']['fields']['responsible'], { people }: AgendaSource): boolean =>
  (['ny', 'kontaktperson'] as const).some((role) => {
    const holder = people.holder(role);
    return holder ? restsWith(party, holder.id, people) : 'role' in party && party.role === role;
  });

/** The day a goal is aimed at. */
export function goalDay({ due }: Pick<Laeringsmaal, 'due'>, calendar: WorkCalendar, firstDay: Day): Day | undefined {
  if (!due) return undefined;
  return 'pinned' in due ? (due.pinned as Day) : dueDay(calendar, firstDay, due.offset);
}

function datedGoals({ goals, calendar, firstDay }: AgendaSource): readonly DatedGoal[] {
  return goals
    .filter(({ fields }) => stateOf(fields) !== 'dropped')
    .map((entry) => ({ entry, day: goalDay(entry.fields, calendar, firstDay) }))
    .toSorted((a, b) => compareText(a.day ?? '~', b.day ?? '~') || compareText(a.entry.id, b.entry.id));
}

export interface LeftOpen {
  readonly questions: number;
  readonly aftaler: number;
  readonly own: number;
}

/** What goes on to the next meeting when this one is closed (RULES.md N104). */
export function leftOpen(agenda: Agenda, answers: readonly AnswerEntry[]): LeftOpen {
  const questions = agenda.questions
    .flatMap((group) => group.questions)
    .filter((question) => isOpen(question, answers));
  return {
    questions: questions.length,
    aftaler: agenda.openAftaler,
    own: agenda.own.filter(({ done }) => !done).length,
  };
}
