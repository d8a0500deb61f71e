import type { BrowserContext, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, setNow, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';
import { printed } from './support/paper.ts';
import { acceptFile, forloebId, goTo, reload, roomsOf, saveFileFor } from './support/steps.ts';

const suggestion = 'Brug forslaget: halv sagsstamme i seks måneder';
const later = '2026-09-03T09:00:00+02:00';

test('the leader takes the suggestion, words it and notes that it is agreed; all of it can be undone', async ({
  laptop,
}) => {
  const page = await openExample(laptop, { beforeTalks: true, viewpoint: 'leder', screen: 'sagstal' });
  await expect(page.getByText('Det er et mål og ikke en regel.')).toBeVisible();
  await page.getByRole('button', { name: suggestion }).click();
  const table = page.getByRole('table', { name: 'Sådan stiger det' });
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(table.getByRole('row').nth(1)).toContainText('3. aug.2. feb. 202750 %');
  await expect(page.getByText('I dag 50 % af et fuldt sagstal. Fra 3. feb. 2027: fuldt sagstal.')).toBeVisible();
  await page.getByLabel('Hvorfor netop sådan?').fill('Ny i området');
  await page.getByLabel('Hvad svarer fuldt sagstal til hos jer?').fill('30 sager');
  await expect(page.getByLabel('Hvad svarer fuldt sagstal til hos jer?')).toHaveValue('30');
  await expect(table.getByRole('row').nth(1)).toContainText('ca. 15');
  await page.getByRole('button', { name: 'Notér, at det er aftalt' }).click();
  await expect(page.getByText('Aftalt ons. 5. aug. · Henrik Sand')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('button', { name: 'Notér, at det er aftalt' })).toBeVisible();
  await page.getByRole('button', { name: 'Notér, at det er aftalt' }).click();
  await page.getByLabel('Hvad svarer fuldt sagstal til hos jer?').fill('25');
  await expect(page.getByText('Aftalt ons. 5. aug. · Henrik Sand · ændret siden')).toBeVisible();
  await page.getByRole('button', { name: 'Notér, at det er aftalt' }).click();
  await expect(page.getByText('Aftalt ons. 5. aug. · Henrik Sand', { exact: true })).toBeVisible();
  await reload(page);
  await expect(page.getByLabel('Hvorfor netop sådan?')).toHaveValue('Ny i området');
});

test('nothing is written before somebody asks for it, and the suggestion can be taken back', async ({ laptop }) => {
  const page = await openExample(laptop, { beforeTalks: true, screen: 'sagstal' });
  expect((await roomsOf(page))['plan']).not.toContain('"sagstal"');
  await page.getByRole('button', { name: suggestion }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('heading', { name: 'I har ikke talt om sagstal her endnu' })).toBeVisible();
  await page.getByRole('button', { name: suggestion }).click();
  await expect(page.getByRole('table')).toBeVisible();
});

test('a step is added, changed and deleted by keyboard alone', async ({ laptop }) => {
  const page = await openExample(laptop, { beforeTalks: true, screen: 'sagstal' });
  await page.getByRole('button', { name: suggestion }).press('Enter');
  await page.getByRole('button', { name: 'Tilføj et trin' }).press('Enter');
  const day = page.getByRole('textbox', { name: 'Fra hvilken dag?' });
  await day.fill('3/11-2026');
  await page.getByLabel('Hvor stor en del af et fuldt sagstal?').selectOption('75');
  await day.press('Tab');
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(2)).toContainText('3. nov.2. feb. 202775 %');
  await page.getByRole('button', { name: 'Ret trinnet fra 3. nov.' }).press('Enter');
  await page.getByRole('radio', { name: 'Dagen står fast' }).press('Space');
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(rows.nth(2)).toContainText('fast dag');
  await page.getByRole('button', { name: 'Slet trinnet fra 3. nov.' }).press('Enter');
  await expect(rows).toHaveCount(3);
  await page.getByRole('button', { name: 'Fortryd' }).press('Enter');
  await expect(rows).toHaveCount(4);
});

