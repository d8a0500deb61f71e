import { axeViolations } from './support/axe.ts';
import { appIsThere, expect, openApp, readyOffline, setNow, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';
import { acceptFile, forloebId, goTo, reload, saveFileFor } from './support/steps.ts';

test('Amina sees what comes next, with whom, and calls with one press', async ({ phone }) => {
  const page = await openExample(phone, { screen: 'i-dag', viewpoint: 'ny', now: '2026-08-05T12:05:00+02:00' });
  await expect(page.getByRole('heading', { level: 1, name: 'Hej, Amina' })).toBeVisible();
  await expect(page.getByText('Onsdag den 5. august · uge 32')).toBeVisible();
  const next = page.getByRole('region', { name: 'Det næste' });
  await expect(next).toContainText('Om 25 minutter');
  await expect(next.getByRole('heading', { name: 'Rundvisning i hele huset' })).toBeVisible();
  await expect(next).toContainText('12.30–13.30');
  await expect(next).toContainText('Receptionen');
  await expect(next.getByRole('link', { name: 'Ring til Mette Kjær' })).toHaveAttribute('href', 'tel:00000011');
  const jonas = page.getByRole('link', { name: 'Ring til Jonas Lind' });
  await expect(jonas).toHaveAttribute('href', 'tel:00000014');
  const box = await jonas.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
});

test('[N172] a role of the workplace is made, stands with its person and among those to ask, and can be undone', async ({
  phone,
}) => {
  const page = await openExample(phone, { screen: 'om', viewpoint: 'kontaktperson' });
  await page.getByRole('button', { name: 'Tilføj en rolle' }).tap();
  const dialog = page.getByRole('dialog', { name: 'Tilføj en rolle' });
  await dialog.getByRole('button', { name: 'Gem' }).tap();
  await expect(dialog.getByText('Skriv, hvad rollen hedder.')).toBeVisible();
  await dialog.getByLabel('Rolle').fill('Buddy');
  await dialog.getByLabel('Hvem har den?').selectOption({ label: 'Karin Bjerre' });
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Gem' }).tap();
  await expect(page.getByRole('listitem').filter({ hasText: 'Karin Bjerre' }).first()).toContainText('Mentor, Buddy');
  await page.getByRole('button', { name: 'Ret rollen Buddy' }).tap();
  await page.getByRole('dialog').getByRole('button', { name: 'Slet rollen' }).tap();
  await page.getByRole('button', { name: 'Fortryd' }).tap();
  await expect(page.getByRole('button', { name: 'Ret rollen Buddy' })).toBeVisible();
  await page.goto(page.url().replace(/[^/]+$/, 'i-dag'));
  const ask = page.getByRole('region', { name: 'Hvem kan jeg spørge?' });
  await expect(ask.getByRole('listitem').filter({ hasText: 'Karin Bjerre' })).toContainText('Buddy');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('the card follows the clock: now, over for today, and the next day with plans', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'i-dag', viewpoint: 'ny', now: '2026-08-05T12:45:00+02:00' });
  const next = page.getByRole('region', { name: 'Det næste' });
  await expect(next).toContainText('Nu');
  await setNow(page, '2026-08-05T16:30:00+02:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByText('Ikke mere på planen i dag. God fornøjelse.')).toBeVisible();
  await expect(next).toContainText('I morgen kl. 08.30');
});

test('a question is noted in two taps and waits for the kontaktperson', async ({ phone }) => {
  const page = await openExample(phone, { screen: 'i-dag', viewpoint: 'ny' });
  const note = page.getByRole('button', { name: 'Notér et spørgsmål' });
  // Within reach of the thumb without scrolling.
  await expect(note).toBeInViewport();
  await note.tap();
  const sheet = page.getByRole('dialog', { name: 'Notér et spørgsmål' });
  await expect(sheet.getByLabel('Dit spørgsmål')).toBeFocused();
  await sheet.getByRole('button', { name: 'Gem spørgsmålet' }).tap();
  await expect(sheet.getByText('Skriv dit spørgsmål.')).toBeVisible();
  await page.keyboard.type('Hvor står kaffen?');
  await sheet.getByLabel('Dit spørgsmål').fill('Hvor står kaffen?');
  await sheet.getByText('Praktisk').tap();
  await sheet.getByRole('button', { name: 'Gem spørgsmålet' }).tap();
  await expect(sheet).toBeHidden();
  await expect(page.getByText('Spørgsmålet er noteret.')).toBeVisible();
  await expect.poll(() => openQuestions(page)).toContain('Hvor står kaffen?');
});

test('a suggestion is noted in two taps, and the screen says when it is taken up', async ({ phone }) => {
  const page = await openExample(phone, { screen: 'i-dag', viewpoint: 'ny' });
  await page.getByRole('button', { name: 'Notér et spørgsmål' }).tap();
  const sheet = page.getByRole('dialog', { name: 'Notér et spørgsmål' });
  const first = sheet.getByRole('button', { name: /\?/ }).first();
  await expect(first).toBeInViewport();
  const words = (await first.innerText()).split('\n')[0] ?? '';
  expect(await axeViolations(page)).toEqual([]);
  await first.tap();
  await expect(sheet).toBeHidden();
  await expect.poll(() => openQuestions(page)).toContain(words);
  const card = page.getByRole('region', { name: 'Spørgsmål, der venter' });
  await expect(card).toContainText('3 spørgsmål venter på svar.');
  await expect(card).toContainText('Tages op på næste statusmøde: i morgen kl. 08.30');
});

test('a week later, without a network and with text twice as large, a question is still two taps away', async ({
  phone,
}) => {
  const page = await openExample(phone, { screen: 'i-dag', viewpoint: 'ny' });
  await readyOffline(page);
  await phone.setOffline(true);
  await setNow(page, '2026-08-12T08:20:00+02:00');
  await reload(page);
  await appIsThere(page);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expect(page.getByRole('heading', { level: 1, name: 'Godmorgen, Amina' })).toBeVisible();
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  const note = page.getByRole('button', { name: 'Notér et spørgsmål' });
  await expect(note).toBeInViewport();
  await note.tap();
  const sheet = page.getByRole('dialog', { name: 'Notér et spørgsmål' });
  const first = sheet.getByRole('button', { name: /\?/ }).first();
  const words = (await first.innerText()).split('\n')[0] ?? '';
  expect(await sheet.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  await first.tap();
  await expect.poll(() => openQuestions(page)).toContain(words);
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test('Mette sees her own items, late ones first, and how many questions wait', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'i-dag' });
  const due = page.getByRole('region', { name: 'Til dig i denne uge' });
  const late = due.getByRole('listitem').first();
  await expect(late).toContainText('Udlever nøgler, koder, telefon og adgangskoder');
  await expect(late).toContainText('Burde være sket i mandags');
  await late.getByRole('checkbox').press('Space');
  await expect(due.getByRole('listitem').first()).toContainText('Krydset af i dag');
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(late.getByRole('checkbox')).not.toBeChecked();
  await expect(page.getByText('2 spørgsmål fra Amina venter på svar.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Se spørgsmålene' })).toHaveAttribute('href', /spoergsmaal$/);
});

