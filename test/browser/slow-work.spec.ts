import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { goTo, roomsOf } from './support/steps.ts';

const fixture = new URL('../fixtures/handover-v1.txt', import.meta.url).pathname;

/** From now on sums of files, which are made when one is read or written, take until `goOn`. */
const holdUp = (page: Page) =>
  page.evaluate(() => {
    const { digest } = SubtleCrypto.prototype;
    const held = new Promise<void>((resolve) => Object.assign(globalThis, { goOn: resolve }));
    SubtleCrypto.prototype.digest = async function (...given) {
      await held;
      Object.assign(globalThis, { wentOn: true });
      return digest.apply(this, given);
    };
  });

/** Lets what was held up go on, and waits until it has. */
async function goOn(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as { goOn: () => void }).goOn());
  await page.waitForFunction(() => (globalThis as { wentOn?: boolean }).wentOn);
}

test('a file that takes long to read shows that it goes on, and can be stopped', async ({ phone }) => {
  const page = await openExample(phone, { screen: 'huskeliste' });
  const before = await roomsOf(page);
  await goTo(page, '#/hent');
  await holdUp(page);
  await page.locator('input[type=file]').setInputFiles(fixture);
  await expect(page.getByRole('progressbar', { name: 'Læser filen' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stop' }).tap();
  const pick = page.locator('button', { hasText: 'Vælg fil' });
  await expect(pick).toBeFocused();
  await goOn(page);
  await page.locator('input[type=file]').setInputFiles(fixture);
  await expect(page.getByRole('button', { name: 'Hent forløbet' })).toBeVisible();
  expect(await roomsOf(page)).toEqual(before);
});

test('a copy that takes long to make shows that it goes on, and can be stopped', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  await goTo(page, '#/mine-data');
  await holdUp(page);
  let saved = 0;
  page.on('download', () => {
    saved += 1;
  });
  const save = page.getByRole('button', { name: 'Gem en kopi af det hele' });
  await save.click();
  await expect(page.getByRole('progressbar', { name: 'Gør kopien klar' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(save).toBeFocused();
  await goOn(page);
  await expect(page.getByText('Du har ikke taget en kopi endnu.')).toBeVisible();
  await save.click();
  await expect(page.getByText('Den seneste kopi er taget i dag.')).toBeVisible();
  expect(saved).toBe(1);
});
