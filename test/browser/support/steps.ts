import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { canonicalJson } from '../../../src/core/document/canonical.ts';
import type { Json } from '../../../src/core/document/types.ts';

/** Steps that several stories take, the way a person takes them. */

/** Waits until the app has made its database. To open it before that would make an empty one in its place. */
export async function storeIsMade(page: Page): Promise<void> {
  const made = async () =>
    (await indexedDB.databases()).some(({ name, version }) => name === 'god-start' && (version ?? 0) >= 10);
  await expect.poll(() => page.evaluate(made)).toBe(true);
}

export interface NewForloeb {
  readonly name: string;
  readonly firstDay: string;
  readonly kontaktperson: string;
  readonly leder?: string;
}

/** Fills in the five inputs, looks at the preview and creates the forløb. Ends on the forløb's first screen. */
export async function createForloeb(page: Page, forloeb: NewForloeb): Promise<string> {
  await goTo(page, '#/opret');
  await page.getByLabel('Den nye kollegas navn').fill(forloeb.name);
  await page.getByLabel('Første arbejdsdag', { exact: true }).fill(forloeb.firstDay);
  await page.getByLabel('Kontaktperson').fill(forloeb.kontaktperson);
  await page.getByLabel('Leder').fill(forloeb.leder ?? '');
  await page.getByRole('button', { name: 'Se programmet' }).click();
  await page.getByRole('button', { name: 'Opret forløb' }).click();
  await page.waitForURL(/#\/f\//);
  return forloebId(page);
}

/** Key of the forløb in the address. */
export const forloebId = (page: Page): string => /#\/f\/([^/]+)/.exec(page.url())?.[1] ?? '';

/** Goes to a screen by its address, without loading the page again, and waits until it stands there. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(async (next) => {
    if (location.hash === next) return;
    // The screen that is left has a heading too: it must have gone first.
    const gone = new Promise((resolve) => addEventListener('hashchange', () => setTimeout(resolve), { once: true }));
    location.hash = next;
    await gone;
  }, hash);
  await expect(page.locator('main h1').first()).toBeVisible();
}

/** Waits until the page would let itself be closed without a question: all that was done is kept. */
export async function isKept(page: Page): Promise<void> {
  const closes = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
  await expect.poll(() => page.evaluate(closes)).toBe(true);
}

/** Loads the page again once all that was done is kept. A story of what a reload cuts off calls `page.reload()` itself. */
export async function reload(page: Page): Promise<void> {
  await isKept(page);
  await page.reload();
}

/** Opens a bucket of the huskeliste, if it is not open. */
export async function openBucket(page: Page, name: RegExp): Promise<void> {
  const button = page.getByRole('button', { name });
  await expect(button).toBeVisible();
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
}

export interface SavedFile {
  readonly path: string;
  readonly bytes: Buffer;
  readonly name: string;
}

/** Saves the file for a receiver and gives it. */
export async function saveFileFor(page: Page, id: string, receiver: string): Promise<SavedFile> {
  await goTo(page, `#/f/${id}/send`);
  await page.getByRole('radio', { name: receiver, exact: true }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem filen' }).click();
  const file = await download;
  const path = await file.path();
  await expect(page.getByText('Den er prøvet og kan åbnes')).toBeVisible();
  return { path, bytes: readFileSync(path), name: file.suggestedFilename() };
}

/** Picks a file on the screen where files arrive. */
export async function openFile(page: Page, path: string): Promise<void> {
  // By way of the start screen: the screen for files may still show the receipt of the last one.
  await goTo(page, '#/');
  await goTo(page, '#/hent');
  await page.locator('input[type=file]').setInputFiles(path);
}

/** Picks a file and says yes to what it would change. */
export async function acceptFile(page: Page, path: string, action: string): Promise<void> {
  await openFile(page, path);
  await page.getByRole('button', { name: action }).click();
  await expect(page.getByText('Filen er flettet ind. Alt kom med.')).toBeVisible();
}

/** What lies in the rooms of a device, as text with sorted keys, so that equal states are equal texts. */
export async function roomsOf(page: Page): Promise<Record<string, string>> {
  const docs = await docsOf(page);
  return Object.fromEntries(Object.entries(docs).map(([room, doc]) => [room, canonicalJson(doc)]));
}

async function docsOf(page: Page): Promise<Record<string, Json>> {
  return page.evaluate(
    () =>
      new Promise<Record<string, Json>>((resolve, reject) => {
        const request = indexedDB.open('god-start');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('rooms').objectStore('rooms').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            request.result.close();
            resolve(Object.fromEntries(all.result.map((row) => [row.room, row.doc])));
          };
        };
      }),
  );
}
