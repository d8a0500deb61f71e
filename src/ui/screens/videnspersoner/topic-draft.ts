import type { Day } from '../../../core/calendar/day.ts';
import { formatStretches, parseStretches } from '../../../core/calendar/stretches.ts';
import { sameJson } from '../../../core/document/json-value.ts';
import type { Json } from '../../../core/document/types.ts';
import type { Party } from '../../../core/forloeb/fields.ts';
import type { DaysAway } from '../../../core/forloeb/forloeb.ts';
import type { Vidensperson } from '../../../core/forloeb/vidensperson.ts';
import type { Need, VidenspersonKind } from '../../../core/forloeb/vocabulary.ts';

/** A topic as it stands in the sheet. */
export interface TopicDraft {
  readonly topic: string;
  readonly question: string;
  readonly needs: readonly Need[];
  readonly name: string;
  readonly function: string;
  readonly kind: VidenspersonKind | '';
  readonly phone: string;
  readonly email: string;
  readonly place: string;
  readonly deputy: string;
  /** As it is typed (calendar RULES.md C26). */
  readonly away: string;
  readonly introducer: Party | null;
}

export const newTopic: TopicDraft = {
  topic: '',
  question: '',
  needs: [],
  name: '',
  function: '',
  kind: '',
  phone: '',
  email: '',
  place: '',
  deputy: '',
  away: '',
  introducer: null,
};

/** `away`: of the person, from all topics the name stands under. */
export const topicDraftOf = (fields: Vidensperson, away: readonly DaysAway[], today: Day): TopicDraft => ({
  topic: fields.topic,
  question: fields.question ?? '',
  needs: fields.needs,
  name: fields.name ?? '',
  function: fields.function ?? '',
  kind: fields.kind ?? '',
  phone: fields.phone ?? '',
  email: fields.email ?? '',
  place: fields.place ?? '',
  deputy: fields.deputy ?? '',
  away: formatStretches(away, today),
  introducer: fields.introducer ?? null,
});

/** A draft as it is written: trimmed, and nothing chosen is null. */
function written(draft: TopicDraft): { [field: string]: Json } {
  const { introducer, kind } = draft;
  const isBlankName = introducer !== null && 'name' in introducer && String(introducer.name).trim() === '';
  const texts = Object.entries(draft).map(([field, value]) => [
    field,
    typeof value === 'string' ? value.trim() : value,
  ]);
  return { ...Object.fromEntries(texts), kind: kind || null, introducer: isBlankName ? null : (introducer as Json) };
}

/** The fields to write: only what differs from `opened` (RULES.md W2). For a new topic that is what has been filled in. */
export function topicFields(draft: TopicDraft, opened: TopicDraft, today: Day): { [field: string]: Json } {
  const before = written(opened);
  const changed = Object.entries(written(draft)).filter(([field, value]) => !sameJson(value, before[field]));
  return withDays(Object.fromEntries(changed), today);
}

/** What was typed of days away, as days. */
const withDays = (fields: { [field: string]: Json }, today: Day): { [field: string]: Json } =>
  'away' in fields
    ? { ...fields, away: (parseStretches(String(fields['away']), today) ?? []) as unknown as Json }
    : fields;

export const isSameTopic = (one: TopicDraft, other: TopicDraft): boolean => sameJson(written(one), written(other));

/** The same fields as they were, for an undo. `away`: of this topic alone, where the form shows the days of all topics of the person. */
export function fieldsBefore(
  fields: { readonly [field: string]: Json },
  opened: TopicDraft,
  away: readonly DaysAway[],
): { [field: string]: Json } {
  const before: { readonly [field: string]: Json } = { ...written(opened), away: away as unknown as Json };
  return Object.fromEntries(Object.keys(fields).map((field) => [field, before[field] ?? null]));
}
