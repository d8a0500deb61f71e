import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { formatDayLong } from '../../src/core/calendar/danish-date.ts';
import { axeViolations } from './support/axe.ts';
import { appIsThere, expect, openApp, readyOffline, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';
import { acceptFile, goTo, reload, roomsOf } from './support/steps.ts';

const sound = readFileSync(new URL('../fixtures/handover-v1.txt', import.meta.url), 'utf8');

/** What the operating system does when another app shares files with this one, short of opening the page it answers with. */
async function share(page: Page, contents: readonly string[]): Promise<void> {
  await page.evaluate(async (texts) => {
    const form = new FormData();
    for (const text of texts) form.append('fil', new File([text], 'fil.txt', { type: 'text/plain' }));
    await fetch('./del', { method: 'POST', body: form, redirect: 'manual' });
  }, contents);
}

/** From now on the store takes nothing more, as on a full device. */
async function refuseWrites(page: Page): Promise<void> {
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
}

test('a copy of everything moves to another device, the journal too', async ({ laptop, phone }) => {
  const old = await openExample(phone, { screen: 'journal', viewpoint: 'ny' });
  await old.getByRole('button', { name: 'Skriv en kort' }).click();
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

test('the version is shown with its day', async ({ laptop }) => {
  const page = await openApp(laptop, '#/mine-data', EXAMPLE_NOW);
  const day = execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8' }).trim();
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  await expect(page.getByText(`Udgave ${version} fra ${formatDayLong(day)}.`)).toBeVisible();
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
  await expect(fresh.getByText('Dine data er, som de var før filen.')).toBeVisible();
  expect(await roomsOf(fresh)).toEqual({});
});

test('files that another app shares are shown one after the other', async ({ phone }) => {
  const page = await openApp(phone, '#/hent', EXAMPLE_NOW);
  await readyOffline(page);
  await share(page, [sound, 'Kære alle. Husk kage.']);
  await page.goto('./?delt#/hent?delt');
  await expect(page.getByText('Der venter 1 fil mere.')).toBeVisible();
  await expect(page.getByText('Intet er gemt endnu.')).toBeVisible();
  await page.getByRole('button', { name: 'Åbn den næste fil' }).click();
  await expect(page.getByText('Det ligner ikke en fil fra God start.')).toBeVisible();
  await expect(page.getByText('Der venter')).toHaveCount(0);
});

test('a share that did not come through is said, once', async ({ phone }) => {
  const page = await openApp(phone, '#/hent?delt', EXAMPLE_NOW);
  await expect(page.getByRole('alert')).toContainText('nåede ikke frem');
  await reload(page);
  await expect(page.getByText('eller slip filen her')).toBeVisible();
  await expect(page.getByText('nåede ikke frem')).toHaveCount(0);
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

test('everything is deleted without a network too: no shared file, no draft, and nothing holds the page', async ({
  laptop,
}) => {
  const page = await openExample(laptop, { screen: 'journal', viewpoint: 'ny' });
  await readyOffline(page);
  await page.getByRole('button', { name: 'Skriv en kort' }).click();
  await page.getByLabel('Hvad skete der?').fill('Gemt');
  await expect(page.getByText(/Gemt kl\./).first()).toBeVisible();
  await share(page, [sound]);
  await refuseWrites(page);
  await page.getByLabel('Hvad skete der?').fill('Ikke gemt');
  await goTo(page, '#/mine-data');
  expect(await page.evaluate(() => caches.keys())).toContain('god-start-delt');
  await laptop.setOffline(true);
  await page.getByRole('button', { name: 'Slet alt …' }).click();
  await page.getByLabel('Skriv SLET for at gå videre').fill('SLET');
  await page.getByRole('dialog').getByRole('button', { name: 'Slet alt' }).click();
  await expect(page.getByText('Alt er slettet på denne enhed')).toBeVisible();
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain('god-start-delt');
  let isHeld = false;
  page.on('dialog', async (dialog) => {
    isHeld = true;
    await dialog.accept();
  });
  await page.reload();
  await appIsThere(page);
  expect(isHeld).toBe(false);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  expect(await roomsOf(page)).toEqual({});
});

test('the chosen appearance is kept', async ({ laptop }) => {
  const page = await openApp(laptop, '#/mine-data');
  await page.getByRole('radio', { name: 'Mørkt' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await reload(page);
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
});

test('says who answers for the data, who may see what, what one can ask for, and what to do when the device is gone', async ({
  phone,
}) => {
  const page = await openExample(phone, { screen: 'i-dag', viewpoint: 'ny' });
  await goTo(page, '#/mine-data');
  const rights = page.getByRole('region', { name: 'Ansvar og rettigheder' });
  await expect(rights.getByText('Det har kommunen')).toBeVisible();
  await expect(rights.getByText('klage til Datatilsynet')).toBeVisible();
  await rights.getByText('Hvem kan se hvad?').click();
  const row = (words: string) => rights.locator('dl > div').filter({ hasText: words });
  await expect(row('procesjournal')).toContainText('Kun den, der selv skriver det');
  await expect(row('huskeliste')).toContainText('Kontaktperson, ny kollega og leder');
  await expect(row('spørgsmål')).not.toContainText('leder');
  await expect(page.getByRole('region', { name: 'Hvis telefonen bliver væk' }).getByRole('listitem')).toHaveCount(4);
  expect(await axeViolations(page)).toEqual([]);
});
