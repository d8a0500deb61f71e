import type { BrowserContext, Page } from '@playwright/test';
import type { Change } from '../../src/core/document/types.ts';
import { forloebKind, forloebRecordId } from '../../src/core/forloeb/forloeb.ts';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { SEEDED, seededPlan, seedForloeb } from './support/seeded-forloeb.ts';
import { reload } from './support/steps.ts';

const activity = (id: string, amount: number, from: string, to: string, title: string, more = {}): Change => ({
  do: 'write',
  id,
  type: 'activity',
  fields: {
    title,
    kind: 'andet',
    when: { offset: { unit: 'workingDays', amount }, from, to },
    who: [],
    needs: [],
    ...more,
  },
});

/** First day Monday 3 August 2026; the third working day is Wednesday 5 August. */
const plan = seededPlan('2026-08-03', [
  activity('a1', 1, '09:00', '09:45', 'Velkomst', {
    who: [{ role: 'kontaktperson' }],
    needs: ['social'],
    place: 'Receptionen',
  }),
  activity('a2', 3, '09:00', '10:30', 'Nexus for nye', {
    who: [{ role: 'leder' }],
    needs: ['faglig'],
    note: 'Medbring koden.',
  }),
  activity('a3', 3, '10:30', '11:30', 'Ro', { kind: 'luft' }),
  activity('a4', 9, '09:00', '10:00', 'Besøg'),
]);

