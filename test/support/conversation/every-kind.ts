import type * as z from 'zod/mini';
import { linkKind, teamDayKind } from '../../../src/core/arbejdsplads/workplace.ts';
import type { Change, Json } from '../../../src/core/document/types.ts';
import { aftaleKind } from '../../../src/core/forloeb/aftale.ts';
import { agendaLineKind } from '../../../src/core/forloeb/agenda-line.ts';
import { caseloadKind, reviewField } from '../../../src/core/forloeb/caseload.ts';
import { closingKind, evaluationKind, filedField, improvementKind } from '../../../src/core/forloeb/closing.ts';
import { headedField } from '../../../src/core/forloeb/headed-text.ts';
import { rowField, rowOrderField } from '../../../src/core/forloeb/journal-rows.ts';
import { goalKind, goalPartKind } from '../../../src/core/forloeb/laeringsmaal.ts';
import { flagField } from '../../../src/core/forloeb/logbog-lines.ts';
import { materialKind } from '../../../src/core/forloeb/material.ts';
import { meetingKind, meetingNotesKind, noteField } from '../../../src/core/forloeb/meeting.ts';
import { mentorAgendaKind, talkedField } from '../../../src/core/forloeb/mentor-agenda.ts';
import { cellField, mentorCommentKind } from '../../../src/core/forloeb/mentor-comment.ts';
import { mentorCourseKind, mentorMeetingKind } from '../../../src/core/forloeb/mentor-course.ts';
import { courseClosingKind } from '../../../src/core/forloeb/mentor-deletion.ts';
import { courseTalkKind, keptField } from '../../../src/core/forloeb/mentor-ending.ts';
import { mentorSeriesKind } from '../../../src/core/forloeb/mentor-frequency.ts';
import { mentorTimeKind } from '../../../src/core/forloeb/mentor-hours.ts';
import { oplaegKind } from '../../../src/core/forloeb/oplaeg.ts';
import { ownFormKind } from '../../../src/core/forloeb/own-form.ts';
import { privateNoteKind } from '../../../src/core/forloeb/private-note.ts';
import {
  answerField as journalAnswer,
  journalKind,
  sharedJournalKind,
} from '../../../src/core/forloeb/procesjournal.ts';
import { answerKind, questionKind } from '../../../src/core/forloeb/question.ts';
import { answerField as reflectionAnswer, reflectionKind } from '../../../src/core/forloeb/reflection.ts';
import { samarbejdsaftaleKind } from '../../../src/core/forloeb/samarbejdsaftale.ts';
import { assessmentKind, sharedAssessmentKind } from '../../../src/core/forloeb/self-assessment.ts';
import { tasksKind } from '../../../src/core/forloeb/tasks.ts';
import type { ForloebRoom, Room } from '../../../src/core/rooms.ts';

/**
 * One record of each kind in which people write about each other, or for the journal, with every field filled. `word` gives the text for a place: the name of the place for a
 * reader, a canary for a test of what leaks.
 */
export interface FilledKind<In extends Room = Room> {
  readonly room: In;
  readonly kind: { readonly type: string; readonly schema: z.ZodMiniType };
  /** Apart from the type, for a kind that lies in two rooms. */
  readonly name: string;
  readonly fields: { readonly [field: string]: Json };
}

type Word = (place: string) => string;

const day = '2026-08-05';
const tick = { done: true, day, by: 'p_amina' };

