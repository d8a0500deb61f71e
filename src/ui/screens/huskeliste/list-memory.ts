import { type Bucket, buckets } from '../../../core/forloeb/vocabulary.ts';

/** Whose items are shown: everybody's, one's own, or those of one party (its key from `partyKey`). */
export type WhoFilter = 'all' | 'mine' | `party:${string}`;

export interface ListMemory {
  readonly open: ReadonlySet<Bucket>;
  readonly who: WhoFilter;
}

/** How each forløb's list was left. It lasts as long as the app is open, so that one comes back to the list one left. */
const memories = new Map<string, ListMemory>();

/** The list as it was left; at first everybody's items with the bucket of now open. */
export const recall = (forloeb: string, now: Bucket): ListMemory =>
  memories.get(forloeb) ?? { open: new Set([now]), who: 'all' };

export function remember(forloeb: string, memory: ListMemory): void {
  memories.set(forloeb, memory);
}

export const isBucket = (text: string): text is Bucket => (buckets as readonly string[]).includes(text);

/** The open buckets with one folded or unfolded. */
export function toggled(open: ReadonlySet<Bucket>, bucket: Bucket): ReadonlySet<Bucket> {
  const next = new Set(open);
  if (!next.delete(bucket)) next.add(bucket);
  return next;
}
