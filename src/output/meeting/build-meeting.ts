import { formatDayLong, formatDayShortNear, formatTimeRange } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import { capital } from '../../core/capital.ts';
import { type AftaleEntry, aftaleKind } from '../../core/forloeb/aftale.ts';
import type { Agenda } from '../../core/forloeb/agenda.ts';
import { aftalerOf } from '../../core/forloeb/agenda-aftaler.ts';
import type { AgendaFill, AgendaForm } from '../../core/forloeb/agenda-template.ts';
import { isAftaleDone } from '../../core/forloeb/followed.ts';
import { forloebKind } from '../../core/forloeb/forloeb.ts';
import { isDone, itemTitle } from '../../core/forloeb/huskeliste.ts';
import { meetingKindLabels } from '../../core/forloeb/labels.ts';
import { type Logo, readLogo } from '../../core/forloeb/logo.ts';
import type { MeetingRow } from '../../core/forloeb/meeting-list.ts';
import { type People, readPeople } from '../../core/forloeb/people.ts';
import { type AnswerEntry, isOpen } from '../../core/forloeb/question.ts';
import { readEntries } from '../../core/forloeb/record-kind.ts';
import type { PlanDoc } from '../programme/plan-doc.ts';
import { meetingPaperWords as texts } from './texts.ts';

/** The paper of a meeting as words, ready to be set. It never holds a note (RULES.md N117). */
export interface MeetingSheet {
  readonly fictive: boolean;
  readonly logo: Logo | undefined;
  readonly workplace: string;
  readonly department: string;
  readonly title: string;
  /** "Onsdag den 5. august 2026 · 08.30–08.45 · Kontoret" */
  readonly lead: string;
  readonly who: string;
  /** Empty on the paper for the leader. */
  readonly blocks: readonly SheetBlock[];
  readonly aftaler: readonly AftaleLine[];
}

export interface SheetBlock {
  readonly heading: string;
  readonly points: readonly {
    readonly key: string;
    readonly heading: string;
    readonly prompts: string;
    readonly lines: readonly string[];
  }[];
}

export interface AftaleLine {
  readonly id: string;
  readonly text: string;
  readonly who: string;
  readonly due: string;
  readonly done: boolean;
}

/** What the leader gets of a meeting: that it was, and what was agreed. Made from the plan and from nothing else. */
export function buildAgreed(plan: PlanDoc, row: MeetingRow): MeetingSheet {
  return { ...headOf(plan, row), blocks: [], aftaler: agreedLines(plan, readEntries(plan, aftaleKind).known, row) };
}

function agreedLines(plan: PlanDoc, aftaler: readonly AftaleEntry[], { key }: MeetingRow): readonly AftaleLine[] {
  const people = readPeople(plan);
  return aftalerOf(aftaler, key).map((aftale) => lineOf(aftale, people, isAftaleDone(aftale.fields, plan)));
}

export interface AgendaWords {
  readonly row: MeetingRow;
  readonly form: AgendaForm;
  readonly agenda: Agenda;
  readonly answers: readonly AnswerEntry[];
  /** Agreements of the meeting's own room. */
  readonly aftaler: readonly AftaleEntry[];
}

/** The agenda for those who meet, with what was agreed so far. */
export function buildAgenda(plan: PlanDoc, { row, form, agenda, answers, aftaler }: AgendaWords): MeetingSheet {
  const people = readPeople(plan);
  const { own } = agenda;
  const ownBlock: SheetBlock = {
    heading: texts.own,
    points: own.map(({ key, heading }) => ({ key, heading, prompts: '', lines: [] })),
  };
  const blocks = form.blocks.map(({ heading, points }) => ({
    heading,
    points: points.map((point) => ({
      key: point.key,
      heading: point.heading,
      prompts: point.prompts.join(' '),
      lines: linesOf(point.fill, agenda, answers, people),
    })),
  }));
  return {
    ...headOf(plan, row),
    blocks: own.length > 0 ? [...blocks, ownBlock] : blocks,
    aftaler: agreedLines(plan, aftaler, row),
  };
}

