import type { Day } from '../calendar/day.ts';
import type { Doc } from '../document/types.ts';
import { audience, type ForloebRoom, type Viewpoint } from '../rooms.ts';
import { type HuskelisteEntry, huskelisteKind } from './huskeliste.ts';
import { activityKind, isCancelled, isLuft, type PlacedActivity, placeActivities } from './introduktionsskema.ts';
import { meetingKind } from './meeting.ts';
import type { MeetingKind } from './meeting-kinds.ts';
import { isFollowUp, meetingsOf } from './meeting-list.ts';
import type { PlanDays } from './moved-plan.ts';
import { readEntries } from './record-kind.ts';
import type { ActivityKind, Bucket } from './vocabulary.ts';

/** The records of a forløb as they are on one device. */
export interface PhaseInput extends PlanDays {
  readonly docs: Readonly<Partial<Record<ForloebRoom, Doc>>>;
  readonly plan: Doc;
  readonly viewpoint: Viewpoint;
  /** 1–6 */
  readonly months: number;
  readonly today: Day;
  /** Keys of what must be filed elsewhere (`templates/afslutning.json`). */
  readonly filed: readonly string[];
}

/** What the lines of the phases are read from, gathered once. */
export interface PhaseFacts extends PhaseInput {
  readonly items: readonly HuskelisteEntry[];
  /** In the order of the plan; luft and what is cancelled left out. */
  readonly placed: readonly PlacedActivity[];
}

export function gatherFacts(input: PhaseInput): PhaseFacts {
  const placed = placeActivities(readEntries(input.plan, activityKind).known, input.calendar, input.firstDay);
  return {
    ...input,
    items: readEntries(input.plan, huskelisteKind).known,
    placed: placed.filter(({ entry: { fields } }) => !isLuft(fields) && !isCancelled(fields)),
  };
}

export const itemsIn = ({ items }: PhaseFacts, ...buckets: readonly Bucket[]): readonly HuskelisteEntry[] =>
  items.filter(({ fields }) => buckets.includes(fields.placement.bucket));

/** Items by their words: programmes are written everywhere. */
export const itemsAbout = ({ items }: PhaseFacts, words: RegExp): readonly HuskelisteEntry[] =>
  items.filter(({ fields }) => words.test(fields.title));

export const activitiesOf = ({ placed }: PhaseFacts, kind: ActivityKind): readonly PlacedActivity[] =>
  placed.filter(({ entry }) => entry.fields.kind === kind);

/** Whether the one who looks may ever hold a room (RULES.md N166). */
export const mayHold = (room: ForloebRoom, { viewpoint }: Pick<PhaseInput, 'viewpoint'>): boolean =>
  (audience[room] as readonly string[]).includes(viewpoint);

const heldMeetings = ({ docs }: PhaseFacts) =>
  [docs.forberedelse, docs.samtaler]
    .flatMap((room) => readEntries(room, meetingKind).known)
    .filter(({ fields }) => fields.held?.done === true);

/** Whether a meeting of a kind is noted as held. */
export const isKindHeld = (facts: PhaseFacts, kind: MeetingKind): boolean =>
  heldMeetings(facts).some(({ fields }) => fields.kind === kind);

/** Whether the leader has followed up. A talk of the first weeks does not count. */
export const isFollowUpHeld = (facts: PhaseFacts): boolean =>
  meetingsOf({ placed: facts.placed, records: heldMeetings(facts), notes: [], prepares: false }).some(
    (row) => row.held && isFollowUp(row, facts.firstDay),
  );

/** Whether an activity has taken place: ticked in the plan, or noted as held where meetings are. */
export const isActivityHeld = (facts: PhaseFacts, { entry }: PlacedActivity): boolean =>
  entry.fields.status?.state === 'done' || heldMeetings(facts).some(({ fields }) => fields.meeting === entry.id);
