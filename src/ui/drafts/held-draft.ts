import { type Draft, isUnsaved } from './draft.ts';
import { markHalfWritten } from './half-written.ts';

/** A draft as it stands now. As long as it is unsaved, the page is held back. */
export interface HeldDraft {
  current(): Draft;
  /** Goes on to the next state and tells whoever draws it. */
  set(next: Draft): void;
  /** Goes on and tells nobody: whoever draws reads `current` next. */
  setUntold(next: Draft): void;
  /** Given up: what is not kept holds nothing back any more. */
  forget(): void;
  isForgotten(): boolean;
  /** How many draw it. */
  users(): number;
  subscribe(listener: () => void): () => void;
}

/**
 * @param flush keeps the draft, when the window is hidden or goes
 * @param changed is told after those who draw it
 */
export function holdDraft(first: Draft, flush: () => void, changed: () => void): HeldDraft {
  const listeners = new Set<() => void>();
  let state = first;
  let isForgotten = false;
  let release: (() => void) | undefined;
  const mark = (): void => {
    if (!isForgotten && isUnsaved(state)) release ??= markHalfWritten(flush);
    else release = void release?.();
  };
  mark();
  return {
    current: () => state,
    set(next) {
      if (next === state) return;
      state = next;
      mark();
      for (const listener of [...listeners]) listener();
      changed();
    },
    setUntold(next) {
      state = next;
      mark();
    },
    forget() {
      isForgotten = true;
      mark();
    },
    isForgotten: () => isForgotten,
    users: () => listeners.size,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
