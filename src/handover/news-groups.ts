import { type Day, isDay } from '../core/calendar/day.ts';
import type { RecordChange } from '../core/document/changes.ts';
import type { Json } from '../core/document/types.ts';
import { type RecordView, viewRecord } from '../core/document/view.ts';
import { Agreement, isAgreementField } from '../core/forloeb/agreement.ts';
import { forloebKind } from '../core/forloeb/forloeb.ts';
import { meetingNotesKind } from '../core/forloeb/meeting.ts';
import { personKind, roleKind } from '../core/forloeb/person.ts';
import type { Room } from '../core/rooms.ts';
import { type TalkGroup, talkGroupsOf } from './news-talk.ts';
import type { RoomPreview } from './preview.ts';

/** A record that the file brings or changes. `people`: keys of those who wrote what is new. */
export interface NewsItem {
  readonly id: string;
  readonly type: string;
  /** What people know the record by: title, text, topic, name or task, or those of the goal or meeting it is about. Empty when there are none. */
  readonly label: string;
  readonly people: readonly string[];
  /** What the file notes as answers about people's time in an activity; who it is about stands in each. */
  readonly answers?: readonly Agreement[];
  /** The day of the meeting that notes are from. */
  readonly day?: Day;
}

/** Where a change stands in the news of a forløb. */
export type Group =
  | 'ticked'
  | 'unticked'
  | 'questions'
  | 'closedQuestions'
  | 'answers'
  | 'activities'
  | 'agreements'
  | 'items'
  | 'videnspersoner'
  | 'journalEntries'
  | 'versions'
  | 'removed'
  | 'returned'
  | TalkGroup
  | 'others';

/** One change with the record before and after. */
export interface Sight {
  readonly room: Room;
  readonly item: NewsItem;
  readonly change: RecordChange;
  readonly before: RecordView | undefined;
  readonly after: RecordView | undefined;
}

/** `find`: any record of the forløb by its key, as it will be. */
export function lookAt(
  { room, before, merged }: RoomPreview,
  change: RecordChange,
  find: (id: string) => RecordView | undefined,
): Sight {
  const [earlier, later] = [viewRecord(before, change.id), viewRecord(merged, change.id)];
  const label = labelOf(change.change === 'removed' ? (earlier ?? later) : later, find);
  const day = change.type === meetingNotesKind.type ? later?.fields['day'] : undefined;
  const answers = answersOf(change, later);
  const item = {
    id: change.id,
    type: change.type,
    label,
    people: change.people,
    ...(answers.length > 0 && { answers }),
    ...(isDay(day) && { day }),
  };
  return { room, item, change, before: earlier, after: later };
}

/** The answers that are new on top; one that has been taken back says nothing. */
function answersOf({ type, fields }: RecordChange, after: RecordView | undefined): readonly Agreement[] {
  if (type !== 'activity') return [];
  return fields.filter(isAgreementField).flatMap((field) => Agreement.safeParse(after?.fields[field]).data ?? []);
}

const labelFields = ['title', 'text', 'topic', 'name', 'task', 'note'];

/** Records that are known by what they are about, and the field that says it. */
const aboutField: Readonly<Record<string, string>> = {
  vurdering: 'goal',
  deltVurdering: 'goal',
  moede: 'meeting',
  moedenote: 'meeting',
  egetnotat: 'meeting',
  mentorkommentar: 'entry',
};

/** The words a record is known by. `find`: any record of the forløb by its key. */
export function labelOf(of: RecordView | undefined, find: (id: string) => RecordView | undefined): string {
  const about = of && Object.hasOwn(aboutField, of.type) ? of.fields[aboutField[of.type] ?? ''] : undefined;
  const view = about === undefined ? of : find(String(about));
  const label = labelFields
    .map((field) => view?.fields[field])
    .find((value) => typeof value === 'string' && value !== '');
  return typeof label === 'string' ? label : '';
}

/** Where new and edited records of each type stand; ticks and closing are looked at apart. */
const groupOfType: Readonly<Record<string, Group>> = {
  huskeliste: 'items',
  activity: 'activities',
  vidensperson: 'videnspersoner',
  question: 'questions',
  answer: 'answers',
  journal: 'journalEntries',
  sharedJournal: 'journalEntries',
  programmeItem: 'items',
  programmeActivity: 'activities',
  programmeTopic: 'videnspersoner',
  programmeVersion: 'versions',
};

/** Records that remember something for the app and say nothing to a person. */
const silentTypes: ReadonlySet<string> = new Set(['fraArbejdsplads']);

/** Rooms that say what a forløb is to those who have no plan, and the records that do: they only repeat what a plan says. */
const framed: ReadonlySet<Room> = new Set(['mentor', 'ramme']);
const frameTypes: ReadonlySet<string> = new Set([forloebKind.type, personKind.type, roleKind.type]);

/** Whether a record says nothing to a person that does not stand elsewhere. */
export const isSilent = (room: Room, type: string): boolean =>
  silentTypes.has(type) || (framed.has(room) && frameTypes.has(type));

/** The groups a change stands in; none when only something nobody looks at is new. */
export function groupsOf(sight: Sight): readonly Group[] {
  const { room, change, before, after } = sight;
  if (isSilent(room, change.type)) return [];
  if (change.change === 'removed') return ['removed'];
  const groups: Group[] = change.change === 'returned' ? ['returned'] : [];
  const talk = talkGroupsOf(change, before, after);
  if (talk) return [...groups, ...talk];
  if (change.type === 'huskeliste') groups.push(...tickGroups(change, before, after));
  if (change.type === 'activity' && change.change === 'edited' && change.fields.some(isAgreementField)) {
    groups.push('agreements');
  }
  if (change.type === 'question' && !isClosed(before) && isClosed(after)) groups.push('closedQuestions');
  if (change.change === 'added' || hasNewContent(change)) {
    groups.push(Object.hasOwn(groupOfType, change.type) ? (groupOfType[change.type] ?? 'others') : 'others');
  }
  return groups;
}

/** An item counts once, however many of its parts were ticked. */
function tickGroups(
  { fields }: RecordChange,
  before?: RecordView,
  after?: RecordView,
): readonly ('ticked' | 'unticked')[] {
  const moved = fields.filter(isTickField).map((field) => [isTicked(before, field), isTicked(after, field)] as const);
  if (moved.some(([was, is]) => !was && is)) return ['ticked'];
  return moved.some(([was, is]) => was && !is) ? ['unticked'] : [];
}

const isTickField = (field: string): boolean => field === 'status' || field.startsWith('part_');

/** Whether more is new than a tick, the closing of a question, and fields that both changed, which are told of apart. */
const hasNewContent = ({ type, fields, conflicts }: RecordChange): boolean =>
  fields.some((field) => {
    const isTick = type === 'huskeliste' && isTickField(field);
    const isAnswer = type === 'activity' && isAgreementField(field);
    return !isTick && !isAnswer && !(type === 'question' && field === 'closed') && !conflicts.includes(field);
  });

const flag = (value: Json | undefined, key: string): boolean =>
  typeof value === 'object' && value !== null && (value as Readonly<Record<string, Json>>)[key] === true;

const isTicked = (view: RecordView | undefined, field: string): boolean =>
  view !== undefined && !view.hidden && flag(view.fields[field], 'done');

const isClosed = (view: RecordView | undefined): boolean => isTicked(view, 'closed');
