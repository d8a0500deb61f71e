import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { acceptFile, createForloeb, forloebId, goTo, openBucket, openFile, reload, roomsOf } from './support/steps.ts';

const widerThanWindow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Somebody says yes to the time of an activity. */
async function agree(page: Page, id: string, title: string): Promise<void> {
  await goTo(page, `#/f/${id}/skema`);
  await page.getByRole('button', { name: title }).first().click();
  await page.getByRole('dialog').getByRole('group', { name: 'Aftale med Leder' }).getByLabel('Aftalt').check();
  await page.getByRole('dialog').getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function laterFirstDay(page: Page, day: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Første arbejdsdag' }).fill(day);
  await page.getByRole('button', { name: 'Se, hvad der flytter' }).click();
}

test('the first day moves: what moves, stays and clashes is shown first, and undo gives the same plan', async ({
  laptop,
}) => {
  const page = await openExample(laptop, { screen: 'om' });
  const before = await roomsOf(page);
  await laterFirstDay(page, '17/8 2026');
  const dialog = page.getByRole('dialog', { name: 'Sådan flytter programmet' });
  await expect(dialog.getByText('Intet er gemt endnu.')).toBeVisible();
  await dialog.getByText(/ting flytter$/).click();
  await expect(dialog.getByRole('heading', { name: /^Skemaet/ })).toBeVisible();
  await expect(dialog.getByRole('heading', { name: /^Huskelisten/ })).toBeVisible();
  await dialog.getByText(/ting bliver stående$/).click();
  await expect(dialog.getByText('Gjort eller holdt')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  expect(await roomsOf(page)).toEqual(before);
  await dialog.getByRole('button', { name: 'Flyt første dag' }).click();
  await expect(page.getByRole('textbox', { name: 'Første arbejdsdag' })).toHaveValue('17.8.2026');
  await expect(page.getByRole('heading', { name: /skal have besked/ })).toBeVisible();
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.includes('skal have besked'));
  await expect.poll(focused).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('textbox', { name: 'Første arbejdsdag' })).toHaveValue('3.8.2026');
  await expect(page.getByRole('heading', { name: /skal have besked/ })).toHaveCount(0);
});

test('escape leaves everything as it was', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'om' });
  const before = await roomsOf(page);
  await laterFirstDay(page, '17/8 2026');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Se, hvad der flytter' })).toBeFocused();
  expect(await roomsOf(page)).toEqual(before);
});

test('an agreed time that moves has to be sent again until it is ticked', async ({ laptop }) => {
  const page = await openApp(laptop, '', '2026-07-20T09:00:00+02:00');
  const id = await createForloeb(page, { name: 'Amina Yilmaz', firstDay: '3/8-2026', kontaktperson: 'Mette Kjær' });
  await agree(page, id, 'Hvem beslutter hvad');
  await goTo(page, `#/f/${id}/om`);
  await laterFirstDay(page, '10/8 2026');
  const dialog = page.getByRole('dialog', { name: 'Sådan flytter programmet' });
  await dialog.getByRole('radio', { name: 'Bliver på deres dag' }).check();
  await expect(dialog.getByText(/ligger før den første arbejdsdag/)).toBeVisible();
  await dialog.getByRole('radio', { name: 'Flytter med' }).check();
  await expect(dialog.getByText(/ligger før den første arbejdsdag/)).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Flyt første dag' }).click();
  const list = page.getByRole('region', { name: 'Kalenderaftaler, der skal sendes igen' });
  await expect(list.getByText(/Før: tirs\. 4\. aug\./)).toBeVisible();
  await expect(list.getByText(/Nu: tirs\. 11\. aug\./)).toBeVisible();
  await reload(page);
  await expect(list).toBeVisible();
  await goTo(page, `#/f/${id}/overblik`);
  await page.getByRole('link', { name: 'Se listen' }).click();
  await list.getByRole('checkbox').click();
  await expect(list).toHaveCount(0);
});

