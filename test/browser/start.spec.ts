import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { createForloeb, goTo, reload } from './support/steps.ts';

/** A Wednesday. */
const now = '2026-08-05T10:00:00+02:00';

test('a new user sees three ways in and can look at the example with one press', async ({ laptop }) => {
  const page = await openApp(laptop, '', now);
  await expect(page.getByRole('heading', { level: 1, name: 'Giv en ny kollega en god start' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Prøv et eksempel' }).click();
  await expect(page).toHaveURL(/#\/f\/[^/]+\/overblik$/);
  await expect(page.getByText('Eksempel: alle navne og data er opdigtede.')).toBeVisible();
  expect(await page.title()).not.toContain('Amina');
  await page.goto('./#/');
  const card = page.getByRole('listitem').filter({ hasText: 'Amina Yilmaz' });
  await expect(card).toContainText('Dag 3 af 5 i opstarten');
  const step = card.getByRole('paragraph').filter({ hasText: 'Næste skridt' }).locator('strong');
  const title = await step.innerText();
  await card.getByRole('link', { name: 'Amina Yilmaz' }).click();
  await expect(page.getByRole('region', { name: 'Næste skridt' }).getByRole('listitem').first()).toContainText(title);
  await page.goto('./#/');
  await expect(page.getByRole('button', { name: 'Prøv et eksempel' })).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
});

test('a forløb is removed only after a question, and comes back with one press', async ({ phone }) => {
  const page = await openApp(phone, '', now);
  await page.getByRole('button', { name: 'Prøv et eksempel' }).click();
  await expect(page).toHaveURL(/overblik$/);
  await page.goto('./#/');
  await page.getByRole('button', { name: 'Fjern forløbet for Amina Yilmaz fra denne enhed' }).click();
  await page.getByRole('button', { name: 'Annullér' }).click();
  await expect(page.getByRole('heading', { name: 'Amina Yilmaz' })).toBeVisible();
  await page.getByRole('button', { name: 'Fjern forløbet for Amina Yilmaz fra denne enhed' }).click();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Fjern forløbet', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Giv en ny kollega en god start' })).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('link', { name: 'Amina Yilmaz' })).toBeVisible();
});

test('who has used the app before learns where the forløb can be', async ({ phone }) => {
  const page = await openApp(phone, '', now);
  await page.getByRole('button', { name: 'Jeg har brugt appen før' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hvor er mine forløb?' });
  await expect(dialog).toContainText('hjemmeskærmen');
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('link', { name: 'Hent sikkerhedskopi' }).click();
  await expect(page).toHaveURL(/#\/hent$/);
});

test('the example can be seen as the new hire', async ({ laptop }) => {
  const page = await openApp(laptop, '', now);
  await page.getByRole('button', { name: 'Prøv et eksempel' }).click();
  await page.getByRole('link', { name: 'Om forløbet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Om forløbet' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Den nye kollega' }).check();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Journal og logbog' })).toBeVisible();
});

test('another first day says what it moves, and can be undone', async ({ laptop }) => {
  const page = await openApp(laptop, '', now);
  await page.getByRole('button', { name: 'Prøv et eksempel' }).click();
  await page.getByRole('link', { name: 'Om forløbet' }).click();
  const day = page.getByRole('textbox', { name: 'Første arbejdsdag' });
  await day.fill('17/8 2026');
  await expect(
    page.getByText('Første arbejdsdag flytter fra mandag den 3. august 2026 til mandag den 17. august 2026.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Se, hvad der flytter' }).click();
  await page.getByRole('button', { name: 'Flyt første dag' }).click();
  await expect(day).toHaveValue('17.8.2026');
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(day).toHaveValue('3.8.2026');
});

test('what is written about the workplace is kept as it is written', async ({ phone }) => {
  const page = await openApp(phone, '', now);
  await page.getByRole('button', { name: 'Prøv et eksempel' }).click();
  await expect(page).toHaveURL(/overblik$/);
  await page.goto(page.url().replace('overblik', 'om'));
  await page.getByLabel('Mødested den første dag').fill('Ved elevatoren');
  await page.getByLabel('Afdeling').focus();
  await expect(page.getByText('Gemt på denne enhed kl.')).toHaveCount(1);
  await reload(page);
  await expect(page.getByLabel('Mødested den første dag')).toHaveValue('Ved elevatoren');
});

test('"Mere" leads to everything that has no tab on the phone', async ({ phone }) => {
  const page = await openApp(phone, '', now);
  await page.getByRole('button', { name: 'Prøv et eksempel' }).click();
  await expect(page).toHaveURL(/overblik$/);
  await page.getByRole('link', { name: 'Mere' }).click();
  await expect(page.getByRole('link', { name: 'Alle forløb' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Om forløbet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Om forløbet' })).toBeVisible();
});

test('the shortcut »I dag« leads to the forløb that was opened last, and to the start where there is none', async ({
  phone,
}) => {
  const page = await openApp(phone, '#/i-dag');
  await expect(page).toHaveURL(/#\/$/);
  await expect(page.getByRole('button', { name: /eksempel/ })).toBeVisible();
  const made = [];
  for (const name of ['Amina Yilmaz', 'Freja Holm']) {
    made.push(await createForloeb(page, { name, firstDay: '3/8/2026', kontaktperson: 'Henrik Sand' }));
  }
  for (const id of made) {
    await goTo(page, `#/f/${id}/huskeliste`);
    await expect(page.getByRole('heading', { level: 1, name: 'Huskeliste' })).toBeVisible();
    await expect.poll(() => lastOpened(page)).toBe(id);
    await page.goto('about:blank');
    await page.goto('./#/i-dag');
    await expect(page).toHaveURL(new RegExp(`#/f/${id}/i-dag$`));
  }
});

/** Key of the forløb that the device remembers as the one opened last. */
const lastOpened = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open('god-start').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result;
          db.transaction('settings').objectStore('settings').get('lastOpened').onsuccess = (event) => {
            db.close();
            resolve((event.target as IDBRequest).result?.value);
          };
        };
      }),
  );
