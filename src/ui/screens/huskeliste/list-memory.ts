import { type Bucket, buckets } from '../../../core/forloeb/vocabulary.ts';
import type { Viewpoint } from '../../../core/rooms.ts';

/** Whose items are shown: everybody's, one's own, or those of one party (its key from `partyKey`). */
export type WhoFilter = 'all' | 'mine' | `party:${string}`;

export interface ListMemory {
  readonly open: ReadonlySet<Bucket>;
  readonly who: WhoFilter;
}

/** How each forløb's list was left. It lasts as long as the app is open, so that one comes back to the list one left. */
const memories = new Map<string, ListMemory>();

/**
 * The list as it was left. At first it shows everybody's items with the bucket of now open, and the new hire only their own:
 * what others prepare before the first day is not theirs to see to (domain 1.1).
 */
export const recall = (forloeb: string, now: Bucket, viewpoint: Viewpoint): ListMemory =>
  memories.get(forloeb) ??
  (viewpoint === 'ny'
    ? { open: new Set([now === 'before' ? 'firstDay' : now]), who: 'mine' }
    : { open: new Set([now]), who: 'all' });

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
