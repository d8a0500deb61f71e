import type * as z from 'zod/mini';
import { takenKind } from './arbejdsplads/taken.ts';
import { linkKind, teamDayKind, workplaceKind } from './arbejdsplads/workplace.ts';
import { aftaleKind } from './forloeb/aftale.ts';
import { agendaLineKind } from './forloeb/agenda-line.ts';
import { caseloadKind } from './forloeb/caseload.ts';
import { closingKind, evaluationKind, improvementKind } from './forloeb/closing.ts';
import { forloebKind } from './forloeb/forloeb.ts';
import { freeRoleKind } from './forloeb/free-role.ts';
import { huskelisteKind } from './forloeb/huskeliste.ts';
import { activityKind } from './forloeb/introduktionsskema.ts';
import { goalKind, goalPartKind } from './forloeb/laeringsmaal.ts';
import { letterKind, ownParagraphKind } from './forloeb/letter.ts';
import { logoKind } from './forloeb/logo.ts';
import { materialKind } from './forloeb/material.ts';
import { meetingKind, meetingNotesKind } from './forloeb/meeting.ts';
import { mentorAgendaKind } from './forloeb/mentor-agenda.ts';
import { mentorCommentKind } from './forloeb/mentor-comment.ts';
import { mentorCourseKind, mentorMeetingKind } from './forloeb/mentor-course.ts';
import { courseClosingKind } from './forloeb/mentor-deletion.ts';
import { courseTalkKind } from './forloeb/mentor-ending.ts';
import { mentorSeriesKind } from './forloeb/mentor-frequency.ts';
import { mentorTimeKind } from './forloeb/mentor-hours.ts';
import { oplaegKind } from './forloeb/oplaeg.ts';
import { ownFormKind } from './forloeb/own-form.ts';
import { personKind, roleKind } from './forloeb/person.ts';
import { privateNoteKind } from './forloeb/private-note.ts';
import { journalKind, sharedJournalKind } from './forloeb/procesjournal.ts';
import { answerKind, questionKind } from './forloeb/question.ts';
import type { RecordKind } from './forloeb/record-kind.ts';
import { reflectionKind } from './forloeb/reflection.ts';
import { samarbejdsaftaleKind } from './forloeb/samarbejdsaftale.ts';
import { assessmentKind, sharedAssessmentKind } from './forloeb/self-assessment.ts';
import { tasksKind } from './forloeb/tasks.ts';
import { videnspersonKind } from './forloeb/vidensperson.ts';
import {
  ownActivityKind,
  ownItemKind,
  ownTopicKind,
  programmeKind,
  programmeProposalKind,
  programmeVersionKind,
} from './programme/programme-kinds.ts';

const kinds: readonly RecordKind<z.ZodMiniType>[] = [
  ...[forloebKind, personKind, roleKind, freeRoleKind, huskelisteKind, activityKind, videnspersonKind],
  ...[letterKind, ownParagraphKind, logoKind, materialKind, tasksKind, goalKind, goalPartKind, aftaleKind],
  ...[caseloadKind, oplaegKind, evaluationKind, improvementKind, closingKind, questionKind, answerKind],
  ...[meetingKind, meetingNotesKind, sharedAssessmentKind, assessmentKind, privateNoteKind, reflectionKind],
  ...[journalKind, sharedJournalKind, samarbejdsaftaleKind, mentorCommentKind, mentorAgendaKind, agendaLineKind],
  ...[mentorCourseKind, mentorMeetingKind, mentorSeriesKind, mentorTimeKind, courseTalkKind, courseClosingKind],
  ...[workplaceKind, teamDayKind, linkKind, ownFormKind, takenKind],
  ...[programmeKind, ownItemKind, ownActivityKind, ownTopicKind, programmeVersionKind, programmeProposalKind],
];

/** Every kind of record that this version knows, by its type, whatever room it lies in. */
export const recordKinds: ReadonlyMap<string, RecordKind<z.ZodMiniType>> = new Map(
  kinds.map((kind) => [kind.type, kind]),
);
