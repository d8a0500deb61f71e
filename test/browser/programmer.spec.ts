import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { slowStore } from './support/slow-store.ts';
import { createForloeb, goTo, isKept, openFile, reload } from './support/steps.ts';

const now = '2026-08-04T10:00:00+02:00';
const template = JSON.parse(
  readFileSync(new URL('../../templates/erfaren-socialraadgiver.json', import.meta.url), 'utf8'),
);

const widerThanWindow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Copies the first suggestion and gives the address of the copy. */
async function copySuggestion(page: Page): Promise<string> {
  await goTo(page, '#/programmer');
  await page.getByRole('link', { name: 'Nyuddannet socialrådgiver', exact: true }).click();
  await page.getByRole('button', { name: 'Lav jeres egen udgave' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nyuddannet socialrådgiver, vores udgave' })).toBeVisible();
  return page.url().slice(page.url().indexOf('#'));
}

async function addItem(page: Page, bucket: string, title: string): Promise<void> {
  await page.getByRole('button', { name: `Tilføj et punkt: ${bucket}` }).click();
  await page.getByLabel('Hvad skal der ske?').fill(title);
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('button', { name: title, exact: true })).toBeVisible();
}

async function saveVersion(page: Page, programme: string, note: string, number: number): Promise<void> {
  await goTo(page, `${programme}/om`);
  await page.getByLabel('Hvad er nyt?').fill(note);
  await page.getByRole('button', { name: `Gem som version ${number}` }).click();
  await expect(page.getByText(`Version ${number} er gemt`)).toBeVisible();
}

async function sendProgramme(page: Page, programme: string, path: string): Promise<void> {
  await goTo(page, `${programme}/om`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem filen' }).click();
  await (await download).saveAs(path);
}

test('a suggestion becomes the workplace’s own, is changed, saved as a version, and all of it can be undone', async ({
  laptop,
}) => {
  const page = await openApp(laptop, '#/programmer', now);
  await expect(page.getByText('Her er ingen endnu.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  const programme = await copySuggestion(page);
  await addItem(page, 'Første arbejdsdag', 'Vis cykelkælderen');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Flyt op: Vis cykelkælderen' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Flyt op: Vis cykelkælderen' })).toBeFocused();
  await page.getByRole('button', { name: 'Udpeg en kontaktperson, og aftal opgaven', exact: true }).click();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Slet', exact: true }).click();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(
    page.getByRole('button', { name: 'Udpeg en kontaktperson, og aftal opgaven', exact: true }),
  ).toBeVisible();
  await saveVersion(page, programme, 'Cykelkælderen er med', 2);
  expect(await axeViolations(page)).toEqual([]);
  await reload(page);
  await expect(page.getByText('Cykelkælderen er med')).toBeVisible();
  await expect(page.getByText('Ingen ændringer siden version 2.')).toBeVisible();
  await goTo(page, '#/opret');
  await expect(page.getByRole('radio', { name: /vores udgave/ })).toBeChecked();
  expect(await axeViolations(page)).toEqual([]);
});

