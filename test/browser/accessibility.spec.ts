import type { BrowserContext, Page } from '@playwright/test';
import { forloebScreens } from '../../src/ui/routes.ts';
import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { forloebId, goTo } from './support/steps.ts';

const pages = ['#/', '#/opret', '#/hent', '#/mine-data', '#/findes-ikke'];

/** Every screen that has an address, one after the other; what is wrong, with the screen's address before it. */
async function wrongOnAllScreens(page: Page): Promise<string[]> {
  const id = forloebId(page);
  const wrong: string[] = [];
  for (const hash of [...forloebScreens.map((screen) => `#/f/${id}/${screen}`), ...pages]) {
    await goTo(page, hash);
    const width = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (width > 0) wrong.push(`${hash}: ${width} px too wide`);
    wrong.push(...(await axeViolations(page)).map((line) => `${hash}: ${line}`));
    if (/amina|yilmaz|mette|henrik/i.test(await page.title())) wrong.push(`${hash}: a name in the title`);
  }
  return wrong;
}

async function checkAll(context: BrowserContext, viewpoint: 'kontaktperson' | 'ny', colorScheme: 'light' | 'dark') {
  test.slow();
  const page = await openExample(context, { screen: 'overblik', viewpoint });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  expect(await wrongOnAllScreens(page)).toEqual([]);
}

test.describe('nothing is wrong on any screen', () => {
  test('on a laptop, light', ({ laptop }) => checkAll(laptop, 'kontaktperson', 'light'));
  test('on a laptop, dark', ({ laptop }) => checkAll(laptop, 'kontaktperson', 'dark'));
  test('on a phone, light', ({ phone }) => checkAll(phone, 'ny', 'light'));
  test('on a phone, dark', ({ phone }) => checkAll(phone, 'ny', 'dark'));
});
