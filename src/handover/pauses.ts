/** How long work may go on before the page gets a turn, in milliseconds. */
const TURN_MS = 30;

/**
 * Pauses for long work on the page's own thread: call the result between two pieces of it, and await what it gives. Work that takes
 * less than a turn never pauses.
 */
export function createPauses(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < TURN_MS) return undefined;
    return nextTurn().then(() => {
      began = performance.now();
    });
  };
}

/** Lets the page answer and draw, and goes on at once: timers would wait for milliseconds. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
