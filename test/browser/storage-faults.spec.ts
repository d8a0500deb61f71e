import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, LAPTOP, openApp, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';
import { reload } from './support/steps.ts';

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
          request.onupgradeneeded = () => request.result.createObjectStore('fremtid').put('Noget nyt', 1);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
    );
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('Dine data er gemt med en nyere udgave af God start.');
    expect(await axeViolations(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Gem en rå kopi' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^god-start-raa-kopi-\d{4}-\d\d-\d\d\.txt$/);
    const copy = JSON.parse(readFileSync(await file.path(), 'utf8'));
    expect(copy).toMatchObject({ version: 100, tables: { fremtid: ['Noget nyt'] } });
    const [after] = await page.evaluate(() => indexedDB.databases());
    expect(after).toMatchObject({ name: 'god-start', version: 100 });
  });

  test('the store is broken: after one more try it can be deleted, and the copy is asked for', async ({ laptop }) => {
    const page = await openExample(laptop, { screen: 'huskeliste' });
    await page.goto('about:blank');
    await laptop.addInitScript(() => {
      const { open, deleteDatabase } = IDBFactory.prototype;
      if (sessionStorage.getItem('mended')) return;
      let isBroken = true;
      IDBFactory.prototype.open = function (...given) {
        if (!isBroken) return open.apply(this, given);
        const request = new EventTarget() as IDBOpenDBRequest;
        Object.defineProperty(request, 'error', { value: new DOMException('Internal error', 'UnknownError') });
        request.addEventListener('error', (event) => request.onerror?.(event));
        setTimeout(() => request.dispatchEvent(new Event('error')));
        return request;
      };
      IDBFactory.prototype.deleteDatabase = function (...given) {
        isBroken = false;
        sessionStorage.setItem('mended', '1');
        return deleteDatabase.apply(this, given);
      };
    });
    await page.goto('./');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Browserens lager kan ikke læses eller skrives lige nu.');
    const reset = page.getByRole('button', { name: 'Begynd forfra …' });
    await expect(reset).toHaveCount(0);
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await reset.click();
    const dialog = page.getByRole('dialog', { name: 'Begynd forfra på denne enhed?' });
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Slet alt her', exact: true }).click();
    await expect(dialog).toContainText('Skriv FORFRA med store bogstaver.');
    await dialog.getByLabel('Skriv FORFRA').fill('FORFRA');
    await dialog.getByRole('button', { name: 'Slet alt her', exact: true }).click();
    await expect(page.getByText('Alt er slettet på denne enhed.')).toBeVisible();
    await expect(page).toHaveURL(/#\/hent$/);
    await expect(page.locator('button', { hasText: 'Vælg fil' })).toBeVisible();
    await page.goto('./#/');
    await expect(page.getByRole('button', { name: 'Prøv et eksempel' })).toBeVisible();
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

/** From now on every write of this page meets a full disk, until `makeRoom`. */
const fillDisk = (page: Page) =>
  page.evaluate(() => {
    const kept = globalThis as { put?: IDBObjectStore['put'] };
    kept.put ??= IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

const makeRoom = (page: Page) =>
  page.evaluate(() => {
    const { put } = globalThis as { put?: IDBObjectStore['put'] };
    if (put) IDBObjectStore.prototype.put = put;
  });

const full = 'ikke plads';

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
  await expect(page.getByText('også det private')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem som fil' }).click();
  const file = await download;
  await expect(page.getByText('Alt, hvad du har åbent, er med i filen.')).toBeVisible();
  expect(readFileSync(await file.path(), 'utf8')).toContain(words);
  expect(file.suggestedFilename()).not.toMatch(/amina/i);
});

test('a full disk: the sheet of an item keeps its text, and »Gem« works once there is room', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  const title = 'Vis rundt i hele huset og i haven';
  await page
    .getByRole('button', { name: /Vis rundt i hele huset/ })
    .first()
    .click();
  const sheet = page.getByRole('dialog', { name: 'Ret punkt' });
  await sheet.getByLabel('Hvad skal huskes?').fill(title);
  await fillDisk(page);
  await sheet.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: full })).toBeAttached();
  await expect(sheet.getByLabel('Hvad skal huskes?')).toHaveValue(title);
  await makeRoom(page);
  await sheet.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(sheet).toBeHidden();
  await reload(page);
  await expect(page.getByRole('checkbox', { name: title })).toBeVisible();
  await expect(page.getByText('I har begge rettet')).toHaveCount(0);
});

test('a full disk: what was ticked is kept by »Prøv igen« once there is room', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  const tick = page.getByRole('checkbox', { name: /Vis rundt i hele huset/ });
  const alert = page.getByRole('alert').filter({ hasText: full });
  await fillDisk(page);
  await tick.click();
  await expect(alert).toBeVisible();
  await expect(tick).not.toBeChecked();
  await alert.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.getByRole('status').filter({ hasText: full })).toBeVisible();
  await expect(alert).toBeVisible();
  await makeRoom(page);
  await alert.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.getByText('Nu kan der gemmes igen.')).toBeVisible();
  await expect(alert).toBeHidden();
  await expect(tick).toBeChecked();
  await reload(page);
  await expect(tick).toBeChecked();
});

test('a full disk: »Prøv igen« keeps no text twice', async ({ phone }) => {
  const page = await openExample(phone, { screen: 'spoergsmaal', viewpoint: 'ny' });
  const words = 'Hvem låser alarmen til?';
  const save = page.getByRole('button', { name: 'Gem spørgsmålet' });
  await page.getByLabel('Notér et spørgsmål').fill(words);
  await fillDisk(page);
  await save.click();
  const alert = page.getByRole('alert').filter({ hasText: full });
  await expect(alert).toBeVisible();
  await makeRoom(page);
  await alert.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(alert).toBeHidden();
  await expect(page.getByLabel('Notér et spørgsmål')).toHaveValue(words);
  await save.click();
  await expect(page.getByText(words)).toHaveCount(1);
});

