import type { RecordChange } from '../core/document/changes.ts';
import { isPlainObject } from '../core/document/json-value.ts';
import type { Json } from '../core/document/types.ts';
import type { RecordView } from '../core/document/view.ts';
import { aftaleKind } from '../core/forloeb/aftale.ts';
import { caseloadKind } from '../core/forloeb/caseload.ts';
import { closingKind, evaluationKind, improvementKind } from '../core/forloeb/closing.ts';
import { goalKind, goalPartKind } from '../core/forloeb/laeringsmaal.ts';
import { materialKind } from '../core/forloeb/material.ts';
import { meetingKind, meetingNotesKind } from '../core/forloeb/meeting.ts';
import { mentorCommentKind } from '../core/forloeb/mentor-comment.ts';
import { mentorCourseKind } from '../core/forloeb/mentor-course.ts';
import { courseClosingKind } from '../core/forloeb/mentor-deletion.ts';
import { courseTalkKind } from '../core/forloeb/mentor-ending.ts';
import { oplaegKind } from '../core/forloeb/oplaeg.ts';
import { privateNoteKind } from '../core/forloeb/private-note.ts';
import { samarbejdsaftaleKind } from '../core/forloeb/samarbejdsaftale.ts';
import { assessmentKind, sharedAssessmentKind } from '../core/forloeb/self-assessment.ts';
import { tasksKind } from '../core/forloeb/tasks.ts';

/** What people do with goals, meetings, agreements and the ending, told apart the way they would tell it; in the order of interest. */
export const talkGroups = [
  'goalsReached',
  'goals',
  'goalPartsDone',
  'goalParts',
  'assessments',
  'newAftaler',
  'aftalerDone',
  'aftaler',
  'meetingsHeld',
  'meetingsReopened',
  'agendaPoints',
  'meetingNotes',
  'caseload',
  'tasks',
  'oplaeg',
  'ended',
  'reopened',
  'closing',
  'evaluations',
  'improvementsTaken',
  'improvements',
  'materialsFound',
  'materials',
  'reflections',
  'mentorMeetings',
  'mentorMeetingsOff',
  'mentorAgendas',
  'agendaLines',
  'agendaLinesTalked',
  'mentorTime',
  'mentorComments',
  'courseBegun',
  'courseEnded',
  'courseReopened',
  'course',
  'cooperation',
  'courseTalk',
  'courseClosing',
] as const;
export type TalkGroup = (typeof talkGroups)[number];

/** A field that says that something has happened, and where the change stands: when it happened, and when it was taken back. */
interface TickNews {
  readonly on: TalkGroup;
  readonly off: TalkGroup;
}

interface KindNews {
  /** Where a new record stands; absent where only its ticks are worth telling. */
  readonly added?: TalkGroup;
  readonly edited: TalkGroup;
  readonly ticks?: Readonly<Record<string, TickNews>>;
  /** Fields that are looked at here, though elsewhere nobody does. */
  readonly seen?: readonly string[];
  /** What fields are called at their beginning that are told of a new record too. */
  readonly told?: string;
}