async function openSkema(
  context: BrowserContext,
  viewpoint: 'kontaktperson' | 'ny' = 'kontaktperson',
  shown = plan,
): Promise<Page> {
  const page = await openApp(context, `#/f/${SEEDED}/skema`, '2026-08-05T11:42:00+02:00');
  await expect(page.getByRole('heading', { name: 'Forløbet ligger ikke på denne enhed' })).toBeVisible();
  await seedForloeb(page, shown, viewpoint);
  await reload(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Introduktionsskema' })).toBeVisible();
  if ((page.viewportSize()?.width ?? 0) > 1000) await page.getByText('Liste', { exact: true }).click();
  return page;
}

/** The rows of a day, as they are read: everything in the table body that carries the day's name. */
const dayOf = (page: Page, name: string) =>
  page.locator('tbody').filter({ has: page.getByRole('heading', { name, exact: true }) });

async function expectPlanAtAGlance(page: Page): Promise<void> {
  const today = dayOf(page, 'Onsdag 5. august');
  await expect(today).toContainText('I dag');
  await expect(today).toContainText('1 t luft');
  await expect(today).toContainText('Henrik Storm');
  await expect(today).toContainText('Medbring koden.');
  await expect(page.getByRole('link', { name: 'Uge 32 · nu' })).toHaveAttribute('aria-current', 'date');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
}

test('the kontaktperson sees weeks, days, luft and today on the laptop', async ({ laptop }) => {
  await expectPlanAtAGlance(await openSkema(laptop));
});

test('and on the phone', async ({ phone }) => {
  await expectPlanAtAGlance(await openSkema(phone));
});

test('a link leads to another week', async ({ phone }) => {
  const page = await openSkema(phone);
  const second = page.getByRole('region', { name: /^Uge 33/ });
  await expect(second).not.toBeInViewport({ ratio: 0.3 });
  await page.getByRole('link', { name: 'Uge 33' }).tap();
  await expect(second).toBeInViewport({ ratio: 0.1 });
  await expect(second).toBeFocused();
});

test('by keyboard alone: add, open, move, remove, undo', async ({ laptop }) => {
  const page = await openSkema(laptop);
  await page.getByRole('button', { name: 'Tilføj onsdag den 5. august', exact: true }).focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Ny aktivitet' });
  await expect(sheet.getByRole('combobox', { name: 'Hvad', exact: true })).toBeFocused();
  await page.keyboard.type('Frokost med teamet');
  await sheet.getByLabel('Fra', { exact: true }).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('10');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('9.30');
  await expect(sheet.getByText('Sluttidspunktet skal ligge efter starttidspunktet.')).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('11');
  await expect(sheet.getByText('Overlapper med Nexus for nye (09.00–10.30).')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(sheet).toBeHidden();
  const row = page.getByRole('button', { name: 'Frokost med teamet', exact: true });
  await expect(dayOf(page, 'Onsdag 5. august')).toContainText('10.00–11.00');
  await expect(row).toBeFocused();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ret', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dayOf(page, 'Torsdag 6. august')).toContainText('Frokost med teamet');
  await expect(row).toBeFocused();

  await page.keyboard.press('Delete');
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).focus();
  await page.keyboard.press('Enter');
  await expect(dayOf(page, 'Torsdag 6. august')).toContainText('Frokost med teamet');
});

test('what was changed in the sheet is kept; what was left half-written can be had back', async ({ laptop }) => {
  const page = await openSkema(laptop);
  await page.getByRole('button', { name: 'Nexus for nye', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Ret aktivitet' });
  await sheet.getByLabel('Sted').fill('Lokale 2.07');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(sheet.getByLabel('Sted')).toHaveValue('Lokale 2.07');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Nexus for nye', exact: true }).click();
  await expect(sheet.getByLabel('Sted')).toHaveValue('Lokale 2.07');
  await sheet.getByText('Aflyst', { exact: true }).click();
  await sheet.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText(/Gemt på denne enhed kl\./).first()).toBeVisible();
  await reload(page);
  await page.getByText('Liste', { exact: true }).click();
  const today = dayOf(page, 'Onsdag 5. august');
  await expect(today).toContainText('Lokale 2.07');
  await expect(today).toContainText('Aflyst');
});

test('luft with one press, and only my own activities', async ({ laptop }) => {
  const page = await openSkema(laptop);
  const thursday = dayOf(page, 'Torsdag 6. august');
  await expect(thursday).toContainText('Ingen planer');
  await page.getByRole('button', { name: 'Luft: tilføj torsdag den 6. august' }).click();
  await expect(thursday).toContainText('1 t luft');
  await page.getByText('Kun mine', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'Velkomst', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nexus for nye', exact: true })).toHaveCount(0);
});

test('copying to a day off says so and keeps to the day', async ({ laptop }) => {
  const page = await openSkema(laptop);
  await page.getByRole('button', { name: 'Flyt, kopiér eller slet: Besøg' }).click();
  await page.getByRole('button', { name: 'Kopiér til en anden dag …' }).click();
  const sheet = page.getByRole('dialog', { name: 'Kopiér til en anden dag' });
  await sheet.getByLabel('Dag', { exact: true }).fill('15/8');
  await sheet.getByRole('button', { name: 'Kopiér', exact: true }).click();
  const saturday = dayOf(page, 'Lørdag 15. august');
  await expect(saturday).toContainText('Weekend');
  await saturday.getByRole('button', { name: 'Besøg', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('15. aug. er en lørdag.');
});

test('the new colleague reads it on a phone', async ({ phone }) => {
  const page = await openSkema(phone, 'ny');
  await expect(page.getByText('Dine første uger, dag for dag.')).toBeVisible();
  await expect(page.getByText('Kun mine', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Nexus for nye', exact: true }).tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test('what cannot be kept has the cursor, and names from the list of videnspersoner can be chosen', async ({
  laptop,
}) => {
  const page = await openExample(laptop, { screen: 'skema' });
  await page.getByRole('button', { name: 'Tilføj', exact: true }).first().click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Hvad').fill('Besøg');
  await sheet.getByLabel('Dag', { exact: true }).fill('31.2.2027');
  await sheet.getByRole('button', { name: 'Gem' }).click();
  await expect(sheet.getByLabel('Dag', { exact: true })).toBeFocused();
  await expect(sheet.getByText('Den dato findes ikke')).toBeVisible();
  const names = await sheet.getByLabel('Hvem').locator('option').allInnerTexts();
  expect(names).toContain('Sofie Dam');
});

test('[N99] an empty skema fetches the draft of its programme, and gives it back', async ({ laptop, phone }) => {
  const programme = { id: 'nyuddannet-socialraadgiver', version: 1, title: 'Nyuddannet socialrådgiver' };
  const empty = seededPlan('2026-08-03', [
    { do: 'write', id: forloebRecordId, type: forloebKind.type, fields: { programme } },
  ]);
  const page = await openSkema(laptop, 'kontaktperson', empty);
  await expect(page.getByRole('heading', { name: 'Skemaet er tomt' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Hent programmets udkast' }).click();
  await expect(page.getByText('Udkastet er hentet: 94 aktiviteter.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Velkomst og morgenkaffe', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('heading', { name: 'Skemaet er tomt' })).toBeVisible();

  const hers = await openSkema(phone, 'ny', empty);
  await expect(hers.getByRole('heading', { name: 'Skemaet er tomt' })).toBeVisible();
  await expect(hers.getByText('Programmet har et udkast')).toHaveCount(0);
});
