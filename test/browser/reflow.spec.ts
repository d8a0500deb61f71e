import type { Page } from '@playwright/test';
import { forloebScreens } from '../../src/ui/routes.ts';
import { expect, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { misfitsInSizes } from './support/reflow.ts';
import { forloebId, goTo } from './support/steps.ts';

const pages = ['#/', '#/opret', '#/hent', '#/mine-data', '#/arbejdsplads', '#/programmer', '#/findes-ikke'];

/** How many pages below one screen are looked at: those of one kind are built alike. */
const alike = 2;
/** The pages below these are all different. */
const different: readonly string[] = ['faser', 'afslutning', 'mentor'];

async function misfitsAt(page: Page, hash: string): Promise<readonly string[]> {
  await goTo(page, hash);
  await expect(page.getByText('Henter …')).toHaveCount(0);
  return (await misfitsInSizes(page)).map((line) => `${hash} ${line}`);
}

/** Addresses below a screen that it leads to. */
const below = async (page: Page, screen: string): Promise<readonly string[]> => {
  const hrefs = await page
    .locator(`main a[href*="/${screen}/"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(hrefs)].slice(0, different.includes(screen) ? undefined : alike);
};

for (const viewpoint of ['ny', 'kontaktperson'] as const) {
  test(`everything a ${viewpoint} sees fits a narrow window and large text, and can be pressed`, async ({ phone }) => {
    test.slow();
    const page = await openExample(phone, { screen: 'overblik', viewpoint });
    const id = forloebId(page);
    const wrong: string[] = [];
    for (const screen of forloebScreens) {
      wrong.push(...(await misfitsAt(page, `#/f/${id}/${screen}`)));
      for (const hash of await below(page, screen)) wrong.push(...(await misfitsAt(page, hash)));
    }
    for (const hash of pages) wrong.push(...(await misfitsAt(page, hash)));
    expect(wrong).toEqual([]);
  });
}

test('the bottom bar grows with the text to twice its size, breaks no name, and covers nothing that stands above it', async ({
  phone,
}) => {
  const page = await openExample(phone, { screen: 'i-dag', viewpoint: 'ny' });
  const bar = page.getByRole('navigation', { name: 'Sider i forløbet' });
  const names = bar.getByRole('link');
  const size = () => names.first().evaluate((name) => Number.parseFloat(getComputedStyle(name).fontSize));
  const before = await size();
  for (const percent of [100, 130, 160, 200]) {
    await page.evaluate((next) => document.documentElement.style.setProperty('font-size', `${next}%`), percent);
    expect(await size(), `${percent} %`).toBeCloseTo((before * percent) / 100, 1);
    const edges = () =>
      page.evaluate(() => {
        const nav = [...document.querySelectorAll('nav')].find((one) => getComputedStyle(one).position === 'fixed');
        const note = [...document.querySelectorAll('main button')].at(-1);
        return (nav?.getBoundingClientRect().top ?? 0) - (note?.getBoundingClientRect().bottom ?? 0);
      });
    await expect.poll(edges, `${percent} %`).toBeGreaterThanOrEqual(0);
    // Two lines at most, and those only where a hyphen says so.
    for (const name of await names.locator('span').all()) {
      const lines = await name.evaluate((span) => {
        const range = document.createRange();
        range.selectNodeContents(span);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      });
      expect(lines, `${await name.textContent()} at ${percent} %`).toBeLessThanOrEqual(
        (await name.textContent())?.includes('\u00ad') ? 2 : 1,
      );
    }
  }
});