/** The day in the plan; of a meeting that is not in it, the day it was held. */
const dayOf = ({ day, held, record }: MeetingRow): Day | undefined =>
  day ?? (held ? (record?.fields.held?.day as Day | undefined) : undefined);

function headOf(plan: PlanDoc, row: MeetingRow) {
  const { title, kind, activity } = row;
  const day = dayOf(row);
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  const people = readPeople(plan);
  const when = activity?.fields.when;
  const parties = activity ? [{ role: 'ny' as const }, ...activity.fields.who] : [];
  const talk = kind === 'forventning' ? [{ role: 'leder' as const }, { role: 'kontaktperson' as const }] : parties;
  const names = [...new Set(talk.map((party) => people.nameOf(party)).filter((name) => name.trim()))];
  return {
    fictive: forloeb?.fictive === true,
    logo: readLogo(plan),
    workplace: forloeb?.workplace?.trim() ?? '',
    department: forloeb?.department?.trim() ?? '',
    title: title.trim() || meetingKindLabels[kind],
    lead: [day && capital(formatDayLong(day)), when && formatTimeRange(when.from, when.to), activity?.fields.place]
      .filter(Boolean)
      .join(' · '),
    who: names.join(', '),
  };
}

export function lineOf({ id, fields }: AftaleEntry, people: People, done: boolean): AftaleLine {
  const { text, responsible, due, made } = fields;
  return {
    id,
    text,
    who: people.nameOf(responsible),
    due: due ? formatDayShortNear(due, made.day) : '',
    done,
  };
}

/** Most lines under one point: the rest of the page is for writing. */
const mostLines = 8;

export const shortDay = (day: Day | undefined): string => (day ? ` (${formatDayShortNear(day, day)})` : '');

function linesOf(
  fill: AgendaFill | undefined,
  agenda: Agenda,
  answers: readonly AnswerEntry[],
  people: People,
): readonly string[] {
  const itemLine = ({ entry, day }: Agenda['late'][number]) =>
    `${itemTitle(entry.fields)} – ${people.nameOf(entry.fields.responsible)}${shortDay(day)}`;
  const goalLine = ({ entry, day }: Agenda['goals'][number]) => `${entry.fields.task}${shortDay(day)}`;
  const dayLine = ({ day, entry: { fields } }: Agenda['days'][number]) =>
    `${capital(formatDayShortNear(day, day))} ${formatTimeRange(fields.when.from, fields.when.to)}: ${fields.title}`;
  const aftaleLine = ({ fields }: AftaleEntry) =>
    `${texts.agreed}: ${fields.text} – ${people.nameOf(fields.responsible)}${shortDay(fields.due ?? undefined)}`;
  const open = (items: Agenda['late']) => items.filter(({ entry }) => !isDone(entry.fields));
  const unprepared = open(agenda.unprepared).length;
  const all = (): readonly string[] => {
    switch (fill) {
      case 'questions':
        return agenda.questions
          .flatMap(({ questions }) => questions)
          .filter((question) => isOpen(question, answers))
          .map(({ fields }) => fields.text);
      case 'answers':
        return agenda.answered.map(({ fields }) => fields.text);
      case 'adjustments':
        return [
          ...agenda.aftaler.map(aftaleLine),
          ...open(agenda.late).map((item) => `${texts.late}: ${itemLine(item)}`),
          ...(unprepared > 0 ? [texts.unprepared(unprepared)] : []),
          ...open(agenda.soon).map(itemLine),
          ...agenda.goalsDue.map(goalLine),
        ];
      case 'goals':
        return agenda.goals.map(goalLine);
      case 'goalsDue':
        return agenda.goalsDue.map(goalLine);
      case 'days':
        return agenda.days.map(dayLine);
      case 'methods':
        return agenda.methods.map(dayLine);
      case 'before':
        return open(agenda.before).map(itemLine);
      default:
        return [];
    }
  };
  const lines = all();
  const rest = lines.length - mostLines;
  return rest > 0 ? [...lines.slice(0, mostLines), texts.more(rest)] : lines;
}
