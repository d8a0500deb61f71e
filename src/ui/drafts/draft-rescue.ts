import type { Json } from '../../core/document/types.ts';
import { isPrivateText } from '../../core/lock.ts';
import type { Draft } from './draft.ts';
import type { DraftPlace } from './draft-place.ts';
import { markHalfWritten } from './half-written.ts';

/**
 * Texts that a reload would catch between the last key and the store, whose answer comes too late for a page that goes. They lie in the
 * tab's own session storage, which is written at once and ends with the tab, until the same field is drawn again or its forløb is
 * opened.
 */
export interface Rescued extends Pick<Draft, 'text' | 'kept' | 'seen' | 'refused'> {
  /** Where it is written, and what `text` and `refused` are there; absent where nobody has said. */
  readonly place?: DraftPlace;
  readonly value?: Json;
  readonly tried?: Json;
}

const prefix = 'draft:';
/** Of texts that were sealed when they were put away; see `screens/laas/put-away.ts`. */
export const sealedPrefix = 'sealed-draft:';

/** What has been brought back into memory before its field is drawn: it did not lie in the open. */
const broughtBack = new Map<string, Rescued>();

let isPrivateSealed = false;

/** While there is a lock, no text of the private room is left in the open (forloeb RULES.md N210). */
export function sealPrivate(isOn: boolean): void {
  isPrivateSealed = isOn;
}

/**
 * What a page has left in the open of the private room comes into memory: a lock has been put on since.
 *
 * @param seal where the key is here: seals it. Until then it stays where it lies, for a page that goes would lose it.
 */
export async function takePrivateIn(seal?: () => Promise<void>): Promise<void> {
  const keys = keysWith(prefix).filter(isPrivateText);
  for (const key of keys) {
    const left = leftAt(key);
    if (left) bringBack(key, left);
  }
  await seal?.();
  for (const key of keys) tab()?.removeItem(prefix + key);
  holdWaiting();
}

let release: (() => void) | undefined;

/** Whatever waits in the tab ends with it: as long as something does, closing asks first. To be called when a page begins. */
export function holdWaiting(): void {
  const waits = broughtBack.size > 0 || keysWith(prefix).length > 0 || keysWith(sealedPrefix).length > 0;
  if (waits) release ??= markHalfWritten(() => undefined);
  else release = void release?.();
}

/** The lock that sealed them is gone, and nothing opens them any more. */
export function forgetSealed(): void {
  for (const key of keysWith(sealedPrefix)) tab()?.removeItem(sealedPrefix + key);
  holdWaiting();
}

/** Stands ready for the field under a key. */
export function bringBack(key: string, left: Rescued): void {
  broughtBack.set(key, left);
  holdWaiting();
}

/** What stands ready for fields that are not drawn yet. */
export const waitingTexts = (): readonly (readonly [key: string, left: Rescued])[] => [...broughtBack];

export function forgetWaiting(key: string): void {
  broughtBack.delete(key);
  holdWaiting();
}

const tab = (): Storage | undefined => ('sessionStorage' in globalThis ? globalThis.sessionStorage : undefined);

/** Leaves texts for the next page of this tab. Where the browser refuses, there is nothing more to try. */
export function leaveForReload(drafts: readonly (readonly [key: string, draft: Rescued])[]): void {
  try {
    for (const [key, left] of [...broughtBack, ...drafts])
      if (!isPrivateSealed || !isPrivateText(key)) tab()?.setItem(prefix + key, JSON.stringify(left));
  } catch {
    return;
  }
}

/** Takes the text that the page before left under a key; it is given once. */
export function takeAfterReload(key: string): Rescued | undefined {
  const left = leftAt(key);
  if (!left) return undefined;
  broughtBack.delete(key);
  tab()?.removeItem(prefix + key);
  holdWaiting();
  return left;
}

/** What was left under keys that begin so and no field has taken up. It stays. */
export function leftUnder(start: string): readonly (readonly [key: string, left: Rescued])[] {
  const keys = new Set([...broughtBack.keys(), ...keysWith(prefix)]);
  return [...keys]
    .filter((key) => key.startsWith(start))
    .flatMap((key) => {
      const left = leftAt(key);
      return left ? [[key, left] as const] : [];
    });
}

function leftAt(key: string): Rescued | undefined {
  const brought = broughtBack.get(key);
  if (brought) return brought;
  try {
    const left = tab()?.getItem(prefix + key);
    return left ? (JSON.parse(left) as Rescued) : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets what was left: the page has come back with its texts in memory, or everything is deleted. */
export function forgetLeft(): void {
  broughtBack.clear();
  for (const key of keysWith(prefix)) tab()?.removeItem(prefix + key);
  holdWaiting();
}

function keysWith(start: string): readonly string[] {
  try {
    const names = Object.keys(tab() ?? {});
    return names.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
  } catch {
    return [];
  }
}
