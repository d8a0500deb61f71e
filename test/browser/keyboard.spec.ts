import type { BrowserContext } from '@playwright/test';
import { forloebScreens } from '../../src/ui/routes.ts';
import { expect, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { wrongOnTheWay } from './support/keyboard.ts';
import { forloebId, goTo } from './support/steps.ts';

const pages = ['#/', '#/opret', '#/hent', '#/mine-data', '#/arbejdsplads', '#/programmer'];

async function walkAll(context: BrowserContext): Promise<void> {
  test.slow();
  const page = await openExample(context, { screen: 'overblik' });
  const id = forloebId(page);
  const wrong: string[] = [];
  for (const hash of [...forloebScreens.map((screen) => `#/f/${id}/${screen}`), ...pages]) {
    await goTo(page, hash);
    await expect(page.getByText('Henter …')).toHaveCount(0);
    wrong.push(...(await wrongOnTheWay(page)).map((line) => `${hash}: ${line}`));
  }
  expect(wrong).toEqual([]);
}

test.describe('every stop of the keyboard is seen, in the order of the picture, and none is the last', () => {
  test('on a laptop', ({ laptop }) => walkAll(laptop));
  test('on a phone', ({ phone }) => walkAll(phone));
});
