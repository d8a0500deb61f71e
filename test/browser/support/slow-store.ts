import type { Page } from '@playwright/test';
import { expect } from './devices.ts';

interface Held {
  /** Lets the store answer. */
  readonly letGo: () => Promise<void>;
}

/** From now on a write whose row holds these words is not answered until it is let go, nor is any that comes after it. */
export async function slowStore(page: Page, words: string): Promise<Held> {
  await page.evaluate((held) => {
    const { put } = IDBObjectStore.prototype;
    const store = { isHeld: false, isLetGo: false };
    Object.assign(globalThis, { slowStore: store });
    IDBObjectStore.prototype.put = function (...row) {
      const request = put.apply(this, row);
      const wait = () => {
        if (!store.isLetGo) this.count().onsuccess = wait;
      };
      if (JSON.stringify(row[0]).includes(held)) {
        store.isHeld = true;
        wait();
      }
      return request;
    };
  }, words);
  return {
    letGo: () =>
      page.evaluate(() => {
        (globalThis as unknown as { slowStore: { isLetGo: boolean } }).slowStore.isLetGo = true;
      }),
  };
}

/** Waits until the store has such a write in hand. */
export const storeIsHeld = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { slowStore: { isHeld: boolean } }).slowStore.isHeld))
    .toBe(true);