test('on the day of a review it is named, and what came of it is a line', async ({ laptop }) => {
  const page = await openExample(laptop, { beforeTalks: true, screen: 'sagstal' });
  const id = forloebId(page);
  await page.getByRole('button', { name: suggestion }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await goTo(page, `#/f/${id}/overblik`);
  await expect(page.getByText('Det er tid til at se på Aminas sagstal')).toHaveCount(0);
  await setNow(page, later);
  await reload(page);
  await expect(page.getByText('Det er tid til at se på Aminas sagstal')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await goTo(page, `#/f/${id}/i-dag`);
  await page.getByRole('link', { name: 'Se på sagstallet' }).click();
  await page.getByRole('button', { name: 'Skriv, hvad I kom frem til: torsdag den 3. september 2026' }).click();
  await page.getByRole('textbox', { name: 'Hvad kom I frem til?' }).fill('Det passer. Ingen ændring.');
  await goTo(page, `#/f/${id}/huskeliste`);
  await goTo(page, `#/f/${id}/sagstal`);
  await expect(page.getByRole('textbox', { name: 'Hvad kom I frem til?' })).toHaveValue('Det passer. Ingen ændring.');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Set på 3. sep. af Mette')).toBeVisible();
  await expect(
    page.getByRole('checkbox', { name: 'Vi har set på sagstallet: torsdag den 3. september 2026' }),
  ).toBeChecked();
  await goTo(page, `#/f/${id}/overblik`);
  await expect(page.getByText('Det er tid til at se på Aminas sagstal')).toHaveCount(0);
});

test('two who change it apart are both kept', async ({ laptop, phone }) => {
  const desk = await openExample(laptop, { beforeTalks: true, screen: 'sagstal' });
  const id = forloebId(desk);
  await desk.getByRole('button', { name: suggestion }).click();
  await expect(desk.getByRole('table')).toBeVisible();
  const leader = await openApp(phone, '', EXAMPLE_NOW);
  await acceptFile(leader, (await saveFileFor(desk, id, 'Til Henrik')).path, 'Hent forløbet');
  await goTo(leader, `#/f/${id}/sagstal`);
  await leader.getByRole('button', { name: 'Ret trinnet fra 3. feb. 2027' }).click();
  await leader.getByLabel('Hvor stor en del af et fuldt sagstal?').selectOption('90');
  await leader.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(leader.getByRole('table')).toContainText('90 %');
  await goTo(desk, `#/f/${id}/sagstal`);
  await desk.getByRole('button', { name: 'Ret trinnet fra 3. aug.' }).click();
  await desk.getByLabel('Hvor stor en del af et fuldt sagstal?').selectOption('40');
  await desk.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(desk.getByRole('table')).toContainText('40 %');
  await acceptFile(desk, (await saveFileFor(leader, id, 'Svar til Mette')).path, 'Flet ind i forløbet');
  await goTo(desk, `#/f/${id}/sagstal`);
  const both = desk.getByText('I har begge rettet', { exact: false }).first();
  await both.click();
  await expect(desk.getByText('40 % fra 3. aug., 100 % fra 3. feb. 2027')).toBeVisible();
  await expect(desk.getByText('50 % fra 3. aug., 90 % fra 3. feb. 2027')).toBeVisible();
  expect(await axeViolations(desk)).toEqual([]);
});

const line = 'Skriv, hvad I kom frem til: torsdag den 3. september 2026';
const found = 'Hvad kom I frem til?';

/** The same forløb in another tab. */
const besides = async (context: BrowserContext, page: Page) => {
  const other = await openApp(context, '', EXAMPLE_NOW);
  await goTo(other, new URL(page.url()).hash);
  await expect(other.getByRole('table')).toBeVisible();
  return other;
};

test('a line that was begun before another came writes over nothing', async ({ laptop }) => {
  const page = await openExample(laptop, { beforeTalks: true, screen: 'sagstal' });
  await page.getByRole('button', { name: suggestion }).click();
  await expect(page.getByRole('table')).toBeVisible();
  const other = await besides(laptop, page);
  await page.getByRole('button', { name: line }).click();
  await page.getByRole('textbox', { name: found }).fill('Det passer.');
  await other.getByRole('button', { name: line }).click();
  await other.getByRole('textbox', { name: found }).fill('Vi venter en måned.');
  await other.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Set på', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.getByText('I har begge rettet', { exact: false }).first().click();
  for (const words of ['Det passer.', 'Vi venter en måned.']) await expect(page.getByText(words).first()).toBeVisible();
});

test('a step is saved among the steps it was opened with', async ({ laptop }) => {
  const page = await openExample(laptop, { beforeTalks: true, screen: 'sagstal' });
  await page.getByRole('button', { name: suggestion }).click();
  await expect(page.getByRole('table')).toBeVisible();
  const other = await besides(laptop, page);
  await page.getByRole('button', { name: 'Ret trinnet fra 3. feb. 2027' }).click();
  await page.getByLabel('Hvor stor en del af et fuldt sagstal?').selectOption('90');
  await other.getByRole('button', { name: 'Slet trinnet fra 3. aug.' }).click();
  await expect(page.getByText('Fra 3. feb. 2027: fuldt sagstal.')).toBeAttached();
  await expect(page.getByText('50 % af et fuldt sagstal')).toHaveCount(0);
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.getByText('I har begge rettet', { exact: false }).first().click();
  await expect(page.getByText('50 % fra 3. aug., 90 % fra 3. feb. 2027')).toBeVisible();
});

test('the new hire sees it on the phone and changes nothing', async ({ phone }) => {
  const page = await openExample(phone, { beforeTalks: true, screen: 'sagstal', viewpoint: 'ny' });
  const id = forloebId(page);
  await expect(page.getByText('Tag det op med din leder eller din kontaktperson')).toBeVisible();
  await expect(page.getByRole('button', { name: suggestion })).toHaveCount(0);
  const be = async (who: string) => {
    await goTo(page, `#/f/${id}/om`);
    await page.getByRole('group', { name: 'Hvem er du her?' }).getByText(who, { exact: true }).tap();
    await goTo(page, `#/f/${id}/sagstal`);
  };
  await be('Kontaktperson');
  await page.getByRole('button', { name: suggestion }).tap();
  await expect(page.getByRole('table')).toBeVisible();
  await be('Den nye kollega');
  await expect(page.getByRole('table')).toContainText('50 %');
  await expect(page.locator('main').getByRole('button')).toHaveCount(0);
  await expect(page.locator('main').getByRole('textbox')).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test('reads well, light and dark, and fits a narrow window', async ({ laptop }) => {
  const page = await openExample(laptop, { beforeTalks: true, screen: 'sagstal' });
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: suggestion }).click();
  await expect(page.getByRole('table')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Tilføj et trin' }).click();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('it goes along on the paper of the leader, and on that of the new hire when somebody asks for it', async ({
  laptop,
}) => {
  const page = await openExample(laptop, { beforeTalks: true, screen: 'sagstal' });
  const id = forloebId(page);
  await goTo(page, `#/f/${id}/udskriv`);
  await expect(page.getByRole('checkbox', { name: 'Sagstal' })).toHaveCount(0);
  await goTo(page, `#/f/${id}/sagstal`);
  await page.getByRole('button', { name: suggestion }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await goTo(page, `#/f/${id}/udskriv`);
  await expect(page.getByRole('checkbox', { name: 'Sagstal' })).not.toBeChecked();
  await page.getByText('Hele programmet til lederen').click();
  await expect(page.getByRole('checkbox', { name: 'Sagstal' })).toBeChecked();
  const paper = (await printed(page, ['I ser på det igen'])).pages.join('\n');
  expect(paper).toMatch(/3\. aug\. 2026 – 2\. feb\. 2027 +50 %/);
  expect(paper).toContain('I ser på det igen: 3. sep. 2026');
});
