import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { acceptFile, goTo, openFile, roomsOf } from './support/steps.ts';

const like = 'Ring til mor på 20 10 10 12 om 26/012345';
const hidden = 'Ring til mor på xx xx xx xx om xx/xxxxxx';
const said = 'Det ligner et sagsnummer og et telefonnummer. Er det en borgers, så skjul det.';

/** Writes something like a citizen's number in a field, is told so, and hides it. */
async function isPointedOut(page: Page, label: string | RegExp): Promise<void> {
  const field = page.getByRole('textbox', { name: label });
  await field.fill(like);
  await expect(page.getByText(said)).toBeVisible();
  await page.getByRole('button', { name: 'Skjul tallene' }).click();
  await expect(field).toHaveValue(hidden);
  await expect(field).toBeFocused();
  await expect(page.getByText(said)).toHaveCount(0);
}

test('every field for words points out what looks like a number of a citizen', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  await isPointedOut(page, 'Tilføj til første arbejdsuge');
  await page.getByRole('button', { name: 'Vis rundt i hele huset', exact: true }).click();
  for (const name of ['Hvad skal huskes?', 'Sådan gør du', 'Note']) await isPointedOut(page, new RegExp(`^${name}`));
  await page.getByRole('textbox', { name: /^Note/ }).fill(like);
  expect(await axeViolations(page)).toEqual([]);
});

test('a field for a phone number is told of other likenesses only', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'videnspersoner' });
  await page.getByRole('button', { name: 'Tilføj emne' }).click();
  await isPointedOut(page, /^Hvad kan man spørge om/);
  await page.getByRole('textbox', { name: /^Telefon/ }).fill('20 10 10 12');
  await page.getByRole('textbox', { name: /^Mail/ }).fill('aase@example.dk');
  await expect(page.getByText(/^Det ligner/)).toHaveCount(0);
  await page.getByRole('textbox', { name: /^Telefon/ }).fill('010190-1234');
  await expect(page.getByText('Det ligner et CPR-nummer. Skriv ikke borgeres numre her.')).toBeVisible();
});

test('an address is pointed out and hidden, but not where one meets', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  const field = page.getByRole('textbox', { name: 'Tilføj til første arbejdsuge' });
  await field.fill('Besøg hos Anna, Søndergade 12, 2. th, 4700 Næstved');
  await expect(page.getByText('Det ligner en adresse. Er det en borgers, så skjul det.')).toBeVisible();
  await page.getByRole('button', { name: 'Skjul adressen' }).click();
  await expect(field).toHaveValue('Besøg hos Anna, xxxxxxxxxx xx, x. xx, xxxx xxxxxxx');
  await field.fill('');
  await page.goto(page.url().replace(/[^/]+$/, 'om'));
  await page.getByRole('textbox', { name: 'Mødested' }).fill('Rådhusgade 1, 4700 Næstved');
  await expect(page.getByText(/^Det ligner/)).toHaveCount(0);
});

test('the welcome, the skema and the questions point it out too', async ({ phone }) => {
  const page = await openExample(phone, { screen: 'om' });
  await isPointedOut(page, /^Velkomst/);
  await page.goto(page.url().replace(/[^/]+$/, 'spoergsmaal'));
  await isPointedOut(page, 'Notér et spørgsmål');
  await page.getByRole('textbox', { name: 'Notér et spørgsmål' }).fill('');
  await page.goto(page.url().replace(/[^/]+$/, 'skema'));
  await page
    .getByRole('button', { name: /^Tilføj/ })
    .first()
    .click();
  await isPointedOut(page, /^Note/);
});

test('after saving the file one is told where it lies and how it comes into a mail', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'send' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem filen' }).click();
  const name = (await download).suggestedFilename();
  await expect(page.getByText(`Vælg ${name}, og send mailen.`, { exact: false })).toBeVisible();
  await expect(page.getByText('mappen Overførsler (den kan også hedde Downloads)', { exact: false })).toBeVisible();
  const mail = page.getByRole('link', { name: 'Begynd på en mail til Amina' });
  await expect(mail).toHaveAttribute('href', /^mailto:[^?]+@[^?]+\?subject=En%20fil%20fra%20God%20start$/);
  expect(await axeViolations(page)).toEqual([]);
});

test('it is said once more before a file leaves, with the way there', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  const field = page.getByRole('textbox', { name: 'Tilføj til første arbejdsuge' });
  await field.fill('Skriv til bo@example.dk');
  await field.press('Enter');
  await expect(page.getByRole('button', { name: 'Skriv til bo@example.dk', exact: true })).toBeVisible();
  await page.goto(page.url().replace(/[^/]+$/, 'send'));
  await expect(page.getByText('Se lige ét sted efter, før du sender')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await expect(page.getByRole('button', { name: 'Gem filen' })).toBeEnabled();
  await page.getByRole('link', { name: 'Huskeliste: Skriv til xxxxxxxxxx.xx' }).click();
  await expect(page.getByRole('button', { name: 'Skriv til bo@example.dk', exact: true })).toBeFocused();
  expect(page.url()).not.toContain('bo@');
  expect(await page.title()).not.toContain('bo@');
});

test('it is said before the file of a stand-in and before a paper leaves, and counted when the file arrives', async ({
  laptop,
  phone,
}) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  const before = (what: string) => page.getByText(`Se lige ét sted efter, før du ${what}`);
  const field = page.getByRole('textbox', { name: 'Tilføj til første arbejdsuge' });
  await field.fill('Skriv til bo@example.dk');
  await field.press('Enter');
  await expect(page.getByRole('button', { name: 'Skriv til bo@example.dk', exact: true })).toBeVisible();
  await goTo(page, '#/f/forloeb_eksempel/udskriv');
  await expect(before('udskriver')).toBeVisible();
  await goTo(page, '#/f/forloeb_eksempel/om');
  await page.getByRole('button', { name: 'Overdrag til en stand-in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Overdrag til en stand-in' });
  await dialog.getByLabel('Hvem tager over?').selectOption({ label: 'En anden person …' });
  await dialog.getByLabel('Navn').fill('Jens Holm');
  await dialog.getByRole('button', { name: 'Overdrag rollen' }).click();
  await expect(before('sender')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Send uden forberedelsesnoter' })).toBeChecked();
  await expect(
    page.getByText('Det her får Jens ikke: kontaktpersonens egne overvejelser', { exact: false }),
  ).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem filen til Jens' }).click();

  const other = await openApp(phone, '', '2026-08-05T12:00:00+02:00');
  await openFile(other, await (await download).path());
  await expect(other.getByText('Ét sted i filen står der noget', { exact: false })).toBeVisible();
  expect(await axeViolations(other)).toEqual([]);
  await other.getByRole('button', { name: 'Hent forløbet' }).click();
  await expect(other.getByText('Filen er flettet ind. Alt kom med.')).toBeVisible();
  expect(Object.keys(await roomsOf(other)).sort()).toEqual(['plan', 'samtaler']);

  await page.getByRole('radio', { name: 'Send med forberedelsesnoter' }).check();
  await expect(page.getByText('Det her får Jens ikke', { exact: false })).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
  const whole = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem filen til Jens' }).click();
  await acceptFile(other, await (await whole).path(), 'Flet ind i forløbet');
  expect(Object.keys(await roomsOf(other)).sort()).toEqual(['forberedelse', 'plan', 'samtaler']);
});
