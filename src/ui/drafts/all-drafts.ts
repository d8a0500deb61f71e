import { isUnsaved, type Stored } from './draft.ts';
import { type DraftKeeper, makeKeeper } from './draft-keeper.ts';
import { forgetLeft, leaveForReload, takeAfterReload } from './draft-rescue.ts';

/** Every draft of this window by its key, which begins with the forløb, the room and the record. */
const keepers = new Map<string, DraftKeeper>();
const watchers = new Set<() => void>();

/** The keeper under a key, made when there is none. A text that could not be kept earlier is still in it. */
export function draftKeeper(key: string, stored: Stored): DraftKeeper {
  const known = keepers.get(key);
  if (known) return known;
  watchPage();
  const made = makeKeeper(stored, takeAfterReload(key), (keeper) => {
    if (keeper.users() === 0 && !isUnsaved(keeper.current())) keepers.delete(key);
    for (const watcher of [...watchers]) watcher();
  });
  keepers.set(key, made);
  return made;
}

/** Keys of the drafts that begin so, with what stands in each. */
export function draftsUnder(prefix: string): readonly { readonly key: string; readonly keeper: DraftKeeper }[] {
  return [...keepers].filter(([key]) => key.startsWith(prefix)).map(([key, keeper]) => ({ key, keeper }));
}

/** Keeps all drafts whose key begins so; resolves to false when one could not be kept. */
export async function flushDrafts(prefix: string): Promise<boolean> {
  const results = await Promise.all(draftsUnder(prefix).map(({ keeper }) => keeper.flush()));
  return results.every(Boolean);
}

/** Forgets one draft here: it lies sealed, or there is none any more. */
export function forgetDraft(key: string): void {
  keepers.get(key)?.forget();
  keepers.delete(key);
}

/** Forgets every draft, here and what was left over a reload: all that the app holds has been deleted. */
export function forgetDrafts(): void {
  for (const { keeper } of draftsUnder('')) keeper.forget();
  keepers.clear();
  forgetLeft();
}

/** Tells whenever the state of any draft has changed. */
export function watchDrafts(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

let isWatchingPage = false;

/** A page that goes leaves its unkept texts to the next one of the tab; a page that comes back still has them. */
function watchPage(): void {
  if (isWatchingPage || !('addEventListener' in globalThis)) return;
  isWatchingPage = true;
  addEventListener('pagehide', () => {
    const unsaved = draftsUnder('').filter(({ keeper }) => isUnsaved(keeper.current()));
    leaveForReload(unsaved.map(({ key, keeper }) => [key, keeper.leave()]));
  });
  addEventListener('pageshow', (event) => event.persisted && forgetLeft());
}
