import { markHalfWritten } from './drafts/half-written.ts';

/** How long a job waits for a frame, in milliseconds: a covered window may get none. */
const longestWaitMs = 250;

/**
 * Does what follows from a press once the browser has painted what it shows of it by itself, such as the mark in a box.
 * At once when the window is hidden or left: then there may be no later.
 */
export function afterPaint(job: () => void): void {
  let waits = true;
  const run = () => {
    if (!waits) return;
    waits = false;
    clearTimeout(timer);
    forget();
    job();
  };
  const forget = markHalfWritten(run);
  const timer = setTimeout(run, longestWaitMs);
  requestAnimationFrame(() => {
    // The callback itself still runs before the frame is painted; a message that it posts arrives after.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(undefined);
  });
}
