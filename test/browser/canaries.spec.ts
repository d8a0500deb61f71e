import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { forloebScreens } from '../../src/ui/routes.ts';
import { expect, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { dump, setLock } from './support/lock.ts';
import { goTo } from './support/steps.ts';

/** One word for every field of the private room, looked for everywhere it must not be (forloeb RULES.md N210, N219). */

const base = '#/f/forloeb_eksempel';

/** Every form of the journal, by the button that begins it. */
const forms = {
  logbog: 'Skriv i logbogen',
  kort: 'Skriv en kort',
  fuld: 'Skriv en grundig',
  analyse: 'Begynd en analyse',
  samtale: 'Forbered en samtale',
  plan: 'Begynd en plan',
} as const;

/** Fills every field on the screen with a word of its own, and gives the words. */
async function fillAll(page: Page, name: string): Promise<readonly string[]> {
  const boxes = page.locator('main').getByRole('textbox');
  const words: string[] = [];
  for (let index = 0; index < (await boxes.count()); index += 1) {
    const box = boxes.nth(index);
    // A day is picked or typed as a day, and is no text.
    if ((await box.getAttribute('placeholder'))?.startsWith('fx 3/8')) continue;
    await expectClosed(box);
    const word = `Kanarie${name}${index}Zq`;
    words.push(word);
    await box.fill(word);
  }
  return words;
}

/** Nothing that a browser may send away to check or suggest. */
async function expectClosed(box: Locator): Promise<void> {
  const attributes = { spellcheck: 'false', autocorrect: 'off', autocomplete: 'off', writingsuggestions: 'false' };
  for (const [name, value] of Object.entries(attributes)) await expect(box).toHaveAttribute(name, value);
}

/** Begins an entry in a form, adds a second row where it has rows, and fills it. */
async function writeIn(page: Page, name: string, action: string): Promise<readonly string[]> {
  const begin = page.getByRole('button', { name: action });
  const write = page.getByRole('button', { name: 'Skriv', exact: true });
  await expect(begin.or(write).first()).toBeVisible();
  if (await write.isVisible()) await write.click();
  await begin.click();
  await expect(page.getByText('Ingen borger må kunne genkendes.')).toBeVisible();
  const words = [...(await fillAll(page, name))];
  const more = page.getByRole('button', { name: /^Tilføj .+ 2$/ });
  if (await more.isVisible()) {
    await more.click();
    await expect(page.getByRole('heading', { level: 3, name: / 2$/ })).toBeVisible();
    words.push(...(await fillAll(page, `${name}Igen`)).filter((word) => !words.includes(word)));
  }
  // What was overwritten by the second round is no longer anywhere.
  const values = await page
    .locator('main')
    .getByRole('textbox')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  await expect(page.getByText(/^Gemt kl\. \d\d\.\d\d$/)).toBeVisible();
  return words.filter((word) => values.includes(word));
}

/** Notes what is handed to the share sheet in place of handing it there. */
const catchShares = (page: Page) =>
  page.evaluate(() => {
    const shared: string[] = [];
    Object.assign(globalThis, { shared });
    Object.assign(navigator, {
      canShare: () => true,
      async share(data: ShareData) {
        shared.push(JSON.stringify({ title: data.title, text: data.text, url: data.url }));
        for (const file of data.files ?? []) shared.push(file.name, await file.text());
      },
    });
  });
const sharedSoFar = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { shared: string[] }).shared.join('\n'));

/** A mentor course with a meeting, so that its pages and papers are there. */
async function beginCourse(page: Page): Promise<void> {
  await goTo(page, `${base}/mentor`);
  await page.getByRole('button', { name: 'Begynd mentorforløbet' }).click();
  await expect(page.getByText('Mentorforløbet er begyndt.')).toBeVisible();
  await goTo(page, `${base}/mentormoeder`);
  await page.getByRole('button', { name: 'Læg ét møde ind' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Dag' }).fill('9/12-2026');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Åbn dagsordenen' })).toBeVisible();
}

/** What lies on the device outside the private room, which has a copy from before something was received too. */
const storedElsewhere = (page: Page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('god-start');
    const db = await new Promise<IDBDatabase>((resolve) => (opening.onsuccess = () => resolve(opening.result)));
    const all: unknown[] = [];
    for (const name of db.objectStoreNames) {
      const rows = db.transaction(name).objectStore(name).getAll();
      all.push(await new Promise((resolve) => (rows.onsuccess = () => resolve(rows.result))));
    }
    db.close();
    const isPrivate = (value: unknown) =>
      typeof value === 'object' && value !== null && 'id' in value && String(value.id).endsWith('-procesjournal');
    const rows = JSON.stringify(all, (_key, value) => (isPrivate(value) ? undefined : value));
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        cached.push(request.url, (await (await cache.match(request))?.text()) ?? '');
      }
    }
    return rows + JSON.stringify([{ ...sessionStorage }, { ...localStorage }, cached, window.name, document.cookie]);
  });

