import { expect, openApp, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';
import { acceptFile, goTo, roomsOf } from './support/steps.ts';

test('a copy of everything moves to another device, the journal too', async ({ laptop, phone }) => {
  const old = await openExample(phone, { screen: 'journal', viewpoint: 'ny' });
  await old.getByRole('button', { name: 'Ny: kort (10 minutter)' }).click();
  await old.getByLabel('Hvad skete der?').fill('Kun til mig selv');
  await expect(old.getByText(/Gemt kl\./).first()).toBeVisible();
  await goTo(old, '#/mine-data');
  await expect(old.getByText('Du har ikke taget en kopi endnu.')).toBeVisible();
  const download = old.waitForEvent('download');
  await old.getByRole('button', { name: 'Gem en kopi af det hele' }).click();
  const path = await (await download).path();
  await expect(old.getByText('Den seneste kopi er taget i dag.')).toBeVisible();

  const fresh = await openApp(laptop, '', EXAMPLE_NOW);
  await acceptFile(fresh, path, 'Hent kopien ind');
  expect(await roomsOf(fresh)).toEqual(await roomsOf(old));
  await fresh.getByRole('link', { name: 'Gå til forløbet' }).click();
  await expect(fresh.getByRole('heading', { level: 1 })).toContainText('Amina');
});

test('what was taken in can be undone', async ({ laptop, phone }) => {
  const old = await openExample(phone, { screen: 'send' });
  const download = old.waitForEvent('download');
  await old.getByRole('button', { name: 'Gem filen' }).click();
  const path = await (await download).path();
  const fresh = await openApp(laptop, '', EXAMPLE_NOW);
  await acceptFile(fresh, path, 'Hent forløbet');
  expect(Object.keys(await roomsOf(fresh))).toEqual(['plan', 'samtaler']);
  await fresh.getByRole('button', { name: 'Fortryd' }).click();
  await expect(fresh.getByText('Det er lavet om. Dine data er, som de var før filen.')).toBeVisible();
  expect(await roomsOf(fresh)).toEqual({});
});

test('everything is deleted only after a word is typed, and then there is nothing', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'overblik' });
  await goTo(page, '#/mine-data');
  await page.getByRole('button', { name: 'Slet alt …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Slet alt' }).click();
  await expect(dialog.getByText('Skriv SLET med store bogstaver.')).toBeVisible();
  await dialog.getByLabel('Skriv SLET for at gå videre').fill('SLET');
  await dialog.getByRole('button', { name: 'Slet alt' }).click();
  await page.waitForURL(/slettet\.html$/);
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('the chosen appearance is kept', async ({ laptop }) => {
  const page = await openApp(laptop, '#/mine-data');
  await page.getByRole('radio', { name: 'Mørkt' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
});