test('a full disk: »Prøv igen« makes what a press alone was to make, once', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'skema' });
  await page.getByText('Liste', { exact: true }).click();
  const rows = page.getByRole('button', { name: 'Flyt, kopiér eller slet: Luft', exact: true });
  const before = await rows.count();
  await fillDisk(page);
  await page
    .getByRole('button', { name: /^Luft: tilføj/ })
    .first()
    .click();
  const alert = page.getByRole('alert').filter({ hasText: full });
  await expect(alert).toBeVisible();
  await expect(rows).toHaveCount(before);
  await makeRoom(page);
  await alert.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(alert).toBeHidden();
  await expect(rows).toHaveCount(before + 1);
});

test('a connection that the browser takes away is opened again, and nothing is said', async ({ laptop }) => {
  await laptop.addInitScript(() => {
    const connections: IDBDatabase[] = [];
    Object.assign(globalThis, { connections });
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      if (!connections.includes(this)) connections.push(this);
      return transaction.apply(this, given);
    };
  });
  const page = await openExample(laptop, { screen: 'huskeliste' });
  const first = page.getByRole('checkbox', { name: /Vis rundt i hele huset/ });
  const second = page.getByRole('checkbox', { name: /Hold opstartsmødet/ });
  const lose = () =>
    page.evaluate(() => {
      for (const connection of (globalThis as unknown as { connections: IDBDatabase[] }).connections) {
        connection.close();
        connection.dispatchEvent(new Event('close'));
      }
    });
  await lose();
  await first.check();
  await expect(page.getByText(/Gemt på denne enhed kl/).first()).toBeVisible();
  await lose();
  const other = await laptop.newPage();
  await other.goto(page.url());
  await other.getByRole('checkbox', { name: /Hold opstartsmødet/ }).check();
  await expect(second).not.toBeChecked();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(second).toBeChecked();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await reload(page);
  await expect(first).toBeChecked();
});

test('a full disk: the form of a person keeps its text, and »Gem« works once there is room', async ({ phone }) => {
  const page = await openExample(phone, { screen: 'om' });
  await page.getByRole('button', { name: 'Tilføj en person' }).tap();
  const form = page.getByRole('dialog', { name: 'Ny person' });
  await form.getByLabel('Navn').fill('Jens Holm');
  await form.getByLabel('Telefon').fill('12345678');
  await fillDisk(page);
  await form.getByRole('button', { name: 'Gem', exact: true }).tap();
  await expect(page.getByRole('alert').filter({ hasText: full })).toBeAttached();
  await expect(form.getByLabel('Navn')).toHaveValue('Jens Holm');
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await page.getByRole('button', { name: 'Tilføj en person' }).tap();
  await expect(form.getByLabel('Telefon')).toHaveValue('12345678');
  await makeRoom(page);
  await form.getByRole('button', { name: 'Gem', exact: true }).tap();
  await expect(form).toBeHidden();
  await reload(page);
  await expect(page.getByRole('link', { name: '12 34 56 78' })).toHaveAttribute('href', 'tel:12345678');
});

test('what is being written in a sheet is there again after another screen', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'skema' });
  await page.getByText('Liste', { exact: true }).click();
  await page.getByRole('button', { name: 'Tilføj onsdag den 5. august', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Ny aktivitet' });
  await sheet.getByLabel('Hvad', { exact: true }).fill('Besøg hos naboteamet');
  const there = page.url();
  await page.evaluate(() => {
    location.hash = location.hash.replace('skema', 'huskeliste');
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Huskeliste' })).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page).toHaveURL(there);
  await expect(sheet.getByLabel('Hvad', { exact: true })).toHaveValue('Besøg hos naboteamet');
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

test.describe('a screen that is drawn before the store has come', () => {
  /** The huskeliste of the example, loaded again while the store is still on its way; without a worker, which would have it here. */
  async function beforeTheStore(browser: Browser, baseURL: string | undefined, comes: Promise<'comes' | 'fails'>) {
    const context = await browser.newContext({ ...LAPTOP, baseURL: baseURL ?? '', serviceWorkers: 'block' });
    const page = await openExample(context, { screen: 'huskeliste' });
    await page.route('**/assets/storage-*.js', async (route) =>
      (await comes) === 'comes' ? route.continue() : route.abort(),
    );
    await reload(page);
    return page;
  }

  test('keeps what is ticked meanwhile', async ({ browser, baseURL }) => {
    let arrive: (outcome: 'comes') => void = () => undefined;
    const page = await beforeTheStore(browser, baseURL, new Promise((resolve) => (arrive = resolve)));
    const box = page.getByRole('main').getByRole('checkbox', { checked: false }).first();
    const label = (await box.getAttribute('aria-label')) ?? '';
    const same = page.getByRole('main').getByRole('checkbox', { name: label, exact: true });
    await same.check();
    await expect(page.getByText('Gemmer')).toBeVisible();
    arrive('comes');
    await expect(page.getByText(/Gemt på denne enhed kl/)).toBeVisible();
    await expect(same).toBeChecked();
    await page.unrouteAll();
    await reload(page);
    await expect(same).toBeChecked();
    await page.context().close();
  });

  test('gives way to what is to be said when the store does not come', async ({ browser, baseURL }) => {
    const page = await beforeTheStore(browser, baseURL, Promise.resolve('fails'));
    await expect(page.getByRole('alert')).toContainText('Browserens lager kan ikke læses eller skrives lige nu.');
    await page.unrouteAll();
    await page.context().close();
  });
});
