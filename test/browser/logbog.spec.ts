import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';
import { acceptFile, createForloeb, forloebId, goTo, openFile, roomsOf, saveFileFor } from './support/steps.ts';

/** The mentee's own device, on journal and logbog. */
const openJournal = (context: BrowserContext): Promise<Page> =>
  openExample(context, { viewpoint: 'ny', screen: 'journal' });

const kept = (page: Page) => page.getByText(/^Gemt kl\. \d\d\.\d\d$/);

async function fitsTheScreen(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

/** Begins an entry: straight away while there is none, else from the button. */
async function begin(page: Page, action: string): Promise<void> {
  const form = page.getByRole('button', { name: action });
  const write = page.getByRole('button', { name: 'Skriv', exact: true });
  await expect(form.or(write).first()).toBeVisible();
  if (await write.isVisible()) await write.click();
  await form.click();
  await expect(page.getByText('Ingen borger må kunne genkendes.')).toBeVisible();
}

const toList = (page: Page) => page.getByRole('link', { name: 'Alle dine afsnit' }).click();

/** In light and in dark. */
async function isAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeViolations(page)).toEqual([]);
  }
}

test('ten minutes on the telephone: the short forms come first, and the week is written down', async ({ phone }) => {
  const page = await openJournal(phone);
  const forms = page.getByRole('heading', { level: 3 });
  await expect(forms.first()).toHaveText('Logbog');
  expect(await forms.allTextContents()).toEqual([
    ...['Logbog', 'Kort procesjournal', 'Coachingsamtale'],
    ...['Sags- og episodeanalyse', 'Grundig procesjournal', 'Lærings- og kompetenceplan'],
  ]);
  await isAccessible(page);
  await fitsTheScreen(page);
  await begin(page, 'Skriv i logbogen');
  for (const heading of ['Det lærte jeg', 'Det undrede mig', 'Det var svært', 'Det er jeg stolt af']) {
    await expect(page.getByLabel(heading, { exact: true })).toHaveAttribute('spellcheck', 'false');
    await page.getByLabel(heading, { exact: true }).fill(`Om ugen: ${heading}`);
  }
  await expect(kept(page)).toBeVisible();
  await isAccessible(page);
  await fitsTheScreen(page);
  await toList(page);
  const row = page.getByRole('listitem').filter({ hasText: 'Om ugen: Det lærte jeg' });
  await expect(row.getByText('Logbog', { exact: true })).toBeVisible();
  await expect(row.getByText('Kun dig')).toBeVisible();
});

