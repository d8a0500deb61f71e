/**
 * Texts that are typed but not yet kept. While there is one, the app does not reload, and when the window is hidden each is
 * asked to be kept at once.
 */
const unsaved = new Set<() => void>();

/** Registers a text that is being written; `flush` keeps it now. Call the result when it is kept or given up. */
export function markHalfWritten(flush: () => void): () => void {
  unsaved.add(flush);
  return () => unsaved.delete(flush);
}

/** Holds back a reload while something that is on screen is being kept. */
export const whileKept = <Value>(keeping: Promise<Value>): Promise<Value> =>
  keeping.finally(markHalfWritten(() => undefined));

/** Lets go of everything that is half-written without keeping it: all of it has been deleted. */
export const forgetHalfWritten = (): void => unsaved.clear();

export const hasHalfWritten = (): boolean => unsaved.size > 0;

/** Keeps everything that is half-written. A phone may never give another chance once the window is hidden. */
export function keepWhenHidden(): void {
  // Closing or reloading: keeping takes a moment, and the browser's own question gives it.
  addEventListener('beforeunload', (event) => {
    for (const flush of [...unsaved]) flush();
    if (unsaved.size > 0) event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') for (const flush of [...unsaved]) flush();
  });
}