test('a leader whom a file reaches comes to Overblik on a laptop, and reads on I dag whose kontaktperson it is', async ({
  laptop,
  otherLaptop,
}) => {
  const mette = await openExample(laptop, { screen: 'overblik' });
  const id = forloebId(mette);
  const { path } = await saveFileFor(mette, id, 'Til Henrik');
  const henrik = await openApp(otherLaptop, '', EXAMPLE_NOW);
  await acceptFile(henrik, path, 'Hent forløbet');
  await henrik.getByRole('link', { name: 'Gå til forløbet' }).click();
  await expect(henrik.getByRole('heading', { level: 1, name: 'Aminas introduktion' })).toBeVisible();
  await goTo(henrik, `#/f/${id}/i-dag`);
  const asked = henrik.getByRole('region', { name: 'Hvem kan jeg spørge?' });
  await expect(asked.getByRole('listitem').first()).toContainText('Kontaktperson');
  await expect(asked).not.toContainText('Din kontaktperson');
});

test('before the first day it counts down, and after the last it says goodbye', async ({ phone }) => {
  const before = await openExample(phone, { screen: 'i-dag', viewpoint: 'ny', now: '2026-07-29T20:00:00+02:00' });
  await expect(before.getByRole('heading', { level: 1, name: 'Godaften, Amina' })).toBeVisible();
  await expect(before.getByText('Om 5 dage')).toBeVisible();
  await expect(before.getByText('Mød op: Receptionen i stueetagen · kl. 09.00')).toBeVisible();
  await expect(before.getByText('Velkomst og morgenkaffe')).toBeVisible();
  expect(await axeViolations(before)).toEqual([]);
  const after = await openExample(phone, { screen: 'i-dag', viewpoint: 'ny', now: '2027-02-01T10:00:00+01:00' });
  await expect(after.getByRole('heading', { name: 'Introduktionen er slut' })).toBeVisible();
});

test('a day without plans is a calm day with the next one in sight', async ({ phone }) => {
  const page = await openExample(phone, { screen: 'i-dag', viewpoint: 'ny', now: '2026-08-08T10:00:00+02:00' });
  await expect(page.getByText('Ingen planer i dag. God fornøjelse.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Det næste' })).toContainText('Mandag kl. 08.30');
});

test('reads well, light and dark, and fits a narrow window', async ({ laptop, phone }) => {
  for (const context of [laptop, phone]) {
    const page = await openExample(context, { screen: 'i-dag', viewpoint: 'ny' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

/** Texts of the questions as they lie in the store. */
async function openQuestions(page: import('@playwright/test').Page): Promise<unknown[]> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('god-start');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opened.onsuccess = () => resolve(opened.result);
    });
    const request = db.transaction('rooms').objectStore('rooms').get('forloeb_eksempel-samtaler');
    const row = await new Promise<{ doc: { r: Record<string, { v: { text?: unknown } }> } }>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    return Object.values(row.doc.r).map((record) => record.v.text);
  });
}