test('a tab asks before it closes while a change to a programme is still being kept', async ({ laptop }) => {
  const page = await openApp(laptop, '#/programmer', now);
  await copySuggestion(page);
  const title = 'Udpeg en kontaktperson, og aftal opgaven';
  const held = await slowStore(page, title);
  await page.getByRole('button', { name: title, exact: true }).click();
  await page.getByRole('button', { name: 'Slet', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Fortryd' })).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await held.letGo();
  await isKept(page);
});

test('the plan and the topics of a programme are changed on a telephone', async ({ phone }) => {
  const page = await openApp(phone, '#/programmer', now);
  const programme = await copySuggestion(page);
  expect(await widerThanWindow(page)).toBeLessThanOrEqual(0);
  await goTo(page, `${programme}/skema`);
  await page.getByRole('button', { name: 'Tilføj en aktivitet' }).click();
  await page.getByLabel('Hvad skal der ske?').fill('Gåtur i kvarteret');
  await page.getByLabel('Uge', { exact: true }).selectOption({ label: 'Uge 2' });
  await page.getByLabel('Til', { exact: true }).fill('8.30');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Sluttidspunktet skal ligge efter starttidspunktet.')).toBeVisible();
  await page.getByLabel('Til', { exact: true }).fill('11');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Gåtur i kvarteret', exact: true })).toBeVisible();
  expect(await widerThanWindow(page)).toBeLessThanOrEqual(0);
  await goTo(page, `${programme}/videnspersoner`);
  await page.getByRole('button', { name: 'Tilføj et emne' }).click();
  await page.getByLabel('Emne', { exact: true }).fill('Cykler');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Cykler', exact: true })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await goTo(page, `${programme}/om`);
  await expect(page.getByText('2 nye siden version 1.')).toBeVisible();
  expect(await widerThanWindow(page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
});

test('two people’s programme: a newer file merges, keeps both values, and running forløb are asked', async ({
  laptop,
  phone,
}, info) => {
  test.slow();
  const mine = await openApp(laptop, '#/programmer', now);
  const programme = await copySuggestion(mine);
  const first = info.outputPath('program-1.txt');
  await sendProgramme(mine, programme, first);

  const theirs = await openApp(phone, '#/', now);
  await openFile(theirs, first);
  await expect(theirs.getByRole('heading', { name: 'Du har fået et program' })).toBeVisible();
  expect(await axeViolations(theirs)).toEqual([]);
  await theirs.getByRole('button', { name: 'Hent programmet' }).click();
  await theirs.getByRole('link', { name: 'Gå til programmet' }).click();
  await expect(theirs.getByRole('heading', { level: 1, name: /vores udgave/ })).toBeVisible();
  const id = await createForloeb(theirs, { name: 'Amina Yilmaz', firstDay: '10/8 2026', kontaktperson: 'Mette Kjær' });
  await goTo(theirs, programme);
  await theirs.getByRole('button', { name: 'Udpeg en kontaktperson, og aftal opgaven', exact: true }).click();
  await theirs.getByLabel('Hvad skal der ske?').fill('Find en kontaktperson');
  await theirs.getByRole('button', { name: 'Gem', exact: true }).click();

  await goTo(mine, programme);
  await mine.getByRole('button', { name: 'Udpeg en kontaktperson, og aftal opgaven', exact: true }).click();
  await mine.getByLabel('Hvad skal der ske?').fill('Vælg en kontaktperson');
  await mine.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(mine.getByRole('button', { name: 'Vælg en kontaktperson', exact: true })).toBeVisible();
  for (const title of ['Vis cykelkælderen', 'Hent adgangskort', 'Spis frokost sammen']) {
    await addItem(mine, 'Første arbejdsdag', title);
  }
  await saveVersion(mine, programme, 'Tre gode vaner', 2);
  const second = info.outputPath('program-2.txt');
  await sendProgramme(mine, programme, second);

  await openFile(theirs, second);
  await expect(theirs.getByRole('heading', { name: 'En ny udgave af programmet' })).toBeVisible();
  await expect(theirs.getByText('Ny version: »Tre gode vaner«.')).toBeVisible();
  expect(await axeViolations(theirs)).toEqual([]);
  await theirs.getByRole('button', { name: 'Flet ind i programmet' }).click();
  await theirs.getByRole('link', { name: 'Gå til programmet' }).click();
  await expect(theirs.getByText('I har begge rettet')).toBeVisible();

  await goTo(theirs, `#/f/${id}/huskeliste`);
  await expect(theirs.getByText('Tre nye punkter i programmet: hent dem?')).toBeVisible();
  await expect(theirs.getByRole('button', { name: 'Hent adgangskort', exact: true })).toHaveCount(0);
  await theirs.getByRole('button', { name: 'Se dem' }).click();
  expect(await axeViolations(theirs)).toEqual([]);
  await theirs.getByRole('checkbox', { name: /Spis frokost sammen/ }).uncheck();
  // Which of the two titles is on top is chance (stamps); only the one that is in the version is offered as a new wording (N53).
  const chosen = await theirs.getByRole('dialog').getByRole('checkbox', { checked: true }).count();
  expect([2, 3]).toContain(chosen);
  await theirs.getByRole('button', { name: `Hent ${chosen}` }).click();
  await expect(theirs.getByText(`${chosen} ting er hentet fra programmet`)).toBeVisible();
  await expect(theirs.getByText('Tre nye punkter i programmet: hent dem?')).toHaveCount(0);
  await goTo(theirs, `#/f/${id}/om`);
  await goTo(theirs, `#/f/${id}/huskeliste/firstDay`);
  await expect(theirs.getByRole('button', { name: 'Hent adgangskort', exact: true })).toBeVisible();
  await expect(theirs.getByRole('button', { name: 'Spis frokost sammen', exact: true })).toHaveCount(0);
});

test('a good item goes back into the programme without names, and a whole forløb becomes one', async ({ laptop }) => {
  const page = await openApp(laptop, '#/programmer', now);
  const programme = await copySuggestion(page);
  const id = await createForloeb(page, { name: 'Amina Yilmaz', firstDay: '10/8 2026', kontaktperson: 'Mette Kjær' });
  await goTo(page, `#/f/${id}/huskeliste/firstDay`);
  await page
    .getByRole('button', { name: /^Tag imod/ })
    .first()
    .click();
  await page.getByLabel('Hvad skal huskes?').fill('Aminas velkomst');
  await page.getByRole('button', { name: 'Gem i standardprogrammet …' }).click();
  await expect(page.getByText('»Aminas« ligner et navn.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Gem i programmet' }).click();
  await expect(page.getByText('Ret teksterne, eller sæt kryds ved, at du har set dem igennem.')).toBeVisible();
  await page.getByLabel('Hvad', { exact: true }).fill('En varm velkomst');
  await page.getByRole('button', { name: 'Gem i programmet' }).click();
  await expect(page.getByText(/En varm velkomst er gemt i/)).toBeVisible();
  await goTo(page, programme);
  await expect(page.getByRole('button', { name: 'En varm velkomst', exact: true })).toBeVisible();

  await goTo(page, `#/f/${id}/om`);
  await page.getByRole('button', { name: 'Lav et program af forløbet' }).click();
  await page.getByLabel('Programmets navn').fill('Familieafdelingen');
  await expect(page.getByText('»Aminas« ligner et navn.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Hvad', { exact: true }).fill('Velkomst med kaffe');
  await page.getByRole('button', { name: 'Gem programmet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Familieafdelingen' })).toBeVisible();
  await expect(page.getByText('Amina')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Velkomst med kaffe', exact: true })).toBeVisible();

  // A later version is offered to the forløb it was made of, and nothing that the forløb has.
  const made = new URL(page.url()).hash;
  await addItem(page, 'Første arbejdsdag', 'Vis kaffemaskinen');
  await saveVersion(page, made, 'Kaffen er med', 2);
  await goTo(page, `#/f/${id}/huskeliste`);
  await expect(page.getByText('Ét nyt punkt i programmet: hent det?')).toBeVisible();
  await expect(page.getByText('»Familieafdelingen« er kommet i version 2.')).toBeVisible();
  await page.getByRole('button', { name: 'Se det' }).click();
  await expect(page.getByRole('dialog').getByRole('checkbox')).toHaveCount(1);
  await page.getByRole('button', { name: 'Hent 1' }).click();
  await expect(page.getByText('Ét nyt punkt i programmet: hent det?')).toHaveCount(0);
});

test('a team’s own programme is laid on top of a common one', async ({ laptop }) => {
  const page = await openApp(laptop, '#/programmer', now);
  await page.getByRole('button', { name: 'Nyt program' }).click();
  await page.getByLabel('Programmets navn').fill('Team Nord');
  await page.getByRole('button', { name: 'Lav programmet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Team Nord' })).toBeVisible();
  await addItem(page, 'Inden start', 'bestil mail, telefon og adgange');
  await addItem(page, 'Inden start', 'Pynt op på kontoret');
  await goTo(page, '#/opret');
  await page.getByRole('radio', { name: /^Nyuddannet socialrådgiver/ }).check();
  await page.getByLabel(/Læg teamets eget oven i/).selectOption({ label: 'Team Nord' });
  await page.getByLabel('Den nye kollegas navn').fill('Amina Yilmaz');
  await page.getByRole('textbox', { name: 'Kontaktperson' }).fill('Mette Kjær');
  await page.getByRole('button', { name: 'Se programmet' }).click();
  await expect(page.getByText('1 ting findes i begge programmer. Teamets udgave er brugt.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Pynt op på kontoret/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /bestil mail, telefon og adgange/i })).toHaveCount(1);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Opret forløb' }).click();
  await expect(page).toHaveURL(/#\/f\/[^/]+\/overblik$/);
});

test('a programme written by hand opens; what does not fit in it is said at its place', async ({ laptop }, info) => {
  const page = await openApp(laptop, '#/', now);
  const broken = structuredClone(template);
  broken.huskeliste[0].bucket = 'foerst';
  broken.huskeliste[1].responsible = { role: 'drage' };
  delete broken.huskeliste[2].howTo;
  const path = info.outputPath('vores.json');
  writeFileSync(path, JSON.stringify(broken));
  await openFile(page, path);
  await expect(page.getByText('Der er 3 steder i programmet, som ikke passer.')).toBeVisible();
  await expect(
    page.getByText(/Punkt 1 .*står »foerst«, som appen ikke kender\. Skriv en af disse: before,/),
  ).toBeVisible();
  await expect(page.getByText(/Punkt 2 .*»responsible\.role« står »drage«/)).toBeVisible();
  await expect(page.getByText(/Punkt 3 .*»howTo« mangler/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  writeFileSync(path, JSON.stringify(template));
  await openFile(page, path);
  await page.getByRole('button', { name: 'Hent programmet' }).click();
  await expect(page.getByText('Filen er flettet ind. Alt kom med.')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByText('Filen er taget ud igen')).toBeVisible();
  await openFile(page, path);
  await page.getByRole('button', { name: 'Hent programmet' }).click();
  await page.getByRole('link', { name: 'Gå til programmet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: template.title })).toBeVisible();
  await openFile(page, path);
  await expect(page.getByText('Intet nyt')).toBeVisible();
});

test('in the dark it is as readable', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', colorScheme: 'dark', locale: 'da-DK' });
  const page = await openApp(context, '#/programmer', now);
  expect(await axeViolations(page)).toEqual([]);
  const programme = await copySuggestion(page);
  for (const part of ['', '/skema', '/videnspersoner', '/om']) {
    await goTo(page, `${programme}${part}`);
    expect(await axeViolations(page)).toEqual([]);
  }
  await context.close();
});
