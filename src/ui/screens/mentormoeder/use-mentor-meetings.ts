import { useMemo } from 'preact/hooks';
import { every, methods, points, steps, weeksOff } from '../../../../templates/mentormoede.json';
import { type AftaleEntry, aftaleKind } from '../../../core/forloeb/aftale.ts';
import { type AgendaLineEntry, agendaLineKind } from '../../../core/forloeb/agenda-line.ts';
import { type MeetingNotesEntry, meetingNotesKind } from '../../../core/forloeb/meeting.ts';
import {
  type FilledAgenda,
  fillMentorAgenda,
  type MentorAgendaEntry,
  mentorAgendaKind,
} from '../../../core/forloeb/mentor-agenda.ts';
import type { MentorAgendaTemplate } from '../../../core/forloeb/mentor-agenda-template.ts';
import type { MentorCourseEntry } from '../../../core/forloeb/mentor-course.ts';
import { mentorFrame } from '../../../core/forloeb/mentor-frame.ts';
import { compareTimes, type MentorTimeEntry, mentorTimeKind } from '../../../core/forloeb/mentor-hours.ts';
import { type MentorRow, mentorRows, middleMeeting } from '../../../core/forloeb/mentor-meetings.ts';
import { courseCalendar, courseIn, middleOf } from '../../../core/forloeb/mentor-period.ts';
import { type JournalEntry, sharedJournalKind } from '../../../core/forloeb/procesjournal.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { type ForloebScope, useForloeb } from '../../forloeb-scope.tsx';

/** The agenda and the rhythm that come with the app. They lie with the screen, so that a meeting can begin at once. */
export const template = { every, methods, points, steps, weeksOff } as Pick<
  MentorAgendaTemplate,
  'every' | 'methods' | 'points' | 'steps' | 'weeksOff'
>;

/** Its points as an agenda of one part, as the notes of a meeting know it. */
export const form = { blocks: [template] };

/** Everything the mentor meetings are made of. */
export interface MentorMeetings {
  readonly rows: readonly MentorRow[];
  readonly course: MentorCourseEntry | undefined;
  /** The meeting in the middle of the course (RULES.md N177). */
  readonly middle: MentorRow | undefined;
  readonly times: readonly MentorTimeEntry[];
  readonly lines: readonly AgendaLineEntry[];
  readonly shared: readonly JournalEntry[];
  readonly agendas: readonly MentorAgendaEntry[];
  readonly notes: readonly MeetingNotesEntry[];
  readonly aftaler: readonly AftaleEntry[];
  /** Whether something has been written about a meeting (RULES.md N193). */
  readonly isWritten: (key: string) => boolean;
  /** Records that only a newer version of the app can read. */
  readonly newer: number;
}

export function useMentorMeetings(): MentorMeetings {
  const { docs, forloeb } = useForloeb();
  const { mentor, ramme } = docs;
  const calendar = courseCalendar(forloeb.fields);
  return useMemo(() => {
    const read = {
      lines: readEntries(mentor, agendaLineKind),
      shared: readEntries(mentor, sharedJournalKind),
      agendas: readEntries(mentor, mentorAgendaKind),
      notes: readEntries(mentor, meetingNotesKind),
      aftaler: readEntries(mentor, aftaleKind),
      times: readEntries(ramme, mentorTimeKind),
    };
    const written = new Set([
      ...read.agendas.known.map(({ fields }) => fields.meeting),
      ...read.notes.known.map(({ fields }) => fields.meeting),
      ...read.aftaler.known.map(({ fields }) => fields.made.meeting),
    ]);
    const isWritten = (key: string) => written.has(key);
    const rows = mentorRows(ramme, isWritten);
    const course = courseIn(ramme);
    return {
      rows,
      course,
      middle: course && middleMeeting(rows, middleOf(calendar, course.fields)),
      times: read.times.known.toSorted(compareTimes),
      lines: read.lines.known,
      shared: read.shared.known,
      agendas: read.agendas.known,
      notes: read.notes.known,
      aftaler: read.aftaler.known,
      isWritten,
      newer: Object.values(read).reduce((sum, { newer }) => sum + newer.length, 0),
    };
  }, [mentor, ramme, forloeb]);
}

export const agendaFor = (meetings: MentorMeetings, row: MentorRow, { today }: ForloebScope): FilledAgenda =>
  fillMentorAgenda({ ...meetings, today }, row);

/** What both rooms must hold before meetings are put into them, so that a device without a plan can read them. */
export function framesOf({ plan, docs }: ForloebScope) {
  return (['ramme', 'mentor'] as const).flatMap((room) => {
    const changes = mentorFrame(plan, docs[room], room);
    return changes.length > 0 ? [{ room, changes }] : [];
  });
}
