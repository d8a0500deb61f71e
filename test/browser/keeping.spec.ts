import type { BrowserContext } from '@playwright/test';
import { expect, openApp, test } from './support/devices.ts';
import { createForloeb, goTo, openFile } from './support/steps.ts';

/** Lets the browser refuse to keep the data, or promise it, and counts how often it is asked. */
async function browserThat(context: BrowserContext, promises: boolean): Promise<void> {
  await context.addInitScript((answer) => {
    const asked = globalThis as unknown as { asked: number };
    asked.asked = 0;
    // An empty page has no store.
    if (!navigator.storage) return;
    navigator.storage.persisted = async () => answer;
    navigator.storage.persist = async () => {
      asked.asked += 1;
      return answer;
    };
  }, promises);
}

test('whoever receives a forløb has the browser asked to keep it', async ({ laptop, phone }) => {
  const desk = await openApp(laptop, '', '2026-08-03T09:00:00+02:00');
  const id = await createForloeb(desk, { name: 'Amina Yilmaz', firstDay: '3/8-2026', kontaktperson: 'Mette Kjær' });
  await goTo(desk, `#/f/${id}/send`);
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Gem filen' }).click();
  const file = await (await download).path();

  await browserThat(phone, true);
  const hand = await openApp(phone, '', '2026-08-04T09:00:00+02:00');
  const asked = () => hand.evaluate(() => (globalThis as unknown as { asked: number }).asked);
  await openFile(hand, file);
  await expect(hand.getByRole('button', { name: 'Hent forløbet' })).toBeVisible();
  expect(await asked()).toBe(0);
  await hand.getByRole('button', { name: 'Hent forløbet' }).click();
  await expect(hand.getByText('Filen er flettet ind. Alt kom med.')).toBeVisible();
  expect(await asked()).toBe(1);
});
