import type { Day } from '../calendar/day.ts';
import { keysBetween } from '../document/order.ts';
import type { Change } from '../document/types.ts';
import { toJson } from '../forloeb/record-kind.ts';
import type { ProgrammeActivity, ProgrammeItem, ProgrammeTopic, Standardprogram } from '../forloeb/standardprogram.ts';
import { buckets } from '../forloeb/vocabulary.ts';
import {
  headRecordId,
  type OwnActivity,
  type OwnItem,
  type OwnTopic,
  ownRecordId,
  type ProgrammeHead,
  programmeKind,
  programmeVersionKind,
  versionRecordId,
} from './programme-kinds.ts';
import { marksOf } from './programme-versions.ts';

/** A record of a programme that is ready to be written. */
export type Written = Extract<Change, { do: 'write' }>;

const write = (id: string, type: string, fields: object): Written => ({
  do: 'write',
  id,
  type,
  fields: toJson(fields),
});

/** Two who read the same file get the same order keys; with a random prefix each field would hold two values. */
const blockPrefix = 'GS';

/** The records of a programme, without the version. */
export function programmeRecords(programme: Standardprogram, source: string): readonly Written[] {
  return [
    write(headRecordId, programmeKind.type, { ...headOf(programme), source }),
    ...itemRecords(programme.huskeliste),
    ...programme.introduktionsskema.map(activityRecord),
    ...topicRecords(programme.videnspersoner),
  ];
}

const headOf = ({ title, description, audience, position, months }: Standardprogram): ProgrammeHead => ({
  title,
  description,
  audience,
  position,
  months,
});

function itemRecords(items: readonly ProgrammeItem[]): readonly Written[] {
  return buckets.flatMap((bucket) => {
    const inBucket = items.filter((item) => item.bucket === bucket);
    const keys = keysBetween(null, null, Math.max(1, inBucket.length), blockPrefix);
    return inBucket.map((item, index) => itemRecord(item, keys[index] ?? ''));
  });
}

export function itemRecord({ id, bucket, ...item }: ProgrammeItem, order: string): Written {
  const fields = { ...item, placement: { bucket, order } } satisfies { [Field in keyof OwnItem]: unknown };
  return write(ownRecordId('programmeItem', id), 'programmeItem', fields);
}

export function activityRecord({ id, offset, from, to, ...activity }: ProgrammeActivity): Written {
  const fields = { ...activity, when: { offset, from, to } } satisfies { [Field in keyof OwnActivity]: unknown };
  return write(ownRecordId('programmeActivity', id), 'programmeActivity', fields);
}

function topicRecords(topics: readonly ProgrammeTopic[]): readonly Written[] {
  const keys = keysBetween(null, null, Math.max(1, topics.length), blockPrefix);
  return topics.map((topic, index) => topicRecord(topic, keys[index] ?? ''));
}

export function topicRecord({ id, ...topic }: ProgrammeTopic, order: string): Written {
  const fields = { ...topic, order } satisfies { [Field in keyof OwnTopic]: unknown };
  return write(ownRecordId('programmeTopic', id), 'programmeTopic', fields);
}

/** The record of a version with these records (RULES.md N52). */
export const versionRecord = (number: number, note: string, day: Day, records: readonly Written[]): Written =>
  write(versionRecordId(number), programmeVersionKind.type, {
    number,
    note,
    day,
    marks: Object.fromEntries(
      records.filter(({ id }) => id !== headRecordId).map(({ id, fields }) => [id, marksOf(fields)]),
    ),
  });

/** Everything of a new programme of the workplace, with its first version. */
export function newProgramme(programme: Standardprogram, source: string, note: string, day: Day): readonly Written[] {
  const records = programmeRecords(programme, source);
  return [...records, versionRecord(1, note, day, records)];
}