const addresses: readonly string[] = [
  ...forloebScreens.map((screen) => `${base}/${screen}`),
  ...['mentor/aftale', 'mentor/aftale-ark', 'mentor/ramme', 'mentor/slut', 'journal/delt', 'faser/laering'].map(
    (rest) => `${base}/${rest}`,
  ),
  ...['mentormoede_2026-12-09', 'papir-mentormoede_2026-12-09'].map((rest) => `${base}/mentormoeder/${rest}`),
  ...['activity_skema-statusmoede-1', 'papir-activity_skema-statusmoede-1'].map((rest) => `${base}/moeder/${rest}`),
  ...['#/', '#/mine-data', '#/hent', '#/opret', '#/arbejdsplads', '#/mentorforloeb', '#/programmer'],
];
/** Show one's own words to oneself. */
const ownScreens = new Set([`${base}/journal`, `${base}/maal`]);

test('[N210] [N219] no field of the journal is in any file, share, print, title, address, history, store or log but the own copy', async ({
  phone,
}) => {
  test.setTimeout(240_000);
  const said: string[] = [];
  phone.on('console', (message) => said.push(message.text()));
  const page = await openExample(phone, { viewpoint: 'ny', screen: 'journal' });
  await catchShares(page);
  await beginCourse(page);

  const words: string[] = [];
  const leaks: string[] = [];
  const look = (where: string, text: string) => {
    const found = words.filter((word) => text.includes(word));
    if (found.length > 0) leaks.push(`${where}: ${found.join(' ')}`);
  };
  const lookAround = async (where: string) => {
    look(`title of ${where}`, await page.title());
    look(`address of ${where}`, page.url());
    look(`history of ${where}`, await page.evaluate(() => JSON.stringify(history.state)));
  };

  for (const [name, action] of Object.entries(forms)) {
    await goTo(page, `${base}/journal`);
    words.push(...(await writeIn(page, name, action)));
    await lookAround(name);
  }
  await goTo(page, `${base}/maal`);
  await page.locator('main ul a').nth(1).click();
  await page.getByRole('radio', { name: 'Ny for mig' }).check();
  words.push('KanarieVurderingZq');
  await page.getByLabel('Note til dig selv').fill('KanarieVurderingZq');
  await lookAround('the own word');
  expect(new Set(words).size).toBe(words.length);
  expect(words.length).toBeGreaterThan(50);
  const missing = async () => {
    const lying = await dump(page);
    return words.filter((word) => !lying.includes(word));
  };
  await expect.poll(missing).toEqual([]);

  for (const address of addresses) {
    await goTo(page, address);
    await lookAround(address);
    if (ownScreens.has(address)) continue;
    look(`screen ${address}`, await page.content());
    await page.emulateMedia({ media: 'print' });
    look(`print of ${address}`, await page.locator('body').innerText());
    await page.emulateMedia({ media: 'screen' });
  }

  await goTo(page, `${base}/send`);
  const receivers = page.getByRole('radio');
  await expect(receivers).toHaveCount(3);
  for (let index = 0; index < (await receivers.count()); index += 1) {
    await receivers.nth(index).check();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Gem filen' }).click();
    const file = await download;
    look(`file name ${index}`, file.suggestedFilename());
    look(`file ${index}`, readFileSync(await file.path(), 'latin1'));
    const before = await sharedSoFar(page);
    await page.getByRole('button', { name: /^Del / }).first().click();
    await expect.poll(() => sharedSoFar(page)).not.toBe(before);
  }
  look('share', await sharedSoFar(page));
  await goTo(page, `${base}/mentormoeder`);
  const calendar = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent til kalenderen' }).click();
  look('calendar', readFileSync(await (await calendar).path(), 'utf8').replace(/\r\n[ \t]/g, ''));
  look('stores', await storedElsewhere(page));
  look('console', said.join('\n'));
  expect(leaks).toEqual([]);

  // The own copy is where they belong, and its name says nothing.
  await goTo(page, '#/mine-data');
  const copying = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem en kopi af det hele' }).click();
  const copy = await copying;
  look('name of the copy', copy.suggestedFilename());
  const text = readFileSync(await copy.path(), 'utf8');
  expect(words.filter((word) => !text.includes(word))).toEqual([]);

  // Under the lock not one of them is left on the device.
  await setLock(page);
  look('locked', await dump(page));
  look('stores under the lock', await storedElsewhere(page));
  expect(leaks).toEqual([]);
});
