import type { Change, Doc, Json } from '../document/types.ts';
import { type RecordView, viewRecord } from '../document/view.ts';
import { isAgreed } from './agreed-times.ts';
import { Agreement, agreementField, isAgreementField } from './agreement.ts';
import { dayIn } from './cohort.ts';
import { type PartyTranslator, partyTranslator } from './cohort-people.ts';
import type { Party } from './fields.ts';
import { foldName } from './folded-name.ts';
import { type Activity, activityKind } from './introduktionsskema.ts';
import { readPeople } from './people.ts';
import { readEntry } from './record-kind.ts';

/** People's answers about a common session. It is one meeting, so whoever has answered is not asked once for each new hire (N88). */

/** An answer as the other plan writes it. */
interface Answer {
  readonly field: string;
  readonly value: Json;
}

interface Plans {
  readonly after: Doc;
  readonly target: Doc;
}

/** Fields of answers to write beside what stands there: `told` supersedes it, `apart` is kept next to it. */
export interface AnswerFields {
  readonly told: { readonly [field: string]: Json };
  readonly apart: { readonly [field: string]: Json };
}

/** The answers an action noted in one plan, as they are noted in the other; all of them where the session becomes common. */
export function answersThere(
  { after, target }: Plans,
  translate: PartyTranslator,
  then: RecordView | undefined,
  now: RecordView,
  there: RecordView | undefined,
): AnswerFields {
  const told: { [field: string]: Json } = {};
  const apart: { [field: string]: Json } = {};
  const at = hoursIn(after, now);
  for (const [field, value] of Object.entries(now.fields)) {
    const before = then?.fields[field];
    if (!isAgreementField(field) || (then && isSame(before, value)) || (!then && value === null)) continue;
    const answer = translated({ after, target }, translate, field, value ?? before ?? null, value);
    if (!answer) continue;
    const was = there?.fields[answer.field];
    if (isSame(was, answer.value)) continue;
    const isKnown = then !== undefined && isSame(was, before ?? null);
    const isFresh = sameHours(value, at) && !sameHours(was, at);
    (was === undefined || was === null || isKnown || isFresh ? told : apart)[answer.field] = answer.value;
  }
  return { told, apart };
}

/** Answers that other plans have about sessions and this one has not, so that they are kept when the sessions become common. */
export function answersFromOthers(plan: Doc, others: readonly Doc[], ids: readonly string[]): readonly Change[] {
  return ids.flatMap((id): readonly Change[] => {
    const here = viewRecord(plan, id);
    if (!here) return [];
    const found: { [field: string]: Json } = {};
    for (const other of others) {
      const view = viewRecord(other, id);
      if (!view || view.hidden) continue;
      const { told } = answersThere(
        { after: other, target: plan },
        partyTranslator(other, plan),
        undefined,
        view,
        here,
      );
      for (const [field, value] of Object.entries(told))
        if ((here.fields[field] ?? null) === null) found[field] ??= value;
    }
    return Object.keys(found).length > 0
      ? [{ do: 'write', id, type: here.type, fields: found, seen: here.stamps }]
      : [];
  });
}

function translated(
  { after, target }: Plans,
  translate: PartyTranslator,
  field: string,
  named: Json,
  value: Json | undefined,
): Answer | undefined {
  const read = Agreement.safeParse(named).data;
  if (!read) return undefined;
  const [who] = translate.parties([read.who as Json]) as readonly Party[];
  if (!who || ('role' in who && who.role === 'ny')) return undefined;
  // The same role can be somebody else in the other introduction.
  const [here, there] = [readPeople(after, read.at?.day), readPeople(target, read.at?.day)];
  if (foldName(here.nameOf(read.who)) !== foldName(there.nameOf(who))) return undefined;
  const isPerson = 'person' in read.who || !/^agreed:(?:role|name):/.test(field);
  const fieldThere = isPerson ? agreementField(who, there) : field;
  if (value === null || value === undefined) return { field: fieldThere, value: null };
  const { by: _by, ...rest } = value as { readonly [key: string]: Json };
  const by = read.by === undefined ? undefined : (translate.parties([{ person: read.by }]) as readonly Json[])[0];
  const noted = by && typeof by === 'object' && 'person' in by ? by.person : undefined;
  return { field: fieldThere, value: { ...rest, who: who as Json, ...(noted !== undefined && { by: noted }) } as Json };
}

/** Two answers that say the same about the same hours; who noted it, and when, is no difference. */
function isSame(one: Json | undefined, other: Json | undefined): boolean {
  const [a, b] = [one, other].map((value) => Agreement.safeParse(value).data);
  if (!a || !b) return !a && !b;
  return a.state === b.state && a.at?.day === b.at?.day && a.at?.from === b.at?.from && a.at?.to === b.at?.to;
}

interface Hours {
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

function hoursIn(plan: Doc, view: RecordView): Hours | undefined {
  const activity = readEntry(activityKind, view)?.fields;
  const day = activity && dayIn(plan, activity);
  return activity && day !== undefined ? { day, from: activity.when.from, to: activity.when.to } : undefined;
}

function sameHours(value: Json | undefined, hours: Hours | undefined): boolean {
  const at = Agreement.safeParse(value).data?.at;
  return at !== undefined && at.day === hours?.day && at.from === hours.from && at.to === hours.to;
}

/**
 * What calendar appointments say of a session that was agreed over there, when it is moved from here; undefined where it stays, where
 * nothing was agreed, or where it is noted already (N46).
 */
export function appointmentThere(target: Doc, there: RecordView | undefined, when: Json | undefined): Json | undefined {
  const fields = there && readEntry(activityKind, there)?.fields;
  if (!there || !fields || when === undefined || fields.invited || !isAgreed(fields)) return undefined;
  const hours = hoursIn(target, there);
  const day = dayIn(target, { when: when as Activity['when'] });
  const { from, to } = when as Activity['when'];
  if (!hours || (hours.day === day && hours.from === from && hours.to === to)) return undefined;
  return { ...hours };
}
