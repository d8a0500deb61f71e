import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { createForloeb, goTo, isKept, openFile, reload } from './support/steps.ts';

/** Mette writes once what is the same for every new colleague. */

const NOW = '2026-07-20T10:00:00+02:00';
const NEW = { name: 'Amina Yilmaz', firstDay: '3/8/2026', kontaktperson: 'Mette Kjær' };

/** A picture made by the browser itself, with text behind its end that must not survive. */
async function picture(page: Page, type: string): Promise<Buffer> {
  const bytes = await page.evaluate(async (kind) => {
    const canvas = document.createElement('canvas');
    canvas.width = 1200;
    canvas.height = 300;
    const context = canvas.getContext('2d');
    if (context) {
      context.fillStyle = '#0b5a58';
      context.fillRect(20, 20, 260, 260);
    }
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, kind));
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
  }, type);
  return Buffer.concat([Buffer.from(bytes), Buffer.from('GPS 55.67 12.56 HEMMELIGT')]);
}

async function fillWorkplace(page: Page): Promise<void> {
  await goTo(page, '#/arbejdsplads');
  await page.getByLabel('Arbejdsplads', { exact: true }).fill('Birkevang Kommune');
  await page.getByLabel('Afdelinger').fill('Familieafdelingen');
  await page.getByLabel('Adresse', { exact: true }).fill('Havnegade 4');
  await page.getByLabel('Mødested den første dag').fill('Receptionen');
  await page.getByLabel('Mødested den første dag').blur();
  await page.getByRole('button', { name: 'Tilføj en teamdag' }).click();
  await page.getByLabel('Hvad er det?').fill('Ugens teammøde');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Hver onsdag kl. 09.00–10.00')).toBeVisible();
  await page.getByRole('button', { name: 'Tilføj et link' }).click();
  await page.getByLabel('Navn', { exact: true }).fill('Håndbogen');
  await page.getByRole('dialog').getByLabel('Adresse').fill('javascript:alert(1)');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Adressen kan ikke bruges.')).toBeVisible();
  await page.getByRole('dialog').getByLabel('Adresse').fill('eksempel.dk/haandbog');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('https://eksempel.dk/haandbog')).toBeVisible();
  await page.getByRole('button', { name: 'Tilføj en vidensperson' }).click();
  await page.getByLabel('Emne').fill('Telefonvagten');
  await page.getByRole('dialog').getByLabel('Navn').fill('Karin Bjerre');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Karin Bjerre', { exact: true })).toBeVisible();
}

test('what is written once is in a new forløb: names, team days, links, people, and the logo on paper', async ({
  laptop,
}) => {
  test.setTimeout(90_000);
  const page = await openApp(laptop, '', NOW);
  await fillWorkplace(page);
  await page.locator('input[type=file]').setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: await picture(page, 'image/png'),
  });
  await expect(page.getByAltText('Jeres logo')).toBeVisible();
  const id = await createForloeb(page, NEW);
  await goTo(page, `#/f/${id}/skema`);
  await expect(page.getByText('Ugens teammøde').first()).toBeVisible();
  await goTo(page, `#/f/${id}/videnspersoner`);
  await expect(page.getByText('Karin Bjerre').first()).toBeVisible();
  const link = page.getByRole('link', { name: /Håndbogen/ });
  await expect(link).toHaveAttribute('href', 'https://eksempel.dk/haandbog');
  await expect(link).toHaveAttribute('rel', /noopener/);
  for (const screen of ['velkomstbrev', 'udskriv']) {
    await goTo(page, `#/f/${id}/${screen}`);
    const logo = page.locator('article img');
    await expect(logo).toBeVisible();
    expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480);
    await expect(page.locator('article')).toContainText('Birkevang Kommune');
  }
});