const kinds: Readonly<Record<string, KindNews>> = {
  [goalKind.type]: { added: 'goals', edited: 'goals', ticks: { state: { on: 'goalsReached', off: 'goals' } } },
  [goalPartKind.type]: {
    added: 'goalParts',
    edited: 'goalParts',
    ticks: { status: { on: 'goalPartsDone', off: 'goalParts' } },
  },
  [assessmentKind.type]: { added: 'assessments', edited: 'assessments' },
  [sharedAssessmentKind.type]: { added: 'assessments', edited: 'assessments' },
  [aftaleKind.type]: {
    added: 'newAftaler',
    edited: 'aftaler',
    ticks: { status: { on: 'aftalerDone', off: 'aftaler' } },
  },
  [meetingKind.type]: {
    edited: 'agendaPoints',
    told: 'own_',
    ticks: { held: { on: 'meetingsHeld', off: 'meetingsReopened' } },
  },
  [meetingNotesKind.type]: { added: 'meetingNotes', edited: 'meetingNotes' },
  [tasksKind.type]: { added: 'tasks', edited: 'tasks' },
  [privateNoteKind.type]: { added: 'meetingNotes', edited: 'meetingNotes' },
  [caseloadKind.type]: { added: 'caseload', edited: 'caseload' },
  [oplaegKind.type]: { added: 'oplaeg', edited: 'oplaeg' },
  [closingKind.type]: { added: 'closing', edited: 'closing', ticks: { ended: { on: 'ended', off: 'reopened' } } },
  [evaluationKind.type]: { added: 'evaluations', edited: 'evaluations' },
  [improvementKind.type]: {
    added: 'improvements',
    edited: 'improvements',
    ticks: { taken: { on: 'improvementsTaken', off: 'improvements' } },
  },
  [materialKind.type]: {
    added: 'materials',
    edited: 'materials',
    ticks: { status: { on: 'materialsFound', off: 'materials' } },
  },
  [mentorCommentKind.type]: { added: 'mentorComments', edited: 'mentorComments' },
  refleksion: { added: 'reflections', edited: 'reflections' },
  mentormoede: {
    added: 'mentorMeetings',
    edited: 'mentorMeetings',
    seen: ['day'],
    ticks: {
      held: { on: 'meetingsHeld', off: 'meetingsReopened' },
      cancelled: { on: 'mentorMeetingsOff', off: 'mentorMeetings' },
    },
  },
  mentorserie: { edited: 'mentorMeetings' },
  mentordagsorden: { added: 'mentorAgendas', edited: 'mentorAgendas' },
  agendalinje: {
    added: 'agendaLines',
    edited: 'agendaLines',
    ticks: { done: { on: 'agendaLinesTalked', off: 'agendaLines' } },
  },
  mentortid: { added: 'mentorTime', edited: 'mentorTime', seen: ['day'] },
  [mentorCourseKind.type]: {
    added: 'courseBegun',
    edited: 'course',
    ticks: { ended: { on: 'courseEnded', off: 'courseReopened' } },
  },
  [samarbejdsaftaleKind.type]: { added: 'cooperation', edited: 'cooperation' },
  [courseTalkKind.type]: { added: 'courseTalk', edited: 'courseTalk' },
  [courseClosingKind.type]: { added: 'courseClosing', edited: 'courseClosing' },
};

/** Fields whose change nobody looks at. */
const unseen: ReadonlySet<string> = new Set(['order', 'points', 'day', 'by']);

/** The groups of a change in a record of the conversation; undefined for a record of another kind. */
export function talkGroupsOf(
  change: RecordChange,
  before: RecordView | undefined,
  after: RecordView | undefined,
): readonly TalkGroup[] | undefined {
  const kind = Object.hasOwn(kinds, change.type) ? kinds[change.type] : undefined;
  if (!kind) return undefined;
  const { added, edited, ticks = {}, seen = [], told } = kind;
  const groups = new Set<TalkGroup>();
  if (change.change === 'added' && added) groups.add(added);
  for (const field of change.fields) {
    const tick = Object.hasOwn(ticks, field) ? ticks[field] : undefined;
    if (tick) {
      const [was, is] = [shown(before, field), shown(after, field)];
      if (isOn(is) && !isOn(was)) groups.add(tick.on);
      else if (!isOn(is) && change.change !== 'added' && stateOf(is) !== stateOf(was)) groups.add(tick.off);
    } else if (
      (change.change !== 'added' || (told !== undefined && field.startsWith(told))) &&
      (!unseen.has(field) || seen.includes(field)) &&
      !change.conflicts.includes(field)
    ) {
      groups.add(edited);
    }
  }
  return [...groups];
}

const shown = (view: RecordView | undefined, field: string): Json =>
  (view && !view.hidden && view.fields[field]) || null;

/** What a tick or a state says: done or not, or the state's own word. */
function stateOf(value: Json): Json {
  if (!isPlainObject(value)) return false;
  const shape = value as Readonly<Record<string, Json>>;
  return shape['value'] ?? shape['done'] ?? false;
}

const isOn = (value: Json): boolean => stateOf(value) === true || stateOf(value) === 'reached';
