import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test';
import { NO_FAULTS, watchFaults } from './faults.ts';
import { slowDown } from './slow-machine.ts';

const DANISH: BrowserContextOptions = {
  locale: 'da-DK',
  timezoneId: 'Europe/Copenhagen',
  reducedMotion: 'reduce',
  colorScheme: 'light',
};

/** A kontaktperson's computer: 1280 × 800, a mouse. */
export const LAPTOP: BrowserContextOptions = { ...DANISH, viewport: { width: 1280, height: 800 } };

/** A new colleague's telephone: 360 × 740, touch. */
export const PHONE: BrowserContextOptions = {
  ...DANISH,
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

interface Devices {
  /** A fresh context of a laptop; when the test is over it must be without faults (see `faults.ts`). */
  readonly laptop: BrowserContext;
  /** Another laptop, watched like `laptop`: a third person. */
  readonly otherLaptop: BrowserContext;
  /** A fresh context of a telephone, watched like `laptop`. All may be used in one test. */
  readonly phone: BrowserContext;
}

/** Playwright's `test` with `laptop`, `otherLaptop` and `phone`; a context is made only when a test names it. */
export const test = base.extend<Devices>({
  laptop: ({ browser, baseURL }, use) => useWatched(browser, LAPTOP, baseURL, use),
  otherLaptop: ({ browser, baseURL }, use) => useWatched(browser, LAPTOP, baseURL, use),
  phone: ({ browser, baseURL }, use) => useWatched(browser, PHONE, baseURL, use),
});

export { expect };

async function useWatched(
  browser: Browser,
  device: BrowserContextOptions,
  baseURL: string | undefined,
  use: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ ...device, baseURL: baseURL ?? '' });
  const faults = await watchFaults(context, new URL(baseURL ?? '').origin);
  await slowDown(context);
  await use(context);
  await context.close();
  expect(faults).toEqual(NO_FAULTS);
}

/** Opens the app in a new page at a hash route, e.g. `#/i-dag`, and waits until the app has replaced the still frame. */
export async function openApp(context: BrowserContext, route = '', instant?: string): Promise<Page> {
  const page = await context.newPage();
  if (instant) await setNow(page, instant);
  await page.goto(`./${route}`);
  await appIsThere(page);
  return page;
}

/** Waits until the app itself stands on the page. */
export async function appIsThere(page: Page): Promise<void> {
  await expect(page.locator('#app > .frame')).toHaveCount(0);
  await expect(page.locator('#app > *').first()).toBeVisible();
}

/**
 * Sets the page's clock; timers keep running, and calling again moves the day.
 *
 * @param instant ISO 8601 with an offset, e.g. `2026-08-05T11:42:00+02:00`
 */
export async function setNow(page: Page, instant: string): Promise<void> {
  await page.clock.setFixedTime(new Date(instant));
}

/** Waits until the service worker controls the page, so that the next load works without a network. */
export async function readyOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}
