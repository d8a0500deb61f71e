import { axeViolations } from './support/axe.ts';
import { expect, LAPTOP, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';

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
