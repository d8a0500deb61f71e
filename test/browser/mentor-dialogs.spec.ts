import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { phrase, setLock } from './support/lock.ts';
import { misfitsInSizes } from './support/reflow.ts';
import { acceptFile, forloebId, goTo, saveFileFor } from './support/steps.ts';

/** The dialogs of mentor course, journal and lock: for those who do not see them, on small windows, with large text, in light and dark. */

/** Tuesday 3 November 2026: the introduction has just ended, and the mentor course begins. */
const now = '2026-11-03T08:20:00+01:00';

/** Looks at the page as it stands; each line of what is wrong says where. With a mouse, nothing is measured for a thumb. */
async function look(page: Page, where: string): Promise<void> {
  const wrong: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    wrong.push(...(await axeViolations(page)).map((line) => `${where}, ${colorScheme}: ${line}`));
  }
  if (await page.evaluate(() => matchMedia('(pointer: coarse)').matches))
    wrong.push(...(await misfitsInSizes(page)).map((line) => `${where} ${line}`));
  expect.soft(wrong).toEqual([]);
}

/** Opens a dialog by its button, looks at it, and closes it. */
async function lookAt(page: Page, button: string | RegExp, fill?: (page: Page) => Promise<unknown>): Promise<void> {
  await page.getByRole('button', { name: button }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await fill?.(page);
  await look(page, String(button));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('of the course, its meetings and its end', async ({ phone, laptop }) => {
  test.slow();
  const page = await openExample(phone, { viewpoint: 'ny', screen: 'mentor', now });
  const id = forloebId(page);
  await page.getByRole('button', { name: 'Begynd mentorforløbet' }).click();
  await lookAt(page, 'Ret rammen', () => page.getByRole('textbox', { name: 'Sidste dag' }).fill('1.1.2026'));
  await lookAt(page, 'Skift mentor');
  await goTo(page, `#/f/${id}/mentormoeder`);
  await lookAt(page, 'Læg en række møder ind', async () => {
    await page.getByLabel('Hvor tit', { exact: true }).selectOption({ label: 'ofte først, sjældnere siden' });
    await page.getByRole('textbox', { name: 'Springes over i uge' }).fill('sommer');
  });
  await page.getByRole('button', { name: 'Læg en række møder ind' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Læg \d+ møder ind$/ })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await lookAt(page, /^Ret mødet/);
  await lookAt(page, 'Læg ét møde ind');
  const file = await saveFileFor(page, id, 'Til Karin');
  const mentor = await openApp(laptop, '', now);
  await acceptFile(mentor, file.path, 'Hent forløbet');
  await goTo(mentor, `#/f/${id}/mentormoeder`);
  await lookAt(mentor, 'Skriv anden tid på');
  await goTo(page, `#/f/${id}/mentor/slut`);
  await page.getByRole('button', { name: 'Afslut mentorforløbet' }).click();
  await lookAt(page, 'Slet det nu …');
});

test('of the journal: what to write, what is shared, and what is taken back', async ({ phone }) => {
  test.slow();
  const page = await openExample(phone, { viewpoint: 'ny', screen: 'journal', now });
  const id = forloebId(page);
  await page.getByRole('button', { name: 'Skriv i logbogen' }).click();
  await page.getByLabel('Det lærte jeg', { exact: true }).fill('At spørge, før jeg bliver i tvivl. '.repeat(5));
  await lookAt(page, /^Tag med til næste mentormøde/);
  await lookAt(page, 'Del med min mentor');
  await page.getByRole('button', { name: 'Del med min mentor' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Del en kopi' }).click();
  await expect(page.getByText('Delt i dag').first()).toBeVisible();
  await lookAt(page, 'Tag tilbage');
  await goTo(page, `#/f/${id}/journal`);
  await lookAt(page, 'Skriv');
  await goTo(page, `#/f/${id}/journal/delt`);
  await look(page, 'Delt med din mentor');
});

test('of the lock, and of being done on a device', async ({ phone }) => {
  test.slow();
  const page = await openExample(phone, { viewpoint: 'ny', screen: 'journal', now });
  await page.getByRole('button', { name: 'Skriv en kort' }).click();
  await page.getByLabel('Hvad skete der?').fill('Noget privat');
  await goTo(page, '#/mine-data');
  await lookAt(page, 'Sæt lås på …', async () => {
    await page.getByRole('button', { name: 'Foreslå fem ord' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sæt lås på' }).click();
  });
  await setLock(page);
  await lookAt(page, 'Skift adgangssætning …', () =>
    page.getByRole('dialog').getByRole('button', { name: 'Skift' }).click(),
  );
  await lookAt(page, 'Tag låsen af …');
  await lookAt(page, 'Jeg er færdig på denne enhed …');
  await page.getByRole('button', { name: 'Lås nu' }).click();
  await page.getByLabel('Din adgangssætning', { exact: true }).fill(`${phrase}x`);
  await page.getByRole('button', { name: 'Lås op' }).click();
  await expect(page.getByText('Det er ikke den rigtige adgangssætning.')).toBeVisible();
  await look(page, 'Lås op');
  await lookAt(page, 'Har du glemt den?', async () => {
    await page.getByLabel('Skriv SLET').fill('slet');
    await page.getByRole('button', { name: 'Slet procesjournalen' }).click();
  });
});