test('a new day off shows what it moves before it is kept', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'om' });
  await page.getByRole('button', { name: 'Tilføj en fridag' }).click();
  const form = page.getByRole('dialog', { name: 'Ny fridag' });
  await form.getByLabel('Dag', { exact: true }).fill('12/8 2026');
  await form.getByLabel('Hvad er det for en dag?').fill('Personaledag');
  await form.getByRole('button', { name: 'Tilføj' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sådan flytter programmet' });
  await expect(dialog.getByText(/ting flytter$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Annullér' }).click();
  await expect(form.getByLabel('Hvad er det for en dag?')).toHaveValue('Personaledag');
  await form.getByRole('button', { name: 'Tilføj' }).click();
  await dialog.getByRole('button', { name: 'Gem fridagen' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByLabel('12. august 2026 · Personaledag')).toBeVisible();
});

test("the workplace's new day off shows what it moves before it is taken, from the overview and in one way back", async ({
  laptop,
}) => {
  const page = await openApp(laptop, '', '2026-07-20T09:00:00+02:00');
  const id = await createForloeb(page, { name: 'Amina Yilmaz', firstDay: '3/8-2026', kontaktperson: 'Mette Kjær' });
  await goTo(page, '#/arbejdsplads');
  await page.getByRole('button', { name: 'Tilføj en fridag' }).click();
  const form = page.getByRole('dialog', { name: 'Ny fridag' });
  await form.getByLabel('Dag', { exact: true }).fill('3/8 2026');
  await form.getByLabel('Hvad er det for en dag?').fill('Personaledag');
  await form.getByRole('button', { name: 'Tilføj' }).click();
  await expect(form).toHaveCount(0);
  await goTo(page, `#/f/${id}/overblik`);
  const before = await roomsOf(page);
  await page.getByRole('button', { name: 'Brug det' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sådan flytter programmet' });
  await expect(dialog.getByText(/Første arbejdsdag flytter fra mandag den 3\. august 2026 til tirsdag/)).toBeVisible();
  await expect(dialog.getByText(/ting flytter$/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Annullér' }).click();
  await expect(dialog).toHaveCount(0);
  expect((await roomsOf(page))['plan']).toEqual(before['plan']);
  await page.getByRole('button', { name: 'Brug det' }).click();
  await dialog.getByRole('button', { name: 'Brug det' }).click();
  await expect(page.getByRole('heading', { name: /skal have besked/ })).toBeVisible();
  await expect(page.getByText('4. august').first()).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('heading', { name: /skal have besked/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Brug det' })).toBeVisible();
});

test('somebody who works three days gets a programme on those days, and another week is seen first', async ({
  phone,
}) => {
  const page = await openApp(phone, '#/opret', '2026-07-20T10:00:00+02:00');
  await page.getByLabel('Den nye kollegas navn').fill('Amina Yilmaz');
  await page.getByRole('textbox', { name: 'Første arbejdsdag' }).fill('3/8 2026');
  await page.getByRole('textbox', { name: 'Kontaktperson' }).fill('Mette Kjær');
  await page.getByRole('button', { name: 'Se programmet' }).click();
  await page.getByRole('button', { name: 'Ret dage og tider' }).click();
  await page.getByRole('checkbox', { name: 'Mandag' }).uncheck();
  await page.getByRole('checkbox', { name: 'Fredag' }).uncheck();
  await page.getByRole('textbox', { name: 'Tirsdag til kl.' }).fill('14');
  await expect(page.getByText('Tirs. 08.30–14.00, ons. 08.30–15.54 og tors. 08.30–15.54')).toBeVisible();
  await expect(page.getByText('Første arbejdsdag tirsdag den 4. august 2026 · uge 32')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  expect(await widerThanWindow(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Opret forløb' }).click();
  await page.waitForURL(/#\/f\//);
  const id = forloebId(page);
  await goTo(page, `#/f/${id}/om`);
  await expect(page.getByText('I alt 20 t 18 min om ugen')).toBeVisible();
  await page.getByRole('button', { name: 'Ret dage og tider' }).click();
  await page.getByRole('checkbox', { name: 'Torsdag' }).uncheck();
  await page.getByRole('button', { name: 'Gem arbejdstiden' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sådan flytter programmet' });
  await expect(dialog.getByText('Arbejdsdagene bliver ændret.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Gem arbejdstiden' }).click();
  await expect(page.getByText('I alt 12 t 54 min om ugen')).toBeVisible();
});

test('a forløb that is made late asks about activities too', async ({ laptop }) => {
  const page = await openApp(laptop, '#/opret', '2026-08-06T10:00:00+02:00');
  await page.getByLabel('Den nye kollegas navn').fill('Amina Yilmaz');
  await page.getByRole('textbox', { name: 'Første arbejdsdag' }).fill('3/8 2026');
  await page.getByRole('textbox', { name: 'Kontaktperson' }).fill('Mette Kjær');
  await page.getByRole('button', { name: 'Se programmet' }).click();
  const late = page.getByRole('region', { name: 'Aktiviteter før i dag' });
  await late.getByRole('button', { name: 'Markér som holdt' }).click();
  await late.getByText('Vælg for hver aktivitet').click();
  await late.getByRole('combobox').nth(0).selectOption({ label: 'Flyt til næste ledige tid' });
  await late.getByRole('combobox').nth(1).selectOption({ label: 'Udelad' });
  const [moved, leftOut] = await late.getByRole('listitem').allTextContents();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Opret forløb' }).click();
  await page.waitForURL(/#\/f\//);
  const plan = JSON.parse((await roomsOf(page))['plan'] ?? '{}') as {
    r: Record<string, { t: string; v: { title?: string; when?: { pinned?: string }; status?: { state?: string } } }>;
  };
  const activities = Object.values(plan.r).filter(({ t }) => t === 'activity');
  const titled = (text: string | undefined) => activities.find(({ v }) => v.title && text?.startsWith(v.title));
  expect((titled(moved)?.v.when?.pinned ?? '') > '2026-08-06').toBe(true);
  expect(titled(leftOut)).toBeUndefined();
  expect(activities.filter(({ v }) => v.status?.state === 'done').length).toBeGreaterThan(2);
});

test('a stand-in takes over with a file, works, and gives the role back', async ({ laptop, phone }) => {
  const desk = await openApp(laptop, '', '2026-08-03T09:00:00+02:00');
  const id = await createForloeb(desk, { name: 'Amina Yilmaz', firstDay: '3/8-2026', kontaktperson: 'Mette Kjær' });
  await goTo(desk, `#/f/${id}/om`);
  await desk.getByRole('button', { name: 'Overdrag til en stand-in' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Overdrag til en stand-in' });
  await dialog.getByLabel('Hvem tager over?').selectOption({ label: 'En anden person …' });
  await dialog.getByLabel('Navn').fill('Jens Holm');
  await dialog.getByRole('textbox', { name: 'Til og med' }).fill('14/8 2026');
  expect(await axeViolations(desk)).toEqual([]);
  await dialog.getByRole('button', { name: 'Overdrag rollen' }).click();
  await expect(desk.getByText('Jens Holm er stand-in for Mette.')).toBeVisible();
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Gem filen til Jens' }).click();
  const there = await (await download).path();
  await expect(desk.getByText('Den er prøvet og kan åbnes')).toBeVisible();

  const hand = await openApp(phone, '', '2026-08-04T09:00:00+02:00');
  await openFile(hand, there);
  await hand.getByRole('button', { name: 'Hent forløbet' }).click();
  await expect(hand.getByText('Filen er flettet ind. Alt kom med.')).toBeVisible();
  await goTo(hand, `#/f/${id}/huskeliste`);
  const tick = hand.getByRole('checkbox', { name: /Tag imod med blomster/ });
  await openBucket(hand, /Første arbejdsdag/);
  await tick.check();
  await expect(hand.getByText(/Jens krydsede af i dag|Du krydsede af i dag/)).toBeVisible();
  await goTo(hand, `#/f/${id}/om`);
  expect(await axeViolations(hand)).toEqual([]);
  expect(await widerThanWindow(hand)).toBeLessThanOrEqual(0);
  await hand.getByRole('button', { name: 'Giv rollen tilbage til Mette' }).click();
  await expect(hand.getByRole('combobox', { name: 'Kontaktperson' }).locator('option:checked')).toHaveText(
    'Mette Kjær',
  );
  await goTo(hand, `#/f/${id}/send`);
  await hand.getByRole('radio', { name: /som tager over/ }).check();
  const reply = hand.waitForEvent('download');
  await hand.getByRole('button', { name: 'Gem filen' }).click();
  await acceptFile(desk, await (await reply).path(), 'Flet ind');
  await desk.clock.setFixedTime('2026-08-04T10:00:00+02:00');
  await goTo(desk, `#/f/${id}/om`);
  await reload(desk);
  await expect(desk.getByText('Jens Holm var stand-in til og med mandag den 3. august 2026.')).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Overdrag til en stand-in' })).toBeVisible();
  expect((await roomsOf(desk))['plan']).toEqual((await roomsOf(hand))['plan']);
});

test('a stand-in that is agreed on ahead has the role on those days only, and it goes back by itself', async ({
  laptop,
}) => {
  const page = await openApp(laptop, '', '2026-08-03T09:00:00+02:00');
  const id = await createForloeb(page, { name: 'Amina Yilmaz', firstDay: '3/8-2026', kontaktperson: 'Mette Kjær' });
  await goTo(page, `#/f/${id}/om`);
  await page.getByRole('button', { name: 'Overdrag til en stand-in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Overdrag til en stand-in' });
  await dialog.getByLabel('Hvem tager over?').selectOption({ label: 'En anden person …' });
  await dialog.getByLabel('Navn').fill('Jens Holm');
  await dialog.getByRole('textbox', { name: 'Fra og med' }).fill('10/8 2026');
  await dialog.getByRole('textbox', { name: 'Til og med' }).fill('14/8 2026');
  await expect(dialog.getByText('Rollen skifter af sig selv mandag den 10. august 2026.')).toBeVisible();
  await expect(dialog.getByText('Mette har den igen fra lørdag den 15. august 2026.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Overdrag rollen' }).click();
  await expect(page.getByText('Jens Holm bliver stand-in for Mette.')).toBeVisible();
  const kontaktperson = page.getByRole('combobox', { name: 'Kontaktperson' }).locator('option:checked');
  await expect(kontaktperson).toHaveText('Mette Kjær');
  expect(await axeViolations(page)).toEqual([]);
  const before = await roomsOf(page);

  for (const [day, name] of [
    ['2026-08-10', 'Jens Holm'],
    ['2026-08-14', 'Jens Holm'],
    ['2026-08-15', 'Mette Kjær'],
  ] as const) {
    await page.clock.setFixedTime(`${day}T09:00:00+02:00`);
    await reload(page);
    await expect(kontaktperson).toHaveText(name);
    await goTo(page, `#/f/${id}/huskeliste`);
    await expect(page.getByRole('combobox', { name: 'Vælg person …' })).toContainText(name);
    await goTo(page, `#/f/${id}/folk`);
    await expect(page.getByRole('heading', { name: 'Jens Holm' })).toBeVisible();
    await goTo(page, `#/f/${id}/om`);
  }
  await expect(page.getByText('Jens Holm var stand-in til og med fredag den 14. august 2026.')).toBeVisible();
  // Nothing was written meanwhile.
  expect(await roomsOf(page)).toEqual(before);
});

test('days away: what could move is shown, and only what is chosen moves', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'om' });
  await page.getByRole('button', { name: 'Markér dage væk' }).click();
  const dialog = page.getByRole('dialog', { name: 'Markér dage væk' });
  await dialog.getByRole('textbox', { name: 'Første dag væk' }).fill('6/8 2026');
  await dialog.getByRole('textbox', { name: 'Sidste dag væk' }).fill('7/8 2026');
  await expect(dialog.getByText(/ting ligger på de dage/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  const boxes = dialog.getByRole('checkbox');
  for (const box of await boxes.all()) await box.uncheck();
  await boxes.first().check();
  await dialog.getByRole('button', { name: 'Gem dagene, og flyt 1 ting' }).click();
  await expect(page.getByText('tors. 6. aug. – fre. 7. aug.')).toBeVisible();
  await expect(page.getByText('Dagene er markeret, og 1 ting er flyttet.')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByText('Ingen dage er markeret.')).toBeVisible();
});

test('a half-time programme that is moved over a holiday says where things meet, and one press finds free times', async ({
  laptop,
}) => {
  const page = await openApp(laptop, '#/opret', '2027-04-12T09:00:00+02:00');
  await page.getByLabel('Den nye kollegas navn').fill('Sofie Brandt');
  await page.getByRole('textbox', { name: 'Første arbejdsdag' }).fill('3/5 2027');
  await page.getByRole('textbox', { name: 'Kontaktperson' }).fill('Mette Kjær');
  await page.getByRole('button', { name: 'Se programmet' }).click();
  await page.getByRole('button', { name: 'Ret dage og tider' }).click();
  await page.getByRole('checkbox', { name: 'Onsdag' }).uncheck();
  await page.getByRole('checkbox', { name: 'Fredag' }).uncheck();
  await page.getByRole('button', { name: 'Opret forløb' }).click();
  await page.waitForURL(/#\/f\//);
  await goTo(page, `#/f/${forloebId(page)}/om`);
  await laterFirstDay(page, '10/5 2027');
  const dialog = page.getByRole('dialog', { name: 'Sådan flytter programmet' });
  await expect(dialog.getByText(/falder oven i/).first()).toBeVisible();
  await expect(dialog.getByText(/Bagefter kan »Find ledige tider«/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Flyt første dag' }).click();
  await page.getByRole('link', { name: 'Find ledige tider i skemaet' }).click();
  const double = page.getByRole('list', { name: 'Samtidig' });
  await expect(double).toBeVisible();
  await page.getByRole('button', { name: 'Find ledige tider' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Flyt/ }).click();
  await expect(double).toHaveCount(0);
});
