import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { reload } from './support/steps.ts';

/** A Tuesday in July, six days before the first day that is chosen below. */
const now = '2026-07-28T10:00:00+02:00';

async function fillIn(page: Page, firstDay = '3/8 2026'): Promise<void> {
  await page.getByLabel('Den nye kollegas navn').fill('Amina Yilmaz');
  await page.getByRole('textbox', { name: 'Første arbejdsdag' }).fill(firstDay);
  await page.getByRole('textbox', { name: 'Kontaktperson' }).fill('Mette Kjær');
  await page.getByRole('textbox', { name: 'Leder' }).fill('Henrik Sand');
}

const widerThanWindow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('five inputs become a forløb with days and owners, seen before it is made', async ({ laptop }) => {
  const page = await openApp(laptop, '#/opret', now);
  await fillIn(page);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Se programmet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(
    page.getByRole('row', { name: /Tag imod med blomster.*man\. 3\. aug\. uge 32 Mette Kjær/ }),
  ).toBeVisible();
  await expect(page.getByText('Programmet regner med en mentor og en tovholder.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Opret forløb' }).click();
  await expect(page).toHaveURL(/#\/f\/[^/]+\/overblik$/);
  expect(page.url()).not.toContain('Amina');
  expect(await page.title()).not.toContain('Amina');
  await reload(page);
  await expect(page.getByText('Amina Yilmaz').first()).toBeVisible();
});

test('nothing is written before the last press, and going back keeps what was filled in', async ({ phone }) => {
  const page = await openApp(phone, '#/opret', now);
  await fillIn(page);
  await page.getByRole('button', { name: 'Se programmet' }).click();
  await expect(page.getByRole('button', { name: 'Opret forløb' })).toBeVisible();
  expect(await widerThanWindow(page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.goBack();
  await expect(page.getByLabel('Den nye kollegas navn')).toHaveValue('Amina Yilmaz');
  await expect(page.getByRole('textbox', { name: 'Første arbejdsdag' })).toHaveValue('3.8.2026');
  await page.goto('./#/');
  await expect(page.getByRole('heading', { name: 'Giv en ny kollega en god start' })).toBeVisible();
});

test('what is missing is said at its field, and the first of them gets the cursor', async ({ laptop }) => {
  const page = await openApp(laptop, '#/opret', now);
  await page.getByRole('button', { name: 'Se programmet' }).click();
  await expect(page.getByText('Skriv navnet på den nye kollega.')).toBeVisible();
  await expect(page.getByLabel('Den nye kollegas navn')).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);
});

test('an impossible first day is said, and one press is enough although it is said only once the field is left', async ({
  laptop,
}) => {
  const page = await openApp(laptop, '#/opret', now);
  await fillIn(page);
  const day = page.getByRole('textbox', { name: 'Første arbejdsdag' });
  await day.fill('31.2.2027');
  const button = page.getByRole('button', { name: 'Se programmet' });
  const before = await button.boundingBox();
  await button.click();
  await expect(day).toBeFocused();
  await expect(page.getByText('Den dato findes ikke')).toBeVisible();
  expect((await button.boundingBox())?.y).toBe(before?.y);
});

test('a first day in a weekend becomes the Monday after, and says so', async ({ laptop }) => {
  const page = await openApp(laptop, '#/opret', now);
  await fillIn(page, '1/8 2026');
  await expect(
    page.getByText('1. august 2026 er en lørdag. Første arbejdsdag bliver mandag den 3. august 2026.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Se programmet' }).click();
  await expect(page.getByText('Første arbejdsdag mandag den 3. august 2026 · uge 32')).toBeVisible();
});

test('what should have happened is marked as done with one press, and one item is left out', async ({ laptop }) => {
  const page = await openApp(laptop, '#/opret', now);
  await fillIn(page);
  await page.getByRole('button', { name: 'Se programmet' }).click();
  await expect(page.getByText('15 punkter ligger før i dag.')).toBeVisible();
  await page.getByRole('button', { name: 'Markér som gjort' }).click();
  await page.getByText('Vælg for hvert punkt').click();
  await page.getByLabel('Hvad skal der ske med: Gør en arbejdsplads klar').selectOption({ label: 'Udelad' });
  await page.getByRole('button', { name: 'Opret forløb' }).click();
  await expect(page).toHaveURL(/overblik$/);
  await page.goto('./#/');
  await expect(page.getByText('14 af 51 gjort')).toBeVisible();
});

test('a mentor who is named in the preview holds the role afterwards', async ({ laptop }) => {
  const page = await openApp(laptop, '#/opret', now);
  await fillIn(page);
  await page.getByRole('button', { name: 'Se programmet' }).click();
  await page.getByLabel('Mentorens navn').fill('Karin Bjerre');
  await expect(page.getByLabel('Mentorens navn')).toHaveValue('Karin Bjerre');
  await page.getByRole('button', { name: 'Opret forløb' }).click();
  await expect(page).toHaveURL(/overblik$/);
  await page.getByRole('link', { name: 'Om forløbet' }).click();
  await expect(page.getByRole('combobox', { name: 'Mentor' }).locator('option:checked')).toHaveText('Karin Bjerre');
});

test('the name of the kontaktperson is remembered for the next forløb', async ({ phone }) => {
  const page = await openApp(phone, '#/opret', now);
  await fillIn(page);
  await page.getByRole('button', { name: 'Se programmet' }).click();
  await page.getByRole('button', { name: 'Opret forløb' }).click();
  await expect(page).toHaveURL(/overblik$/);
  await page.goto('./#/opret');
  await expect(page.getByRole('textbox', { name: 'Kontaktperson' })).toHaveValue('Mette Kjær');
});

test('what would fall on top of something else in a four-day week is named, spread, or kept as the person says', async ({
  laptop,
}) => {
  const page = await openApp(laptop, '#/opret', now);
  await fillIn(page);
  await page.getByRole('button', { name: 'Se programmet' }).click();
  await expect(page.getByRole('heading', { name: 'Sådan kommer programmet' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Noget falder oven i hinanden' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ret dage og tider' }).click();
  await page.getByRole('checkbox', { name: /fredag/i }).uncheck();
  await expect(page.getByRole('heading', { name: 'Noget falder oven i hinanden' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Læg dem på næste ledige tid' })).toBeChecked();
  await expect(page.getByText(/oven i »/).first()).toBeAttached();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Behold tiderne' }).check();
  await expect(page.getByText('Bliver, hvor den er').first()).toBeAttached();
  await page.getByRole('radio', { name: 'Læg dem på næste ledige tid' }).check();
  await page.getByRole('button', { name: 'Opret forløb' }).click();
  await expect(page).toHaveURL(/overblik$/);
  await page.goto(page.url().replace('overblik', 'skema'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Samtidig' })).toHaveCount(0);
});
