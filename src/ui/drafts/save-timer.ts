/** How long after the last key a text is kept, and how long it may wait while somebody writes on, in milliseconds. */
export const pauseBeforeSaving = 500;
export const longestWait = 900;

/** Calls `flush` once somebody pauses in writing, and after the longest wait where nobody does. */
export function saveTimer(flush: () => void): { readonly start: () => void; readonly stop: () => void } {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  return {
    start() {
      clearTimeout(pause);
      pause = setTimeout(flush, pauseBeforeSaving);
      deadline ??= setTimeout(flush, longestWait);
    },
    stop() {
      clearTimeout(pause);
      clearTimeout(deadline);
      deadline = undefined;
    },
  };
}
