import type { Page } from '@playwright/test';
import { expect } from './devices.ts';
import { goTo } from './steps.ts';

/** The lock of the procesjournal, and what lies on a device. */

export const phrase = 'havrelys fanebed skovhylde';

/** Puts the lock on, the way a person does. */
export async function setLock(page: Page): Promise<void> {
  const back = page.url();
  await goTo(page, '#/mine-data');
  await page.getByRole('button', { name: 'Sæt lås på …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ny adgangssætning', { exact: true }).fill(phrase);
  await dialog.getByLabel('Skriv den igen', { exact: true }).fill(phrase);
  await dialog.getByRole('button', { name: 'Sæt lås på' }).click();
  await expect(page.getByText('Procesjournalen er låst op her.')).toBeVisible();
  await goTo(page, new URL(back).hash);
}

export async function unlock(page: Page, typed = phrase): Promise<void> {
  await page.getByLabel('Din adgangssætning', { exact: true }).fill(typed);
  await page.getByRole('button', { name: 'Lås op' }).click();
}

/** Everything in every table, as text; bytes as the letters they would be. */
export const dump = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('god-start');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all: unknown[] = [];
    for (const name of db.objectStoreNames) {
      const rows = db.transaction(name).objectStore(name).getAll();
      all.push(await new Promise((resolve) => (rows.onsuccess = () => resolve(rows.result))));
    }
    db.close();
    const latin = new TextDecoder('latin1');
    const rows = JSON.stringify(all, (_key, value) => (value instanceof Uint8Array ? latin.decode(value) : value));
    return rows + JSON.stringify({ ...sessionStorage }) + JSON.stringify({ ...localStorage });
  });
