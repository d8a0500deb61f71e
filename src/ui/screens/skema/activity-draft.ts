import type { Day } from '../../../core/calendar/day.ts';
import { sameJson } from '../../../core/document/json-value.ts';
import type { Json } from '../../../core/document/types.ts';
import { type PlanDays, timeOn } from '../../../core/forloeb/activity-time.ts';
import { type AgreementState, agreementValue } from '../../../core/forloeb/agreement.ts';
import type { Party } from '../../../core/forloeb/fields.ts';
import type { Span } from '../../../core/forloeb/free-time.ts';
import {
  type Activity,
  type ActivityTime,
  activityDay,
  type activityStates,
} from '../../../core/forloeb/introduktionsskema.ts';
import type { ActivityKind, Method, Need } from '../../../core/forloeb/vocabulary.ts';

export type ActivityState = (typeof activityStates)[number];

/** An activity as it stands in the sheet; not yet complete, perhaps. */
export interface ActivityDraft {
  readonly title: string;
  readonly kind: ActivityKind;
  readonly day: Day | undefined;
  /** Whether the activity moves along when the first day does. */
  readonly follows: boolean;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly who: readonly (Party | null)[];
  readonly place: string;
  readonly method: Method | '';
  readonly task: string;
  readonly needs: readonly Need[];
  readonly state: ActivityState;
  readonly preparation: string;
  readonly note: string;
  /** The answers chosen in the sheet, by the field of each person. */
  readonly agreed: Readonly<Record<string, { readonly state: AgreementState | 'none'; readonly who: Party }>>;
}

export const stateOf = (activity: Pick<Activity, 'status'>): ActivityState => activity.status?.state ?? 'planned';

export const newDraft = (day: Day | undefined, { from, to }: Span): ActivityDraft => ({
  title: '',
  kind: 'andet',
  day,
  follows: true,
  from,
  to,
  who: [],
  place: '',
  method: '',
  task: '',
  needs: [],
  state: 'planned',
  preparation: '',
  note: '',
  agreed: {},
});

export const draftOf = (activity: Activity, { calendar, firstDay }: PlanDays): ActivityDraft => ({
  title: activity.title,
  kind: activity.kind,
  day: activityDay(activity, calendar, firstDay),
  follows: 'offset' in activity.when,
  from: activity.when.from,
  to: activity.when.to,
  who: activity.who,
  place: activity.place ?? '',
  method: activity.method ?? '',
  task: activity.task ?? '',
  needs: activity.needs,
  state: stateOf(activity),
  preparation: activity.preparation ?? '',
  note: activity.note ?? '',
  agreed: {},
});

export interface DraftProblems {
  readonly title?: 'missing';
  readonly day?: 'missing';
  readonly from?: 'missing';
  readonly to?: 'missing' | 'order';
}

/** What must be mended before the draft can be kept. Empty when nothing. */
export function draftProblems({ title, day, from, to }: ActivityDraft): DraftProblems {
  return {
    ...(title.trim() === '' && { title: 'missing' as const }),
    ...(day === undefined && { day: 'missing' as const }),
    ...(from === undefined && { from: 'missing' as const }),
    ...(to === undefined && { to: 'missing' as const }),
    ...(from !== undefined && to !== undefined && to <= from && { to: 'order' as const }),
  };
}

/** The fields to write: all of a new activity, of an existing one only what was changed in the sheet (RULES.md W2). */
export function draftFields(
  draft: ActivityDraft,
  plan: PlanDays,
  author: { readonly by: string; readonly day: Day },
  opened?: { readonly draft: ActivityDraft; readonly when: ActivityTime },
): { [field: string]: Json } {
  const { day, from, to } = draft;
  if (day === undefined || from === undefined || to === undefined) throw new Error('The draft is not complete');
  const who = draft.who.filter((party) => party !== null && !('name' in party && String(party.name).trim() === ''));
  const all: { [field: string]: Json } = {
    title: draft.title.trim(),
    kind: draft.kind,
    when: timeOn(day, draft.follows, { from, to }, plan, opened?.when) as unknown as Json,
    who: who as unknown as Json,
    place: draft.place.trim(),
    method: draft.method || null,
    task: draft.task.trim(),
    needs: draft.needs,
    preparation: draft.preparation.trim(),
    note: draft.note.trim(),
    status: { state: draft.state, day: author.day, by: author.by },
  };
  const touched = Object.entries(all).filter(([field]) => isTouched(field, draft, opened?.draft));
  const answers = Object.entries(draft.agreed).map(([field, { state, who: party }]) => [
    field,
    agreementValue({ party }, state, { day, from, to }, author),
  ]);
  return Object.fromEntries([...touched, ...answers]);
}

/** Parts of the draft that make up the fields whose names differ. */
const partsOf: Readonly<Record<string, readonly (keyof ActivityDraft)[]>> = {
  when: ['day', 'follows', 'from', 'to'],
  status: ['state'],
};

function isTouched(field: string, draft: ActivityDraft, opened: ActivityDraft | undefined): boolean {
  const parts = partsOf[field] ?? [field as keyof ActivityDraft];
  // A planned activity is one without a status; only a choice is written.
  if (!opened) return field !== 'status' || draft.state !== 'planned';
  return parts.some((part) => !sameJson((draft[part] ?? null) as Json, (opened[part] ?? null) as Json));
}

export const isSameDraft = (one: ActivityDraft, other: ActivityDraft): boolean => sameJson(asJson(one), asJson(other));

const asJson = (draft: ActivityDraft): Json =>
  ({ ...draft, day: draft.day ?? null, from: draft.from ?? null, to: draft.to ?? null }) as unknown as Json;