test('entries stand day by day with their form, and can be looked at form by form', async ({ laptop }) => {
  const page = await openJournal(laptop);
  await begin(page, 'Skriv i logbogen');
  await page.getByLabel('Det lærte jeg', { exact: true }).fill('At spørge');
  await toList(page);
  await begin(page, 'Forbered en samtale');
  await page.getByLabel('Mål: Hvad vil jeg opnå?').fill('Ro i samtaler');
  await page.getByText('Ret sikker').click();
  await toList(page);
  await expect(page.getByRole('heading', { level: 3, name: 'i dag' })).toBeVisible();
  const names = page.locator('main section li a');
  await expect(names).toHaveText(['Ro i samtaler', 'At spørge']);
  await page.getByRole('radio', { name: 'Logbog' }).check({ force: true });
  await expect(names).toHaveText(['At spørge']);
  await page.getByRole('button', { name: 'Skriv', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Hvad vil du skrive?' })).toBeVisible();
  await isAccessible(page);
});

test('analysis and plan have rows that are called what they are', async ({ laptop, phone }) => {
  for (const context of [laptop, phone]) {
    const page = await openJournal(context);
    await begin(page, 'Begynd en plan');
    await page.getByLabel('Opgavetype').fill('Ansøgninger');
    await page.getByLabel('Udviklingspotentialer').fill('Sparring for andre');
    await page.getByRole('button', { name: 'Tilføj opgave 2' }).click();
    await expect(page.getByRole('heading', { name: 'Opgave 2' })).toBeVisible();
    await page.getByLabel('Opgavetype').last().fill('Hjemmebesøg');
    await expect(kept(page)).toBeVisible();
    await isAccessible(page);
    await fitsTheScreen(page);
    await toList(page);
    await begin(page, 'Begynd en analyse');
    await expect(page.getByRole('heading', { name: 'Mulighed 1' })).toBeVisible();
    await page.getByLabel('Hvad kan jeg gøre?').fill('Vente');
    await toList(page);
    await expect(page.getByRole('link', { name: 'Vente' })).toBeVisible();
  }
});

test('what is written is kept within a second, also while one writes on', async ({ laptop }) => {
  const page = await openJournal(laptop);
  await begin(page, 'Skriv i logbogen');
  const typing = page
    .getByLabel('Det lærte jeg', { exact: true })
    .pressSequentially('Ugen begyndte med '.repeat(4), { delay: 60 });
  await expect.poll(async () => (await roomsOf(page))['procesjournal'] ?? '').toContain('Ugen');
  // Some of it lies in the store before the last key has been pressed.
  expect((await roomsOf(page))['procesjournal']).not.toContain('Ugen begyndte med '.repeat(4).trim());
  await typing;
  await expect
    .poll(async () => (await roomsOf(page))['procesjournal'])
    .toContain('Ugen begyndte med '.repeat(4).trim());
});

async function takeAlong(page: Page, heading: string): Promise<void> {
  await page.getByRole('button', { name: `Tag med til næste mentormøde: ${heading}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Tag linjen med til mentormødet?' });
  await expect(dialog.getByText('Kun den her linje bliver kopieret')).toBeVisible();
  await dialog.getByRole('button', { name: 'Tag linjen med' }).click();
  await expect(page.getByText('Kommer med til næste mentormøde. Valgt i dag.')).toBeVisible();
}

async function shareEntry(page: Page, action: RegExp): Promise<void> {
  await page.getByRole('button', { name: action }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Del en kopi' }).click();
  await expect(page.getByText('Delt i dag').first()).toBeVisible();
}

test('mentee and mentor answer each other over three files each way', async ({ laptop, phone }) => {
  test.setTimeout(180_000);
  const mentee = await openJournal(phone);
  const id = forloebId(mentee);
  await begin(mentee, 'Skriv i logbogen');
  await mentee.getByLabel('Det var svært', { exact: true }).fill('At sige nej');
  await mentee.getByLabel('Det undrede mig', { exact: true }).fill('Kun for mig selv');
  await takeAlong(mentee, 'Det var svært');
  await toList(mentee);
  await begin(mentee, 'Skriv en grundig');
  await mentee.getByLabel('Hvad der skete og blev sagt').fill('A gik sin vej');
  await shareEntry(mentee, /^Del med min mentor$/);
  const own = mentee.url();

  // 1: the entry and the line go out, and nothing else of the room.
  const first = await saveFileFor(mentee, id, 'Til Karin');
  expect(first.bytes.toString('utf8')).not.toContain('Kun for mig selv');
  const mentor = await openApp(laptop, '', EXAMPLE_NOW);
  await acceptFile(mentor, first.path, 'Hent forløbet');
  await goTo(mentor, `#/f/${id}/journal`);
  await expect(mentor.getByRole('listitem').filter({ hasText: 'At sige nej' })).toBeVisible();
  await expect(mentor.getByText('A gik sin vej').last()).toBeVisible();
  await expect(mentor.getByText('Kun for mig selv')).toHaveCount(0);
  await mentor.getByLabel('Mentors kommentar, trin 1').fill('Hvad gjorde du så?');
  await mentor.getByLabel('Din kommentar').fill('Tak, fordi du delte');
  await expect(mentor.getByText('Kommenteret')).toBeVisible();
  await isAccessible(mentor);
  const back = await saveFileFor(mentor, id, 'Til Amina');

  // The mentor's words stand beside the private entry.
  await acceptFile(mentee, back.path, 'Flet ind');
  await mentee.goto(own);
  await expect(mentee.getByText('Hvad gjorde du så?')).toBeVisible();
  await expect(mentee.getByText('Tak, fordi du delte')).toBeVisible();
  await isAccessible(mentee);
  await fitsTheScreen(mentee);

  // 2: the mentee writes on and shares anew; what the mentor has said meanwhile stays.
  await mentee.getByLabel('Mine tanker og følelser').fill('Jeg blev lettet');
  await expect(mentee.getByText('Du har skrevet mere, siden du delte.')).toBeVisible();
  await shareEntry(mentee, /^Del igen$/);
  const second = await saveFileFor(mentee, id, 'Til Karin');
  await goTo(mentor, `#/f/${id}/journal`);
  await mentor.getByLabel('Din kommentar').fill('Tak, fordi du delte. Skriv mere.');
  await acceptFile(mentor, second.path, 'Flet ind');
  await goTo(mentor, `#/f/${id}/journal`);
  await expect(mentor.getByText('Jeg blev lettet').last()).toBeVisible();
  await expect(mentor.getByLabel('Mentors kommentar, trin 1')).toHaveValue('Hvad gjorde du så?');
  await expect(mentor.getByLabel('Din kommentar')).toHaveValue('Tak, fordi du delte. Skriv mere.');
  await acceptFile(mentee, (await saveFileFor(mentor, id, 'Til Amina')).path, 'Flet ind');
  await mentee.goto(own);
  await expect(mentee.getByText('Tak, fordi du delte. Skriv mere.')).toBeVisible();
  await expect(mentee.getByText('I har begge rettet')).toHaveCount(0);

  // 3: what has left is named as such, is taken back, and is gone at the mentor's with the next file.
  await goTo(mentee, `#/f/${id}/journal/delt`);
  await expect(mentee.getByText('Ligger i en fil til din mentor')).toHaveCount(2);
  await isAccessible(mentee);
  await mentee.getByRole('button', { name: 'Tag tilbage: A gik sin vej' }).click();
  await expect(mentee.getByText('Det, der er sendt, kan ikke kaldes tilbage herfra.')).toBeVisible();
  await mentee.getByRole('dialog').getByRole('button', { name: 'Tag tilbage' }).click();
  await expect(mentee.getByText('Ligger i en fil til din mentor')).toHaveCount(1);
  await mentee.getByRole('link', { name: 'At sige nej' }).click();
  await mentee.getByLabel('Det undrede mig', { exact: true }).fill('At alle spiser sammen');
  await shareEntry(mentee, /^Del med min mentor$/);
  const third = await saveFileFor(mentee, id, 'Til Karin');
  expect(third.bytes.toString('utf8')).not.toMatch(/A gik sin vej|Hvad gjorde du så/);
  await acceptFile(mentor, third.path, 'Flet ind');
  await goTo(mentor, `#/f/${id}/journal`);
  await expect(mentor.getByRole('definition').filter({ hasText: 'At alle spiser sammen' })).toBeVisible();
  await expect(mentor.getByText('A gik sin vej')).toHaveCount(0);
  await mentor.getByLabel('Din kommentar').fill('Spørg dem om hvorfor');
  await expect(mentor.getByText('Kommenteret')).toBeVisible();
  await acceptFile(mentee, (await saveFileFor(mentor, id, 'Til Amina')).path, 'Flet ind');
  await goTo(mentee, `#/f/${id}/journal`);
  await mentee.getByRole('link', { name: 'At alle spiser sammen' }).click();
  await expect(mentee.getByText('Spørg dem om hvorfor')).toBeVisible();
  await mentee.goto(own);
  await expect(mentee.getByLabel('Hvad der skete og blev sagt')).toHaveValue('A gik sin vej');
  await expect(mentee.getByRole('button', { name: 'Del med min mentor' })).toBeVisible();
  expect(Object.keys(await roomsOf(mentor)).sort()).toEqual(['mentor']);
});

test('a line is taken along and back by keyboard alone, and has not left', async ({ laptop }) => {
  const page = await openJournal(laptop);
  const start = page.getByRole('button', { name: 'Skriv i logbogen' });
  await start.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Tema til næste mentormøde', { exact: true }).focus();
  await page.keyboard.type('At sige nej');
  const take = page.getByRole('button', { name: 'Tag med til næste mentormøde: Tema til næste mentormøde' });
  await expect(take).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(take).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Tag linjen med' }).focus();
  await page.keyboard.press('Enter');
  const back = page.getByRole('button', { name: 'Tag tilbage: Tema til næste mentormøde' });
  await expect(back).toBeVisible();
  expect((await roomsOf(page))['mentor']).toContain('At sige nej');
  await page.getByLabel('Tema til næste mentormøde', { exact: true }).fill('At sige nej tak');
  await page.getByRole('button', { name: 'Tag den nye udgave med: Tema til næste mentormøde' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tag linjen med' }).click();
  await expect.poll(async () => (await roomsOf(page))['mentor']).toContain('At sige nej tak');
  await goTo(page, `#/f/${forloebId(page)}/journal/delt`);
  await expect(page.getByText('Ikke kommet med i nogen fil fra denne enhed endnu')).toBeVisible();
  await page.getByRole('link', { name: 'At sige nej tak' }).click();
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(take).toBeVisible();
  expect((await roomsOf(page))['mentor']).not.toContain('At sige nej');
});

const heading = (page: Page, number: number) =>
  page.getByRole('dialog').getByLabel(`Overskrift ${number}`, { exact: true });

async function editLogbog(page: Page): Promise<void> {
  await goTo(page, '#/arbejdsplads');
  await page.getByRole('button', { name: 'Ret Logbog' }).click();
  await heading(page, 1).fill('Ugens lærdom');
  await page.getByRole('button', { name: 'Udelad overskrift 3' }).click();
  await page.getByRole('button', { name: 'Flyt overskrift 5 op' }).click();
  await expect(heading(page, 4)).toBeFocused();
  await page.getByRole('button', { name: 'Tilføj et tekstpunkt' }).click();
  await expect(heading(page, 6)).toBeFocused();
  await heading(page, 6).fill('Det vil vi vide hos os');
  await isAccessible(page);
  await fitsTheScreen(page);
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Rettet af jer')).toBeVisible();
}

test('a workplace words the logbog, a colleague gets it by file, and old entries keep their headings', async ({
  laptop,
  phone,
}) => {
  test.setTimeout(120_000);
  const mentee = await openJournal(phone);
  const id = forloebId(mentee);
  await begin(mentee, 'Skriv i logbogen');
  await mentee.getByLabel('Det lærte jeg', { exact: true }).fill('Under den gamle');
  await toList(mentee);

  const colleague = await openApp(laptop, '', EXAMPLE_NOW);
  await editLogbog(colleague);
  const download = colleague.waitForEvent('download');
  await colleague.getByRole('button', { name: 'Gem filen' }).click();
  const path = await (await download).path();
  await acceptFile(mentee, path, 'Brug det fra arbejdspladsen');

  await goTo(mentee, `#/f/${id}/journal`);
  await begin(mentee, 'Skriv i logbogen');
  const labels = mentee.locator('main label');
  await expect(mentee.getByLabel('Det vil vi vide hos os')).toBeVisible();
  expect((await labels.allTextContents()).slice(1)).toEqual([
    ...[
      'Ugens lærdom',
      'Det undrede mig',
      'Tema til næste mentormøde',
      'Det er jeg stolt af',
      'Det vil vi vide hos os',
    ],
  ]);
  await mentee.getByLabel('Ugens lærdom').fill('Under den nye');
  await toList(mentee);
  await mentee.getByRole('link', { name: 'Under den gamle' }).click();
  await expect(mentee.getByLabel('Det lærte jeg', { exact: true })).toHaveValue('Under den gamle');
  await expect(mentee.getByLabel('Det var svært', { exact: true })).toBeVisible();

  // Back to the suggestion, and that undone.
  await colleague.getByRole('button', { name: 'Ret Logbog' }).click();
  await colleague.getByRole('button', { name: 'Tilbage til forslaget' }).click();
  await expect(colleague.getByText('Rettet af jer')).toHaveCount(0);
  await colleague.getByRole('button', { name: 'Fortryd' }).click();
  await expect(colleague.getByText('Rettet af jer')).toBeVisible();
});

test("the words of the workplace reach a new colleague's telephone with the plan", async ({ laptop, phone }) => {
  test.setTimeout(120_000);
  const now = '2026-07-20T10:00:00+02:00';
  const kontaktperson = await openApp(laptop, '', now);
  await editLogbog(kontaktperson);
  const id = await createForloeb(kontaktperson, {
    name: 'Amina Yilmaz',
    firstDay: '3/8/2026',
    kontaktperson: 'Mette Kjær',
  });
  const file = await saveFileFor(kontaktperson, id, 'Til Amina');
  const mentee = await openApp(phone, '', now);
  await acceptFile(mentee, file.path, 'Hent forløbet');
  await goTo(mentee, `#/f/${id}/journal`);
  await begin(mentee, 'Skriv i logbogen');
  await expect(mentee.getByLabel('Ugens lærdom')).toBeVisible();
});

test('a form that was edited by hand is opened like a programme, and one that does not fit says where', async ({
  laptop,
}, info) => {
  const page = await openApp(laptop, '', EXAMPLE_NOW);
  const form = JSON.parse(readFileSync(new URL('../../templates/logbog.json', import.meta.url), 'utf8'));
  const path = info.outputPath('logbog.json');
  form.prompts[0].heading = '';
  await writeFile(path, JSON.stringify(form));
  await openFile(page, path);
  await expect(page.getByText('Der er ét sted i skemaet, som ikke passer.')).toBeVisible();
  await expect(page.getByText('prompts.0.heading')).toBeVisible();
  form.prompts[0].heading = 'Fra filen';
  await writeFile(path, JSON.stringify(form));
  await acceptFile(page, path, 'Brug det fra arbejdspladsen');
  await goTo(page, '#/arbejdsplads');
  await page.getByRole('button', { name: 'Ret Logbog' }).click();
  await expect(heading(page, 1)).toHaveValue('Fra filen');
});
