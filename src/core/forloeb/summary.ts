import type { Day } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Doc } from '../document/types.ts';
import { type Ending, endingOf } from './ending.ts';
import type { StepSource } from './first-step.ts';
import { calendarOf, forloebKind } from './forloeb.ts';
import { type HuskelisteEntry, huskelisteKind, isDone, itemDay, itemTitle } from './huskeliste.ts';
import { type DatedItem, dated, restsWith } from './huskeliste-view.ts';
import { activityKind, isCancelled, isLuft, placeActivities } from './introduktionsskema.ts';
import { courseDueDay } from './mentor-deletion.ts';
import { isCourseOnly } from './mentor-frame.ts';
import { courseCalendar, courseEndedOn, courseIn } from './mentor-period.ts';
import { type People, readPeople } from './people.ts';
import { readEntries } from './record-kind.ts';
import { standInOf } from './stand-in.ts';

/** What the start screen needs to know of one forløb, kept beside the rooms so that it reads one small row for each. */
export interface Summary {
  readonly newHire: string;
  readonly kontaktperson: string;
  readonly position: string;
  readonly department: string;
  readonly firstDay: Day;
  /** Length of the introduction in months, 1–6. */
  readonly months: number;
  readonly fictive: boolean;
  /** Key of the hold; absent for none. */
  readonly cohort?: string;
  readonly done: number;
  readonly total: number;
  /** The earliest item that is not done. */
  readonly next: { readonly title: string; readonly day: Day | null } | null;
  /** What the first step is chosen from (see first-step.ts); absent in a row of an older version. */
  readonly steps?: StepSource<ActivityInShort, ItemInShort>;
  /** The days off of the workplace; absent in a row of an older version. */
  readonly localDaysOff?: WorkCalendar['localDaysOff'];
  /** Present while the forløb is ended. */
  readonly ending?: Ending;
  /** True where there is nothing but a mentor course: begun by itself, or here without a plan (RULES.md N182). */
  readonly courseOnly?: boolean;
  /** The mentor course, as far as the start screen tells of it; absent without one. */
  readonly course?: CourseInShort;
  /** What is otherwise while somebody stands in for the kontaktperson (RULES.md N85); `to` is null while nobody knows the last day. */
  readonly standIn?: InsteadOf & { readonly from: Day; readonly to: Day | null };
}

export interface CourseInShort {
  readonly from: Day;
  readonly to: Day;
  /** Present once it is ended. */
  readonly ended?: Day;
  /** From when there is something to delete on this device (RULES.md N188); absent once that is done, and without the room `mentor`. */
  readonly deletion?: Day;
}

/** The mentor course in short, for one person; undefined while the room `ramme` has none. */
export function courseInShort({ ramme, mentor }: CourseRooms, me: string): CourseInShort | undefined {
  const course = courseIn(ramme)?.fields;
  if (!course) return undefined;
  const ended = courseEndedOn(course);
  const frame = readEntries(mentor, forloebKind).known[0];
  const deletion = frame && courseDueDay(course, mentor, courseCalendar(frame.fields), me);
  return { from: course.from, to: course.to, ...(ended && { ended }), ...(deletion && { deletion }) };
}

export interface CourseRooms {
  readonly ramme?: Doc | undefined;
  readonly mentor?: Doc | undefined;
}

interface InsteadOf {
  readonly kontaktperson: string;
  readonly steps: NonNullable<Summary['steps']>;
}

export interface ActivityInShort {
  readonly title: string;
  readonly day: Day;
  /** `HH:MM` */
  readonly from: string;
  readonly to: string;
}

export interface ItemInShort {
  readonly title: string;
  readonly day: Day;
  /** Who it rests with. */
  readonly name: string;
}

/** The summary of a plan for one person; undefined while the plan has no forløb record that this version can read. */
export function summarize(plan: Doc, me = ''): Summary | undefined {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  if (!forloeb) return undefined;
  const items = readEntries(plan, huskelisteKind).known;
  const people = readPeople(plan);
  const calendar = calendarOf(forloeb);
  const open = items.filter((item) => !isDone(item.fields));
  const standIn = standInOf(plan);
  const withPeople = (those: People): InsteadOf => ({
    kontaktperson: those.holder('kontaktperson')?.fields.name ?? '',
    steps: stepsOf(plan, forloeb.firstDay, calendar, those, me),
  });
  const ending = endingOf(plan, calendar, forloeb, me);
  return {
    newHire: people.holder('ny')?.fields.name ?? '',
    position: forloeb.position ?? '',
    department: forloeb.department ?? '',
    firstDay: forloeb.firstDay,
    months: forloeb.months,
    fictive: forloeb.fictive === true,
    ...(forloeb.cohort && { cohort: forloeb.cohort.id }),
    done: items.length - open.length,
    total: items.length,
    next: earliest(open, (item) => itemDay(item.fields, calendar, forloeb.firstDay)),
    ...withPeople(people),
    localDaysOff: forloeb.localDaysOff,
    ...(standIn && { standIn: { from: standIn.from, to: standIn.to ?? null, ...withPeople(people.on(standIn.from)) } }),
    ...(ending && { ending }),
    ...(isCourseOnly(plan) && { courseOnly: true }),
  };
}

/** The item with the earliest day; of several the first, and one without a day only when none has one. */
function earliest(
  items: readonly HuskelisteEntry[],
  dayOf: (item: HuskelisteEntry) => Day | undefined,
): Summary['next'] {
  let next: { readonly item: HuskelisteEntry; readonly day: Day | undefined } | undefined;
  for (const item of items) {
    const day = dayOf(item);
    if (!next || (day !== undefined && (next.day === undefined || day < next.day))) next = { item, day };
  }
  return next ? { title: itemTitle(next.item.fields), day: next.day ?? null } : null;
}

function stepsOf(
  plan: Doc,
  firstDay: Day,
  calendar: WorkCalendar,
  people: People,
  me: string,
): StepSource<ActivityInShort, ItemInShort> {
  const open = dated(readEntries(plan, huskelisteKind).known, calendar, firstDay).filter(
    ({ entry }) => !isDone(entry.fields),
  );
  const isMine = ({ entry }: DatedItem) => restsWith(entry.fields.responsible, me, people);
  const inShort = (item: DatedItem | undefined) =>
    item && {
      title: itemTitle(item.entry.fields),
      day: item.day,
      name: people.nameOf(item.entry.fields.responsible),
    };
  const activities = placeActivities(readEntries(plan, activityKind).known, calendar, firstDay)
    .filter(({ entry: { fields } }) => !isLuft(fields) && !isCancelled(fields))
    .map(({ day, entry: { fields } }) => ({ title: fields.title, day, from: fields.when.from, to: fields.when.to }));
  const theirs = open.find((item) => !isMine(item));
  return { activities, mine: inShort(open.find(isMine)), theirs: inShort(theirs) };
}
