import type { Day } from '../calendar/day.ts';
import { canonicalJson } from '../document/canonical.ts';
import { sameJson } from '../document/json-value.ts';
import type { Change, Json } from '../document/types.ts';
import { fnv1a } from '../fnv.ts';
import type { Entry } from '../forloeb/record-kind.ts';
import type { OwnProgramme } from './own-programme.ts';
import { programmeVersionKind, versionRecordId } from './programme-kinds.ts';

/** Where a record stands is no wording, nor where it comes from. */
const leftOut: ReadonlySet<string> = new Set(['order', 'placement', 'origin']);

/** Short marks of the fields of a record, by field: enough to tell later which of them have become something else (RULES.md N52). */
export type Marks = Readonly<Record<string, string>>;

export function marksOf(fields: { readonly [field: string]: Json }): Marks {
  const { placement } = fields;
  const bucket = placement && typeof placement === 'object' && 'bucket' in placement ? placement['bucket'] : undefined;
  const marked = Object.entries({ ...fields, ...(bucket !== undefined && { bucket }) }).filter(
    ([field, value]) => !leftOut.has(field) && !isNothing(value),
  );
  return Object.fromEntries(marked.map(([field, value]) => [field, fnv1a(canonicalJson(value)).toString(36)]));
}

/** An empty text, an empty list and nothing at all are the same to a reader. */
const isNothing = (value: Json): boolean =>
  value === '' || value === null || value === false || (Array.isArray(value) && value.length === 0);

const recordsOf = (own: OwnProgramme): readonly Entry<object>[] => [...own.items, ...own.activities, ...own.topics];

/** What each record of the programme is now, by its key. */
export const marksNow = (own: OwnProgramme): Readonly<Record<string, Marks>> =>
  Object.fromEntries(recordsOf(own).map(({ id, view }) => [id, marksOf(view.fields)]));

/** The marks of a version; undefined when it is not known here. */
export const marksAt = (own: OwnProgramme, number: number): Readonly<Record<string, Marks>> | undefined =>
  own.versions.find(({ fields }) => fields.number === number)?.fields.marks;

/** How a programme differs from its newest version. */
export interface SinceVersion {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export function sinceVersion(own: OwnProgramme): SinceVersion {
  const [before, now] = [marksAt(own, own.version) ?? {}, marksNow(own)];
  const keys = Object.keys(now);
  return {
    added: keys.filter((key) => before[key] === undefined),
    changed: keys.filter((key) => before[key] !== undefined && !sameJson(before[key], now[key])),
    removed: Object.keys(before).filter((key) => now[key] === undefined),
  };
}

export const isUnchanged = ({ added, changed, removed }: SinceVersion): boolean =>
  added.length + changed.length + removed.length === 0;

/** Puts the programme as it is now into use as its next version. */
export function saveVersion(own: OwnProgramme, note: string, day: Day): Change {
  const number = own.version + 1;
  return {
    do: 'write',
    id: versionRecordId(number),
    type: programmeVersionKind.type,
    fields: { number, note, day, marks: marksNow(own) },
  };
}
