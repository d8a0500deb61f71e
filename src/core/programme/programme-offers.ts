import { sameJson } from '../document/json-value.ts';
import { TEMPLATE_PREFIX } from '../document/slot.ts';
import type { Doc, Json } from '../document/types.ts';
import { type RecordView, viewRecord, viewRecords } from '../document/view.ts';
import { calendarOf, type Forloeb, forloebKind } from '../forloeb/forloeb.ts';
import { ActivityTime, activityDay, activityKind } from '../forloeb/introduktionsskema.ts';
import { plannedItems } from '../forloeb/programme-items.ts';
import { readEntries } from '../forloeb/record-kind.ts';
import { activityRecord, itemRecord, topicRecord } from '../forloeb/template-records.ts';
import { foldText } from '../search.ts';
import { asStandardprogram, type OwnProgramme } from './own-programme.ts';
import type { Written } from './programme-changes.ts';
import { ownRecordId } from './programme-kinds.ts';
import { type Marks, marksAt, marksNow } from './programme-versions.ts';

/** One thing in a newer version of a programme that a forløb made of it does not have, or has in other words. */
export interface Offer {
  /** Key of the record in the forløb. */
  readonly id: string;
  readonly type: string;
  readonly label: string;
  /** The record as the programme would write it. */
  readonly record: Written;
  /** The fields that have become something else; undefined for something new. */
  readonly changed?: readonly string[];
}

export interface Offers {
  /** The version that the forløb has come to. */
  readonly from: number;
  readonly fresh: readonly Offer[];
  readonly changed: readonly Offer[];
}

/** The reference of a forløb to a programme: as the one it is made of, as the one laid on top, or as the one made of it (N92). */
export function referenceIn(
  forloeb: Forloeb,
  key: string,
): { readonly id: string; readonly version: number } | undefined {
  const { programme } = forloeb;
  if (programme.id === key) return programme;
  return [programme.also, programme.made].find((reference) => reference?.id === key);
}

/**
 * What the newest version of a programme has for a forløb that was made of an older one (RULES.md N53, N54). What has been written
 * since that version was saved is no part of it yet, and waits for the next one.
 */
export function offersFor(plan: Doc, own: OwnProgramme): Offers | undefined {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  const reference = forloeb && referenceIn(forloeb, own.key);
  if (!reference || reference.version >= own.version) return undefined;
  const before = marksAt(own, reference.version);
  const now = marksNow(own);
  const newest = marksAt(own, own.version) ?? {};
  const fresh: Offer[] = [];
  const changed: Offer[] = [];
  for (const { ownId, record, label } of candidates(own)) {
    const saved = newest[ownId];
    if (!saved) continue;
    const view = viewRecord(plan, record.id);
    const offer = { id: record.id, type: record.type, label, record };
    if (!view) {
      const isNew = before?.[ownId] === undefined && sameJson(saved, now[ownId]);
      if (isNew && !standsThere(plan, forloeb, record)) fresh.push(offer);
    } else if (!view.hidden && !isOver(view)) {
      const draft = now[ownId] ?? {};
      const fields = changedIn(view, record, before?.[ownId], draft).filter((field) => {
        const mark = markOf(field);
        return draft[mark] === saved[mark];
      });
      if (fields.length > 0) changed.push({ ...offer, changed: fields });
    }
  }
  return fresh.length + changed.length > 0 ? { from: reference.version, fresh, changed } : undefined;
}

/** Whether the forløb has the same under another key: of the same title, an activity on the same day (RULES.md N55). */
function standsThere(plan: Doc, forloeb: Forloeb, { type, fields }: Written): boolean {
  const named = (one: { readonly [field: string]: Json }) => foldText(String(one['title'] ?? one['topic'] ?? ''));
  const dayOf = (one: { readonly [field: string]: Json }) => {
    const when = ActivityTime.safeParse(one['when']).data;
    return when && activityDay({ when }, calendarOf(forloeb), forloeb.firstDay);
  };
  return viewRecords(plan, type).some(
    (view) =>
      !view.hidden &&
      named(view.fields) === named(fields) &&
      (fields['topic'] === undefined ||
        foldText(String(view.fields['topic'] ?? '')) === foldText(String(fields['topic']))) &&
      (type !== activityKind.type || dayOf(view.fields) === dayOf(fields)),
  );
}

interface Candidate {
  /** Key of the record in the programme. */
  readonly ownId: string;
  readonly record: Written;
  readonly label: string;
}

function candidates(own: OwnProgramme): readonly Candidate[] {
  const programme = asStandardprogram(own);
  return [
    ...plannedItems(programme).map((planned) => ({
      ownId: ownRecordId('programmeItem', planned.item.id),
      record: itemRecord(planned, '') as Written,
      label: planned.topic ? `${planned.item.title}: ${planned.topic}` : planned.item.title,
    })),
    ...programme.introduktionsskema.map((activity) => ({
      ownId: ownRecordId('programmeActivity', activity.id),
      record: activityRecord(activity) as Written,
      label: activity.title,
    })),
    ...programme.videnspersoner.map((topic) => ({
      ownId: ownRecordId('programmeTopic', topic.id),
      record: topicRecord(topic, '') as Written,
      label: topic.topic,
    })),
  ];
}

/** What is done, or has been held or met, is not worded anew. */
function isOver({ fields }: RecordView): boolean {
  const flag = (field: string, key: string): Json | undefined => {
    const value = fields[field];
    return value && typeof value === 'object' && !Array.isArray(value)
      ? (value as { [key: string]: Json })[key]
      : undefined;
  };
  return flag('status', 'done') === true || flag('status', 'state') === 'done' || flag('introduced', 'done') === true;
}

/** Field of the programme's record behind each field of the forløb's record, where they are not called the same. */
const markOfField: Readonly<Record<string, string>> = { due: 'offset', placement: 'bucket' };
const markOf = (field: string): string => markOfField[field] ?? field;
/** What a person of the forløb decides alone. */
const ownFields: ReadonlySet<string> = new Set(['order', 'perTopic']);

/**
 * Fields that the programme has changed since the forløb's version and that are different in the forløb. While that version is not
 * known here, those that nobody in the forløb has touched.
 */
function changedIn(view: RecordView, record: Written, before: Marks | undefined, now: Marks): readonly string[] {
  return Object.entries(record.fields).flatMap(([field, value]) => {
    if (ownFields.has(field) || isSame(field, view.fields[field], value)) return [];
    const mark = markOf(field);
    const isNews = before
      ? before[mark] !== now[mark]
      : view.changed[field]?.person.startsWith(TEMPLATE_PREFIX) === true;
    return isNews ? [field] : [];
  });
}

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function isSame(field: string, one: Json | undefined, other: Json | undefined): boolean {
  if (field === 'placement') return sameJson(bucketOf(one), bucketOf(other));
  return sameJson(one, other) || (isEmpty(one) && isEmpty(other));
}

const bucketOf = (placement: Json | undefined): Json | undefined =>
  (placement as { readonly bucket?: Json } | undefined)?.bucket;
