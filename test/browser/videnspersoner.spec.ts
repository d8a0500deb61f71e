import type { BrowserContext, Page } from '@playwright/test';
import type { Change } from '../../src/core/document/types.ts';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { SEEDED, seededPlan, seedForloeb } from './support/seeded-forloeb.ts';
import { reload } from './support/steps.ts';

const topic = (id: string, name: string, more = {}): Change => ({
  do: 'write',
  id,
  type: 'vidensperson',
  fields: { topic: name, needs: ['faglig'], order: `a${id}`, ...more },
});

const plan = seededPlan('2026-08-03', [
  topic('1', 'Fagsystemet', { name: 'Åse Bøgh', function: 'Superbruger', phone: '12345678', email: 'aase@example.dk' }),
  topic('2', 'Kørsel og refusion', { needs: ['praktisk'] }),
  topic('3', 'Underretninger', { name: 'Jonas Lind', phone: 'spørg i vagten', introducer: { role: 'kontaktperson' } }),
]);

async function openList(context: BrowserContext, viewpoint: 'kontaktperson' | 'ny' = 'kontaktperson'): Promise<Page> {
  const page = await openApp(context, `#/f/${SEEDED}/videnspersoner`, '2026-08-05T11:42:00+02:00');
  await expect(page.getByRole('heading', { name: 'Forløbet ligger ikke på denne enhed' })).toBeVisible();
  await seedForloeb(page, plan, viewpoint);
  await reload(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Videnspersoner' })).toBeVisible();
  return page;
}

const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

test('the new colleague finds whom to ask on the phone, and calls', async ({ phone }) => {
  const page = await openList(phone, 'ny');
  await page.getByLabel('Søg i emner, navne og steder').fill('boegh');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Fagsystemet']);
  const call = page.getByRole('link', { name: 'Ring til Åse Bøgh: 12 34 56 78' });
  await expect(call).toHaveAttribute('href', 'tel:12345678');
  expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await expect(page.getByRole('link', { name: 'Skriv til Åse Bøgh' })).toHaveAttribute(
    'href',
    'mailto:aase@example.dk',
  );
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.getByLabel('Søg i emner, navne og steder').fill('xyz');
  await expect(page.getByText('Ingen emner eller navne passer på »xyz«.')).toBeVisible();
});

test('a topic without a name sends the new colleague to the kontaktperson', async ({ phone }) => {
  const page = await openList(phone, 'ny');
  await expect(row(page, 'Kørsel og refusion')).toContainText('Spørg Mette Kjær.');
  await expect(row(page, 'Underretninger').getByRole('link')).toHaveCount(0);
  await expect(row(page, 'Underretninger')).toContainText('spørg i vagten');
});

test('a name that the list knows brings its contact along, where it is missing', async ({ laptop }) => {
  const page = await openList(laptop);
  await expect(page.getByText('1 emne mangler et navn.')).toBeVisible();
  await page.getByRole('button', { name: 'Vis dem' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Kørsel og refusion']);
  await page.getByRole('button', { name: /^Hvem ved det/ }).click();
  await page.keyboard.type('åse bøgh');
  await page.keyboard.press('Enter');
  const named = row(page, 'Kørsel og refusion');
  await expect(named.getByRole('link', { name: 'Ring til åse bøgh: 12 34 56 78' })).toBeVisible();
  await expect(page.getByText('mangler et navn')).toHaveCount(0);
  await page.getByText('Efter person', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Jonas Lind', 'Åse Bøgh']);
});

test('introduced with the day, and undone', async ({ laptop }) => {
  const page = await openList(laptop);
  const jonas = row(page, 'Underretninger');
  await expect(jonas).toContainText('Mette Kjær præsenterer jer');
  await jonas.getByRole('checkbox').check();
  await expect(jonas).toContainText('Præsenteret ons. 5. aug.');
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(jonas.getByRole('checkbox')).not.toBeChecked();
  await expect(jonas).not.toContainText('Præsenteret ons. 5. aug.');
});

test('a topic is added, changed and removed, and comes back', async ({ laptop }) => {
  const page = await openList(laptop);
  await page.getByRole('button', { name: 'Tilføj emne' }).click();
  const sheet = page.getByRole('dialog', { name: 'Nyt emne' });
  await sheet.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(sheet.getByText('Skriv, hvad emnet er.')).toBeVisible();
  await sheet.getByLabel('Emne', { exact: true }).fill('Telefonen');
  await sheet.getByRole('combobox', { name: /Hvem ved det/ }).fill('Åse Bøgh');
  await expect(sheet.getByLabel(/^Funktion/)).toHaveValue('Superbruger');
  expect(await axeViolations(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Gem', exact: true }).click();
  await reload(page);
  await expect(row(page, 'Telefonen')).toContainText('Superbruger');
  await page.getByRole('button', { name: 'Ret Telefonen' }).click();
  await page.getByRole('button', { name: 'Slet emnet' }).click();
  await expect(row(page, 'Telefonen')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(row(page, 'Telefonen')).toBeVisible();
});

test('names are written one after the other, and the next topic without one has the cursor', async ({ laptop }) => {
  const page = await openList(laptop);
  for (const title of ['Alfa', 'Beta']) {
    await page.getByRole('button', { name: 'Tilføj emne' }).click();
    await page.getByRole('dialog').getByLabel('Emne', { exact: true }).fill(title);
    await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: `Hvem ved det? Tilføj navn: ${title}` })).toBeVisible();
  }
  const nameless = page.getByRole('button', { name: /^Hvem ved det\?/ });
  const count = await nameless.count();
  await nameless.first().click();
  await page.keyboard.type('Bo Friis');
  await page.keyboard.press('Enter');
  await expect(nameless).toHaveCount(count - 1);
  await expect(nameless.first()).toBeFocused();
});
