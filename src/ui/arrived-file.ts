/** A file that came from outside the page (shared to the app, opened with it, dropped): it waits for the screen that reads it. */
let waiting: File | undefined;
const listeners = new Set<() => void>();

export const arrivedFile = {
  put(file: File): void {
    waiting = file;
    for (const listener of listeners) listener();
  },
  /** The file that waits, once. */
  take(): File | undefined {
    const file = waiting;
    waiting = undefined;
    return file;
  },
  /** Tells when a file arrives while the screen is open. */
  watch(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