function inPlan(word: Word): readonly FilledKind<ForloebRoom>[] {
  const made = { day, by: 'p_mette' };
  return [
    {
      room: 'plan',
      kind: goalKind,
      name: 'laeringsmaal',
      fields: {
        task: word('maalTask'),
        goal: word('maalGoal'),
        needs: ['faglig'],
        method: 'sparring',
        due: { pinned: day },
        introducer: { name: word('maalIntroducer') },
        state: { value: 'reached', day, by: 'p_mette' },
        order: word('maalOrder'),
        mentorCourse: true,
      },
    },
    {
      room: 'plan',
      kind: goalPartKind,
      name: 'maalDel',
      fields: {
        goal: word('delGoal'),
        list: 'topic',
        title: word('delTitle'),
        status: { ...tick, by: word('delBy') },
        order: word('delOrder'),
      },
    },
    {
      room: 'plan',
      kind: aftaleKind,
      name: 'aftale',
      fields: {
        text: word('aftaleText'),
        made: { ...made, kind: 'status', meeting: word('aftaleMeeting') },
        responsible: { name: word('aftaleResponsible') },
        due: day,
        status: tick,
        became: { type: 'huskeliste', id: word('aftaleBecame') },
      },
    },
    {
      room: 'plan',
      kind: caseloadKind,
      name: 'sagstal',
      fields: {
        steps: [{ from: { pinned: day }, percent: 50, note: word('sagstalStep') }],
        reviews: [{ key: 'uge6', due: { pinned: day } }],
        full: 40,
        reason: word('sagstalReason'),
        agreed: { day, by: word('sagstalBy') },
        [reviewField('uge6')]: { ...tick, text: word('sagstalReview') },
      },
    },
    {
      room: 'plan',
      kind: oplaegKind,
      name: 'oplaeg',
      fields: {
        title: word('oplaegTitle'),
        kind: 'teori',
        about: word('oplaegAbout'),
        forum: word('oplaegForum'),
        due: { pinned: day },
        offered: { day, by: word('oplaegBy') },
        state: { value: 'offered', day },
        activity: word('oplaegActivity'),
      },
    },
    {
      room: 'plan',
      kind: closingKind,
      name: 'afslutning',
      fields: {
        begun: { day, by: word('afslutningBegun') },
        roleChange: tick,
        mentor: { decision: 'later', day, note: word('afslutningMentor') },
        deletion: { day },
        deletionPlan: { day },
        cleared_p_amina: { ...tick, by: word('afslutningCleared') },
        ended: { ...tick, by: word('afslutningEnded') },
        [filedField('aftaler')]: { ...tick, by: word('afslutningFiled') },
      },
    },
    {
      room: 'plan',
      kind: evaluationKind,
      name: 'evaluering',
      fields: {
        by: word('evalueringBy'),
        day,
        helped: word('evalueringHelped'),
        early: word('evalueringEarly'),
        late: word('evalueringLate'),
        missing: word('evalueringMissing'),
        blind: word('evalueringBlind'),
      },
    },
    {
      room: 'plan',
      kind: improvementKind,
      name: 'forbedring',
      fields: { text: word('forbedringText'), about: word('forbedringAbout'), made: { ...made }, taken: tick },
    },
    {
      room: 'plan',
      kind: materialKind,
      name: 'hjaelperedskab',
      fields: {
        title: word('redskabTitle'),
        kind: 'manual',
        href: word('redskabHref'),
        place: word('redskabPlace'),
        topic: word('redskabTopic'),
        goal: word('redskabGoal'),
        status: { ...tick, by: word('redskabBy') },
        order: word('redskabOrder'),
      },
    },
    {
      room: 'plan',
      kind: tasksKind,
      name: 'opgaver',
      fields: { now: word('opgaverNow'), later: word('opgaverLater'), decides: word('opgaverDecides') },
    },
    {
      room: 'plan',
      kind: meetingKind,
      name: 'moede-plan',
      fields: {
        kind: 'opstart',
        meeting: word('planMeeting'),
        held: { ...tick, by: word('planHeld') },
        own_a: { heading: word('planPunkt'), day, by: word('planPunktBy'), done: false },
      },
    },
  ];
}

/** The notes of one person at one meeting. */
const notes = (
  word: Word,
  room: 'samtaler' | 'forberedelse' | 'mentor',
  kind: string,
  short: string,
): FilledKind<ForloebRoom> => ({
  room,
  kind: meetingNotesKind,
  name: `moedenote-${short}`,
  fields: {
    kind,
    meeting: word(`${short}NoteMeeting`),
    by: word(`${short}NoteBy`),
    day,
    points: [{ key: 'trivsel', heading: word(`${short}Heading`) }],
    [noteField('trivsel')]: word(`${short}Note`),
  },
});

const meeting = (word: Word, room: 'samtaler' | 'forberedelse', short: string): readonly FilledKind<ForloebRoom>[] => {
  const kind = room === 'samtaler' ? 'status' : 'forventning';
  return [
    {
      room,
      kind: meetingKind,
      name: `moede-${short}`,
      fields: { kind, meeting: word(`${short}Meeting`), held: { ...tick, by: word(`${short}Held`) } },
    },
    notes(word, room, kind, short),
  ];
};

