import { keyBetween } from '../document/order.ts';
import type { Change } from '../document/types.ts';
import type { ProgrammeActivity, ProgrammeItem, ProgrammeTopic } from '../forloeb/standardprogram.ts';
import { emptyField } from './empty-field.ts';
import type { OwnProgramme } from './own-programme.ts';
import { activityRecord, itemRecord, topicRecord, type Written } from './programme-changes.ts';

/** Something of a forløb on its way into a programme, after its people and days have been taken out (RULES.md N56). */
export type ForAll =
  | { readonly list: 'huskeliste'; readonly record: ProgrammeItem }
  | { readonly list: 'introduktionsskema'; readonly record: ProgrammeActivity }
  | { readonly list: 'videnspersoner'; readonly record: ProgrammeTopic };

/** The changes that put it there, and those that undo it. `isNew`: the programme does not have it yet. */
export interface SavedInto {
  readonly isNew: boolean;
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
}

/** Puts it at the end of its list, or, where the programme has it already, in the place it has there. */
export function saveInto(own: OwnProgramme, part: ForAll, random: (count: number) => string): SavedInto {
  const written = recordOf(own, part, random);
  const before = [...own.items, ...own.activities, ...own.topics].find(({ id }) => id === written.id);
  if (!before) return { isNew: true, changes: [written], undo: [{ do: 'delete', id: written.id }] };
  const old = before.view.fields;
  const fields = Object.fromEntries(
    Object.keys(written.fields).map((field) => [field, old[field] ?? emptyField(field)]),
  );
  return {
    isNew: false,
    changes: [{ ...written, seen: before.view.stamps }],
    undo: [{ do: 'write', id: written.id, type: written.type, fields }],
  };
}

function recordOf(own: OwnProgramme, part: ForAll, random: (count: number) => string): Written {
  if (part.list === 'introduktionsskema') return activityRecord(part.record);
  if (part.list === 'videnspersoner') {
    const before = own.topics.find(({ id }) => id === topicRecord(part.record, '').id);
    const last = own.topics.at(-1)?.fields.order ?? null;
    return topicRecord(part.record, before?.fields.order ?? keyBetween(last, null, random));
  }
  const { record } = part;
  const before = own.items.find(({ id }) => id === itemRecord(record, '').id);
  const inBucket = own.items.filter(({ fields }) => fields.placement.bucket === record.bucket);
  const isThere = before && before.fields.placement.bucket === record.bucket;
  const last = inBucket.at(-1)?.fields.placement.order ?? null;
  const order = isThere ? before.fields.placement.order : keyBetween(last, null, random);
  const topics = [...new Set([...(before?.fields.topics ?? []), ...(record.topics ?? [])])];
  return itemRecord(topics.length > 0 ? { ...record, topics } : record, order);
}
