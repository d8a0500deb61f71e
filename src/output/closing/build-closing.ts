import type { ZodMiniType } from 'zod/mini';
import { formatDayLong, formatDayOfMonth } from '../../core/calendar/danish-date.ts';
import { type Day, yearOf } from '../../core/calendar/day.ts';
import { viewRecord } from '../../core/document/view.ts';
import { closingKind, evaluationKind, type ImprovementEntry, improvementKind } from '../../core/forloeb/closing.ts';
import { mentorDecisionLabels } from '../../core/forloeb/closing-labels.ts';
import { filedTick, goalsToSettle, isEvaluated } from '../../core/forloeb/closing-steps.ts';
import type { ClosingTemplate } from '../../core/forloeb/closing-template.ts';
import { closingIn, deletionDays, endedOn } from '../../core/forloeb/ending.ts';
import { calendarOf, forloebKind } from '../../core/forloeb/forloeb.ts';
import { compareGoals, goalKind, stateOf } from '../../core/forloeb/laeringsmaal.ts';
import { goalStateLabels } from '../../core/forloeb/learning-labels.ts';
import { type Logo, readLogo } from '../../core/forloeb/logo.ts';
import { readPeople } from '../../core/forloeb/people.ts';
import { closingDay } from '../../core/forloeb/phases.ts';
import { type RecordKind, readEntries } from '../../core/forloeb/record-kind.ts';
import { recordName } from '../../core/forloeb/record-name.ts';
import { linesOf } from '../programme/context.ts';
import type { PlanDoc } from '../programme/plan-doc.ts';
import { undecidedAmong } from '../undecided.ts';
import { closingPaperTexts as texts } from './texts.ts';

/** The ending as words, ready to be set. */
export interface ClosingSheetWords {
  readonly fictive: boolean;
  readonly logo: Logo | undefined;
  readonly workplace: string;
  readonly department: string;
  readonly title: string;
  readonly lead: string;
  readonly goals: readonly {
    readonly id: string;
    readonly task: string;
    readonly text: readonly string[];
    readonly state: string;
  }[];
  readonly ahead: readonly string[];
  readonly evaluations: readonly {
    readonly id: string;
    readonly by: string;
    readonly points: readonly { readonly question: string; readonly lines: readonly string[] }[];
  }[];
  readonly decisions: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly filing: readonly { readonly key: string; readonly title: string; readonly done: boolean }[];
  readonly improvements: readonly { readonly id: string; readonly about: string; readonly lines: readonly string[] }[];
  /** Records on the sheet where nobody has chosen between two versions (RULES.md V1a). */
  readonly undecided: number;
}

const printedKinds: readonly RecordKind<ZodMiniType>[] = [
  forloebKind,
  closingKind,
  goalKind,
  evaluationKind,
  improvementKind,
];

const withYear = (day: Day): string => `${formatDayOfMonth(day)} ${yearOf(day)}`;

/** Builds the sheet from the plan and from nothing else (RULES.md N159); undefined while this version cannot read the forløb record. */
export function buildClosing(plan: PlanDoc, words: ClosingTemplate): ClosingSheetWords | undefined {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  if (!forloeb) return undefined;
  const people = readPeople(plan);
  const entry = closingIn(plan);
  const ended = endedOn(plan, closingDay(calendarOf(forloeb), forloeb));
  const goals = [...readEntries(plan, goalKind).known].sort(compareGoals);
  return {
    fictive: forloeb.fictive === true,
    logo: readLogo(plan),
    workplace: forloeb.workplace?.trim() ?? '',
    department: forloeb.department?.trim() ?? '',
    title: texts.heading(people.holder('ny')?.fields.name ?? ''),
    lead: [
      texts.firstDay(formatDayLong(forloeb.firstDay)),
      ended ? texts.ended(formatDayLong(ended)) : texts.notEnded,
    ].join(' · '),
    goals: [...goalsToSettle(plan)].sort(compareGoals).map(({ id, fields }) => ({
      id,
      task: fields.task,
      text: linesOf(fields.goal),
      state: goalStateLabels[stateOf(fields)],
    })),
    ahead: goals.filter(({ fields }) => fields.mentorCourse).map(({ fields }) => fields.task),
    evaluations: readEntries(plan, evaluationKind)
      .known.filter(isEvaluated)
      .map(({ id, fields }) => ({
        id,
        by: people.byId(fields.by)?.fields.name ?? '',
        points: words.evaluation
          .map(({ point, question }) => ({ question, lines: linesOf(fields[point]) }))
          .filter(({ lines }) => lines.length > 0),
      })),
    decisions: decisionsOf(plan, forloeb),
    filing: words.filing.map(({ key, title }) => ({ key, title, done: filedTick(entry, key).done })),
    improvements: [...readEntries(plan, improvementKind).known].sort(byAge).map(({ id, fields }) => ({
      id,
      about: aboutName(plan, fields.about),
      lines: linesOf(fields.text),
    })),
    undecided: undecidedAmong(printedKinds.flatMap((kind) => readEntries(plan, kind).known)),
  };
}

const byAge = (a: ImprovementEntry, b: ImprovementEntry): number =>
  `${a.fields.made.day} ${a.id}` < `${b.fields.made.day} ${b.id}` ? -1 : 1;

function decisionsOf(plan: PlanDoc, forloeb: Parameters<typeof calendarOf>[0]): ClosingSheetWords['decisions'] {
  const fields = closingIn(plan)?.fields;
  const role = fields?.roleChange;
  const days = deletionDays(plan, calendarOf(forloeb), forloeb);
  return [
    { label: texts.roleChange, lines: [role?.done && role.day ? withYear(role.day) : texts.undecided] },
    {
      label: texts.mentor,
      lines: fields?.mentor
        ? [mentorDecisionLabels[fields.mentor.decision], ...linesOf(fields.mentor.note)]
        : [texts.undecided],
    },
    { label: texts.deletion, lines: [texts.deletionDays(withYear(days.notes), withYear(days.plan))] },
  ];
}

function aboutName(plan: PlanDoc, about: string | null | undefined): string {
  const view = about ? viewRecord(plan, about) : undefined;
  return (view && !view.hidden && recordName(view)) || texts.whole;
}
