import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, setNow, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';
import { forloebId, goTo, reload, roomsOf, saveFileFor } from './support/steps.ts';

/** A question as nobody should write it: something in it looks like a citizen's number. */
const about = (canary: string): string => `${canary}: hvad med 010190-1234?`;

async function ask(page: Page, text: string): Promise<void> {
  await page.getByLabel('Notér et spørgsmål').fill(text);
  await page.getByRole('button', { name: 'Gem spørgsmålet' }).tap();
  await expect(page.getByRole('listitem').filter({ hasText: text })).toBeVisible();
}

async function remove(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: `Slet spørgsmålet: ${text}` }).tap();
  await expect(page.getByText('Spørgsmålet er slettet.')).toBeVisible();
}

test('what is deleted leaves unseen in no file, and can be fetched back or deleted for good until then', async ({
  phone,
}) => {
  const page = await openExample(phone, { viewpoint: 'ny', screen: 'spoergsmaal' });
  const id = forloebId(page);
  const [never, sent, back] = ['KanarieAldrigZq', 'KanarieSendtZq', 'KanarieTilbageZq'];
  const file = async () => readFileSync((await saveFileFor(page, id, 'Svar til Mette')).path, 'utf8');
  const deleted = page.getByRole('region', { name: 'Slettet for nylig' });
  const to = (screen: string) => goTo(page, `#/f/${id}/${screen}`);

  // Written, deleted and never sent: no warning, and in no byte.
  await ask(page, about(never));
  await remove(page, about(never));
  await to('send');
  await expect(page.getByRole('button', { name: 'Gem filen' })).toBeVisible();
  await expect(page.getByText('slettet, men stadig i filen')).toHaveCount(0);
  expect(await file()).not.toContain(never);
  expect((await roomsOf(page))['samtaler']).not.toContain(never);

  // Sent, and deleted after that: said before the next file, and deleted for good there.
  await to('spoergsmaal');
  await ask(page, about(sent));
  await ask(page, back);
  expect(await file()).toContain(sent);
  await to('spoergsmaal');
  await remove(page, about(sent));
  await remove(page, back);
  await to('send');
  await expect(page.getByText('slettet, men stadig i filen')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: /^Slet helt: Spørgsmål: »KanarieSendtZq/ }).tap();
  await expect(page.getByText('Det har været med i en fil', { exact: false })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Slet helt' }).tap();
  await expect(page.getByText('slettet, men stadig i filen')).toHaveCount(0);
  const next = await file();
  expect(next).not.toContain(sent);
  expect(next).toContain(back);

  // The other one is fetched back.
  await to('om');
  await expect(deleted.getByRole('listitem')).toHaveCount(1);
  await expect(deleted.getByText('Slettet i dag af dig')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await deleted.getByRole('button', { name: `Hent tilbage: Spørgsmål: »${back}«` }).tap();
  await expect(deleted).toHaveCount(0);
  await to('spoergsmaal');
  const fetched = (await roomsOf(page))['samtaler'];
  await remove(page, back);
  await expect.poll(async () => (await roomsOf(page))['samtaler']).not.toBe(fetched);

  // 31 days later it has gone by itself, once the page has nothing better to do.
  await setNow(page, '2026-09-05T09:00:00+02:00');
  await reload(page);
  await expect.poll(async () => (await roomsOf(page))['samtaler'], { timeout: 15_000 }).not.toContain(back);
  await to('om');
  await expect(page.getByRole('heading', { level: 1, name: 'Om forløbet' })).toBeVisible();
  await expect(deleted).toHaveCount(0);
});

test('what is deleted in the journal stands in the journal and nowhere else', async ({ laptop }) => {
  const page = await openExample(laptop, { viewpoint: 'ny', screen: 'journal' });
  const id = forloebId(page);
  await page.getByRole('button', { name: 'Skriv en kort' }).click();
  await page.getByLabel('Hvad skete der?').fill('KanarieJournalZq');
  await page.getByRole('button', { name: 'Slet afsnittet' }).click();
  await expect(page.getByRole('region', { name: 'Slettet for nylig' }).getByText('KanarieJournalZq')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await goTo(page, `#/f/${id}/om`);
  await expect(page.getByRole('heading', { level: 1, name: 'Om forløbet' })).toBeVisible();
  await expect(page.getByText('KanarieJournalZq')).toHaveCount(0);
});

test('[N232] what is deleted at the workplace and in a programme can be fetched back there', async ({ laptop }) => {
  const page = await openApp(laptop, '#/arbejdsplads', EXAMPLE_NOW);
  const deleted = page.getByRole('region', { name: 'Slettet for nylig' });
  await page.getByRole('button', { name: 'Tilføj et link' }).click();
  await page.getByLabel('Navn', { exact: true }).fill('Håndbogen');
  await page.getByRole('dialog').getByLabel('Adresse').fill('eksempel.dk/haandbog');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('https://eksempel.dk/haandbog')).toBeVisible();
  await expect(deleted).toHaveCount(0);
  await page.getByRole('button', { name: 'Slet: Håndbogen' }).click();
  await expect(deleted.getByText('Link: »Håndbogen«')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await deleted.getByRole('button', { name: 'Slet helt: Link: »Håndbogen«' }).click();
  await expect(page.getByText('Det har ikke været med i en fil til andre.', { exact: false })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Annullér' }).click();
  await deleted.getByRole('button', { name: 'Hent tilbage: Link: »Håndbogen«' }).click();
  await expect(page.getByText('https://eksempel.dk/haandbog')).toBeVisible();
  await expect(deleted).toHaveCount(0);

  await goTo(page, '#/programmer');
  await page.getByRole('link', { name: 'Nyuddannet socialrådgiver', exact: true }).click();
  await page.getByRole('button', { name: 'Lav jeres egen udgave' }).click();
  const title = 'Udpeg en kontaktperson, og aftal opgaven';
  await page.getByRole('button', { name: title, exact: true }).click();
  await page.getByRole('button', { name: 'Slet', exact: true }).click();
  await expect(page.getByRole('button', { name: title, exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: 'Om programmet' }).click();
  await deleted.getByRole('button', { name: /^Slet helt: Punkt på programmets huskeliste/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slet helt' }).click();
  await expect(deleted).toHaveCount(0);
  await expect.poll(async () => (await roomsOf(page))['standardprogram']).not.toContain(title);
});

test('[N234] what is deleted at the workplace and goes along in its file is said, and goes for good there', async ({
  laptop,
}) => {
  const page = await openApp(laptop, '#/arbejdsplads', EXAMPLE_NOW);
  const goesAlong = page.getByText('slettet, men stadig i filen');
  const canary = 'KanarieLinkZq 010190-1234';
  const file = async (): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Gem filen' }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };
  await page.getByRole('button', { name: 'Tilføj et link' }).click();
  await page.getByLabel('Navn', { exact: true }).fill(canary);
  await page.getByRole('dialog').getByLabel('Adresse').fill('eksempel.dk/kanarie');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('https://eksempel.dk/kanarie')).toBeVisible();
  expect(await file()).toContain(canary);
  await page.getByRole('button', { name: `Slet: ${canary}` }).click();
  await expect(goesAlong).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  // The bin on the same screen has a button of the same name.
  const along = page.getByRole('listitem').filter({ has: goesAlong });
  await along.getByRole('button', { name: /^Slet helt: Link/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slet helt' }).click();
  await expect(goesAlong).toHaveCount(0);
  await expect.poll(async () => (await roomsOf(page))['arbejdsplads']).not.toContain('KanarieLinkZq');
  expect(await file()).not.toContain('KanarieLinkZq');
});
