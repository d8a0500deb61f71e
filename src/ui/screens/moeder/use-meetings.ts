import { useMemo } from 'preact/hooks';
import { meetings, rhythm } from '../../../../templates/moeder.json';
import { type AftaleEntry, aftaleKind } from '../../../core/forloeb/aftale.ts';
import { type Agenda, fillAgenda } from '../../../core/forloeb/agenda.ts';
import { formOf } from '../../../core/forloeb/agenda-form.ts';
import type { AgendaForm, MeetingTemplate } from '../../../core/forloeb/agenda-template.ts';
import { standsIn } from '../../../core/forloeb/followed.ts';
import { huskelisteKind } from '../../../core/forloeb/huskeliste.ts';
import { type DatedItem, dated } from '../../../core/forloeb/huskeliste-view.ts';
import { activityKind, type PlacedActivity, placeActivities } from '../../../core/forloeb/introduktionsskema.ts';
import { type GoalEntry, goalKind } from '../../../core/forloeb/laeringsmaal.ts';
import {
  type MeetingEntry,
  type MeetingNotesEntry,
  meetingKind,
  meetingNotesKind,
} from '../../../core/forloeb/meeting.ts';
import type { MeetingKind } from '../../../core/forloeb/meeting-kinds.ts';
import { type MeetingRow, meetingsOf } from '../../../core/forloeb/meeting-list.ts';
import { formSeenBy } from '../../../core/forloeb/meeting-part.ts';
import { takesPart } from '../../../core/forloeb/meeting-participants.ts';
import { type AnswerEntry, answerKind, type QuestionEntry, questionKind } from '../../../core/forloeb/question.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import type { Viewpoint } from '../../../core/rooms.ts';
import { type ForloebScope, useForloeb } from '../../forloeb-scope.tsx';

/** The agendas that come with the app. They lie with the screen, so that a meeting can begin at once. */
export const agendas = { meetings, rhythm } as Pick<MeetingTemplate, 'meetings' | 'rhythm'>;

/** The agenda of a kind of meeting as somebody sees it. */
export const formFor = (kind: MeetingKind, viewpoint: Viewpoint): AgendaForm =>
  formSeenBy(formOf(agendas, kind), viewpoint);

/** Everything the meetings of a forløb are made of. */
export interface Meetings {
  readonly rows: readonly MeetingRow[];
  readonly placed: readonly PlacedActivity[];
  readonly records: readonly MeetingEntry[];
  /** Records of meetings in `plan`: the points that leader, new hire and kontaktperson all read. */
  readonly shared: readonly MeetingEntry[];
  readonly notes: readonly MeetingNotesEntry[];
  readonly questions: readonly QuestionEntry[];
  readonly answers: readonly AnswerEntry[];
  /** What was agreed, in `plan`. */
  readonly aftaler: readonly AftaleEntry[];
  /** What leader and kontaktperson agreed, in `forberedelse`. */
  readonly prepared: readonly AftaleEntry[];
  readonly items: readonly DatedItem[];
  readonly goals: readonly GoalEntry[];
  /** Records that only a newer version of the app can read. */
  readonly newer: number;
}

export function useMeetings(): Meetings {
  const { docs, plan, calendar, forloeb, viewpoint } = useForloeb();
  const { firstDay } = forloeb.fields;
  const { samtaler, forberedelse } = docs;
  return useMemo(() => {
    const both = [takesPart(viewpoint, 'status') && samtaler, takesPart(viewpoint, 'forventning') && forberedelse];
    const rooms = both.filter((doc) => doc !== false);
    const records = rooms.map((doc) => readEntries(doc, meetingKind));
    const notes = rooms.map((doc) => readEntries(doc, meetingNotesKind));
    const shared = readEntries(plan, meetingKind);
    const [agreed, prepared] = [readEntries(plan, aftaleKind), readEntries(forberedelse, aftaleKind)];
    const placed = placeActivities(readEntries(plan, activityKind).known, calendar, firstDay);
    const noted = notes.flatMap(({ known }) => known);
    const written = records.flatMap(({ known }) => known);
    const rows = meetingsOf({
      placed,
      records: written,
      notes: noted,
      prepares: takesPart(viewpoint, 'forventning'),
    });
    return {
      rows: rows.filter(({ kind }) => takesPart(viewpoint, kind)),
      placed,
      records: written,
      shared: shared.known,
      notes: noted,
      questions: readEntries(samtaler, questionKind).known,
      answers: readEntries(samtaler, answerKind).known,
      aftaler: agreed.known,
      prepared: prepared.known,
      items: dated(readEntries(plan, huskelisteKind).known, calendar, firstDay),
      goals: readEntries(plan, goalKind).known,
      newer: [...records, shared, ...notes, agreed, prepared].reduce((sum, { newer }) => sum + newer.length, 0),
    };
  }, [samtaler, forberedelse, plan, calendar, firstDay, viewpoint]);
}

/** Agreements of a meeting lie with its notes when it is the expectation talk, else in the plan. */
export const aftalerIn = (meetings: Meetings, kind: MeetingKind): readonly AftaleEntry[] =>
  kind === 'forventning' ? meetings.prepared : meetings.aftaler;

export function agendaOf(meetings: Meetings, row: MeetingRow, scope: ForloebScope): Agenda {
  const { calendar, forloeb, people, today, plan } = scope;
  const stands = standsIn(plan);
  const aftaler = aftalerIn(meetings, row.kind);
  return fillAgenda({ ...meetings, row, aftaler, stands, calendar, firstDay: forloeb.fields.firstDay, people, today });
}
