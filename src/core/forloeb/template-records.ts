import { keysBetween } from '../document/order.ts';
import type { Change } from '../document/types.ts';
import { type HuskelisteItem, huskelisteKind } from './huskeliste.ts';
import { type Activity, activityKind } from './introduktionsskema.ts';
import { activityRecordId, type PlannedItem, videnspersonRecordId } from './programme-items.ts';
import { write } from './record-kind.ts';
import type { ProgrammeActivity, ProgrammeTopic, Standardprogram } from './standardprogram.ts';
import { type Vidensperson, videnspersonKind } from './vidensperson.ts';

/** Two who apply the same programme get the same order keys; with a random prefix each field would hold two values. */
const blockPrefix = 'GS';

/** Who writes what comes from a programme (document RULES.md W7). */
export const templateAuthor = (programme: string): string => `skabelon:${programme}`;

/**
 * The records a programme becomes: its items and activities but those `leftOut` by key, and its topics (RULES.md N2). An item
 * keeps the place it has in the whole list, also when others are left out.
 */
export function templateRecords(
  programme: Standardprogram,
  items: readonly PlannedItem[],
  leftOut: ReadonlySet<string> = new Set(),
): readonly Change[] {
  const written = [...itemRecords(items), ...activityRecords(programme)].filter(({ id }) => !leftOut.has(id));
  return [...written, ...topicRecords(programme)];
}

function itemRecords(items: readonly PlannedItem[]): readonly Change[] {
  const keys = keysBetween(null, null, items.length, blockPrefix);
  return items.map((planned, index) => itemRecord(planned, keys[index] ?? ''));
}

/** One item as it will stand in the huskeliste, at a place in its bucket. */
export function itemRecord({ id, item, topic }: PlannedItem, order: string): Change {
  const { title, bucket, offset, responsible, participants, needs, howTo, parts, perTopic } = item;
  const placement = { bucket, order };
  const fields = { title, placement, due: { offset }, responsible, participants, needs, howTo, parts, topic, perTopic };
  return write(id, huskelisteKind.type, fields satisfies Loose<HuskelisteItem>);
}

function activityRecords(programme: Standardprogram): readonly Change[] {
  return programme.introduktionsskema.map(activityRecord);
}

export const activityRecord = ({ id, offset, from, to, ...rest }: ProgrammeActivity): Change =>
  write(activityRecordId(id), activityKind.type, { ...rest, when: { offset, from, to } } satisfies Loose<Activity>);

function topicRecords(programme: Standardprogram): readonly Change[] {
  const keys = keysBetween(null, null, programme.videnspersoner.length, blockPrefix);
  return programme.videnspersoner.map((topic, index) => topicRecord(topic, keys[index] ?? ''));
}

export const topicRecord = ({ id, ...topic }: ProgrammeTopic, order: string): Change =>
  write(videnspersonRecordId(id), videnspersonKind.type, { ...topic, order } satisfies Loose<Vidensperson>);

/** A record's fields before those that are undefined are dropped. */
type Loose<Fields> = { readonly [Field in keyof Fields]: Fields[Field] | undefined };
