import { isPrivateText } from '../../core/lock.ts';
import { ok, type Result } from '../../core/result.ts';
import type { StorageFailure } from '../../storage/failure.ts';
import type { Storage } from '../../storage/storage.ts';
import { asideKeys, dropAside, isSettled, keepAside, keptAside, settleAside } from './kept-aside.ts';
import { pauseBeforeSaving } from './save-timer.ts';

/**
 * Begun texts that are to outlive the window: in memory at once, and on the device half a second after the last key or when the window is
 * hidden. Until then they hold back a reload.
 */
type Store = Pick<Storage, 'writeBegun' | 'dropBegun' | 'readBegun'>;

const timers = new Map<string, ReturnType<typeof setTimeout>>();
let isForgotten = false;

function stop(key: string): void {
  clearTimeout(timers.get(key));
  timers.delete(key);
}

export function keepBegun(store: Store, key: string, value: unknown): void {
  const flush = () => void write(store, key);
  keepAside(key, value, flush);
  stop(key);
  timers.set(key, setTimeout(flush, pauseBeforeSaving));
}

async function write(store: Store, key: string): Promise<void> {
  stop(key);
  const value = keptAside(key);
  if (value === undefined || isForgotten) return;
  const kept = await store.writeBegun(key, value);
  const now = keptAside(key);
  if (now === undefined && !isForgotten) await store.dropBegun(key);
  else if (kept.ok && now === value) settleAside(key, value);
}

/** The text is saved, or given up. */
export function dropBegun(store: Store, key: string): void {
  stop(key);
  if (keptAside(key) === undefined) return;
  dropAside(key);
  void store.dropBegun(key);
}

/** Brings back what was begun in a forløb before the window was closed. What has been begun in this one stands. */
export async function bringBackBegun(store: Store, forloeb: string): Promise<void> {
  const found = await store.readBegun(forloeb);
  if (!found.ok) return;
  for (const { key, value } of found.value) if (keptAside(key) === undefined) settleAside(key, value);
}

/** Keeps what is begun in the private room, and lets go of it here: it is being locked. What cannot be kept stays in memory. */
export async function putAwayPrivate(store: Store): Promise<void> {
  const keys = asideKeys().filter(isPrivateText);
  await Promise.all(keys.filter((key) => timers.has(key)).map((key) => write(store, key)));
  for (const key of keys) if (isSettled(key)) dropAside(key);
}

/** Keys, behind the forløb, of what is begun for meetings: points and answers; and of what is begun for the talks with the mentor. */
export const begunFor = { talks: /\/point\/text$|\/answer[/_]/, mentor: /^mentorpunkt\// } as const;

/** Lets go for good of what is begun in a forløb under keys like these, in this window and on the device. */
export async function forgetBegunOf(
  store: Store,
  forloeb: string,
  which: RegExp,
): Promise<Result<void, StorageFailure>> {
  const found = await store.readBegun(forloeb);
  if (!found.ok) return found;
  const prefix = `${forloeb}/`;
  const isMeant = (key: string) => key.startsWith(prefix) && which.test(key.slice(prefix.length));
  for (const key of new Set([...asideKeys(), ...found.value.map((row) => row.key)])) {
    if (!isMeant(key)) continue;
    stop(key);
    dropAside(key);
    const dropped = await store.dropBegun(key);
    if (!dropped.ok) return dropped;
  }
  return ok(undefined);
}

/** Writes nothing from now on: everything on the device is being deleted. */
export function forgetBegun(): void {
  isForgotten = true;
  for (const key of [...timers.keys()]) stop(key);
}
