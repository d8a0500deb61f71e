import type { Day } from '../calendar/day.ts';
import { sameJson } from '../document/json-value.ts';
import type { Change, Doc, Json } from '../document/types.ts';
import { type RecordView, viewRecord } from '../document/view.ts';
import type { Viewpoint } from '../rooms.ts';
import { goalKind } from './laeringsmaal.ts';
import { readEntries, readEntry, write } from './record-kind.ts';
import {
  type AssessmentEntry,
  type AssessmentLevel,
  assessmentKind,
  type SelfAssessment,
  sharedAssessmentKind,
} from './self-assessment.ts';

/**
 * The new hire's own word on a goal, and the copy of it that the kontaktperson may see. What is private lies in the room
 * `procesjournal`, which is in no file but the own backup (RULES.md N124).
 */

/** What goes into one room when something is assessed, shared or taken back. */
export interface AssessmentWork {
  readonly room: 'samtaler' | 'procesjournal';
  readonly changes: readonly Change[];
}

/** Longest end of a goal's key that goes into a key computed from it (document RULES.md F5). */
const longestEnd = 48;
const endOf = (goal: string): string => goal.replace(new RegExp(`^${goalKind.type}_`), '').slice(-longestEnd);

/** One for each goal, on every device of the new hire the same (RULES.md N124). */
export const assessmentId = (goal: string): string => `${assessmentKind.type}_${endOf(goal)}`;
export const sharedAssessmentId = (goal: string): string => `${sharedAssessmentKind.type}_${endOf(goal)}`;

type Kind = typeof assessmentKind | typeof sharedAssessmentKind;

function entryOf(doc: Doc | undefined, kind: Kind, id: string, goal: string): AssessmentEntry | undefined {
  const view = doc && viewRecord(doc, id);
  if (!view || view.hidden || view.type !== kind.type) return undefined;
  const entry = readEntry(kind, view);
  return entry?.fields.goal === goal ? entry : undefined;
}

/** What is seen of assessments of one goal. */
export interface SeenAssessment {
  readonly own: AssessmentEntry | undefined;
  readonly shared: AssessmentEntry | undefined;
}

/**
 * Who sees what (RULES.md N127): the new hire both, the kontaktperson what was shared, and nobody else anything, also where the records
 * should lie on the device.
 */
export function seenAssessment(
  docs: { readonly samtaler?: Doc | undefined; readonly procesjournal?: Doc | undefined },
  viewpoint: Viewpoint,
  goal: string,
): SeenAssessment {
  const own = viewpoint === 'ny';
  return {
    own: own ? entryOf(docs.procesjournal, assessmentKind, assessmentId(goal), goal) : undefined,
    shared:
      own || viewpoint === 'kontaktperson'
        ? entryOf(docs.samtaler, sharedAssessmentKind, sharedAssessmentId(goal), goal)
        : undefined,
  };
}

/** What the new hire has said or shared of a goal that has been removed since. */
export interface LeftAssessment extends SeenAssessment {
  readonly goal: string;
  /** The task of the goal; empty where the plan does not know it any more. */
  readonly task: string;
}

/** Removing a goal takes nobody's own word away, so its author can still take it back and clear it (RULES.md N126); nobody else sees any. */
export function leftAssessments(
  docs: Parameters<typeof seenAssessment>[0],
  plan: Doc,
  viewpoint: Viewpoint,
): readonly LeftAssessment[] {
  if (viewpoint !== 'ny') return [];
  const entries = [
    ...readEntries(docs.procesjournal, assessmentKind).known,
    ...readEntries(docs.samtaler, sharedAssessmentKind).known,
  ];
  return [...new Set(entries.map(({ fields }) => fields.goal))].flatMap((goal) => {
    const view = viewRecord(plan, goal);
    const seen = seenAssessment(docs, viewpoint, goal);
    if ((view && !view.hidden) || !(seen.own || seen.shared)) return [];
    return [{ goal, task: String(view?.fields['task'] ?? ''), ...seen }];
  });
}

/** The new hire says how safe the task feels. A choice that was cleared is made anew. */
export function assess(
  procesjournal: Doc | undefined,
  goal: string,
  level: AssessmentLevel,
  day: Day,
): readonly Change[] {
  const id = assessmentId(goal);
  const view = procesjournal && viewRecord(procesjournal, id);
  return [
    ...(view?.hidden ? [{ do: 'restore' as const, id }] : []),
    write(id, assessmentKind.type, { goal, level, day } satisfies SelfAssessment),
  ];
}

/** An allow-list, so that nothing a later version keeps beside these can slip along (RULES.md N125). */
function copyOf({ goal, level, day, note }: SelfAssessment, sharedDay: Day): { [field: string]: Json } {
  return { goal, level, day, note: note?.trim() ? note : null, shared: { day: sharedDay } };
}

/** Copies an assessment into `samtaler`, for the first time or again, as one action over both rooms (RULES.md N125, N126). */
export function shareAssessment(own: AssessmentEntry, samtaler: Doc | undefined, day: Day): readonly AssessmentWork[] {
  const id = sharedAssessmentId(own.fields.goal);
  const before = samtaler && viewRecord(samtaler, id);
  const change: Change = {
    do: 'write',
    id,
    type: sharedAssessmentKind.type,
    fields: copyOf(own.fields, day),
    ...(before && { seen: before.stamps }),
  };
  return [
    { room: 'samtaler', changes: [...(before?.hidden ? [{ do: 'restore' as const, id }] : []), change] },
    { room: 'procesjournal', changes: [markShared(own.view, { day })] },
  ];
}

const markShared = (own: RecordView, shared: Json): Change => ({
  do: 'write',
  id: own.id,
  type: assessmentKind.type,
  fields: { shared },
  seen: own.stamps,
});

/** Whether the new hire has come to say something else since it was shared. */
export function hasChangedSince(own: AssessmentEntry, shared: AssessmentEntry | undefined): boolean {
  if (!shared) return false;
  const words = ({ level, note }: SelfAssessment): Json => [level, note?.trim() ?? ''];
  return !sameJson(words(own.fields), words(shared.fields));
}

/** Takes the copy back; one's own word stays. What has been sent goes with the next file (RULES.md N126). */
export function takeBackAssessment(goal: string, own: AssessmentEntry | undefined): readonly AssessmentWork[] {
  const copy: AssessmentWork = { room: 'samtaler', changes: [{ do: 'purge', id: sharedAssessmentId(goal) }] };
  return own ? [copy, { room: 'procesjournal', changes: [markShared(own.view, null)] }] : [copy];
}

/** Clears one's own word for good; nothing of it is kept. */
export const clearAssessment = (own: AssessmentEntry): readonly AssessmentWork[] => [
  { room: 'procesjournal', changes: [{ do: 'purge', id: own.id }] },
];
