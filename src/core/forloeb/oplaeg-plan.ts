import { addDays, type Day } from '../calendar/day.ts';
import { dueDay } from '../calendar/offset.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { compareText } from '../compare-text.ts';
import type { Change, Doc } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import type { Edit, Hand } from './huskeliste-edits.ts';
import {
  type Activity,
  type ActivityEntry,
  activityKind,
  isCancelled,
  type PlacedActivity,
} from './introduktionsskema.ts';
import { nextFreeSlot, type Slot } from './next-free-slot.ts';
import { type Oplaeg, type OplaegEntry, oplaegKind, type oplaegStates } from './oplaeg.ts';
import { write } from './record-kind.ts';

/** What becomes of something the new hire offers to teach: from an offer to an activity of the plan, held and thanked for. */

export type OplaegState = (typeof oplaegStates)[number];

/** How far an offer has come, with the activity it has become (RULES.md N163). */
export interface OplaegSight {
  readonly state: OplaegState;
  readonly activity: PlacedActivity | undefined;
}

/** The plan decides: an activity that is gone or cancelled leaves an offer, one that is done has been held. */
export function sightOf({ fields }: OplaegEntry, placed: readonly PlacedActivity[]): OplaegSight {
  const state = fields.state?.value ?? 'offered';
  if (state === 'withdrawn' || state === 'held') {
    return { state, activity: placed.find(({ entry }) => entry.id === fields.activity) };
  }
  const activity = placed.find(({ entry }) => entry.id === fields.activity && !isCancelled(entry.fields));
  if (!activity || state === 'offered') return { state: 'offered', activity: undefined };
  return { state: activity.entry.fields.status?.state === 'done' ? 'held' : 'planned', activity };
}

/** The newest last: the order in which they were offered, then by key. */
export const compareOplaeg = (a: OplaegEntry, b: OplaegEntry): number =>
  compareText(a.fields.offered.day, b.fields.offered.day) || compareText(a.id, b.id);

/** From when an oplæg is suggested: late enough to have landed, early enough that what is new is still new. */
const settledAfter = { unit: 'weeks', amount: 6 } as const;
const minutes = 30;

/** When and where a talk may be held (RULES.md N161). */
export interface SuggestedTalk extends Slot {
  /** Whether the day is one with a team meeting. */
  readonly atTeamMeeting: boolean;
}

/** The first team meeting's day from the seventh week on, tomorrow at the earliest; a free half hour of that day, or of the next one that has it. */
export function suggestTalk(
  placed: readonly PlacedActivity[],
  calendar: WorkCalendar,
  firstDay: Day,
  today: Day,
): SuggestedTalk {
  const settled = dueDay(calendar, firstDay, settledAfter);
  const from = settled > today ? settled : addDays(today, 1);
  const standing = placed.filter(({ entry }) => !isCancelled(entry.fields));
  const meeting = standing.find(({ day, entry }) => day >= from && entry.fields.kind === 'teammoede');
  const taken = standing.map(({ day, entry: { fields } }) => ({ day, from: fields.when.from, to: fields.when.to }));
  const slot = nextFreeSlot(calendar, taken, meeting?.day ?? from, minutes);
  return { ...slot, atTeamMeeting: slot.day === meeting?.day };
}

/** Key of the activity an offer becomes: two who plan the same offer mean one activity (RULES.md N162). */
export const talkActivityId = (oplaeg: string): string =>
  `${activityKind.type}_oplaeg-${oplaeg.replace(/^oplaeg_/, '').slice(-40)}`;

interface Talk extends Slot {
  /** Title of the activity. */
  readonly title: string;
  readonly forum: string;
  /** What the activity's note says about the forum; empty for nothing. */
  readonly note: string;
}

/** Puts an offer into the plan as one action; undone, it is an offer again. */
export function planTalk(plan: Doc, { id, fields }: OplaegEntry, talk: Talk, hand: Hand): Edit {
  const activity = talkActivityId(id);
  const row = {
    title: talk.title,
    kind: 'andet',
    when: { pinned: talk.day, from: talk.from, to: talk.to },
    who: [{ role: 'team' }],
    needs: ['faglig', 'social'],
    note: talk.note,
    status: { state: 'planned' },
  } satisfies Activity;
  const before = {
    state: fields.state ?? offeredState(fields),
    activity: fields.activity ?? null,
    forum: fields.forum ?? '',
  };
  const state = { value: 'planned', day: hand.today, by: hand.person };
  return {
    changes: [
      ...(viewRecord(plan, activity)?.hidden ? [{ do: 'restore' as const, id: activity }] : []),
      write(activity, activityKind.type, row),
      write(id, oplaegKind.type, { state, activity, forum: talk.forum }),
    ],
    undo: [{ do: 'delete', id: activity }, write(id, oplaegKind.type, before)],
  };
}

const offeredState = ({ offered }: Oplaeg) => ({ value: 'offered', day: offered.day });

/** Held, or not after all: on the offer and on its activity in one action (RULES.md N164). */
export function holdTalk(
  { id, fields }: OplaegEntry,
  activity: ActivityEntry | undefined,
  held: boolean,
  hand: Hand,
): Edit {
  const { today: day, person: by } = hand;
  const before = fields.state ?? offeredState(fields);
  const value: OplaegState = held ? 'held' : activity ? 'planned' : 'offered';
  const changes: Change[] = [write(id, oplaegKind.type, { state: { value, day, by } })];
  const undo: Change[] = [write(id, oplaegKind.type, { state: before })];
  if (activity) {
    const status = activity.fields.status ?? { state: 'planned' };
    changes.push(write(activity.id, activityKind.type, { status: { state: held ? 'done' : 'planned', day, by } }));
    undo.push(write(activity.id, activityKind.type, { status }));
  }
  return { changes, undo };
}

/** The new hire takes an offer off the list again, as long as it is in no plan. */
export const withdrawTalk = ({ id, fields }: OplaegEntry, hand: Hand): Edit => ({
  changes: [write(id, oplaegKind.type, { state: { value: 'withdrawn', day: hand.today, by: hand.person } })],
  undo: [write(id, oplaegKind.type, { state: fields.state ?? offeredState(fields) })],
});
