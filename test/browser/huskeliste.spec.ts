import type { Locator, Page } from '@playwright/test';
import type { Change } from '../../src/core/document/types.ts';
import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';

const bucket = (page: Page, name: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('button', { name: new RegExp(`^${name}`) }) });
const row = (page: Page, title: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: title, exact: true }) });
const titles = (page: Page, name: string): Promise<string[]> =>
  bucket(page, name).locator('ul > li > div > button').allTextContents();

test('Mette sees the bucket of now and ticks; it stays where it was and can be undone', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  await expect(page.getByRole('button', { name: /^Første arbejdsuge/ })).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('button', { name: /^Første måned/ })).toHaveAttribute('aria-expanded', 'false');
  const item = row(page, 'Vis rundt i hele huset');
  const before = await item.boundingBox();
  await item.getByRole('checkbox', { name: 'Vis rundt i hele huset' }).click();
  await expect(item).toContainText('Mette krydsede af i dag');
  await expect(page.getByRole('button', { name: /^Første arbejdsuge/ })).toContainText('2 af 6');
  expect((await item.boundingBox())?.y).toBe(before?.y);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(item.getByRole('checkbox').first()).not.toBeChecked();
  await page.getByRole('button', { name: /^Inden start/ }).click();
  await expect(row(page, 'Bestil mail, telefon og adgange')).toContainText('Burde være sket den 13. jul.');
});

test('the last part ticks the whole', async ({ phone }) => {
  const page = await openExample(phone, { screen: 'huskeliste/before' });
  const item = row(page, 'Bestil mail, telefon og adgange');
  await expect(item.getByRole('checkbox', { name: 'Mailadresse og kalender' })).toBeChecked();
  await item.getByRole('checkbox', { name: 'Adgang til fagsystemer og drev' }).tap();
  await expect(item.getByRole('checkbox', { name: 'Bestil mail, telefon og adgange' })).toBeChecked();
  await expect(page.getByRole('button', { name: /^Inden start/ })).toContainText('16 af 16');
});

test('everything by keyboard: fold, move with Alt and the arrows, edit, and remove', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  const fold = page.getByRole('button', { name: /^Første arbejdsdag/ });
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  const title = page.getByRole('button', { name: 'Vis rundt i hele huset', exact: true });
  await title.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await titles(page, 'Første arbejdsuge')).indexOf('Vis rundt i hele huset')).toBe(1);
  await expect(title).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await titles(page, 'Første arbejdsuge')).indexOf('Vis rundt i hele huset')).toBe(0);
  await expect(title).toBeFocused();

  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Ret punkt' });
  await sheet.getByLabel('Hvad skal huskes?').fill('');
  await sheet.getByRole('button', { name: 'Gem', exact: true }).press('Enter');
  await expect(sheet.getByText('Skriv, hvad der skal huskes.')).toBeVisible();
  await sheet.getByLabel('Hvad skal huskes?').fill('Vis huset frem');
  await sheet.getByRole('textbox', { name: 'Senest den' }).fill('10/8');
  await expect(sheet.getByText('6. arbejdsdag, mandag den 10. august 2026')).toBeVisible();
  await sheet.getByRole('button', { name: 'Gem', exact: true }).press('Enter');
  await expect(sheet).toBeHidden();
  await expect(row(page, 'Vis huset frem')).toContainText('man. 10. aug. · uge 33');

  await page.getByRole('button', { name: 'Vis huset frem', exact: true }).press('Enter');
  await sheet.getByRole('button', { name: 'Fjern punktet' }).press('Enter');
  await expect(row(page, 'Vis huset frem')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).press('Enter');
  await expect(row(page, 'Vis huset frem')).toBeVisible();
});

