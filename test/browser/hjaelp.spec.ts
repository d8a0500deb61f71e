import type { BrowserContext, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';
import { acceptFile, forloebId, goTo, reload, saveFileFor } from './support/steps.ts';

const BEFORE = '2026-07-28T09:00:00+02:00';

const openHelp = (context: BrowserContext, viewpoint: 'kontaktperson' | 'ny', now?: string): Promise<Page> =>
  openExample(context, { beforeTalks: true, viewpoint, screen: 'hjaelp', ...(now && { now }) });

const row = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

/** Takes some of the suggestions. */
async function take(page: Page, ...titles: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Forslag', exact: true }).first().click();
  for (const title of titles) await page.getByRole('checkbox', { name: title, exact: true }).check();
  await page.getByRole('button', { name: `Tilføj ${titles.length}`, exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function fill(page: Page, title: string, field: string, text: string): Promise<void> {
  await page.getByRole('button', { name: `Ret: ${title}`, exact: true }).click();
  await page.getByLabel(field).fill(text);
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`suggestions are taken, filled and ticked ready before the first day (${colorScheme})`, async ({ laptop }) => {
    const page = await openHelp(laptop, 'kontaktperson', BEFORE);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.getByRole('heading', { name: 'Her er intet at slå op i endnu' })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Forslag', exact: true }).first().click();
    await expect(page.getByRole('checkbox', { name: 'Brevskabeloner' })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await take(page, 'Brevskabeloner', 'Sådan skriver vi journal');
    await expect(page.getByText('2 ting ligger ikke klar til første dag')).toBeVisible();
    await fill(page, 'Brevskabeloner', 'Adresse', 'intra.birkevang.example/breve');
    await expect(page.getByRole('link', { name: 'Brevskabeloner' })).toHaveAttribute(
      'href',
      'https://intra.birkevang.example/breve',
    );
    await expect(page.getByRole('link', { name: 'Brevskabeloner' })).toHaveAttribute('rel', 'noopener noreferrer');
    await page.getByRole('checkbox', { name: 'Ligger klar: Brevskabeloner' }).check();
    await expect(page.getByText('1 ting ligger ikke klar til første dag')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await goTo(page, `#/f/${forloebId(page)}/overblik`);
    await page.getByRole('link', { name: 'Se dem' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Hjælperedskaber' })).toBeVisible();
    await page.getByRole('checkbox', { name: 'Ligger klar: Sådan skriver vi journal' }).check();
    await expect(page.getByText('til første dag')).toHaveCount(0);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(page.getByText('1 ting ligger ikke klar til første dag')).toBeVisible();
  });
}

test('an address that is none stands as words and opens nothing', async ({ laptop }) => {
  const page = await openHelp(laptop, 'kontaktperson');
  for (const [title, address] of [
    ['Drevet', 'S:\\Fælles\\Håndbog'],
    ['Gammelt link', 'http://intra.birkevang.example'],
    ['Fælde', 'javascript:alert(1)'],
  ] as const) {
    await page.getByRole('button', { name: 'Tilføj', exact: true }).first().click();
    await page.getByLabel('Hvad er det?').fill(title);
    await page.getByLabel('Adresse').fill(address);
    await expect(page.getByText('Det kan ikke åbnes herfra og bliver vist som tekst.')).toBeVisible();
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(row(page, title)).toContainText(address);
    await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  }
  // After the first day nobody is reminded any more; it only says so in its place.
  await expect(page.getByText('til første dag')).toHaveCount(0);
});

test('what is begun in the form is there after a slip, and is removed and brought back', async ({ laptop }) => {
  const page = await openHelp(laptop, 'kontaktperson');
  await page.getByRole('button', { name: 'Tilføj', exact: true }).first().click();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Skriv, hvad det er.')).toBeVisible();
  await page.getByLabel('Hvad er det?').fill('Vagtplanen');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tilføj', exact: true }).first().click();
  await expect(page.getByLabel('Hvad er det?')).toHaveValue('Vagtplanen');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(row(page, 'Vagtplanen')).toBeVisible();
  await page.getByRole('button', { name: 'Ret: Vagtplanen' }).click();
  await page.getByRole('button', { name: 'Fjern', exact: true }).click();
  await expect(row(page, 'Vagtplanen')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(row(page, 'Vagtplanen')).toBeVisible();
});

test('the order is changed by keyboard, within a topic and topic by topic, and undone', async ({ laptop }) => {
  const page = await openHelp(laptop, 'kontaktperson');
  await take(page, 'Sådan skriver vi journal', 'Et godt notat uden navne', 'Brevskabeloner');
  const topics = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(topics).toHaveText(['Journal og notat', 'Breve og skabeloner']);
  await page.getByRole('button', { name: 'Ret rækkefølgen' }).press('Enter');
  const down = page.getByRole('button', { name: 'Flyt ned: Journal og notat' });
  await down.press('Enter');
  await expect(topics).toHaveText(['Breve og skabeloner', 'Journal og notat']);
  await expect(down).toBeFocused();
  await expect(down).toBeDisabled();
  await page.getByRole('button', { name: 'Fortryd' }).press('Enter');
  await expect(topics).toHaveText(['Journal og notat', 'Breve og skabeloner']);

  const rows = page.getByRole('region', { name: 'Journal og notat' }).getByRole('listitem');
  await expect(rows).toContainText(['Et godt notat uden navne', 'Sådan skriver vi journal']);
  const up = page.getByRole('button', { name: 'Flyt op: Sådan skriver vi journal' });
  await up.press('Enter');
  await expect(rows).toContainText(['Sådan skriver vi journal', 'Et godt notat uden navne']);
  await expect(up).toBeFocused();
  await expect(page.getByText('Flyttet. Det er nu nummer 1 af 2.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Færdig' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Flyt/ })).toHaveCount(0);
  await reload(page);
  await expect(rows).toContainText(['Sådan skriver vi journal', 'Et godt notat uden navne']);
});

test('the new hire finds it on the phone with one hand, with what is not ready and whom to ask', async ({
  laptop,
  phone,
}) => {
  const desk = await openHelp(laptop, 'kontaktperson', BEFORE);
  const id = forloebId(desk);
  await take(desk, 'Sådan skriver vi journal', 'Brevskabeloner');
  await fill(desk, 'Sådan skriver vi journal', 'Adresse', 'https://intra.birkevang.example/journal');
  await desk.getByRole('checkbox', { name: 'Ligger klar: Sådan skriver vi journal' }).check();
  const file = await saveFileFor(desk, id, 'Til Amina');
  const hand = await openApp(phone, '', EXAMPLE_NOW);
  await acceptFile(hand, file.path, 'Hent forløbet');
  await goTo(hand, `#/f/${id}/mere`);
  await hand.getByRole('link', { name: 'Hjælperedskaber' }).tap();
  const link = hand.getByRole('link', { name: 'Sådan skriver vi journal' });
  await expect(link).toHaveAttribute('href', 'https://intra.birkevang.example/journal');
  expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await expect(row(hand, 'Brevskabeloner')).toContainText('Ikke klar endnu');
  await expect(hand.getByRole('checkbox')).toHaveCount(0);
  await expect(hand.getByText('til første dag')).toHaveCount(0);
  expect(await axeViolations(hand)).toEqual([]);
  expect(await hand.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('it goes on paper as a part of its own when somebody wants it', async ({ laptop }) => {
  const page = await openHelp(laptop, 'kontaktperson');
  await take(page, 'Brevskabeloner', 'Håndbog for nye kolleger');
  await fill(page, 'Brevskabeloner', 'Hvor ligger det?', 'Grøn mappe på kontoret');
  await page.getByRole('checkbox', { name: 'Ligger klar: Brevskabeloner' }).check();
  await goTo(page, `#/f/${forloebId(page)}/udskriv`);
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { name: 'Videnspersoner' })).toBeVisible();
  await expect(paper.getByRole('heading', { name: 'Hjælperedskaber' })).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Hjælperedskaber' }).check();
  const table = paper.getByRole('table', { name: 'Hjælperedskaber' });
  await expect(table.getByRole('row', { name: /Brevskabeloner/ })).toContainText('Grøn mappe på kontoret');
  await expect(table.getByRole('row', { name: /Håndbog for nye kolleger/ })).toContainText('Ikke klar endnu');
  expect(await axeViolations(page)).toEqual([]);
});