test('only the pixels of a logo are kept, and what is no picture is said at the field', async ({ laptop }) => {
  const page = await openApp(laptop, '#/arbejdsplads', NOW);
  const pick = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer });
  await expect(page.getByRole('button', { name: 'Vælg et billede' })).toBeVisible();
  await pick('logo.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'));
  await expect(page.getByText('Filen er ikke et billede, vi kan bruge.')).toBeVisible();
  await pick('stort.png', Buffer.alloc(5 * 1024 * 1024 + 1));
  await expect(page.getByText('Billedet er for stort.')).toBeVisible();
  const bomb = Buffer.from('89504e470d0a1a0a0000000d49484452000075300000753008060000000000000000', 'hex');
  await pick('bombe.png', bomb);
  await expect(page.getByText('Billedet er for stort.')).toBeVisible();
  const torn = (await picture(page, 'image/png')).subarray(0, 60);
  await pick('revet.png', torn);
  await expect(page.getByText('Billedet kunne ikke åbnes.')).toBeVisible();
  for (const type of ['image/jpeg', 'image/webp', 'image/png']) {
    await pick('logo.png', await picture(page, type));
    await expect(page.getByAltText('Jeres logo')).toBeVisible();
    await expect(page.getByText('Billedet kunne ikke åbnes.')).toHaveCount(0);
    const source = (await page.getByAltText('Jeres logo').getAttribute('src')) ?? '';
    const kept = Buffer.from(source.split(',')[1] ?? '', 'base64');
    expect(kept.length).toBeLessThanOrEqual(40_960);
    expect(kept.toString('latin1')).not.toContain('HEMMELIGT');
    await pick('tekst.png', Buffer.from('Det her er en tekst'));
    await expect(page.getByText('Filen er ikke et billede, vi kan bruge.')).toBeVisible();
    await expect(page.getByAltText('Jeres logo')).toHaveAttribute('src', source);
    await page.getByRole('button', { name: 'Fjern logoet' }).click();
    await expect(page.getByAltText('Jeres logo')).toHaveCount(0);
  }
});

test('a forløb asks about what has changed, and a no is a no', async ({ laptop }) => {
  test.setTimeout(90_000);
  const page = await openApp(laptop, '', NOW);
  await fillWorkplace(page);
  const id = await createForloeb(page, NEW);
  await goTo(page, `#/f/${id}/om`);
  await expect(page.getByText(/Arbejdspladsen har ændret/)).toHaveCount(0);
  const change = async (address: string) => {
    await goTo(page, '#/arbejdsplads');
    await page.getByLabel('Adresse', { exact: true }).fill(address);
    await page.getByLabel('Adresse', { exact: true }).blur();
    await goTo(page, `#/f/${id}/om`);
    await expect(page.getByText('Arbejdspladsen har ændret adressen: brug det her?')).toBeVisible();
  };
  await change('Torvet 9');
  await page.getByRole('button', { name: 'Behold, som det er' }).click();
  await expect(page.getByText(/Arbejdspladsen har ændret/)).toHaveCount(0);
  await goTo(page, `#/f/${id}/velkomstbrev`);
  await expect(page.getByRole('article')).toContainText('Havnegade 4');
  await change('Bagvejen 1');
  await page.getByRole('button', { name: 'Brug det' }).click();
  await goTo(page, `#/f/${id}/velkomstbrev`);
  await expect(page.getByRole('article')).toContainText('Bagvejen 1');
});

