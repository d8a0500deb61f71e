import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, LAPTOP, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';

/** What a page translator does: every text comes to lie in an element of its own, now and whenever the app draws a new one. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const wrap = (node: Node): void => {
      const texts = [];
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text);
      for (const text of texts) {
        if (!text.textContent?.trim() || text.parentElement?.closest('font, svg, script, style')) continue;
        const font = document.createElement('font');
        text.parentNode?.replaceChild(font, text);
        font.append(text);
      }
    };
    wrap(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) wrap(node);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

test('a page that a translator has rewritten goes on working', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  await translate(page);
  await expect(page.locator('font').first()).toBeAttached();
  const tick = page.getByRole('checkbox', { name: /Vis rundt i hele huset/ });
  await tick.check();
  for (const name of ['Overblik', 'I dag', 'Skema', 'Videnspersoner', 'Spørg', 'Møder', 'Læringsmål', 'Huskeliste']) {
    const link = page.getByRole('navigation').getByRole('link', { name }).first();
    await link.click();
    await expect(page.locator('main h1')).toBeVisible();
    await again(page);
  }
  await expect(tick).toBeChecked();
  await tick.uncheck();
  await expect(tick).not.toBeChecked();
});

/** Presses "Prøv igen" where a screen could not be drawn, and waits until it stands. */
async function again(page: Page): Promise<void> {
  const button = page.getByRole('alert').getByRole('button', { name: 'Prøv igen' });
  if (await button.isVisible()) await button.click();
  await expect(button).toBeHidden();
  await expect(page.locator('main h1')).toBeVisible();
}

/** From now on no list can be drawn, with words of a person in the fault. */
const breakLists = (page: Page) =>
  page.evaluate(() => {
    const real = document.createElementNS;
    const kept = globalThis as { mend?: () => void };
    kept.mend = () => {
      document.createElementNS = real;
    };
    document.createElementNS = ((space: string, name: string, ...rest: unknown[]) => {
      if (name === 'ul' || name === 'ol' || name === 'li') throw new TypeError('Amina Yilmaz har skrevet noget');
      return (real as (...given: unknown[]) => Element).call(document, space, name, ...rest);
    }) as typeof document.createElementNS;
  });

const mend = (page: Page) => page.evaluate(() => (globalThis as { mend?: () => void }).mend?.());

test('a screen that cannot be drawn says so, leaves the way on, and is drawn again', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'om' });
  // What is copied cannot be read back: the app forbids it to itself.
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { copied: text });
  });
  await breakLists(page);
  await page.evaluate(() => {
    location.hash = location.hash.replace('om', 'huskeliste');
  });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Noget gik galt her');
  await expect(alert).toContainText('Det, du har gemt, ligger der stadig.');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByText('Teknisk besked', { exact: true }).click();
  await page.getByRole('button', { name: 'Kopiér teknisk besked' }).click();
  await expect(page.getByText('Beskeden er kopieret.')).toBeVisible();
  const copied = await page.evaluate(() => (globalThis as { copied?: string }).copied);
  expect(copied).toMatch(/^God start \d+\.\d+\.\d+\nTypeError\nat /);
  expect(copied).not.toMatch(/Amina|http|127/);
  const download = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Gem en kopi' }).click();
  expect((await download).suggestedFilename()).toMatch(/^god-start-sikkerhedskopi-/);
  await alert.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(alert).toContainText('Noget gik galt her');
  await mend(page);
  await alert.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Huskeliste' })).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
});

test('a screen that could not be drawn is not in the way of the next one', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'om' });
  await breakLists(page);
  await page.evaluate(() => {
    location.hash = location.hash.replace('om', 'huskeliste');
  });
  await expect(page.getByRole('alert')).toContainText('Noget gik galt her');
  await mend(page);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a part of the app that cannot be fetched is fetched once more in place', async ({ browser, baseURL }) => {
  // Before everything is stored on the device.
  const context = await browser.newContext({ ...LAPTOP, baseURL: baseURL ?? '', serviceWorkers: 'block' });
  const page = await openExample(context, { screen: 'huskeliste' });
  await page.route('**/assets/videnspersoner-*.js', (route) => route.abort());
  await page.getByRole('link', { name: 'Videnspersoner' }).first().click();
  await expect(page.getByRole('heading', { name: 'Siden kunne ikke vises' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.unroute('**/assets/videnspersoner-*.js');
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Videnspersoner' })).toBeVisible();
  await context.close();
});
