import type { Page } from '@playwright/test';
import { axeViolations, COLOURS } from './support/axe.ts';
import { expect, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { misfitsInSizes } from './support/reflow.ts';
import { forloebId, goTo } from './support/steps.ts';

/**
 * Dialogs by the screen they stand on and the button that opens them; those of the mentor course have a story of their own. An address
 * without `#` is one of the forløb.
 */
const dialogs = {
  'i-dag': ['Notér et spørgsmål'],
  huskeliste: ['Fortæl om opgaverne nu og på længere sigt'],
  skema: ['Tilføj', 'Velkomst og morgenkaffe'],
  videnspersoner: ['Tilføj emne'],
  moeder: ['Foreslå en rytme'],
  maal: ['Skriv et mål', 'Vælg blandt forslag', 'Ret: Samtaler, hvor barnet sætter ord på'],
  hjaelp: ['Tilføj', 'Forslag'],
  sagstal: ['Tilføj et trin', 'Tilføj en dag'],
  om: [
    ...['Tilføj en person', 'Tilføj en rolle', 'Overdrag til en stand-in', 'Markér dage væk', 'Tilføj en fridag'],
    ...['Lav et program af forløbet', 'Fjern forløbet …'],
  ],
  '#/': ['Jeg har brugt appen før'],
  '#/mine-data': ['Sæt lås på …', 'Jeg er færdig på denne enhed …', 'Slet alt …'],
  '#/arbejdsplads': ['Ret Logbog', 'Tilføj en teamdag', 'Tilføj en vidensperson', 'Tilføj et link'],
  '#/programmer': ['Nyt program'],
} as const;

async function wrongIn(page: Page, opener: string): Promise<readonly string[]> {
  await page.getByRole('main').getByRole('button', { name: opener, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const wrong = [...(await axeViolations(page, undefined, 'dialog[open]'))];
  await page.emulateMedia({ colorScheme: 'dark' });
  wrong.push(...(await axeViolations(page, COLOURS, 'dialog[open]')).map((line) => `dark: ${line}`));
  await page.emulateMedia({ colorScheme: 'light' });
  wrong.push(...(await misfitsInSizes(page)));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  return wrong.map((line) => `${opener}: ${line}`);
}

test('nothing is wrong in the dialogs, however narrow the window and large the text', async ({ phone }) => {
  test.slow();
  const page = await openExample(phone, { screen: 'overblik' });
  const id = forloebId(page);
  const wrong: string[] = [];
  for (const [screen, openers] of Object.entries(dialogs)) {
    const hash = screen.startsWith('#') ? screen : `#/f/${id}/${screen}`;
    await goTo(page, hash);
    for (const opener of openers) wrong.push(...(await wrongIn(page, opener)).map((line) => `${hash}: ${line}`));
  }
  expect(wrong).toEqual([]);
});