/** What the two of a mentor course write, and what the leader may know of when they meet. */
const inMentor = (word: Word): readonly FilledKind<ForloebRoom>[] => [
  {
    room: 'mentor',
    kind: agendaLineKind,
    name: 'agendalinje',
    fields: {
      text: word('linjeText'),
      from: 'logbog',
      day,
      by: word('linjeBy'),
      done: { ...tick, by: word('linjeDone') },
    },
  },
  {
    room: 'mentor',
    kind: mentorAgendaKind,
    name: 'mentordagsorden',
    fields: {
      meeting: word('dagsordenMeeting'),
      theme: word('dagsordenTheme'),
      method: { key: 'coaching', heading: word('dagsordenMethod') },
      [talkedField('sharedJournal_1')]: { ...tick, by: word('dagsordenTalked') },
    },
  },
  notes(word, 'mentor', 'mentor', 'mentor'),
  {
    room: 'mentor',
    kind: aftaleKind,
    name: 'aftale-mentor',
    fields: {
      text: word('mentorAftale'),
      made: { day, by: 'p_amina', kind: 'mentor', meeting: word('mentorAftaleMeeting') },
      responsible: { name: word('mentorAftaleResponsible') },
      due: day,
      status: tick,
      became: null,
    },
  },
  {
    room: 'ramme',
    kind: mentorMeetingKind,
    name: 'mentormoede',
    fields: {
      day,
      from: '09:00',
      to: '10:20',
      place: word('mentormoedePlace'),
      held: { ...tick, by: word('mentormoedeHeld') },
      cancelled: { ...tick, by: word('mentormoedeCancelled') },
      minutes: 95,
      series: word('mentormoedeSeries'),
    },
  },
  {
    room: 'ramme',
    kind: mentorSeriesKind,
    name: 'mentorserie',
    fields: { steps: [{ every: 'fortnightly', months: 1 }] },
  },
  {
    room: 'ramme',
    kind: mentorTimeKind,
    name: 'mentortid',
    fields: { day, minutes: 60, kind: 'netvaerk', by: word('mentortidBy') },
  },
];

function inTalks(word: Word): readonly FilledKind<ForloebRoom>[] {
  return [
    ...meeting(word, 'samtaler', 'samtale'),
    {
      room: 'samtaler',
      kind: sharedAssessmentKind,
      name: 'deltVurdering',
      fields: { goal: word('deltGoal'), level: 'ny', day, note: word('deltNote'), shared: { day } },
    },
    {
      room: 'samtaler',
      kind: questionKind,
      name: 'question',
      fields: {
        text: word('spText'),
        category: 'faglig',
        bank: word('spBank'),
        anyway: true,
        asked: { day, by: word('spBy') },
        closed: { ...tick, by: word('spClosed') },
        order: word('spOrder'),
      },
    },
    {
      room: 'samtaler',
      kind: answerKind,
      name: 'answer',
      fields: {
        question: word('svarQuestion'),
        text: word('svarText'),
        vidensperson: word('svarVidensperson'),
        given: { day, by: word('svarBy') },
        order: word('svarOrder'),
      },
    },
  ];
}

function inCourse(word: Word): readonly FilledKind<ForloebRoom>[] {
  return [
    {
      room: 'ramme',
      kind: mentorCourseKind,
      name: 'mentorforloeb',
      fields: {
        from: day,
        to: '2027-06-04',
        origin: 'closing',
        hoursPerMonth: 5,
        frequency: word('forloebFrequency'),
        ended: { ...tick, by: word('forloebEnded') },
      },
    },
    {
      room: 'mentor',
      kind: samarbejdsaftaleKind,
      name: 'samarbejdsaftale',
      fields: {
        [headedField('maal')]: { heading: word('aftalenHeading'), text: word('aftalenMaal') },
        [headedField('fortrolighed')]: { heading: word('aftalenAnden'), text: word('aftalenFortrolighed') },
      },
    },
    {
      room: 'mentor',
      kind: courseTalkKind,
      name: 'mentorsamtale',
      fields: {
        by: word('slutBy'),
        day,
        [headedField('hjalp')]: { heading: word('slutHeading'), text: word('slutHjalp') },
      },
    },
    {
      room: 'mentor',
      kind: courseClosingKind,
      name: 'mentorslut',
      fields: {
        deletion: { day },
        [keptField('maal')]: { ...tick, by: word('slutKept') },
        cleared_p_amina: { ...tick, by: word('slutCleared') },
      },
    },
  ];
}

/** An entry of the journal, or the copy of it that was shared, with every sort of field. */
const journalFields = (word: Word, short: string) => ({
  form: { id: 'logbog', version: 1, title: word(`${short}Form`), reminder: word(`${short}Reminder`) },
  prompts: [
    { key: 'tema', heading: word(`${short}Heading`), help: word(`${short}Help`), input: 'text', agenda: true },
    {
      key: 'forloeb',
      heading: word(`${short}Rows`),
      input: 'rows',
      columns: [{ key: 'sket', heading: word(`${short}Column`) }],
    },
  ],
  title: word(`${short}Title`),
  written: day,
  order: word(`${short}Order`),
  shared: { day, days: [day] },
  copy: word(`${short}Copy`),
  [journalAnswer('tema')]: word(`${short}Answer`),
  [rowField('a0')]: { sket: word(`${short}Cell`) },
});

