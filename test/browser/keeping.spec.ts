import type { BrowserContext } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, setNow, test } from './support/devices.ts';
import { acceptFile, createForloeb, goTo, openFile, reload } from './support/steps.ts';

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

/** An iPhone as far as the app can tell: in Safari, or as the app on the home screen. */
async function iPhone(context: BrowserContext, isInstalled: boolean): Promise<void> {
  await context.addInitScript((standalone) => {
    Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)' });
    Object.defineProperty(navigator, 'standalone', { value: standalone });
  }, isInstalled);
}

test('whoever receives a forløb has the browser asked to keep it, and a way back that stays', async ({
  laptop,
  phone,
}) => {
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

  // The receipt has gone, and the way back is still there.
  await goTo(hand, '#/mine-data');
  expect(await axeViolations(hand)).toEqual([]);
  await hand.getByRole('button', { name: /^Gå tilbage: Før en fil blev hentet ind/ }).click();
  const dialog = hand.getByRole('dialog', { name: 'Gå tilbage til før?' });
  await expect(dialog).toContainText('Forløb for Amina Yilmaz');
  await dialog.getByRole('button', { name: 'Gå tilbage' }).click();
  await expect(hand.getByText('Her er ingen forløb endnu.')).toBeVisible();
  await expect(hand.getByText('Tidligere udgaver')).toHaveCount(0);
});

for (const [promises, days] of [
  [true, 7],
  [false, 3],
] as const) {
  test(`a copy is asked for after ${days} days where the browser ${promises ? 'has' : 'has not'} promised to keep the data`, async ({
    phone,
  }) => {
    await browserThat(phone, promises);
    const page = await openApp(phone, '', '2026-08-03T09:00:00+02:00');
    const id = await createForloeb(page, { name: 'Amina Yilmaz', firstDay: '3/8-2026', kontaktperson: 'Mette Kjær' });
    const line = page.getByText('Du har skrevet her i', { exact: false });
    const on = async (day: number, hash: string) => {
      await setNow(page, `2026-08-${String(day).padStart(2, '0')}T09:30:00+02:00`);
      await goTo(page, hash);
      await reload(page);
      await expect(page.locator('main h1').first()).toBeVisible();
    };
    await on(2 + days, '#/');
    await expect(page.getByRole('link', { name: 'Åbn en fil' })).toBeVisible();
    await expect(line).toHaveCount(0);
    for (const hash of ['#/', `#/f/${id}/overblik`, `#/f/${id}/i-dag`]) {
      await on(11, hash);
      await expect(line).toHaveText('Du har skrevet her i 8 dage uden at gemme en kopi. Gem en kopi');
      expect(await axeViolations(page)).toEqual([]);
    }
    await line.getByRole('link', { name: 'Gem en kopi' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Gem en kopi af det hele' }).click();
    await download;
    await expect(page.getByText('Den seneste kopi er taget i dag.')).toBeVisible();
    await goTo(page, '#/');
    await expect(line).toHaveCount(0);
  });
}

test('in Safari on an iPhone one is told to save a copy before the app on the home screen, which starts empty', async ({
  laptop,
  phone,
}) => {
  await iPhone(laptop, false);
  const safari = await openApp(laptop, '', '2026-08-03T09:00:00+02:00');
  const id = await createForloeb(safari, { name: 'Amina Yilmaz', firstDay: '3/8-2026', kontaktperson: 'Mette Kjær' });
  await goTo(safari, '#/');
  await expect(safari.getByText('Gem en kopi først, og hent den ind i den nye app.', { exact: false })).toBeVisible();
  expect(await axeViolations(safari)).toEqual([]);
  await safari.getByRole('complementary').getByRole('link', { name: 'Gem en kopi' }).click();
  const download = safari.waitForEvent('download');
  await safari.getByRole('button', { name: 'Gem en kopi af det hele' }).click();
  const copy = await (await download).path();
  await goTo(safari, `#/f/${id}/i-dag`);

  await iPhone(phone, true);
  const app = await openApp(phone, '', '2026-08-03T10:00:00+02:00');
  await expect(app.getByRole('main').getByRole('listitem').first()).toContainText('Hent fra en fil');
  expect(await axeViolations(app)).toEqual([]);
  await acceptFile(app, copy, 'Hent kopien ind');
  await expect(app.getByText('Du bruger appen i Safari', { exact: false })).toHaveCount(0);
});

test('the receipt says in Safari on an iPhone how long what has come is kept', async ({ laptop, phone }) => {
  const desk = await openApp(laptop, '', '2026-08-03T09:00:00+02:00');
  const id = await createForloeb(desk, { name: 'Amina Yilmaz', firstDay: '3/8-2026', kontaktperson: 'Mette Kjær' });
  await goTo(desk, `#/f/${id}/send`);
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Gem filen' }).click();
  await iPhone(phone, false);
  const safari = await openApp(phone, '', '2026-08-03T10:00:00+02:00');
  await acceptFile(safari, await (await download).path(), 'Hent forløbet');
  await expect(safari.getByText('hvis du ikke åbner siden i syv dage', { exact: false })).toBeVisible();
  expect(await axeViolations(safari)).toEqual([]);
});
