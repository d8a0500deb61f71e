/** Files that came from outside the page (shared to the app, opened with it, dropped): they wait for the screen that reads them. */
let waiting: readonly File[] = [];
let hasMissed = false;
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of [...listeners]) listener();
};

export const arrivedFile = {
  put(files: readonly File[]): void {
    waiting = [...waiting, ...files];
    tell();
  },
  /** Another app sent something that could not be kept on its way here. */
  miss(): void {
    hasMissed = true;
    tell();
  },
  /** The file that has waited longest, once. */
  take(): File | undefined {
    const [first, ...rest] = waiting;
    waiting = rest;
    return first;
  },
  /** Whether something went missing, once. */
  takeMissed(): boolean {
    const missed = hasMissed;
    hasMissed = false;
    return missed;
  },
  /** How many files wait. */
  count: (): number => waiting.length,
  forget(): void {
    waiting = [];
    hasMissed = false;
    tell();
  },
  /** Tells when that changes while the screen is open. */
  watch(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
