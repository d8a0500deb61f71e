import type { BrowserContext, Page } from '@playwright/test';
import { summarize } from '../../src/core/forloeb/summary.ts';
import { examplePlan } from '../output/programme/example-plan.ts';
import { axeViolations } from './support/axe.ts';
import { appIsThere, expect, openApp, test } from './support/devices.ts';
import { type Paper, printed } from './support/paper.ts';
import { reload } from './support/steps.ts';

const SCREEN = '#/f/eksempel/udskriv';

/** Puts the example on the device with its first day on Monday 3 August 2026, and opens a screen of it on 20 July. */
async function openExample(context: BrowserContext, route = SCREEN): Promise<Page> {
  const page = await openApp(context, '', '2026-07-20T10:00:00+02:00');
  const doc = examplePlan();
  const owner = { id: 'eksempel', viewpoint: 'kontaktperson', person: 'person_eksempel-kontaktperson' };
  const summary = { ...summarize(doc), ...owner, changedAt: 1, copiedAt: 1 };
  const rows = JSON.stringify({ room: { id: doc.id, forloeb: 'eksempel', room: 'plan', rev: 1, doc }, summary });
  await expect.poll(() => page.evaluate(() => indexedDB.databases().then((list) => list.length))).toBe(1);
  await page.evaluate(
    (json) =>
      new Promise<void>((resolve, reject) => {
        const { room, summary } = JSON.parse(json);
        const opening = indexedDB.open('god-start');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const work = opening.result.transaction(['rooms', 'summaries'], 'readwrite');
          work.objectStore('rooms').put(room);
          work.objectStore('summaries').put(summary);
          work.onerror = () => reject(work.error);
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    rows,
  );
  await page.goto(`./${route}`);
  await reload(page);
  await appIsThere(page);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return page;
}

const openPaper = async (context: BrowserContext): Promise<Page> => {
  const page = await openExample(context);
  await expect(page.getByRole('heading', { name: 'Velkommen, Amina' })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  return page;
};

const linesOf = (page: string): readonly string[] =>
  page
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Lines between the margins: without the foot. */
const bodyOf = (page: string): readonly string[] => linesOf(page).slice(0, -1);

function expectWellSet({ pages, sizes }: Paper): void {
  expect(new Set(sizes)).toEqual(new Set(['595 × 842']));
  pages.forEach((page, index) => {
    const foot = linesOf(page).at(-1) ?? '';
    expect(foot).toContain('Introduktionsprogram');
    expect(foot).toContain('Udskrevet 20.7.2026');
    expect(foot).toContain(`Side ${index + 1} af ${pages.length}`);
    const last = bodyOf(page).at(-1) ?? '';
    expect(bodyOf(page).length, `page ${index + 1} has content`).toBeGreaterThan(4);
    expect(last, 'no heading is last on a page').not.toMatch(
      /^(Uge \d+ |Dag +Kl\.|Gjort +Opgave|Første (?:arbejds|måned|tre|år)|Inden start|Introduktionsskema|Huskeliste)/,
    );
  });
}

test('the programme to the newcomer comes on paper whole', async ({ laptop }) => {
  test.setTimeout(120_000);
  const page = await openPaper(laptop);
  const paper = await printed(page);
  expectWellSet(paper);
  const all = paper.pages.join('\n');
  const words = ['Amina Yilmaz', 'Mette Kjær', 'Henrik Sand', 'Karin Bjerre', 'Mandag den 3. august 2026 kl. 09.00'];
  for (const text of [
    ...words,
    'Receptionen i stueetagen',
    'Uge 32',
    'Uge 35',
    '09.00–09.45',
    'Luft: Find dig til rette',
  ]) {
    expect(all).toContain(text);
  }
  expect(paper.pages[0]).toContain('Velkommen, Amina');
  expect(all).toContain('Eksempel – opdigtede data');
  expect(all).not.toContain('Inden start');
  for (const text of ['I dag', 'Send og modtag', 'Gemt på denne enhed', 'Hvad skal med?', 'Spørgsmål']) {
    expect(linesOf(all)).not.toContain(text);
  }
  const isTable = (text: string) => /\d\d\.\d\d–\d\d\.\d\d/.test(text);
  for (const text of paper.pages.filter(isTable)) expect(text).toMatch(/Dag +Kl\. +Aktivitet +Hvem +Sted +Behov/);
  expect(paper.tagged).toBe(true);
  expect(paper.title).toBe('Introduktionsprogram · God start');
  expect(paper.bytes).toBeLessThan(3_000_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await printed(page)).pages).toEqual(paper.pages);
});

test('the leader gets everything, and only the parts that were chosen go along', async ({ laptop }) => {
  test.setTimeout(120_000);
  const page = await openPaper(laptop);
  await page.getByRole('radio', { name: 'Hele programmet til lederen' }).check();
  await page.getByRole('checkbox', { name: 'Introduktionsskema' }).uncheck();
  await expect(page.getByRole('heading', { name: 'Introduktion af Amina Yilmaz' })).toBeVisible();
  const paper = await printed(page);
  expectWellSet(paper);
  const all = paper.pages.join('\n');
  expect(all).toContain('Inden start');
  expect(all).toContain('Gjort 6. jul.');
  expect(all).not.toContain('Kære Amina');
  expect(all).not.toContain('Uge 32');
  // It may hang on a wall without the first page.
  const list = paper.pages.find((one) => one.includes('Huskeliste'));
  expect(list).toContain('Amina Yilmaz');
});

test('week sheets lie, one week a page, with room for the pen, and hang on a wall without the rest', async ({
  laptop,
}) => {
  const page = await openPaper(laptop);
  await page.getByRole('checkbox', { name: 'Ugeark til opslag' }).check();
  for (const part of ['Introduktionsskema', 'Opgaver', 'Huskeliste', 'Videnspersoner'])
    await page.getByRole('checkbox', { name: part }).uncheck();
  await expect(page.getByRole('heading', { name: 'Velkommen, Amina' })).toHaveCount(0);
  const { pages, sizes } = await printed(page);
  expect(pages.length).toBe(4);
  expect(new Set(sizes)).toEqual(new Set(['842 × 595']));
  pages.forEach((text, index) => {
    expect(text).toContain(`Uge ${32 + index}`);
    for (const word of ['Amina', 'Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Noter'])
      expect(text).toContain(word);
  });
  expect(pages[0]).toContain('Velkomst og morgenkaffe');
  await page.getByRole('checkbox', { name: 'Introduktionsskema' }).check();
  expect((await printed(page)).sizes[0]).toBe('595 × 842');
  expect(await axeViolations(page)).toEqual([]);
});

test('a page break never comes after a heading, wherever the text above ends', async ({ laptop }) => {
  test.setTimeout(180_000);
  const page = await openPaper(laptop);
  for (const millimetres of [40, 110]) {
    await page.evaluate((height) => {
      const title = document.querySelector('article h1') as HTMLElement;
      title.style.paddingTop = `${height}mm`;
    }, millimetres);
    expectWellSet(await printed(page));
  }
});

test('the button prints, under a title without a name', async ({ laptop }) => {
  const page = await openPaper(laptop);
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      document.body.dataset['printedAs'] = document.title;
      dispatchEvent(new Event('afterprint'));
    };
  });
  await page.getByRole('button', { name: 'Udskriv' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed-as', 'Introduktionsprogram · God start');
  await expect(page).toHaveTitle('Udskriv · God start');
});

test('the screen reads well on laptop and phone, light and dark', async ({ laptop, phone }) => {
  test.setTimeout(120_000);
  for (const context of [laptop, phone]) {
    const page = await openPaper(context);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page)).toEqual([]);
  }
});