test('an item is added with a title and Enter, and moved to another bucket in the sheet', async ({ phone }) => {
  const page = await openExample(phone, { screen: 'huskeliste' });
  await page.getByLabel('Tilføj til første arbejdsuge').fill('Vis cykelkælderen');
  await page.keyboard.press('Enter');
  const added = page.getByRole('button', { name: 'Vis cykelkælderen', exact: true });
  await expect(added).toBeVisible();
  await expect(page.getByLabel('Tilføj til første arbejdsuge')).toHaveValue('');
  await added.tap();
  await page.getByRole('dialog').getByLabel('Hvornår i forløbet').selectOption('firstYear');
  await page.getByRole('dialog').getByLabel('Note').fill('Koden står på nøglen.');
  await page.getByRole('dialog').getByRole('button', { name: 'Gem', exact: true }).tap();
  await expect(page.getByRole('button', { name: /^Første år/ })).toContainText('0 af 3');
  await page.getByRole('button', { name: /^Første år/ }).tap();
  await expect(row(page, 'Vis cykelkælderen')).toContainText('Koden står på nøglen.');
});

test('an item is repeated for several topics at once', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste/firstMonth' });
  await page.getByRole('button', { name: 'Giv introduktion, følordning og sparring: Journal og notat' }).click();
  await page.getByRole('button', { name: 'Gentag for emner' }).click();
  await page.getByLabel('Emner, ét på hver linje').fill('Frister\n\nSvære samtaler\nfrister\njournal og notat');
  await expect(page.getByText('»journal og notat« har allerede punktet og bliver sprunget over.')).toBeVisible();
  await page.getByRole('button', { name: 'Lav 2 punkter' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const all = await titles(page, 'Første måned');
  const at = all.indexOf('Giv introduktion, følordning og sparring: Journal og notat');
  expect(all.slice(at + 1, at + 3)).toEqual([
    'Giv introduktion, følordning og sparring: Frister',
    'Giv introduktion, følordning og sparring: Svære samtaler',
  ]);
});

test('the filter shows mine, one person, and what is searched for, and is remembered', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste', viewpoint: 'ny' });
  await expect(page.getByRole('radio', { name: 'Mine' })).toBeChecked();
  await expect(page.getByRole('button', { name: /^Inden start/ })).toHaveAttribute('aria-expanded', 'false');
  await page.getByRole('button', { name: 'Vis hele listen' }).click();
  await expect(page.getByRole('radio', { name: 'Alle' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Vis hele listen' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Mine' }).check();
  await page.getByRole('link', { name: 'I dag' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /Amina/ })).toBeVisible();
  await page
    .getByRole('link', { name: /^Huskeliste/ })
    .first()
    .click();
  await expect(page.getByRole('radio', { name: 'Mine' })).toBeChecked();
  await page.getByRole('combobox', { name: 'Vælg person …' }).selectOption({ label: 'Henrik Sand' });
  await expect(row(page, 'Gør det klart, hvem der beslutter hvad')).toBeVisible();
  await expect(row(page, 'Vis rundt i hele huset')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Alle' }).check();
  await page.getByRole('searchbox', { name: 'Søg i huskelisten' }).fill('kantinen');
  await expect(row(page, 'Vis rundt i hele huset')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Første år/ })).toHaveCount(0);
});

test('the search is there on the phone and unfolds what it finds', async ({ phone }) => {
  const page = await openExample(phone, { screen: 'huskeliste' });
  const before = page.getByRole('button', { name: /^Inden start/ });
  await expect(before).toHaveAttribute('aria-expanded', 'false');
  const search = page.getByRole('searchbox', { name: 'Søg i huskelisten' });
  await search.tap();
  await search.fill('mail, telefon');
  await expect(before).toHaveAttribute('aria-expanded', 'true');
  await expect(row(page, 'Bestil mail, telefon og adgange')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await before.tap();
  await expect(before).toHaveAttribute('aria-expanded', 'false');
  await search.fill('');
  await expect(before).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('button', { name: /^Første arbejdsuge/ })).toHaveAttribute('aria-expanded', 'true');
});

