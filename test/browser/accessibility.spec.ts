import type { BrowserContext, Page } from '@playwright/test';
import type { Viewpoint } from '../../src/core/rooms.ts';
import { forloebScreens } from '../../src/ui/routes.ts';
import { axeViolations, COLOURS, ON_PAPER } from './support/axe.ts';
import { expect, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { misfits } from './support/reflow.ts';
import { forloebId, goTo } from './support/steps.ts';
import { withTextSpacing } from './support/text-spacing.ts';

const pages = ['#/', '#/opret', '#/hent', '#/mine-data', '#/arbejdsplads', '#/programmer', '#/findes-ikke'];

const light = { media: 'screen', colorScheme: 'light', forcedColors: 'none' } as const;

/** What a screen may be looked at in beside a light window, and the rules that this may break. */
const conditions = [
  { name: 'dark', media: { ...light, colorScheme: 'dark' }, rules: COLOURS },
  { name: 'forced colours', media: { ...light, forcedColors: 'active' }, rules: COLOURS },
  { name: 'paper', media: { ...light, media: 'print' }, rules: ON_PAPER },
] as const;

/** What is wrong on one screen under every condition; the screen is loaded once. */
async function wrongAt(page: Page, hash: string): Promise<readonly string[]> {
  await goTo(page, hash);
  await expect(page.getByText('Henter …')).toHaveCount(0);
  const wrong = [...(await axeViolations(page))];
  for (const { name, media, rules } of conditions) {
    await page.emulateMedia(media);
    wrong.push(...(await axeViolations(page, rules)).map((line) => `${name}: ${line}`));
  }
  await page.emulateMedia(light);
  const spaced = await withTextSpacing(page, () => misfits(page));
  wrong.push(...spaced.map((line) => `text spacing: ${line}`));
  if (/amina|yilmaz|mette|henrik/i.test(await page.title())) wrong.push('a name in the title');
  return wrong.map((line) => `${hash}: ${line}`);
}

async function checkAll(context: BrowserContext, viewpoint: Viewpoint): Promise<void> {
  test.setTimeout(240_000);
  const page = await openExample(context, { screen: 'overblik', viewpoint });
  const id = forloebId(page);
  const wrong: string[] = [];
  for (const hash of [...forloebScreens.map((screen) => `#/f/${id}/${screen}`), ...pages]) {
    wrong.push(...(await wrongAt(page, hash)));
  }
  expect(wrong).toEqual([]);
}

test.describe('nothing is wrong on any screen, light, dark, in forced colours, on paper and with the text spread', () => {
  test('of a kontaktperson, on a laptop', ({ laptop }) => checkAll(laptop, 'kontaktperson'));
  test('of a ny, on a phone', ({ phone }) => checkAll(phone, 'ny'));
  test('of a leder, on a laptop', ({ laptop }) => checkAll(laptop, 'leder'));
  test('of a mentor, on a phone', ({ phone }) => checkAll(phone, 'mentor'));
});
