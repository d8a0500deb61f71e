import type { Day } from '../calendar/day.ts';
import { nthWorkingDay } from '../calendar/work-calendar.ts';
import type { Change } from '../document/types.ts';
import { aftaleKind } from './aftale.ts';
import type { AuthoredChanges } from './create-forloeb.ts';
import type { Example } from './example.ts';
import { dayAt, dayOfActivity, type ExampleSetting, personKey, tickOn, work } from './example-setting.ts';
import { activityKind } from './introduktionsskema.ts';
import { expectationMeeting, meetingKind, meetingNotesKind, noteField, roomOfMeeting } from './meeting.ts';
import { meetingRecordId, notesRecordId } from './meeting-keys.ts';
import { isPrivatePoint } from './private-note.ts';
import { activityRecordId, videnspersonRecordId } from './programme-items.ts';
import { answerKind, questionKind } from './question.ts';
import { bankRecordId } from './question-bank.ts';
import { write } from './record-kind.ts';

type Meeting = Example['meetings'][number];

/** How long before the first day the expectation talk was held, in working days. */
const expectationAhead = 15;

const dayOf = (setting: ExampleSetting, { meeting }: Meeting): Day =>
  meeting === expectationMeeting
    ? nthWorkingDay(setting.calendar, setting.firstDay, -expectationAhead)
    : dayOfActivity(setting, meeting);

const keyOf = ({ meeting }: Meeting): string => (meeting === expectationMeeting ? meeting : activityRecordId(meeting));

/** The meetings of the example that have been held: what each has noted, and what was agreed. */
export const exampleMeetings = (setting: ExampleSetting): readonly AuthoredChanges[] =>
  setting.example.meetings.flatMap((meeting, index) => [
    ...notes(setting, meeting),
    work(
      meeting.kind === 'forventning' ? 'forberedelse' : 'plan',
      'kontaktperson',
      agreements(setting, meeting, index),
    ),
  ]);

function notes(setting: ExampleSetting, meeting: Meeting): readonly AuthoredChanges[] {
  const [key, room, day] = [keyOf(meeting), roomOfMeeting[meeting.kind], dayOf(setting, meeting)];
  const about = { kind: meeting.kind, meeting: key };
  const held = write(meetingRecordId(key), meetingKind.type, { ...about, held: tickOn(setting, day, 'kontaktperson') });
  const written = meeting.notes.flatMap(({ by, points: all }) => {
    const points = all.filter((point) => by !== 'ny' || point.shared || !isPrivatePoint(meeting.kind, point.key));
    if (points.length === 0) return [];
    const texts = Object.fromEntries(points.map((point) => [noteField(point.key), point.text]));
    const headings = points.map((point) => ({ key: point.key, heading: point.heading }));
    const fields = { ...about, by: personKey(by), day, points: headings, ...texts };
    return work(room, by, [write(notesRecordId(key, personKey(by)), meetingNotesKind.type, fields)]);
  });
  return [work(room, 'kontaktperson', [held]), ...inPlan(setting, meeting), ...written];
}

/** With a meeting its activity is done (RULES.md N108). */
function inPlan(setting: ExampleSetting, meeting: Meeting): readonly AuthoredChanges[] {
  if (meeting.meeting === expectationMeeting) return [];
  const { day, by } = tickOn(setting, dayOf(setting, meeting), 'kontaktperson');
  return [
    work('plan', 'kontaktperson', [write(keyOf(meeting), activityKind.type, { status: { state: 'done', day, by } })]),
  ];
}

function agreements(setting: ExampleSetting, meeting: Meeting, index: number): readonly Change[] {
  const day = dayOf(setting, meeting);
  return (meeting.agreements ?? []).map(({ text, responsible, due, done }, place) =>
    write(`${aftaleKind.type}_eksempel-${index + 1}-${place + 1}`, aftaleKind.type, {
      text,
      made: { day, by: personKey('kontaktperson'), kind: meeting.kind, meeting: keyOf(meeting) },
      responsible: { role: responsible },
      due: due && dayAt(setting, due),
      status: done ? tickOn(setting, setting.day, responsible) : undefined,
    }),
  );
}

/** The new hire's questions, those from the bank under its keys, and their answers. */
export function exampleQuestions({ example, calendar, day }: ExampleSetting): readonly AuthoredChanges[] {
  const asked = example.questions.map((question, index) => ({
    ...question,
    id: question.bank ? bankRecordId(question.bank) : `question_eksempel-${index + 1}`,
    answerId: `answer_eksempel-${index + 1}`,
    day: question.workingDaysAgo === 0 ? day : nthWorkingDay(calendar, day, -question.workingDaysAgo),
  }));
  const answers = asked.flatMap(({ answer, answerId, id, day: on }) => {
    if (!answer) return [];
    const vidensperson = answer.vidensperson && videnspersonRecordId(answer.vidensperson);
    const fields = { question: id, text: answer.text, vidensperson, given: { day: on, by: personKey(answer.by) } };
    return [work('samtaler', answer.by, [write(answerId, answerKind.type, fields)])];
  });
  const own = asked.map(({ id, text, category, bank, anyway, day: on }) =>
    write(id, questionKind.type, { text, category, bank, anyway, asked: { day: on, by: personKey('ny') } }),
  );
  return [work('samtaler', 'ny', own), ...answers];
}
