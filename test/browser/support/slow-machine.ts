import type { BrowserContext, Page } from '@playwright/test';

/**
 * Makes the browser as slow as a tired machine, on purpose: a story that does not wait for what it needs fails at once,
 * instead of once in a hundred runs. Nothing here does anything unless it is asked for by the environment:
 *
 * - `GOD_START_SLOW_DISK` milliseconds that every write to IndexedDB takes at the least
 * - `GOD_START_SLOW_CPU` how many times slower the page computes
 */
const diskDelay = Number(process.env['GOD_START_SLOW_DISK'] ?? 0);
const cpuRate = Number(process.env['GOD_START_SLOW_CPU'] ?? 1);

/** Whether this run is slow on purpose; the limits of time are wider then. */
export const isSlowMachine = diskDelay > 0 || cpuRate > 1;

export async function slowDown(context: BrowserContext): Promise<void> {
  if (diskDelay > 0) await context.addInitScript(holdWrites, diskDelay);
  if (cpuRate > 1) context.on('page', (page) => void throttle(context, page));
}

async function throttle(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuRate });
}

/** Runs in the page: a write keeps its transaction open with requests until the time has gone, or something failed. */
function holdWrites(delay: number): void {
  // Committed by itself once the requests are through; to ask for it would end the wait.
  IDBTransaction.prototype.commit = () => undefined;
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    const opened = transaction.call(this, names, mode, options);
    const [first] = opened.objectStoreNames;
    if (mode !== 'readwrite' || first === undefined) return opened;
    const store = opened.objectStore(first);
    let since: number | undefined;
    const hold = () => {
      store.count(0).onsuccess = (event) => {
        since ??= event.timeStamp;
        if (event.timeStamp - since < delay) hold();
      };
    };
    hold();
    return opened;
  };
}
