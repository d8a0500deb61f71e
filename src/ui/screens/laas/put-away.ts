import { isPrivateText, type Sealed } from '../../../core/lock.ts';
import type { Storage } from '../../../storage/storage.ts';
import { draftsUnder, forgetDraft, watchDrafts } from '../../drafts/all-drafts.ts';
import { bringBackBegun, putAwayPrivate } from '../../drafts/begun-texts.ts';
import { isUnsaved } from '../../drafts/draft.ts';
import {
  bringBack,
  forgetWaiting,
  type Rescued,
  sealedPrefix,
  takePrivateIn,
  waitingTexts,
} from '../../drafts/draft-rescue.ts';
import { markHalfWritten } from '../../drafts/half-written.ts';
import { parseRoute } from '../../routes.ts';
import { tellSealed } from './sealed-elsewhere.ts';

/**
 * What is being written in the private room when it is locked, or when the page goes: kept where it belongs, or else sealed in the tab
 * until it is opened again (forloeb RULES.md N216). Never left in the open, and never lost.
 */

/** The last text of each draft that is not kept yet, sealed as it was typed: a page that goes has no time to seal anything. */
const ahead = new Map<string, { readonly text: string; readonly sealed: Sealed }>();
let release: (() => void) | undefined;

/** What is in a field and not kept, and what waits for a field that is not drawn yet. */
function unsaved(): readonly (readonly [key: string, left: Rescued])[] {
  const inFields = draftsUnder('').filter(({ keeper }) => isUnsaved(keeper.current()));
  const all = [...waitingTexts(), ...inFields.map(({ key, keeper }) => [key, keeper.leave()] as const)];
  return all.filter(([key]) => isPrivateText(key));
}

async function sealAhead(storage: Storage): Promise<void> {
  for (const [key, left] of unsaved()) {
    if (ahead.get(key)?.text === left.text) continue;
    const sealed = await storage.sealText(key, left);
    if (sealed) ahead.set(key, { text: left.text, sealed });
  }
}

/** In the tab's own storage, written at once. Where the browser refuses, the sealed text stays in memory. */
function leave(): void {
  try {
    for (const [key] of unsaved()) {
      const sealed = ahead.get(key)?.sealed;
      if (sealed)
        sessionStorage.setItem(sealedPrefix + key, JSON.stringify({ iv: [...sealed.iv], data: [...sealed.data] }));
    }
  } catch {
    return;
  }
}

/** Follows what is written as long as the room is open. Returns how to stop. */
export function watchPrivate(storage: Storage): () => void {
  void takePrivateIn(() => sealAhead(storage));
  const stopDrafts = watchDrafts(() => void sealAhead(storage));
  const stopLock = storage.onLock(() => putAway(storage));
  addEventListener('pagehide', leave);
  return () => {
    stopDrafts();
    stopLock();
    removeEventListener('pagehide', leave);
  };
}

async function putAway(storage: Storage): Promise<void> {
  await Promise.all(draftsUnder('').flatMap(({ key, keeper }) => (isPrivateText(key) ? [keeper.flush()] : [])));
  await putAwayPrivate(storage);
  await sealAhead(storage);
  leave();
  for (const [key, { text }] of waitingTexts()) if (ahead.get(key)?.text === text) forgetWaiting(key);
  for (const { key, keeper } of draftsUnder('').filter((draft) => isPrivateText(draft.key))) {
    const { text } = keeper.current();
    // What is neither kept nor sealed stays where it is: better in memory than lost.
    if (isUnsaved(keeper.current()) && ahead.get(key)?.text !== text) continue;
    if (isUnsaved(keeper.current())) release ??= markHalfWritten(() => undefined);
    else ahead.delete(key);
    forgetDraft(key);
  }
  tellSealed();
}

/**
 * Makes ready what was put away, before the fields are drawn. It lies sealed in the tab until it is sealed anew, and from then on a page
 * that goes leaves it again: what follows it while it is open (`watchPrivate`) may not stand yet.
 */
export async function bringBackPrivate(storage: Storage): Promise<void> {
  const texts = putAwayTexts();
  for (const [key, sealed] of texts) {
    const left = await storage.openText(key, sealed);
    if (left) bringBack(key, left as Rescued);
  }
  ahead.clear();
  await sealAhead(storage);
  addEventListener('pagehide', leave);
  try {
    for (const key of texts.keys()) sessionStorage.removeItem(sealedPrefix + key);
  } catch {
    // It is given once all the same: by the memory of the page.
  }
  tellSealed();
  release = void release?.();
  const route = parseRoute(location.hash);
  if (route.at === 'forloeb') await bringBackBegun(storage, route.id);
}

function putAwayTexts(): ReadonlyMap<string, Sealed> {
  const found = new Map<string, Sealed>();
  try {
    for (const name of Object.keys(sessionStorage)) {
      if (!name.startsWith(sealedPrefix)) continue;
      const { iv, data } = JSON.parse(sessionStorage.getItem(name) ?? '{}');
      found.set(name.slice(sealedPrefix.length), { iv: Uint8Array.from(iv), data: Uint8Array.from(data) });
    }
  } catch {
    // What was left is not what was put there: nothing can be read of it.
  }
  for (const [key, { sealed }] of ahead) found.set(key, sealed);
  return found;
}
