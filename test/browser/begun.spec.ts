import type { Page } from '@playwright/test';
import { expect, openApp, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';

/** What is begun on this device, as it lies in the store. */
const begunOn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('god-start');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('settings').objectStore('settings').getAll();
          all.onsuccess = () => resolve(JSON.stringify(all.result));
        };
      }),
  );

test('a question that is typed and not saved outlives a killed tab', async ({ phone }) => {
  const page = await openExample(phone, { screen: 'spoergsmaal', viewpoint: 'ny' });
  const address = page.url();
  const words = 'Hvem låser alarmen til?';
  await page.getByLabel('Notér et spørgsmål').fill(words);
  await expect.poll(() => begunOn(page)).toContain(words);
  await page.close();
  const again = await openApp(phone, new URL(address).hash, EXAMPLE_NOW);
  await expect(again.getByLabel('Notér et spørgsmål')).toHaveValue(words);
  expect(again.url()).toBe(address);
  await again.getByRole('button', { name: 'Gem spørgsmålet' }).click();
  await expect(again.getByLabel('Notér et spørgsmål')).toHaveValue('');
  await expect.poll(() => begunOn(again)).not.toContain(words);
});

test('a file that is dropped while a forløb is created leaves the fields alone, and the way back is there', async ({
  laptop,
}) => {
  const page = await openApp(laptop, '#/opret', EXAMPLE_NOW);
  await page.getByLabel('Den nye kollegas navn').fill('Amina Yilmaz');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['hej'], 'noter.txt', { type: 'text/plain' }));
    dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Åbn en fil' })).toBeVisible();
  await page.getByRole('link', { name: 'Tilbage til det nye forløb' }).click();
  await expect(page.getByLabel('Den nye kollegas navn')).toHaveValue('Amina Yilmaz');
});

test('from a page outside every forløb there is a way back to the one that was left', async ({ phone }) => {
  const page = await openExample(phone, { screen: 'huskeliste' });
  const address = page.url();
  for (const name of ['Om mine data', 'Åbn en fil']) {
    await page.goto(name === 'Om mine data' ? './#/mine-data' : './#/hent');
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.getByRole('link', { name: 'Tilbage til forløbet' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Huskeliste' })).toBeVisible();
    expect(page.url()).toBe(address);
  }
});

test('an action that is not kept yet holds the window', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('god-start');
        opening.onsuccess = () => {
          // One transaction after the other waits behind this one, until it is let go.
          const store = opening.result.transaction(['rooms', 'summaries'], 'readwrite').objectStore('rooms');
          const go = () => {
            if (!('letGo' in globalThis)) store.count().onsuccess = go;
          };
          go();
          resolve();
        };
      }),
  );
  const holds = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await holds()).toBe(false);
  await page.getByRole('checkbox', { name: 'Vis rundt i hele huset' }).click();
  await expect.poll(holds).toBe(true);
  await page.evaluate(() => Object.assign(globalThis, { letGo: true }));
  await expect.poll(holds).toBe(false);
});
