import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, openApp, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';

/** A page of the same origin without the app. */
async function plainPage(page: Page): Promise<void> {
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto('./robots.txt');
}

test.describe('a store that cannot be used is said, and nothing is touched', () => {
  test('the browser refuses', async ({ laptop }) => {
    await laptop.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    const page = await openApp(laptop);
    await expect(page.getByRole('alert')).toContainText('Browseren tillader ikke, at appen gemmer noget her.');
    await expect(page.getByRole('alert')).toContainText('Intet er gået tabt.');
  });

  test('the browser never answers, and answers later', async ({ laptop }) => {
    await laptop.addInitScript(() => {
      const real = IDBFactory.prototype.open;
      const state = globalThis as { hanging?: boolean };
      state.hanging = true;
      IDBFactory.prototype.open = function open(...args) {
        return state.hanging ? (new EventTarget() as IDBOpenDBRequest) : real.apply(this, args);
      };
    });
    const page = await openApp(laptop);
    await expect(page.getByRole('alert')).toContainText('Browserens lager svarer ikke.', { timeout: 10_000 });
    await page.evaluate(() => {
      (globalThis as { hanging?: boolean }).hanging = false;
    });
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('god start');
  });

  test('a newer version has written here', async ({ laptop }) => {
    const page = await laptop.newPage();
    await plainPage(page);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('god-start', 100);
          request.onupgradeneeded = () => request.result.createObjectStore('fremtid');
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
    );
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('Dine data er gemt med en nyere udgave af God start.');
    const [after] = await page.evaluate(() => indexedDB.databases());
    expect(after).toMatchObject({ name: 'god-start', version: 100 });
  });

  test('another tab upgrades', async ({ laptop }) => {
    const page = await openExample(laptop, { screen: 'huskeliste' });
    const other = await laptop.newPage();
    await plainPage(other);
    await other.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.open('god-start', 50).onsuccess = () => resolve();
        }),
    );
    await expect(page.getByRole('alert')).toContainText('Appen er opdateret eller ryddet i et andet vindue.');
  });
});

/** From now on every write of this page meets a full disk. */
const fillDisk = (page: Page) =>
  page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

test('a full disk: the text stays, and can be saved as a file', async ({ phone }) => {
  const page = await openExample(phone, { screen: 'spoergsmaal', now: EXAMPLE_NOW, viewpoint: 'ny' });
  const words = 'Hvem låser alarmen til?';
  await page.getByLabel('Notér et spørgsmål').fill(words);
  await fillDisk(page);
  await page.getByRole('button', { name: 'Gem spørgsmålet' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'ikke plads' })).toContainText(
    'din tekst står stadig i feltet',
  );
  await expect(page.getByLabel('Notér et spørgsmål')).toHaveValue(words);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem som fil' }).click();
  const file = await download;
  expect(readFileSync(await file.path(), 'utf8')).toContain(words);
  expect(file.suggestedFilename()).not.toMatch(/amina/i);
});

test('two tabs on the same list lose nothing', async ({ laptop }) => {
  const left = await openExample(laptop, { screen: 'huskeliste' });
  const right = await laptop.newPage();
  await right.clock.setFixedTime(new Date(EXAMPLE_NOW));
  await right.goto(left.url());
  const first = left.getByRole('checkbox', { name: /Vis rundt i hele huset/ });
  const second = right.getByRole('checkbox', { name: /Hold opstartsmødet/ });
  await first.check();
  await second.check();
  for (const page of [left, right]) {
    await expect(page.getByRole('checkbox', { name: /Vis rundt i hele huset/ })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /Hold opstartsmødet/ })).toBeChecked();
  }
});
