import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';
import { goTo, roomsOf, saveFileFor } from './support/steps.ts';

/** Picks a file that somebody has changed in a text editor. */
async function openEdited(page: Page, bytes: Buffer, edit: (text: string) => string): Promise<void> {
  await goTo(page, '#/');
  await goTo(page, '#/hent');
  const buffer = Buffer.from(edit(bytes.toString('utf8')));
  await page.locator('input[type=file]').setInputFiles({ name: 'fil.txt', mimeType: 'text/plain', buffer });
  await expect(page.getByText('Filen er ændret, siden den blev lavet.')).toBeVisible();
}

const renamed = (text: string) =>
  text.replace('Netværk med andre nye', 'Netværksmøde').replace('"place":"Kantinen"', '"place":"Lokale 3"');

test('[O3] what a changed file says otherwise is looked at, picked, kept beside one’s own, and undone', async ({
  laptop,
}) => {
  const page = await openExample(laptop, { screen: 'i-dag' });
  const { bytes } = await saveFileFor(page, 'forloeb_eksempel', 'Til Amina');
  const before = await roomsOf(page);
  await openEdited(page, bytes, renamed);
  await expect(page.getByText('Bed om at få den oprindelige fil sendt igen')).toBeVisible();
  await page.getByRole('button', { name: 'Se, hvad der kan reddes' }).click();
  await expect(page.getByRole('heading', { name: 'Det, der kan læses i filen' })).toBeFocused();
  await expect(page.getByRole('checkbox')).toHaveCount(2);
  await expect(page.getByText('en borger måske kan kendes på')).toHaveCount(0);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Hent det valgte ind' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Vælg først noget' })).toBeVisible();
  expect(await roomsOf(page)).toEqual(before);
  await page.getByRole('checkbox', { name: /Netværksmøde/ }).check();
  await expect(page.getByText('1 ting er valgt')).toBeVisible();
  await page.getByRole('button', { name: 'Hent det valgte ind' }).click();
  await expect(page.getByText('1 ting er hentet ind. Alt kom med.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  expect((await roomsOf(page))['plan']).toContain('Netværksmøde');
  expect((await roomsOf(page))['plan']).toContain('Netværk med andre nye');
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByText('Filen er taget ud igen')).toBeVisible();
  expect(await roomsOf(page)).toEqual(before);
});

test('[H42] a forløb that is not here is made of a changed file only as a whole', async ({ laptop, phone }) => {
  const desk = await openExample(laptop, { screen: 'i-dag' });
  const { bytes } = await saveFileFor(desk, 'forloeb_eksempel', 'Til Amina');
  const hand = await openApp(phone, '', EXAMPLE_NOW);
  await openEdited(hand, bytes, renamed);
  await hand.getByRole('button', { name: 'Se, hvad der kan reddes' }).click();
  await expect(hand.getByText('Du kommer til at stå i det som Amina Yilmaz.')).toBeVisible();
  await hand.getByText('Se, hvad der står').click();
  await expect(hand.getByText('Netværksmøde').first()).toBeVisible();
  expect(await axeViolations(hand)).toEqual([]);
  await hand.getByRole('checkbox', { name: 'Lav forløbet af det, der kan læses' }).check();
  await hand.getByRole('button', { name: 'Hent det valgte ind' }).click();
  await expect(hand.getByText('Alt kom med.')).toBeVisible();
  await hand.getByRole('link', { name: 'Gå til forløbet' }).click();
  await expect(hand).toHaveURL(/#\/f\/forloeb_eksempel\/i-dag$/);
  await expect(hand.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a file that says nothing else than what is here says so, and offers nothing', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'i-dag' });
  const { bytes } = await saveFileFor(page, 'forloeb_eksempel', 'Til Amina');
  await openEdited(page, bytes, (text) => text.replace('"app": "', '"app": "9'));
  await expect(page.getByText('Det, der kan læses i filen, har du i forvejen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Se, hvad der kan reddes' })).toHaveCount(0);
});
