import type { Day } from '../calendar/day.ts';
import { keyBetween, keysBetween } from '../document/order.ts';
import type { Change, Json } from '../document/types.ts';
import { foldText } from '../search.ts';
import type { Tick } from './fields.ts';
import { type HuskelisteEntry, type HuskelisteItem, huskelisteKind, partTick } from './huskeliste.ts';
import { toJson } from './record-kind.ts';
import type { Bucket } from './vocabulary.ts';

/** What a person does to the huskeliste, as changes, together with the changes that undo it. */
export interface Edit {
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
}

/** Who ticks, and on which day. */
export interface Hand {
  readonly person: string;
  readonly today: Day;
}

type Random = (count: number) => string;
type Fields = { readonly [field: string]: Json };

const write = (id: string, fields: Fields): Change => ({ do: 'write', id, type: huskelisteKind.type, fields });

const tickOf = (done: boolean, hand: Hand): Tick => (done ? { done, day: hand.today, by: hand.person } : { done });

const partField = (key: string): string => `part_${key}`;

/** Writes the ticks and remembers what stood there. A field that was absent goes back to "not done" (RULES.md O2). */
function tickEdit(entry: HuskelisteEntry, ticks: Readonly<Record<string, Tick>>): Edit {
  const before = Object.keys(ticks).map((field) => [
    field,
    (entry.fields[field] as Json | undefined) ?? { done: false },
  ]);
  return {
    changes: [write(entry.id, ticks as unknown as Fields)],
    undo: [write(entry.id, Object.fromEntries(before) as Fields)],
  };
}

/** Ticks an item, and with it the parts that were still open; unticking leaves the parts, so that it is still known who did what. */
export function tickItem(entry: HuskelisteEntry, done: boolean, hand: Hand): Edit {
  const open = done ? (entry.fields.parts ?? []).filter((part) => !partTick(entry.fields, part.key).done) : [];
  const parts = open.map((part) => [partField(part.key), tickOf(true, hand)] as const);
  return tickEdit(entry, { status: tickOf(done, hand), ...Object.fromEntries(parts) });
}

/** Ticks one part. The last part ticks the whole; a part that is unticked makes the whole undone again. */
export function tickPart(entry: HuskelisteEntry, key: string, done: boolean, hand: Hand): Edit {
  const others = (entry.fields.parts ?? []).filter((part) => part.key !== key);
  const whole = done && others.every((part) => partTick(entry.fields, part.key).done);
  const isWhole = entry.fields.status?.done === true;
  const ticks = { [partField(key)]: tickOf(done, hand) };
  return tickEdit(entry, whole === isWhole ? ticks : { ...ticks, status: tickOf(whole, hand) });
}

const placed = (entry: HuskelisteEntry, bucket: Bucket, order: string): Edit => ({
  changes: [write(entry.id, { placement: { ...(entry.fields.placement as unknown as Fields), bucket, order } })],
  undo: [write(entry.id, { placement: entry.fields.placement as unknown as Json })],
});

/**
 * Moves an item one place within what is shown of its bucket. `all` is the bucket in list order, `shown` the part of it that a
 * filter leaves. Undefined when the item is at the end already.
 */
export function moveWithin(
  all: readonly HuskelisteEntry[],
  shown: readonly HuskelisteEntry[],
  id: string,
  step: -1 | 1,
  random: Random,
): Edit | undefined {
  const index = shown.findIndex((entry) => entry.id === id);
  const [moved, target] = [shown[index], shown[index + step]];
  if (!moved || !target) return undefined;
  const others = all.filter((entry) => entry.id !== id);
  const at = others.findIndex((entry) => entry.id === target.id) + (step === 1 ? 1 : 0);
  return placed(moved, moved.fields.placement.bucket, keyBetween(orderAt(others, at - 1), orderAt(others, at), random));
}

const orderAt = (entries: readonly HuskelisteEntry[], index: number): string | null =>
  entries[index]?.fields.placement.order ?? null;

/** The order key behind the last item of a bucket. */
export const orderAtEnd = (bucket: readonly HuskelisteEntry[], random: Random): string =>
  keyBetween(orderAt(bucket, bucket.length - 1), null, random);

/** A new item; undone by deleting it. */
export const addItem = (id: string, item: HuskelisteItem): Edit => ({
  changes: [write(id, toJson(item))],
  undo: [{ do: 'delete', id }],
});

export const removeItem = (id: string): Edit => ({ changes: [{ do: 'delete', id }], undo: [{ do: 'restore', id }] });

/** The topics for which the list has the same item already, whatever the case and spaces of the words. */
export function topicsAlreadyThere(
  { fields }: HuskelisteEntry,
  items: readonly HuskelisteEntry[],
  topics: readonly string[],
): ReadonlySet<string> {
  const same = items.filter((item) => foldText(item.fields.title) === foldText(fields.title));
  const there = new Set(same.flatMap((item) => (item.fields.topic ? [foldText(item.fields.topic)] : [])));
  return new Set(topics.filter((topic) => there.has(foldText(topic))));
}

/**
 * One copy per topic, as a block just behind the item. An item without a topic of its own gives way to its copies; one that has a
 * topic stays beside them. Ticks and notes are not copied. `bucket` is the item's bucket in list order.
 */
export function repeatForTopics(
  entry: HuskelisteEntry,
  bucket: readonly HuskelisteEntry[],
  topics: readonly { readonly id: string; readonly topic: string }[],
  random: Random,
): Edit {
  const { title, placement, due, responsible, participants, needs, howTo, parts } = entry.fields;
  const next = orderAt(bucket, bucket.findIndex((other) => other.id === entry.id) + 1);
  const orders = keysBetween(placement.order, next, topics.length, random(2));
  const copies = topics.map(({ id, topic }, index) => {
    const own = {
      placement: { bucket: placement.bucket, order: orders[index] ?? placement.order },
      topic,
      perTopic: true,
    };
    return write(id, toJson({ title, due, responsible, participants, needs, howTo, parts, ...own }));
  });
  const givesWay = !entry.fields.topic;
  return {
    changes: [...copies, ...(givesWay ? removeItem(entry.id).changes : [])],
    undo: [...topics.map(({ id }): Change => ({ do: 'delete', id })), ...(givesWay ? removeItem(entry.id).undo : [])],
  };
}
