import { sameJson } from '../document/json-value.ts';
import type { Change, Doc, Json } from '../document/types.ts';
import { type RecordView, viewRecord } from '../document/view.ts';
import { cohortOf, cohortWrite, commonActivities, dayIn } from './cohort.ts';
import { answersThere, appointmentThere } from './cohort-answers.ts';
import { partyTranslator } from './cohort-people.ts';
import { activityKind, offsetOf } from './introduktionsskema.ts';
import { readEntry } from './record-kind.ts';
import { templateAuthor } from './template-records.ts';

/** What of a common activity is planned once. Notes and ticks stay each person's own (RULES.md N71); answers are in cohort-answers.ts. */
const commonFields = [
  'title',
  'kind',
  'when',
  'who',
  'place',
  'method',
  'needs',
  'preparation',
  'task',
  'common',
] as const;

/**
 * What one action in the plan of one member does in the plan of another member of the hold (RULES.md N70–N75). `before` and
 * `after` are the acting member's plan, `ids` the records the action touched. Empty when the two are in no hold together.
 */
export function commonChanges(
  before: Doc | undefined,
  after: Doc,
  target: Doc,
  ids: ReadonlySet<string>,
): readonly Change[] {
  const cohort = cohortOf(after);
  if (!cohort || cohortOf(target)?.id !== cohort.id) return [];
  return [...ids].flatMap((id): readonly Change[] => {
    const now = viewRecord(after, id);
    if (now?.type !== activityKind.type || now.fields['common'] !== cohort.id) return [];
    const then = before && viewRecord(before, id);
    const there = viewRecord(target, id);
    const isJoined = there?.fields['common'] === cohort.id;
    if (now.hidden) return there && isJoined && !there.hidden && !then?.hidden ? [{ do: 'delete', id }] : [];
    const wasCommon = then?.fields['common'] === cohort.id;
    // Taken out of the common plan over there (N73).
    if (wasCommon && there && !isJoined) return [];
    const restored: readonly Change[] = there?.hidden && then?.hidden ? [{ do: 'restore', id }] : [];
    if (there?.hidden && restored.length === 0) return [];
    return [...restored, ...fieldChanges({ after, target }, wasCommon ? then : undefined, now, there)];
  });
}

/**
 * What makes a plan a member of the hold of another, with every session the hold already shares (RULES.md N70). What was removed in
 * that plan stays removed (N73).
 */
export function joinChanges(source: Doc, target: Doc): readonly Change[] {
  const cohort = cohortOf(source);
  if (!cohort) return [];
  const sessions = commonActivities(source).flatMap(({ view }) => {
    const there = viewRecord(target, view.id);
    return there?.hidden ? [] : fieldChanges({ after: source, target }, undefined, view, there);
  });
  return [cohortWrite(cohort), ...sessions];
}

interface Plans {
  readonly after: Doc;
  readonly target: Doc;
}

/** The fields the action changed, or all common ones where the activity becomes common. */
function fieldChanges(
  { after, target }: Plans,
  then: RecordView | undefined,
  now: RecordView,
  there: RecordView | undefined,
): readonly Change[] {
  const translate = partyTranslator(after, target);
  const meantBy = (view: RecordView, field: string): Json => {
    const value = view.fields[field] ?? null;
    if (field === 'when') return whenThere(after, target, view);
    return field === 'who' ? translate.parties(value) : translate.text(value);
  };
  const told: { [field: string]: Json } = {};
  const apart: { [field: string]: Json } = {};
  for (const field of commonFields) {
    const value = now.fields[field];
    if (value === undefined || (there && then && sameValue(then.fields[field], value))) continue;
    const was = there?.fields[field];
    const known = then && field in then.fields ? [then.fields[field], meantBy(then, field)] : [];
    // A value that came about over there by itself is not overwritten: both are kept (N75).
    const isOwn =
      was !== undefined && was !== null && !known.some((one) => sameValue(one, was)) && !isSuggestion(there, field);
    (isOwn ? apart : told)[field] = meantBy(now, field);
  }
  const answers = answersThere({ after, target }, translate, then, now, there);
  Object.assign(told, answers.told);
  Object.assign(apart, answers.apart);
  const invited = appointmentThere(target, there, told['when']);
  if (invited !== undefined) told['invited'] = invited;
  const write = (fields: { [field: string]: Json }, seen: RecordView['stamps']): readonly Change[] =>
    Object.keys(fields).length === 0 ? [] : [{ do: 'write', id: now.id, type: now.type, fields, seen }];
  return [...translate.people(), ...write(told, there?.stamps ?? []), ...write(apart, [])];
}

const sameValue = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && sameJson(a, b));

/** Whether a value is still the programme's and nobody's own. */
const isSuggestion = (view: RecordView | undefined, field: string): boolean =>
  view?.changed[field]?.person.startsWith(templateAuthor('')) === true;

/** The same hours on the same day, also where that day lies elsewhere in the other plan (N74). */
function whenThere(source: Doc, target: Doc, view: RecordView): Json {
  const when = view.fields['when'] ?? null;
  const activity = readEntry(activityKind, view)?.fields;
  if (!activity || !offsetOf(activity.when)) return when;
  const [day, dayThere] = [source, target].map((doc) => dayIn(doc, activity));
  const { from, to } = activity.when;
  return day === undefined || dayThere === undefined || day === dayThere ? when : { pinned: day, from, to };
}
