import { useMemo } from 'preact/hooks';

/** Does what it is given, unless the same is being done at this moment. */
export type Once = (what: string, job: () => Promise<void>) => Promise<void>;

/** Two presses for the same words are one action; other words are an action of their own, also while the first is being kept. */
export function onceAtATime(): Once {
  const running = new Set<string>();
  return async (what, job) => {
    if (running.has(what)) return;
    running.add(what);
    try {
      await job();
    } finally {
      running.delete(what);
    }
  };
}

/** `onceAtATime` for as long as the component stands. */
export const useOnce = (): Once => useMemo(onceAtATime, []);
