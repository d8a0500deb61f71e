import type { Dot, Json } from '../../core/document/types.ts';
import * as draft from './draft.ts';
import type { DraftPlace } from './draft-place.ts';
import { forgetLeft, leaveForReload, type Rescued, takeAfterReload } from './draft-rescue.ts';
import { markHalfWritten } from './half-written.ts';

/** How long after the last key a text is kept, and how long it may wait while somebody writes on, in milliseconds. */
export const pauseBeforeSaving = 500;
export const longestWait = 900;

/** Writes a text; resolves to whether it is kept. */
export type Save = (text: string, seen: readonly Dot[]) => Promise<boolean>;

/** Where a text is written, and as what. */
export interface Destination {
  readonly place: DraftPlace;
  readonly toValue: (text: string) => Json;
}

/** Holds the draft of one field beyond the life of its place on screen, until it is kept. */
export interface DraftKeeper {
  current(): draft.Draft;
  /** The way to the store from now on: a draft may outlive the screen that it was begun on. */
  writeBy(save: Save, destination?: Destination): void;
  /** What a page that goes leaves to the next one. */
  leave(): Rescued;
  /** The document as drawn now. Tells nobody: whoever draws reads `current` next. */
  arrived(stored: draft.Stored): void;
  type(text: string): void;
  choose(text: string, stamps: readonly Dot[]): void;
  /** Whether the cursor stands in the field. Leaving it keeps the text. */
  use(isInUse: boolean): void;
  /** Keeps what waits, now. Resolves to false when something could not be kept. */
  flush(): Promise<boolean>;
  /** Gives up what is not kept: nothing is written from now on, and no reload is held back. */
  forget(): void;
  subscribe(listener: () => void): () => void;
}

const keepers = new Map<string, DraftKeeper & { readonly users: () => number }>();
const watchers = new Set<() => void>();

/** The keeper under a key, made when there is none. A text that could not be kept earlier is still in it. */
export function draftKeeper(key: string, stored: draft.Stored): DraftKeeper {
  const known = keepers.get(key);
  if (known) return known;
  watchPage();
  const made = makeKeeper(stored, takeAfterReload(key), (keeper) => {
    if (keeper.users() === 0 && !draft.isUnsaved(keeper.current())) keepers.delete(key);
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

/** How a text comes to the store. */
interface Way {
  readonly save: Save;
  readonly destination?: Destination | undefined;
}

type Keeper = DraftKeeper & { readonly users: () => number };

function makeKeeper(stored: draft.Stored, left: Rescued | undefined, changed: (keeper: Keeper) => void): Keeper {
  const listeners = new Set<() => void>();
  let way: Way = { save: async () => false };
  /** The way once the write under way is kept: until then it may be drawn as if it were, with a record that is not there yet. */
  let wayOnceKept: Way | undefined;
  let state: draft.Draft = left ? draft.takenUp(draft.openDraft(stored), left) : draft.openDraft(stored);
  let document = stored;
  let inUse = false;
  let isForgotten = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;
  let release: (() => void) | undefined;

  const set = (next: draft.Draft): void => {
    if (next === state) return;
    state = next;
    mark();
    for (const listener of [...listeners]) listener();
    changed(keeper);
  };
  const mark = (): void => {
    const unsaved = !isForgotten && draft.isUnsaved(state);
    if (unsaved) release ??= markHalfWritten(() => void keeper.flush());
    else release = void release?.();
  };
  const schedule = (): void => {
    clearTimeout(pause);
    pause = setTimeout(() => void keeper.flush(), pauseBeforeSaving);
    deadline ??= setTimeout(() => void keeper.flush(), longestWait);
  };
  const unschedule = (): void => {
    clearTimeout(pause);
    clearTimeout(deadline);
    deadline = undefined;
  };
  const send = async (): Promise<boolean> => {
    for (let work = draft.toSend(state); work && !isForgotten; work = draft.toSend(state)) {
      set(draft.sent(state));
      let isKept = false;
      try {
        isKept = await way.save(work.text, work.seen);
      } finally {
        if (isKept) way = wayOnceKept ?? way;
        wayOnceKept = undefined;
        set(draft.answered(state, isKept));
      }
      if (!isKept) return false;
    }
    return true;
  };
  const keeper: Keeper = {
    current: () => state,
    users: () => listeners.size,
    writeBy(save, destination) {
      if (state.sending) wayOnceKept = { save, destination };
      else way = { save, destination };
    },
    leave() {
      const last = draft.leftBehind(state);
      if (!way.destination) return last;
      const { place, toValue } = way.destination;
      const tried = last.refused === undefined ? undefined : toValue(last.refused);
      return { ...last, place, value: toValue(last.text), ...(tried !== undefined && { tried }) };
    },
    arrived(next) {
      document = next;
      state = draft.arrived(state, next, inUse);
      mark();
    },
    type(text) {
      set(draft.typed(state, text));
      if (draft.isUnsaved(state)) schedule();
    },
    choose(text, stamps) {
      set(draft.chosen(state, text, stamps));
      void keeper.flush();
    },
    use(isInUse) {
      inUse = isInUse;
      if (isInUse) return;
      // What came while the cursor stood here was held back.
      if (!draft.isUnsaved(state)) set(draft.arrived(state, document, false));
      void keeper.flush();
    },
    flush() {
      unschedule();
      running ??= send().finally(() => {
        running = undefined;
      });
      return running;
    },
    forget() {
      isForgotten = true;
      unschedule();
      mark();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        // The cursor cannot stand where nothing is drawn.
        if (listeners.size === 0) inUse = false;
        void keeper.flush().then(() => changed(keeper));
      };
    },
  };
  if (left) schedule();
  mark();
  return keeper;
}

let isWatchingPage = false;

/** A page that goes leaves its unkept texts to the next one of the tab; a page that comes back still has them. */
function watchPage(): void {
  if (isWatchingPage || !('addEventListener' in globalThis)) return;
  isWatchingPage = true;
  addEventListener('pagehide', () => {
    const unsaved = draftsUnder('').filter(({ keeper }) => draft.isUnsaved(keeper.current()));
    leaveForReload(unsaved.map(({ key, keeper }) => [key, keeper.leave()]));
  });
  addEventListener('pageshow', (event) => event.persisted && forgetLeft());
}
