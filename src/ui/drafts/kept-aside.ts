import { markHalfWritten } from './half-written.ts';

/**
 * What somebody has begun to write and not yet saved, kept while the window is open, whatever happens to its place on screen. Keys
 * begin with the forløb; whoever keeps something under a key is also the one who reads it.
 */
const begun = new Map<string, { readonly value: unknown; readonly release: (() => void) | undefined }>();

/** Keeps a value in place of the one before. It holds back a reload; `flush` is called when the window is hidden or goes. */
export function keepAside(key: string, value: unknown, flush: () => void = () => undefined): void {
  const release = begun.get(key)?.release ?? markHalfWritten(flush);
  begun.set(key, { value, release });
}

/** The value under a key is safe elsewhere, or comes from there: it stays here and holds nothing back until it changes. */
export function settleAside(key: string, value: unknown): void {
  begun.get(key)?.release?.();
  begun.set(key, { value, release: undefined });
}

/** The value under a key; it stays there. */
export const keptAside = <Value>(key: string): Value | undefined => begun.get(key)?.value as Value | undefined;

/** Keys under which something is kept. */
export const asideKeys = (): readonly string[] => [...begun.keys()];

/** Lets go of a value: it is saved, or given up. */
export function dropAside(key: string): void {
  begun.get(key)?.release?.();
  begun.delete(key);
}

/** The value under a key, which is not kept here any longer. */
export function takeAside<Value>(key: string): Value | undefined {
  const value = keptAside<Value>(key);
  dropAside(key);
  return value;
}

/** Whether the value under a key is safe elsewhere too. */
export const isSettled = (key: string): boolean => begun.has(key) && begun.get(key)?.release === undefined;

/** Lets go of everything: the device is being cleared. */
export function dropAllAside(): void {
  for (const key of asideKeys()) dropAside(key);
}
