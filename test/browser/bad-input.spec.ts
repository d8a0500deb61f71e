import { readFileSync, writeFileSync } from 'node:fs';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { createForloeb, goTo, openFile, reload, roomsOf } from './support/steps.ts';

/** What people get wrong while they plan: said at its place, in words, with nothing lost and nothing half made. */

const now = '2026-07-20T09:00:00+02:00';
const amina = { name: 'Amina Yilmaz', firstDay: '3/8-2026', kontaktperson: 'Mette Kjær' };

test('an activity on a public holiday, on top of another, or that ends before it begins', async ({ laptop }) => {
  const page = await openApp(laptop, '#/', now);
  const id = await createForloeb(page, amina);
  await goTo(page, `#/f/${id}/skema`);
  await page.getByText('Liste', { exact: true }).click();
  await page.getByRole('button', { name: 'Tilføj mandag den 3. august', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Ny aktivitet' });
  await sheet.getByRole('combobox', { name: 'Hvad', exact: true }).fill('Julefrokost');
  await sheet.getByLabel('Fra', { exact: true }).fill('9.15');
  await sheet.getByLabel('Til', { exact: true }).fill('9.00');
  await sheet.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(sheet.getByText('Sluttidspunktet skal ligge efter starttidspunktet.')).toBeVisible();
  await sheet.getByLabel('Til', { exact: true }).fill('9.30');
  await expect(sheet.getByText('Overlapper med Velkomst og morgenkaffe (09.00–09.45).')).toBeVisible();
  await sheet.getByRole('textbox', { name: 'Dag' }).fill('25/12 2026');
  await expect(sheet.getByText('1. juledag: fridag.')).toBeVisible();
  await expect(sheet.getByText(/Overlapper med/)).toHaveCount(0);
  await expect(sheet.getByRole('combobox', { name: 'Hvad', exact: true })).toHaveValue('Julefrokost');
  expect(await axeViolations(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(sheet).toHaveCount(0);
  await reload(page);
  await page.getByText('Liste', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'Julefrokost', exact: true })).toBeAttached();
});

test('hours that end before they begin make no forløb, and are where they were written', async ({ laptop }) => {
  const page = await openApp(laptop, '#/opret', now);
  await page.getByLabel('Den nye kollegas navn').fill(amina.name);
  await page.getByLabel('Første arbejdsdag', { exact: true }).fill(amina.firstDay);
  await page.getByLabel('Kontaktperson').fill(amina.kontaktperson);
  await page.getByRole('button', { name: 'Se programmet' }).click();
  await page.getByRole('button', { name: 'Ret dage og tider' }).click();
  await page.getByLabel('Tirsdag fra kl.').fill('16.00');
  await page.getByLabel('Tirsdag til kl.').fill('8.00');
  await expect(page.getByText('Tirsdag slutter, før den begynder. Ret en af tiderne.')).toBeVisible();
  await page.getByRole('button', { name: 'Opret forløb' }).click();
  await expect(page.getByText('Tirsdag slutter, før den begynder. Ret en af tiderne.')).toBeInViewport();
  await expect(page.getByLabel('Tirsdag til kl.')).toHaveValue('8.00');
  await expect(page).toHaveURL(/#\/opret$/);
  await page.getByLabel('Tirsdag fra kl.').fill('8.00');
  await page.getByLabel('Tirsdag til kl.').fill('16.00');
  await page.getByRole('button', { name: 'Opret forløb' }).click();
  await expect(page).toHaveURL(/overblik$/);
});

test('days that end before they begin, for days away and for a stand-in', async ({ laptop }) => {
  const page = await openApp(laptop, '#/', now);
  const id = await createForloeb(page, { ...amina, leder: 'Henrik Sand' });
  await goTo(page, `#/f/${id}/om`);
  const before = await roomsOf(page);
  await page.getByRole('button', { name: 'Markér dage væk' }).click();
  const away = page.getByRole('dialog', { name: 'Markér dage væk' });
  await away.getByRole('textbox', { name: 'Første dag væk' }).fill('14/8 2026');
  await away.getByRole('textbox', { name: 'Sidste dag væk' }).fill('10/8 2026');
  await away.getByRole('button', { name: /^Gem dagene/ }).click();
  await expect(away.getByText('Den sidste dag ligger før den første.')).toBeVisible();
  await expect(away.getByRole('textbox', { name: 'Første dag væk' })).toHaveValue(/14.8/);
  await away.getByRole('button', { name: 'Annullér' }).click();
  await page.getByRole('button', { name: 'Overdrag til en stand-in' }).click();
  const hand = page.getByRole('dialog', { name: 'Overdrag til en stand-in' });
  await hand.getByRole('textbox', { name: 'Fra og med' }).fill('14/8 2026');
  await hand.getByRole('textbox', { name: 'Til og med' }).fill('10/8 2026');
  await hand.getByRole('button', { name: 'Overdrag rollen' }).click();
  await expect(hand.getByText('Vælg, hvem der tager over.')).toBeVisible();
  await expect(hand.getByText('Den sidste dag ligger før den første.')).toBeVisible();
  await hand.getByLabel('Hvem tager over?').selectOption({ label: 'Henrik Sand' });
  await hand.getByRole('button', { name: 'Overdrag rollen' }).click();
  await expect(hand).toBeVisible();
  await hand.getByRole('button', { name: 'Annullér' }).click();
  expect(await roomsOf(page)).toEqual(before);
});

test('a programme file that points to a person, to no role, or back in time', async ({ laptop }, info) => {
  const page = await openApp(laptop, '#/', now);
  const broken = JSON.parse(
    readFileSync(new URL('../../templates/erfaren-socialraadgiver.json', import.meta.url), 'utf8'),
  );
  const path = info.outputPath('vores.json');
  const open = async () => {
    writeFileSync(path, JSON.stringify(broken));
    await openFile(page, path);
  };
  broken.huskeliste[0].responsible = { role: 'chefen' };
  await open();
  await expect(page.getByText(/Punkt 1 .*»responsible\.role« står »chefen«, som appen ikke kender/)).toBeVisible();
  broken.huskeliste[0].responsible = { person: 'person_mette' };
  broken.introduktionsskema[2].to = '06:00';
  await open();
  await expect(page.getByText('Der er 2 steder i programmet, som ikke passer.')).toBeVisible();
  await expect(
    page.getByText(/Punkt 1 .*»responsible\.person« peger på en person\. Et program har kun roller/),
  ).toBeVisible();
  await expect(page.getByText(/Aktivitet 3 .*slutter, før det begynder/)).toBeVisible();
  await expect(page.getByText('Der er ikke ændret noget her.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await goTo(page, '#/programmer');
  await expect(page.getByText('Her er ingen endnu.')).toBeVisible();
});
