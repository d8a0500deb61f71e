import type { BrowserContext, Page } from '@playwright/test';

/**
 * Makes the browser as slow as a tired machine, on purpose: a story that does not wait for what it needs fails at once,
 * instead of once in a hundred runs. Nothing here does anything unless it is asked for by the environment:
 *
 * - `GOD_START_SLOW_DISK` milliseconds that every write to IndexedDB takes at the least
 * - `GOD_START_SLOW_READ` milliseconds that every reading of IndexedDB waits at the least before it begins
 * - `GOD_START_SLOW_CPU` how many times slower the page computes
 */
const delays = {
  write: Number(process.env['GOD_START_SLOW_DISK'] ?? 0),
  read: Number(process.env['GOD_START_SLOW_READ'] ?? 0),
};
const isSlowDisk = delays.write > 0 || delays.read > 0;
const cpuRate = Number(process.env['GOD_START_SLOW_CPU'] ?? 1);

/** Whether this run is slow on purpose; the limits of time are wider then. */
export const isSlowMachine = isSlowDisk || cpuRate > 1;

export async function slowDown(context: BrowserContext): Promise<void> {
  if (isSlowDisk) await context.addInitScript(slowDisk, delays);
  if (cpuRate > 1) context.on('page', (page) => void throttle(context, page));
}

async function throttle(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuRate });
}

/** Runs in the page: transactions are kept open with requests until the time has gone. */
function slowDisk({ write, read }: typeof delays): void {
  // Committed by itself once the requests are through; to ask for it would end the wait.
  IDBTransaction.prototype.commit = () => undefined;
  const { transaction } = IDBDatabase.prototype;
  const hold = (held: IDBTransaction, delay: number) => {
    const [first] = held.objectStoreNames;
    if (first === undefined || delay <= 0) return;
    const store = held.objectStore(first);
    let since: number | undefined;
    const again = () => {
      store.count(0).onsuccess = (event) => {
        since ??= event.timeStamp;
        if (event.timeStamp - since < delay) again();
      };
    };
    again();
  };
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    // A reader stands in line behind a writer that does nothing.
    if (mode !== 'readwrite' && read > 0) hold(transaction.call(this, names, 'readwrite'), read);
    const opened = transaction.call(this, names, mode, options);
    if (mode === 'readwrite') hold(opened, write);
    return opened;
  };
}
