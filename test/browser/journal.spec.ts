import type { BrowserContext, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { reload } from './support/steps.ts';

const kept = (page: Page) => page.getByText(/^Gemt kl\. \d\d\.\d\d$/);

/** The mentee's own device, on the procesjournal. */
const openJournal = (context: BrowserContext): Promise<Page> =>
  openExample(context, { viewpoint: 'ny', screen: 'journal' });

/** Goes to another screen of the same forløb, as a link would. */
const goToScreen = (page: Page, screen: string): Promise<void> =>
  page.evaluate((name) => {
    location.hash = location.hash.replace(/(#\/f\/[^/]+)\/.*/, `$1/${name}`);
  }, screen);

async function begin(page: Page, form: 'kort' | 'fuld'): Promise<void> {
  await page.getByRole('button', { name: form === 'kort' ? 'Skriv en kort' : 'Skriv en grundig' }).click();
  await expect(page.getByText('Ingen borger må kunne genkendes.')).toBeVisible();
}

test('a mentee writes a short entry on the phone and finds it again', async ({ phone }) => {
  const page = await openJournal(phone);
  await expect(page.getByText('Kun du kan se det her. Del et afsnit med din mentor, når du vil.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await begin(page, 'kort');
  const field = page.getByLabel('Anledning og formål');
  await expect(field).toHaveAttribute('spellcheck', 'false');
  await field.fill('En svær samtale om A');
  await expect(kept(page)).toBeVisible();
  expect(await page.title()).toBe('Journal og logbog · God start');
  expect(await axeViolations(page)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: 'Alle dine afsnit' }).click();
  await expect(page.getByRole('link', { name: 'En svær samtale om A' })).toBeVisible();
});

test('a text survives a reload in the middle of writing', async ({ laptop }) => {
  const page = await openJournal(laptop);
  await begin(page, 'kort');
  await page.getByLabel('Hvad skete der?').pressSequentially('Midt i en sætning');
  await page.reload();
  await expect(page.getByLabel('Hvad skete der?')).toHaveValue('Midt i en sætning');
});

test('a text survives leaving the screen before it was kept', async ({ laptop }) => {
  const page = await openJournal(laptop);
  await begin(page, 'kort');
  await page.getByLabel('Hvad skete der?').fill('Skrevet i farten');
  await goToScreen(page, 'journal');
  await page.getByRole('link', { name: 'Skrevet i farten' }).click();
  await expect(page.getByLabel('Hvad skete der?')).toHaveValue('Skrevet i farten');
});

test('an entry without a word is gone when it is left', async ({ laptop }) => {
  const page = await openJournal(laptop);
  await begin(page, 'fuld');
  await page.getByRole('link', { name: 'Alle dine afsnit' }).click();
  await expect(page.getByRole('heading', { name: 'Et sted at tænke højt' })).toBeVisible();
});

test('two tabs on the same entry lose nothing', async ({ laptop }) => {
  const first = await openJournal(laptop);
  await begin(first, 'kort');
  const second = await laptop.newPage();
  await second.goto(first.url());
  const [one, other] = [first, second].map((page) => page.getByLabel('Hvad skete der?'));
  if (!one || !other) throw new Error('two fields');
  // Another heading in the other tab arrives here while nothing is typed.
  await second.getByLabel('Anledning og formål').fill('Fra den anden fane');
  await expect(first.getByLabel('Anledning og formål')).toHaveValue('Fra den anden fane');
  // The same heading in both, neither having seen the other.
  await one.focus();
  await other.focus();
  await Promise.all([one.fill('Første udgave'), other.fill('Anden udgave')]);
  for (const page of [first, second]) {
    const mark = page.getByText('Hvad skete der?: I har begge rettet');
    await mark.click();
    await expect(page.locator('main details').getByText('Første udgave')).toBeVisible();
    await expect(page.locator('main details').getByText('Anden udgave')).toBeVisible();
  }
  await expect(one).toHaveValue('Første udgave');
  await expect(other).toHaveValue('Anden udgave');
  expect(await axeViolations(first)).toEqual([]);
  await first
    .getByRole('listitem')
    .filter({ hasText: 'Anden udgave' })
    .getByRole('button', { name: 'Behold denne' })
    .click();
  await expect(one).toHaveValue('Anden udgave');
  await expect(first.locator('main details')).toHaveCount(0);
  await expect(second.locator('main details')).toHaveCount(0);
});

test('a text that cannot be kept stays, and can be taken out as a file', async ({ laptop }) => {
  const page = await openJournal(laptop);
  await begin(page, 'kort');
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(globalThis, { mend: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const field = page.getByLabel('Hvad skete der?');
  await field.fill('Det her må ikke gå tabt');
  await expect(page.getByText('Ikke gemt endnu. Teksten står stadig i feltet.')).toBeVisible();
  await expect(field).toHaveValue('Det her må ikke gå tabt');
  expect(await axeViolations(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem teksten som fil' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^procesjournal-\d{4}-\d\d-\d\d\.txt$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toContain('Det her må ikke gå tabt');
  // Another screen and back: it is still there, and is kept once there is room.
  await goToScreen(page, 'spoergsmaal');
  await expect(page.getByRole('heading', { level: 1, name: 'Spørgsmål' })).toBeVisible();
  await page.goBack();
  await expect(field).toHaveValue('Det her må ikke gå tabt');
  await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
  await page.getByRole('main').getByRole('button', { name: 'Prøv igen' }).click();
  await expect(kept(page)).toBeVisible();
  await reload(page);
  await expect(field).toHaveValue('Det her må ikke gå tabt');
});

test('the course of events is written step by step', async ({ laptop, phone }) => {
  for (const context of [laptop, phone]) {
    const page = await openJournal(context);
    await begin(page, 'fuld');
    const step = (number: number) =>
      page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: `Trin ${number}` }) });
    await step(1).getByLabel('Hvad der skete og blev sagt').fill('A kom ind');
    await page.getByRole('button', { name: 'Tilføj et trin' }).click();
    await expect(step(2).getByLabel('Hvad der skete og blev sagt')).toBeFocused();
    await step(2).getByLabel('Mine tanker og følelser').fill('Jeg blev urolig');
    await expect(step(2).getByText('Tom, indtil du deler.')).toBeVisible();
    await page.getByRole('button', { name: 'Flyt trin 2 op' }).click();
    await expect(step(1).getByLabel('Mine tanker og følelser')).toHaveValue('Jeg blev urolig');
    await expect(step(1).getByRole('heading')).toBeFocused();
    await page.getByRole('button', { name: 'Fjern trin 2' }).click();
    await expect(step(2)).toHaveCount(0);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(step(2).getByLabel('Hvad der skete og blev sagt')).toHaveValue('A kom ind');
    expect(await axeViolations(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
});

/** All documents of the device as they lie in the store. */
const storedDocs = (
  page: Page,
): Promise<readonly { room: string; doc: { r: Record<string, { v: Record<string, unknown> }> } }[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('god-start');
        opening.onsuccess = () => {
          const all = opening.result.transaction('rooms').objectStore('rooms').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );

test('an entry is shared, changed, shared again and taken back', async ({ laptop }) => {
  const page = await openJournal(laptop);
  await begin(page, 'kort');
  await page.getByLabel('Hvad skete der?').fill('Delt tanke');
  await page.getByRole('button', { name: 'Del med min mentor' }).click();
  const dialog = page.getByRole('dialog', { name: 'Del med din mentor?' });
  await expect(dialog.getByText('Intet er sendt endnu.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Del en kopi' }).click();
  await expect(page.getByText('Delt i dag')).toBeVisible();
  const privateId = page.url().split('/').at(-1) ?? '';
  const mentor = (await storedDocs(page)).find(({ room }) => room === 'mentor');
  expect(JSON.stringify(mentor)).toContain('Delt tanke');
  expect(JSON.stringify(mentor)).not.toContain(privateId);
  await page.getByLabel('Hvad skete der?').fill('Rettet bagefter');
  await expect(page.getByText('Du har skrevet mere, siden du delte.')).toBeVisible();
  expect(JSON.stringify((await storedDocs(page)).find(({ room }) => room === 'mentor'))).not.toContain(
    'Rettet bagefter',
  );
  await page.getByRole('button', { name: 'Tag tilbage' }).click();
  await expect(page.getByText('Kopien er ikke kommet med i nogen fil fra denne enhed.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Tag tilbage' }).click();
  await expect(page.getByRole('button', { name: 'Del med min mentor' })).toBeVisible();
  expect(JSON.stringify((await storedDocs(page)).find(({ room }) => room === 'mentor'))).not.toContain('Delt tanke');
});

test('what looks like a CPR number is pointed out and can be hidden', async ({ phone }) => {
  const page = await openJournal(phone);
  await begin(page, 'kort');
  const field = page.getByLabel('Hvad skete der?');
  await field.fill('A, 010190-1234, ringede 20101012');
  await expect(page.getByText('Det ligner et CPR-nummer og et telefonnummer.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Skjul tallene' }).click();
  await expect(field).toHaveValue('A, xxxxxx-xxxx, ringede xxxxxxxx');
  await expect(page.getByText(/^Det ligner/)).toHaveCount(0);
});

test('an entry is deleted and brought back', async ({ laptop }) => {
  const page = await openJournal(laptop);
  await begin(page, 'kort');
  await page.getByLabel('Overskrift').fill('Den svære samtale');
  await page.getByRole('button', { name: 'Slet afsnittet' }).click();
  await expect(page.getByRole('heading', { name: 'Et sted at tænke højt' })).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('link', { name: 'Den svære samtale' })).toBeVisible();
});
