import * as z from 'zod/mini';
import { type Day, isDay } from '../calendar/day.ts';
import { dueDay } from '../calendar/offset.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { Due, Line, OptionalLine, Party, Text, Tick } from './fields.ts';
import type { Entry } from './record-kind.ts';
import { Bucket, Need } from './vocabulary.ts';

/** Part of an item that is ticked on its own, such as one of four accesses to order. Its tick is the field `part_<key>`. */
export const ItemPart = z.looseObject({ key: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)), title: Line });
export type ItemPart = z.infer<typeof ItemPart>;

/** An item of the huskeliste. */
export const HuskelisteItem = z.looseObject({
  title: Line,
  /** Bucket and order belong together (RULES.md V4). */
  placement: z.looseObject({ bucket: Bucket, order: z.string() }),
  due: z.nullable(Due),
  responsible: Party,
  participants: z.optional(z.array(Party)),
  needs: z.array(Need),
  howTo: z.optional(Text),
  note: z.optional(Text),
  parts: z.optional(z.array(ItemPart)),
  status: z.optional(Tick),
  /** What a repeated item is about, e.g. the name of a system. */
  topic: z.optional(OptionalLine),
  /** True for an item that is meant to be made once per topic. */
  perTopic: z.optional(z.boolean()),
});
export type HuskelisteItem = z.infer<typeof HuskelisteItem>;
export type HuskelisteEntry = Entry<HuskelisteItem>;

export const huskelisteKind = { type: 'huskeliste', schema: HuskelisteItem } as const;

const isPinned = (due: Due): due is Extract<Due, { pinned: string }> => isDay(due['pinned']);

/** The effective day: pinned, or computed from the first day; undefined when the item has none. */
export function itemDay(item: Pick<HuskelisteItem, 'due'>, calendar: WorkCalendar, firstDay: Day): Day | undefined {
  if (!item.due) return undefined;
  return isPinned(item.due) ? item.due.pinned : dueDay(calendar, firstDay, item.due.offset);
}

/** The tick of one part; absent is not done. */
export function partTick(item: HuskelisteItem, key: string): Tick {
  const parsed = Tick.safeParse(item[`part_${key}`]);
  return parsed.success ? parsed.data : { done: false };
}

export const isDone = (item: Pick<HuskelisteItem, 'status'>): boolean => item.status?.done === true;

/** List order: bucket is the caller's grouping; within it the order key, then the id (RULES.md V4). */
export function compareItems(a: HuskelisteEntry, b: HuskelisteEntry): number {
  const left = a.fields.placement.order;
  const right = b.fields.placement.order;
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The title with its topic: "Introduktion til fagsystemet: Nexus". */
export function itemTitle(item: Pick<HuskelisteItem, 'title' | 'topic'>): string {
  return item.topic ? `${item.title}: ${item.topic}` : item.title;
}
