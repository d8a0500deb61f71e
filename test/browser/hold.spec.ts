import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { createForloeb, forloebId, goTo, saveFileFor } from './support/steps.ts';

const morning = '2026-07-20T09:00:00+02:00';
const amina = { name: 'Amina Yilmaz', firstDay: '3/8-2026', kontaktperson: 'Mette Kjær', leder: 'Henrik Storm' };

/** Amina's forløb and Jonas', who is created from the hold's page; ends there. */
async function twoForloeb(page: Page): Promise<{ amina: string }> {
  const id = await createForloeb(page, amina);
  await goTo(page, `#/f/${id}/hold`);
  await page.getByRole('link', { name: 'Opret forløb til en mere' }).click();
  await expect(page.getByLabel('Kontaktperson')).toHaveValue('Mette Kjær');
  await page.getByLabel('Den nye kollegas navn').fill('Jonas Lind');
  await page.getByRole('button', { name: 'Se programmet' }).click();
  await page.getByRole('button', { name: 'Opret forløb' }).click();
  await expect(page).toHaveURL(new RegExp(`#/f/${id}/hold`));
  return { amina: id };
}

async function formHold(page: Page): Promise<{ amina: string }> {
  const ids = await twoForloeb(page);
  await expect(page.getByRole('checkbox', { name: /Jonas Lind/ })).toBeChecked();
  await expect(page.getByLabel('Holdets navn')).toHaveValue('Augustholdet');
  await page.getByRole('button', { name: 'Se, hvad der bliver fælles' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Saml holdet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Augustholdet' })).toBeVisible();
  return ids;
}

test('two who begin together get one plan for what they share', async ({ laptop }) => {
  const page = await openApp(laptop, '#/', morning);
  const ids = await formHold(page);
  await expect(page.getByText('2 nye kolleger')).toBeVisible();
  const shared = page.getByRole('checkbox', { name: 'Velkomst og morgenkaffe' });
  await expect(shared).toBeChecked();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Jonas Lind' }).click();
  await expect(page).not.toHaveURL(new RegExp(ids.amina));
  const jonas = forloebId(page);
  await expect(page.getByRole('checkbox', { name: 'Velkomst og morgenkaffe' })).toBeChecked();

  await goTo(page, `#/f/${jonas}/skema`);
  await page
    .getByRole('button', { name: /^Velkomst og morgenkaffe/ })
    .first()
    .click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Sted').fill('Kantinen på 3. sal');
  await sheet.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(sheet).toHaveCount(0);
  await goTo(page, `#/f/${ids.amina}/skema`);
  await page.getByText('Liste', { exact: true }).click();
  await expect(page.getByText('Kantinen på 3. sal').first()).toBeVisible();

  const file = await saveFileFor(page, ids.amina, 'Til Amina');
  const bytes = readFileSync(file.path, 'utf8');
  expect(bytes).toContain('Kantinen på 3. sal');
  expect(bytes).not.toContain('Jonas');
});

test('what becomes common is listed first, one session is left out, and an answer counts for both', async ({
  laptop,
}) => {
  const page = await openApp(laptop, '#/', morning);
  const ids = await twoForloeb(page);
  await page.getByRole('button', { name: 'Se, hvad der bliver fælles' }).click();
  const dialog = page.getByRole('dialog', { name: 'Det bliver fælles' });
  await expect(dialog.getByText(/man\. 3\. aug\. · 09/).first()).toBeVisible();
  const count = await dialog.getByRole('checkbox').count();
  await expect(dialog.getByText(`${count} af ${count} bliver fælles`)).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Rundvisning i hele huset' }).uncheck();
  await expect(dialog.getByText(`${count - 1} af ${count} bliver fælles`)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Saml holdet' }).click();
  await expect(page.getByRole('checkbox', { name: 'Velkomst og morgenkaffe' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Rundvisning i hele huset' })).not.toBeChecked();

  const open = async (forloeb: string) => {
    await goTo(page, `#/f/${forloeb}/skema`);
    await page
      .getByRole('button', { name: /^Velkomst og morgenkaffe/ })
      .first()
      .click();
    return page.getByRole('dialog');
  };
  const sheet = await open(ids.amina);
  await sheet
    .getByRole('group', { name: /Henrik Storm/ })
    .getByText('Aftalt')
    .click();
  await sheet.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(sheet).toHaveCount(0);
  await goTo(page, `#/f/${ids.amina}/hold`);
  await page.getByRole('link', { name: 'Jonas Lind' }).click();
  await expect(page).not.toHaveURL(new RegExp(ids.amina));
  const there = await open(forloebId(page));
  await expect(there.getByRole('group', { name: /Henrik Storm/ }).getByRole('radio', { name: 'Aftalt' })).toBeChecked();
});

test('a session is made common, and the hold is left again, with undo', async ({ laptop }) => {
  const page = await openApp(laptop, '#/', morning);
  await formHold(page);
  const own = page.getByRole('checkbox', { name: 'Statusmøde: Hvordan gik dagen?' }).first();
  await expect(own).not.toBeChecked();
  await own.check();
  await expect(page.getByText('»Statusmøde: Hvordan gik dagen?« er nu fælles for holdet.')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(own).not.toBeChecked();
  await page.getByRole('button', { name: 'Tag Jonas Lind ud af holdet' }).click();
  await expect(page.getByText('1 ny kollega')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByText('2 nye kolleger')).toBeVisible();
});

test('the plan of the hold is printed: what is common once, then each their own', async ({ laptop }) => {
  const page = await openApp(laptop, '#/', morning);
  await formHold(page);
  await page.getByRole('link', { name: 'Udskriv holdets plan' }).click();
  await expect(page.getByRole('heading', { name: 'Det fælles' })).toBeVisible();
  const own = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Kun Jonas Lind' }) })
    .last();
  await expect(own).toBeVisible();
  await expect(own).not.toContainText('Velkomst og morgenkaffe');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByText('Hele programmet for hver', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Velkommen, Jonas' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Velkommen, Amina' })).toBeVisible();
});

test('reads well on a narrow window', async ({ phone }) => {
  const page = await openApp(phone, '#/', morning);
  await formHold(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
});