/** What lies in the room of mentor and mentee. */
const inMentorRoom = (word: Word): readonly FilledKind<ForloebRoom>[] => [
  { room: 'mentor', kind: sharedJournalKind, name: 'sharedJournal', fields: journalFields(word, 'deltJournal') },
  {
    room: 'mentor',
    kind: mentorCommentKind,
    name: 'mentorkommentar',
    fields: {
      entry: word('kommentarEntry'),
      text: word('kommentarText'),
      day,
      by: word('kommentarBy'),
      [cellField('a0', 'mentor')]: word('kommentarCell'),
    },
  },
];

/** A form of the journal as the workplace has it, and a link: in its own room, and in the plans that have taken them over. */
const inWorkplace = (word: Word, room: 'arbejdsplads' | 'plan', short: string): readonly FilledKind[] => [
  {
    room,
    kind: ownFormKind,
    name: `journalskema-${short}`,
    fields: {
      form: 'vores-skema',
      title: word(`${short}SkemaTitle`),
      time: word(`${short}SkemaTime`),
      description: word(`${short}SkemaDescription`),
      reminder: word(`${short}SkemaReminder`),
      order: [word(`${short}SkemaOrder`)],
      own_a: { heading: word(`${short}SkemaOwn`), input: 'text' },
      words_tema: { heading: word(`${short}SkemaWords`), help: word(`${short}SkemaHelp`) },
    },
  },
  {
    room,
    kind: linkKind,
    name: `link-${short}`,
    fields: { title: word(`${short}LinkTitle`), href: word(`${short}LinkHref`), note: word(`${short}LinkNote`) },
  },
];

/** What the workplace says of itself and its journal, and what a plan takes over of that as it is. */
const workplaceKinds = (word: Word): readonly FilledKind[] => [
  ...inWorkplace(word, 'plan', 'plan'),
  ...inWorkplace(word, 'arbejdsplads', 'sted'),
  {
    room: 'arbejdsplads',
    kind: teamDayKind,
    name: 'teamdag',
    fields: {
      title: word('teamdagTitle'),
      when: { weekday: 3, from: '09:00', to: '10:00' },
      place: word('teamdagPlace'),
      kind: 'introdag',
      firstOnly: true,
    },
  },
];

/** Every kind of the conversation in every room it can lie in. */
export const conversationKinds = (word: Word): readonly FilledKind<ForloebRoom>[] => [
  ...inPlan(word),
  ...inTalks(word),
  ...inCourse(word),
  ...meeting(word, 'forberedelse', 'forventning'),
  ...inMentor(word),
  {
    room: 'forberedelse',
    kind: aftaleKind,
    name: 'aftale-forventning',
    fields: {
      text: word('forventningAftale'),
      made: { day, kind: 'forventning' },
      responsible: { name: word('forventningAnsvar') },
    },
  },
  {
    room: 'forberedelse',
    kind: reflectionKind,
    name: 'refleksion',
    fields: { by: word('refleksionBy'), day, [reflectionAnswer('nyt')]: word('refleksionAnswer') },
  },
  {
    room: 'procesjournal',
    kind: assessmentKind,
    name: 'vurdering',
    fields: { goal: word('egenGoal'), level: 'selv', day, note: word('egenNote'), shared: { day } },
  },
  {
    room: 'procesjournal',
    kind: privateNoteKind,
    name: 'egetnotat',
    fields: {
      kind: 'status',
      meeting: word('egenNoteMeeting'),
      point: { key: 'trivsel', heading: word('egenNoteHeading') },
      day,
      text: word('egenNoteText'),
      shared: { day },
    },
  },
  {
    room: 'procesjournal',
    kind: journalKind,
    name: 'journal',
    fields: {
      ...journalFields(word, 'journal'),
      [rowOrderField('a0')]: word('journalPlace'),
      [flagField('tema')]: { line: word('journalLine'), day },
    },
  },
  ...inMentorRoom(word),
];

export const everyKind = (word: Word): readonly FilledKind[] => [...conversationKinds(word), ...workplaceKinds(word)];

/** The records as changes, each under its type and a number. */
export const asChanges = (filled: readonly FilledKind[], room: Room): readonly Change[] =>
  filled
    .filter((one) => one.room === room)
    .map(({ kind: { type }, fields }, index) => ({ do: 'write', id: `${type}_${index + 1}`, type, fields }));