test('deleted by one and edited by another: it stays until somebody decides', async ({ laptop }) => {
  const id = 'huskeliste_rundvisning-hus';
  // Mette's deletion names no stamp that Henrik's later edit could have been seen under.
  const deletion: Change = { do: 'delete', id };
  const page = await openExample(laptop, {
    screen: 'huskeliste',
    apart: [{ id, mine: [deletion], theirs: { title: 'Vis rundt i huset og gården' } }],
  });
  const item = row(page, 'Vis rundt i huset og gården');
  await expect(item).toContainText('Mette Kjær har slettet punktet, og Henrik Sand har rettet i det.');
  await item.getByRole('button', { name: 'Behold' }).click();
  await expect(item.getByRole('button', { name: 'Behold' })).toHaveCount(0);
  await expect(item).toBeVisible();
});

test('purged by one and edited by another: what is left is shown, to keep or to delete', async ({ laptop }) => {
  const id = 'huskeliste_aftal-oplaering';
  const page = await openExample(laptop, {
    screen: 'huskeliste',
    apart: [{ id, mine: [{ do: 'purge', id }], theirs: { title: 'Skrivebord ved vinduet' } }],
  });
  await expect(page.getByText('Delvis genskabt: kun det, der blev rettet, er her')).toBeVisible();
  await expect(page.getByText('Skrivebord ved vinduet')).toBeVisible();
  await expect(page.getByText('kræver en nyere udgave')).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Behold' }).click();
  await expect(page.getByRole('button', { name: 'Behold' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Slet', exact: true }).click();
  await expect(page.getByText('Skrivebord ved vinduet')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByText('Skrivebord ved vinduet')).toBeVisible();
});

test('both changed the title: a quiet mark, and one press to choose', async ({ laptop }) => {
  const id = 'huskeliste_rundvisning-hus';
  const mine: Change = { do: 'write', id, type: 'huskeliste', fields: { title: 'Vis huset' } };
  const page = await openExample(laptop, {
    screen: 'huskeliste',
    apart: [{ id, mine: [mine], theirs: { title: 'Vis gården' } }],
  });
  const item = page.getByRole('listitem').filter({ hasText: 'I har begge rettet.' });
  await item.getByRole('button', { name: /^Vis / }).click();
  const sheet = page.getByRole('dialog', { name: 'Ret punkt' });
  await sheet.getByText('Hvad skal huskes?: I har begge rettet').click();
  await sheet
    .getByRole('listitem')
    .filter({ hasText: 'Henrik Sand' })
    .getByRole('button', { name: 'Behold denne' })
    .click();
  await expect(page.getByText('Hvad skal huskes?: Dit valg er gemt.')).toBeVisible();
  await expect(sheet.getByLabel('Hvad skal huskes?')).toHaveValue('Vis gården');
  await sheet.getByLabel('Hvad skal huskes?').fill('Vis hus og gård');
  await sheet.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(row(page, 'Vis hus og gård')).not.toContainText('I har begge rettet');
});

test('a finished list tells what was achieved', async ({ phone }) => {
  const page = await openExample(phone, { screen: 'huskeliste', allDone: true });
  await expect(page.getByRole('heading', { name: 'Alt er gjort' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /Mette Kjær · \d+ ting/ })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test('reads well, light and dark, and fits a narrow window', async ({ laptop, phone }) => {
  for (const context of [laptop, phone]) {
    const page = await openExample(context, { screen: 'huskeliste' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.getByRole('button', { name: 'Vis rundt i hele huset', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test('an item is opened beside the list where there is room for both', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  const title = page.getByRole('button', { name: 'Vis rundt i hele huset', exact: true });
  const words = await title.boundingBox();
  await title.click();
  const box = await page.getByRole('dialog').boundingBox();
  expect(box).toMatchObject({ y: 0, height: 800 });
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(1280);
  expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThan(box?.x ?? 0);
  await page.setViewportSize({ width: 1100, height: 800 });
  await expect.poll(async () => (await page.getByRole('dialog').boundingBox())?.x).toBe(270);
});
