// The browser and the ways a page is slowed down and asked.
import { chromium } from '@playwright/test';
import { findChromium } from '../support/chromium.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {import('@playwright/test').Browser} Browser */

/** A processor so many times slower: a work laptop or a telephone of some years. */
export const SLOW_PROCESSOR = 4;

/** "Slow 4G" as the browsers' own tools define it. */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: ((1.6 * 1024 * 1024) / 8) * 0.9,
  uploadThroughput: ((750 * 1024) / 8) * 0.9,
};

export async function launch() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no browser. Install Chrome, Edge or Chromium, or set CHROME_PATH.');
  return chromium.launch({ executablePath });
}

/** A fresh device: nothing stored. @param {Browser} browser */
export const newDevice = (browser) =>
  browser.newContext({
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    colorScheme: 'light',
    viewport: { width: 1280, height: 800 },
  });

/** @param {Page} page */
export async function slowProcessor(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PROCESSOR });
}

/** @param {Page} page */
export async function slowNetwork(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
}

/**
 * Opens an address and says when the first content was painted and when the page was ready for input: what `selector`
 * names is there, has been painted, and the main thread is free. Milliseconds from the beginning of the navigation.
 *
 * @param {Page} page @param {string} url @param {string} selector
 */
export async function timeOpening(page, url, selector) {
  await page.addInitScript(noteReady, selector);
  await page.goto(url, { waitUntil: 'commit' });
  // The browser tells of a paint only after the frame has been shown.
  const over = () => 'benchReady' in window && performance.getEntriesByName('first-contentful-paint').length > 0;
  await page.waitForFunction(over, undefined, { timeout: 60_000 });
  return page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ready: /** @type {number} */ (/** @type {any} */ (window).benchReady),
  }));
}

/** Runs in the page before anything of its own. @param {string} selector */
function noteReady(selector) {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Object.assign(window, { benchReady: performance.now() });
      port2.postMessage(undefined);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Waits until the page works without a network. @param {Page} page */
export async function readyOffline(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}