test('goes to a colleague as a file, and can be taken out again', async ({ laptop, phone }) => {
  test.setTimeout(90_000);
  const page = await openApp(laptop, '', NOW);
  await fillWorkplace(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem filen' }).click();
  const path = await (await download).path();
  const other = await openApp(phone, '', NOW);
  await openFile(other, path);
  await expect(other.getByText('Intet er gemt endnu.')).toBeVisible();
  await expect(other.getByText(/1 teamdag/)).toBeVisible();
  const accept = other.getByRole('button', { name: 'Brug det fra arbejdspladsen' });
  await accept.click();
  await other.getByRole('button', { name: 'Fortryd' }).click();
  await expect(other.getByText('Filen er taget ud igen')).toBeVisible();
  await openFile(other, path);
  await accept.click();
  await other.getByRole('link', { name: 'Gå til arbejdspladsen' }).click();
  await expect(other.getByLabel('Arbejdsplads', { exact: true })).toHaveValue('Birkevang Kommune');
  await expect(other.getByText('Hver onsdag kl. 09.00–10.00')).toBeVisible();
});

test('an introdag on the first Tuesday of the month follows when the first day moves, and comes back with undo', async ({
  laptop,
}) => {
  const page = await openApp(laptop, '#/arbejdsplads', NOW);
  const add = async (title: string) => {
    await page.getByRole('button', { name: 'Tilføj en teamdag' }).click();
    await page.getByLabel('Hvad er det?').fill(title);
    return page.getByRole('dialog');
  };
  const monthly = await add('Introdag for nye');
  await monthly.getByLabel('Slags').selectOption({ label: 'Introdag for nyansatte' });
  await expect(monthly.getByLabel('Hvor mange gange skal den nye med?')).toHaveValue('first');
  await monthly.getByLabel('Hvor tit?').selectOption({ label: 'En gang om måneden' });
  await monthly.getByLabel('Ugedag').selectOption({ label: 'tirsdag' });
  await monthly.getByRole('textbox', { name: 'Fra' }).fill('15.00');
  await monthly.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(monthly.getByText('Mødet slutter, før det begynder. Ret et af klokkeslættene.')).toBeVisible();
  await monthly.getByRole('textbox', { name: 'Til', exact: true }).fill('15.45');
  expect(await axeViolations(page)).toEqual([]);
  await monthly.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Første tirsdag i måneden kl. 15.00–15.45 · kun den første gang')).toBeVisible();
  const fortnight = await add('Faggruppe');
  await fortnight.getByLabel('Hvor tit?').selectOption({ label: 'Hver anden uge fra en dag' });
  await fortnight.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(fortnight.getByText('Skriv, hvornår det er første gang.')).toBeVisible();
  await fortnight.getByRole('textbox', { name: 'Første gang' }).fill('5/8 2026');
  await fortnight.getByRole('textbox', { name: 'Sidste dag' }).fill('1/8 2026');
  await fortnight.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(fortnight.getByText('Den sidste dag ligger før den første.')).toBeVisible();
  await fortnight.getByRole('textbox', { name: 'Sidste dag' }).fill('1/12 2026');
  await fortnight.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(
    page.getByText('Hver anden onsdag fra 5. august 2026 kl. 09.00–10.00 til og med 1. december 2026'),
  ).toBeVisible();

  const id = await createForloeb(page, NEW);
  const rows = async () => {
    await goTo(page, `#/f/${id}/skema`);
    await page.getByText('Liste', { exact: true }).click();
    return page.getByRole('button', { name: /^Introdag for nye/ }).count();
  };
  const before = await rows();
  expect(before).toBe(1);
  await expect(page.getByRole('button', { name: /^Introdag for nyansatte/ })).toHaveCount(0);
  await goTo(page, `#/f/${id}/om`);
  await page.getByRole('textbox', { name: 'Første arbejdsdag' }).fill('10/8/2026');
  await page.getByRole('button', { name: 'Se, hvad der flytter' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/teamdage? går ud/)).toBeVisible();
  await expect(dialog.getByText('Introdag for nye').first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Flyt første dag' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('textbox', { name: 'Første arbejdsdag' })).toHaveValue('3.8.2026');
  expect(await rows()).toBe(before);
});

test('the workplace says its own weeks of school holidays, and the plan reminds of those', async ({ laptop }) => {
  const page = await openApp(laptop, '#/arbejdsplads', NOW);
  const weeks = page.getByLabel('Uger med skoleferie');
  await expect(weeks).toHaveValue('7–8, 28–31, 42');
  await weeks.fill('juli');
  await weeks.blur();
  await expect(page.getByText('Skriv ugenumre, fx 7, 28–31, 42.')).toBeVisible();
  await weeks.fill('28-29, 32');
  await weeks.blur();
  await expect(weeks).toHaveValue('28–29, 32');
  await isKept(page);
  const id = await createForloeb(page, NEW);
  await goTo(page, `#/f/${id}/skema`);
  await expect(page.getByText('Skoleferie: Mange er væk.')).toBeVisible();
});

test('[C25] weeks of school holidays that are half written stay in the field over a reload', async ({ laptop }) => {
  const page = await openApp(laptop, '#/arbejdsplads', NOW);
  const weeks = page.getByLabel('Uger med skoleferie');
  await weeks.fill('28-');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(weeks).toHaveValue('28-');
  await expect(page.getByText('Skriv ugenumre, fx 7, 28–31, 42.')).toBeVisible();
  await weeks.fill('28-30');
  await reload(page);
  await expect(weeks).toHaveValue('28–30');
});

test('reads well on laptop and phone, light and dark', async ({ laptop, phone }) => {
  test.setTimeout(120_000);
  for (const context of [laptop, phone]) {
    const page = await openApp(context, '#/arbejdsplads', NOW);
    await expect(page.getByRole('button', { name: 'Tilføj en teamdag' })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Tilføj en teamdag' }).click();
    expect(await axeViolations(page)).toEqual([]);
  }
});
