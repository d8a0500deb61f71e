import type { BrowserContext } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/devices.ts';

/** Opens the app as it looks before its script has arrived. */
async function openFrame(context: BrowserContext) {
  const page = await context.newPage();
  // An empty script and not a failed one: what is late is not wrong.
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('./');
  return page;
}

test('the still frame stands before the app has arrived', async ({ laptop, phone }) => {
  for (const context of [laptop, phone]) {
    const page = await openFrame(context);
    await expect(page.getByRole('heading', { name: 'God start' })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(width).toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page)).toEqual([]);
  }
});

test('a browser that never runs the app is told so after a while', async ({ laptop }) => {
  const page = await openFrame(laptop);
  const late = page.getByText('Kommer der ikke mere frem');
  await expect(late).toBeHidden();
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect(late).toBeVisible();
});

test('without JavaScript the page says what to do', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('noscript p')).toContainText('JavaScript');
  await context.close();
});

test('the pages beside the app read well', async ({ phone }) => {
  const page = await phone.newPage();
  for (const path of ['./slettet.html', './404.html']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  }
});
