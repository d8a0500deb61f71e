import type { BrowserContext, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { SEEDED, seededPlan, seedForloeb } from './support/seeded-forloeb.ts';

/** The example, in which Amina has asked four questions; two of them wait. */
const openQuestions = (context: BrowserContext, viewpoint: 'ny' | 'kontaktperson'): Promise<Page> =>
  openExample(context, { viewpoint, screen: 'spoergsmaal' });
const lunch = 'Må jeg tage min frokost med ud i gården?';
const letter = 'Hvem skal læse med, før jeg sender mit første brev?';

/** A forløb in which nobody has asked anything. */
async function openEmpty(context: BrowserContext): Promise<Page> {
  const page = await openApp(context);
  await seedForloeb(page, seededPlan('2026-08-03', []), 'ny');
  await page.goto(`./#/f/${SEEDED}/spoergsmaal`);
  await expect(page.getByRole('heading', { level: 1, name: 'Spørgsmål' })).toBeVisible();
  return page;
}

const item = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

test('the new colleague notes a question in two taps on the phone', async ({ phone }) => {
  const page = await openEmpty(phone);
  await expect(page.getByRole('heading', { name: 'Der findes ingen dumme spørgsmål' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Notér et spørgsmål').tap();
  await page.getByLabel('Notér et spørgsmål').fill('Hvem er min AMR?');
  await page.getByRole('button', { name: 'Gem spørgsmålet' }).tap();
  await expect(item(page, 'Hvem er min AMR?')).toBeVisible();
  await expect(page.getByLabel('Notér et spørgsmål')).toHaveValue('');
  expect(await axeViolations(page)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.reload();
  await expect(item(page, 'Hvem er min AMR?')).toBeVisible();
});

test('a question gets a subject and is saved by the keyboard, the newest first', async ({ laptop }) => {
  const page = await openEmpty(laptop);
  const field = page.getByLabel('Notér et spørgsmål');
  for (const text of ['Første', 'Anden', 'Tredje']) {
    await field.fill(text);
    if (text === 'Anden') await page.getByRole('radio', { name: 'Praktisk' }).check();
    await field.press('Control+Enter');
    await expect(field).toHaveValue('');
  }
  await expect(page.getByRole('listitem')).toContainText(['Tredje', 'Anden', 'Første']);
  await expect(item(page, 'Anden')).toContainText('Praktisk');
});

test('the kontaktperson answers one and ticks the other as talked about', async ({ laptop }) => {
  const page = await openQuestions(laptop, 'kontaktperson');
  await expect(page.getByText('2 spørgsmål venter')).toBeVisible();
  await page.getByRole('button', { name: `Skriv svar: ${lunch}` }).click();
  await page.getByRole('textbox', { name: 'Dit svar' }).fill('Ja, og der er tæpper i skabet.');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(item(page, lunch)).toContainText('Ja, og der er tæpper i skabet.');
  await expect(page.getByText('1 spørgsmål venter')).toBeVisible();
  const tick = page.getByRole('checkbox', { name: `Vi har talt om det: ${letter}` });
  await tick.check();
  await expect(page.getByText('Ingen spørgsmål venter.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(tick).not.toBeChecked();
  // A question that somebody else asked is not theirs to rewrite.
  await expect(page.getByRole('button', { name: /^Ret spørgsmålet/ })).toHaveCount(0);
});

test('the author rewrites a question, deletes it and regrets', async ({ laptop }) => {
  const page = await openQuestions(laptop, 'ny');
  await page.getByRole('button', { name: `Ret spørgsmålet: ${letter}` }).click();
  const field = page.getByRole('textbox', { name: 'Spørgsmålet' });
  await expect(field).toBeFocused();
  await field.fill('Hvem ser mit første brev?');
  await field.press('Control+Enter');
  await expect(item(page, 'Hvem ser mit første brev?')).toBeVisible();
  await page.getByRole('button', { name: 'Slet spørgsmålet: Hvem ser mit første brev?' }).click();
  await expect(item(page, 'Hvem ser mit første brev?')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(item(page, 'Hvem ser mit første brev?')).toBeVisible();
});

test('a question and an answer begun are there after a look at another screen', async ({ laptop }) => {
  const page = await openQuestions(laptop, 'ny');
  await page.getByLabel('Notér et spørgsmål').fill('Halvt spørgsmål');
  await page.getByRole('button', { name: `Skriv svar: ${lunch}` }).click();
  await page.getByRole('textbox', { name: 'Dit svar' }).fill('Halvt svar');
  await page.evaluate(() => {
    location.hash = location.hash.replace('spoergsmaal', 'journal');
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Procesjournal' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Notér et spørgsmål')).toHaveValue('Halvt spørgsmål');
  await expect(page.getByRole('textbox', { name: 'Dit svar' })).toHaveValue('Halvt svar');
});

test('a question that cannot be kept stays in the field', async ({ phone }) => {
  const page = await openEmpty(phone);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByLabel('Notér et spørgsmål').fill('Må ikke gå tabt');
  await page.getByRole('button', { name: 'Gem spørgsmålet' }).click();
  await expect(page.getByRole('alert').getByText('Der er ikke plads til at gemme på enheden.')).toBeVisible();
  await expect(page.getByLabel('Notér et spørgsmål')).toHaveValue('Må ikke gå tabt');
  await expect(item(page, 'Må ikke gå tabt')).toHaveCount(0);
});
