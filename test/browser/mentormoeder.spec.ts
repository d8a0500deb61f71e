import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, setNow, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { printed } from './support/paper.ts';
import { slowStore, storeIsHeld } from './support/slow-store.ts';
import { acceptFile, forloebId, goTo, reload, roomsOf, saveFileFor } from './support/steps.ts';

/** Tuesday 3 November 2026: the introduction has just ended, and the mentor course begins. */
const now = '2026-11-03T08:20:00+01:00';

const openMeetings = (context: BrowserContext): Promise<Page> =>
  openExample(context, { viewpoint: 'ny', screen: 'mentormoeder', now });

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const item = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });
const note = (page: Page, heading: string) => page.getByRole('textbox', { name: `Dine noter: ${heading}` });
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

/** Opens the series, from wherever on the page it is offered. */
const openSeries = async (page: Page) => {
  await page
    .getByRole('button', { name: /^Læg (en række|flere) møder ind$/ })
    .first()
    .click();
  return page.getByRole('dialog');
};

/** Every other Tuesday at nine until the New Year, the first one today in three days' time or later. */
async function addSeries(page: Page): Promise<void> {
  const dialog = await openSeries(page);
  await dialog.getByRole('textbox', { name: 'Fra', exact: true }).fill('3/11-2026');
  await dialog.getByRole('textbox', { name: 'Til', exact: true }).fill('31/12-2026');
  await dialog.getByRole('button', { name: /^Læg \d+ møder ind$/ }).click();
  await expect(page.getByText(/mentormøder er lagt ind\./)).toBeVisible();
  // It closes once they are kept; until then what lies behind it cannot be written in.
  await expect(dialog).toHaveCount(0);
}

const openToday = async (page: Page) => {
  await page.getByRole('link', { name: 'Hold mødet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mentormøde' })).toBeVisible();
};

test('a series is seen before it is put in, with what it skips, in one action that can be undone', async ({
  laptop,
}) => {
  const page = await openMeetings(laptop);
  await expect(page.getByRole('heading', { name: 'Der ligger ingen møder foran jer' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  const dialog = await openSeries(page);
  await expect(dialog.getByText('Rammen om mentorforløbet er ikke lavet endnu.')).toBeVisible();
  await dialog.getByLabel('Hvor tit', { exact: true }).selectOption({ label: 'ofte først, sjældnere siden' });
  await dialog.getByRole('textbox', { name: 'Fra', exact: true }).fill('3/11-2026');
  await dialog.getByRole('textbox', { name: 'Til', exact: true }).fill('3/8-2027');
  await dialog.getByRole('textbox', { name: 'Sted' }).fill('Det stille rum');
  await dialog.getByRole('textbox', { name: 'Klokken' }).fill('13');
  await expect(item(page, 'tirs. 3. nov.')).toContainText('13.00–14.20');
  await expect(item(page, 'tirs. 22. dec.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByLabel('Hvor tit', { exact: true }).selectOption({ label: 'hver uge' });
  await expect(item(page, 'tirs. 20. jul. 2027')).toContainText('falder bort: uge 29 er fri');
  await dialog.getByRole('textbox', { name: 'Springes over i uge' }).fill('sommer');
  await expect(dialog.getByText('Skriv ugenumre')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Springes over i uge' }).fill('7, 28-31');
  await expect(item(page, 'tirs. 16. feb. 2027')).toContainText('falder bort: uge 7 er fri');
  await expect(item(page, 'tirs. 3. aug. 2027')).toContainText('falder bort: uge 31 er fri');
  await dialog.getByLabel('Hvor tit', { exact: true }).selectOption({ label: 'hver anden uge' });
  await dialog.getByRole('combobox', { name: 'Dag' }).selectOption({ label: 'torsdag' });
  await dialog.getByRole('textbox', { name: 'Fra', exact: true }).fill('6/5-2027');
  await expect(item(page, 'fre. 7. maj 2027')).toContainText('i stedet for tors. 6. maj: Kristi himmelfartsdag');
  await dialog.getByRole('combobox', { name: 'Dag' }).selectOption({ label: 'tirsdag' });
  await dialog.getByRole('textbox', { name: 'Fra', exact: true }).fill('3/11-2026');
  await dialog.getByRole('textbox', { name: 'Til', exact: true }).fill('31/12-2026');
  await item(page, 'tirs. 15. dec.').getByRole('checkbox').uncheck();
  await dialog.getByRole('button', { name: 'Læg 4 møder ind' }).click();
  await expect(page.getByText('4 mentormøder er lagt ind.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'I dag kl. 13.00–14.20' })).toBeVisible();
  await expect(page.getByText('Det stille rum')).toBeVisible();
  await expect(card(page, 'Kommende møder').getByRole('link')).toHaveCount(3);
  expect((await roomsOf(page))['mentor']).not.toContain('Det stille rum');
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('heading', { name: 'Der ligger ingen møder foran jer' })).toBeVisible();
  // The frame of the course knows no meeting, and the series can be put in again.
  await addSeries(page);
  await expect(card(page, 'Kommende møder').getByRole('link')).toHaveCount(4);
});

test('the series takes its period from the frame of the course, and the month its hours', async ({ laptop }) => {
  const page = await openMeetings(laptop);
  const id = forloebId(page);
  await goTo(page, `#/f/${id}/mentor`);
  await page.getByRole('textbox', { name: 'Første dag' }).fill('1/12-2026');
  await page.getByLabel('Mentors timer om måneden').fill('4,5');
  await page.getByRole('button', { name: 'Begynd mentorforløbet' }).click();
  await expect(page.getByText('Mentorforløbet er begyndt.')).toBeVisible();
  await goTo(page, `#/f/${id}/mentormoeder`);
  await expect(card(page, 'Mentors timer')).toContainText('4,5 timer om måneden er aftalt.');
  await expect(card(page, 'Mentors timer')).toContainText('0 min af 4,5 t.');
  const dialog = await openSeries(page);
  await expect(dialog.getByText('Perioden er fra mentorforløbets ramme.')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Fra', exact: true })).toHaveValue('1.12.2026');
  await expect(dialog.getByRole('textbox', { name: 'Til', exact: true })).toHaveValue(/\.2027$/);
  await expect(dialog.getByRole('listitem').first()).toContainText('tirs. 1. dec.');

  // [N178] And the frame, the agreement and its paper say the same as the series, until somebody writes their own words.
  await dialog.getByLabel('Hvor tit', { exact: true }).selectOption({ label: 'hver tredje uge' });
  await dialog.getByRole('button', { name: /^Læg \d+ møder ind$/ }).click();
  await expect(said(page, 'mentormøder er lagt ind')).toBeVisible();
  const frame = card(page, 'Rammen');
  await goTo(page, `#/f/${id}/mentor`);

  // [N177] The meeting in the middle is the one to look at the course itself.
  await expect(item(page, 'Midtvejsevaluering')).toContainText(/kl\. 09\.00/);
  await page.getByRole('link', { name: 'Midtvejsevaluering' }).click();
  await expect(page.getByText('Se også på forløbet selv i dag')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await goTo(page, `#/f/${id}/mentormoeder`);
  await card(page, 'Kommende møder')
    .getByRole('button', { name: /^Vis alle/ })
    .click();
  await expect(item(page, 'Midtvejsevaluering')).toHaveCount(1);
  await goTo(page, `#/f/${id}/mentor`);
  await expect(frame).toContainText('Vi mødesHver tredje uge');
  await goTo(page, `#/f/${id}/mentor/aftale`);
  await page.getByRole('button', { name: /^Sæt forslaget ind ved: Hvor tit/ }).click();
  await expect(page.getByRole('textbox', { name: /^Hvor tit, hvor længe/ })).toHaveValue(/Vi mødes hver tredje uge\./);
  await goTo(page, `#/f/${id}/mentor/ramme`);
  expect((await printed(page, ['Hver tredje uge'])).pages.join('\n')).toContain('Hver tredje uge');
  await goTo(page, `#/f/${id}/mentor`);
  await frame.getByRole('button', { name: 'Ret rammen' }).click();
  await expect(dialog.getByText('Står feltet tomt, følger det møderne: hver tredje uge.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Vi mødes' }).fill('når vi kan');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(frame).toContainText('Når vi kan');
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(frame).toContainText('Hver tredje uge');
  await goTo(page, `#/f/${id}/mentormoeder`);
  await page.getByRole('button', { name: 'Fjern de kommende møder i rækken' }).click();
  await goTo(page, `#/f/${id}/mentor`);
  await expect(frame).toContainText('Vi mødesIkke aftalt');
  await expect(item(page, 'Midtvejsevaluering')).toContainText(/Midtvejs er den \d+\. \p{L}+ 2027\. Læg et møde ind/u);
});

test('single meetings are added, moved, called off and removed', async ({ laptop }) => {
  const page = await openMeetings(laptop);
  await addSeries(page);
  await page.getByRole('button', { name: 'Ret mødet Tirs. 17. nov. kl. 09.00–10.20' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Dag' }).fill('19/11');
  await page.getByRole('dialog').getByRole('combobox', { name: 'Længde' }).selectOption({ label: '60 min' });
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(item(page, 'Tors. 19. nov. kl. 09.00–10.00')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(item(page, 'Tirs. 17. nov. kl. 09.00–10.20')).toBeVisible();
  await page.getByRole('button', { name: 'Ret mødet Tirs. 1. dec. kl. 09.00–10.20' }).click();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Aflys mødet' }).click();
  await expect(item(page, 'Tirs. 1. dec.')).toContainText('Aflyst');
  await page.getByRole('button', { name: 'Ret mødet Tirs. 1. dec. kl. 09.00–10.20' }).click();
  await page.getByRole('button', { name: 'Sæt mødet på igen' }).click();
  await expect(item(page, 'Tirs. 1. dec.')).not.toContainText('Aflyst');
  await page.getByRole('button', { name: 'Ret mødet Tirs. 15. dec. kl. 09.00–10.20' }).click();
  await page.getByRole('button', { name: 'Fjern mødet' }).click();
  await expect(item(page, 'Tirs. 15. dec.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Læg ét møde ind' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Dag' }).fill('9/12');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(item(page, 'Ons. 9. dec. kl. 09.00–10.20')).toBeVisible();
  // What stands is left alone: the week of the single meeting gets no other, the removed day is suggested again.
  const dialog = await openSeries(page);
  await dialog.getByRole('textbox', { name: 'Fra', exact: true }).fill('3/11-2026');
  await dialog.getByRole('textbox', { name: 'Til', exact: true }).fill('20/12-2026');
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await expect(dialog.getByRole('listitem')).toContainText('tirs. 15. dec.');
});

test('[N179] the next meeting stands on I dag, first or after what the plan has, for the two alone', async ({
  phone,
  laptop,
}) => {
  const page = await openMeetings(phone);
  const id = forloebId(page);
  await addSeries(page);
  await goTo(page, `#/f/${id}/i-dag`);
  const next = page.getByRole('region', { name: 'Det næste' });
  await expect(next).toContainText('Om 40 minutter');
  await expect(next.getByRole('heading', { name: 'Mentormøde' })).toBeVisible();
  await expect(next.getByText('Karin')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await next.getByRole('link', { name: 'Dagsorden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mentormøde' })).toBeVisible();
  // In the middle of the introduction the plan has more to say first.
  await setNow(page, '2026-08-05T11:42:00+02:00');
  await goTo(page, `#/f/${id}/i-dag`);
  await reload(page);
  await expect(next.getByRole('heading', { name: 'Rundvisning i hele huset' })).toBeVisible();
  await expect(page.getByText('Næste mentormøde: tirsdag den 3. november kl. 09.00')).toBeVisible();
  await page.getByRole('link', { name: 'tirsdag den 3. november kl. 09.00' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mentormøde' })).toBeVisible();

  // The kontaktperson has no part in it.
  const other = await openExample(laptop, { viewpoint: 'kontaktperson', screen: 'i-dag', now });
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(other.getByText('Mentormøde')).toHaveCount(0);
});

test('a meeting goes from a line of the logbog to an agreement', async ({ laptop }) => {
  test.slow();
  const page = await openMeetings(laptop);
  const id = forloebId(page);
  await addSeries(page);
  await goTo(page, `#/f/${id}/journal`);
  await page.getByRole('button', { name: 'Skriv i logbogen' }).click();
  const field = page.getByRole('main').getByRole('textbox').nth(1);
  await field.fill('Hvordan siger jeg nej?');
  await page
    .getByRole('button', { name: /^Tag med til næste mentormøde/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tag linjen med' }).click();
  await expect(page.getByText('Linjen er klar til mentormødet.')).toBeVisible();
  await expect(page.getByText(/^Kun dig, på nær 1 linje, du har taget med til mentormødet\./)).toBeVisible();
  await expect(page.getByText('Kun du kan se det her.')).toHaveCount(0);
  await goTo(page, `#/f/${id}/journal`);
  await expect(item(page, 'Hvordan siger jeg nej?').getByText('1 linje til mentormødet')).toBeVisible();
  await page.getByRole('button', { name: 'Skriv', exact: true }).click();
  await page.getByRole('button', { name: 'Skriv en kort' }).click();
  await page.getByLabel('Hvad skete der?').fill('Samtalen gik i stå');
  await page.getByRole('button', { name: 'Del med min mentor' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Del en kopi' }).click();
  await expect(page.getByText('Delt i dag').first()).toBeVisible();

  await goTo(page, `#/f/${id}/mentormoeder`);
  await expect(page.getByText('1 punkt på dagsordenen · 1 delt afsnit fra journalen')).toBeVisible();
  await openToday(page);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    '1. Siden sidst',
    '2. Dagens tema',
    '3. Fremlæggelse',
    '4. Refleksion',
    '5. Læring',
    '6. Feedback begge veje',
    '7. Aftaler og næste møde',
  ]);
  await expect(item(page, 'Hvordan siger jeg nej?').first()).toContainText('fra logbogen');
  await page.getByRole('button', { name: 'Vælg som tema: Hvordan siger jeg nej?' }).click();
  await expect(page.getByRole('combobox', { name: 'Dagens tema' })).toHaveValue('Hvordan siger jeg nej?');
  await page.getByRole('radio', { name: 'Coachingsamtale' }).check();
  await expect(page.getByText('Hvad vil mentee gerne nå?')).toBeVisible();
  await note(page, 'Læring').fill('Jeg må gerne bede om tid');
  await page.getByRole('checkbox', { name: 'Vi har talt om: Hvordan siger jeg nej?' }).check();
  await page.getByLabel('Vi aftaler').fill('Sig nej til én ting');
  await page.getByRole('combobox', { name: 'Hvem' }).selectOption({ label: 'Karin Bjerre' });
  await page.getByRole('button', { name: 'Tilføj aftalen' }).click();
  await expect(item(page, 'Sig nej til én ting')).toContainText('Karin Bjerre');
  await expect(page.getByRole('button', { name: /^Sæt på huskelisten/ })).toHaveCount(0);
  await page.getByLabel('Tema til næste gang').fill('Det svære opkald');
  expect(await axeViolations(page)).toEqual([]);

  await expect(page.getByLabel('Hvor mange minutter tog det?')).toHaveValue('80');
  await page.getByLabel('Hvor mange minutter tog det?').fill('100');
  await page.getByRole('checkbox', { name: 'Går videre til næste møde: Samtalen gik i stå' }).uncheck();
  await page.getByRole('button', { name: 'Luk mødet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Jeg må gerne bede om tid')).toBeVisible();
  await expect(page.getByText('Tema: Hvordan siger jeg nej? · Coachingsamtale')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('button', { name: 'Luk mødet' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Vi har talt om: Samtalen gik i stå' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Går videre til næste møde: Samtalen gik i stå' }).uncheck();
  await page.getByLabel('Hvor mange minutter tog det?').fill('100');
  await page.getByRole('button', { name: 'Luk mødet' }).click();
  await expect(page.getByRole('button', { name: 'Åbn mødet igen' })).toBeVisible();
  await expect.poll(async () => (await roomsOf(page))['ramme']).toContain('"minutes":100');

  await setNow(page, '2026-11-17T08:30:00+01:00');
  await reload(page);
  await page.getByRole('link', { name: 'Alle mentormøder' }).click();
  await expect(page.getByText('Tema: Det svære opkald')).toBeVisible();
  await expect(page.getByText('1 aftale at følge op på')).toBeVisible();
  await expect(card(page, 'Mentors timer')).toContainText('1 t. 40 min af 5 t.');
  await openToday(page);
  await expect(page.getByText('Sig nej til én ting')).toBeVisible();
  await expect(page.getByText('Samtalen gik i stå')).toHaveCount(0);
  await expect(page.getByText('Hvordan siger jeg nej?')).toHaveCount(0);
});

test('a box that is ticked stays so while something else is drawn before the tick is seen to', async ({ laptop }) => {
  const page = await openMeetings(laptop);
  await addSeries(page);
  await openToday(page);
  await page.getByLabel('Sæt et punkt på').fill('Travlhed i vagten');
  await page.getByRole('button', { name: 'Sæt på' }).click();
  const box = page.getByRole('checkbox', { name: 'Vi har talt om: Travlhed i vagten' });
  await expect(page.getByLabel('Sæt et punkt på')).toHaveValue('');
  await note(page, 'Læring').focus();
  await box.evaluate((input: HTMLInputElement) => {
    // No frame comes: what follows from the press waits a while, and the note is kept and drawn meanwhile.
    globalThis.requestAnimationFrame = () => 0;
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked') ?? {};
    const drawn: boolean[] = [];
    Object.assign(globalThis, { drawn });
    Object.defineProperty(input, 'checked', {
      get: () => get?.call(input),
      set(checked: boolean) {
        drawn.push(checked);
        set?.call(input, checked);
      },
    });
    const writing = document.activeElement as HTMLTextAreaElement;
    writing.value = 'Jeg må gerne bede om tid';
    writing.dispatchEvent(new Event('input', { bubbles: true }));
    input.click();
    writing.blur();
  });
  await expect(said(page, 'Talt om.')).toBeVisible();
  await expect(box).toBeChecked();
  expect(await page.evaluate(() => (globalThis as unknown as { drawn: boolean[] }).drawn)).not.toContain(false);
});

test('with a slow store the cursor stays where one has gone on writing', async ({ laptop }) => {
  const page = await openMeetings(laptop);
  await addSeries(page);
  await openToday(page);
  const theme = page.getByLabel('Tema til næste gang');
  for (const [label, text, action] of [
    ['Vi aftaler', 'Sig nej til én ting', 'Tilføj aftalen'],
    ['Sæt et punkt på', 'Travlhed i vagten', 'Sæt på'],
  ] as const) {
    await theme.fill('');
    const held = await slowStore(page, text);
    await page.getByLabel(label).fill(text);
    await page.getByRole('button', { name: action, exact: true }).click();
    await storeIsHeld(page);
    await theme.focus();
    await page.keyboard.type('Det svære ');
    await held.letGo();
    await expect(page.getByLabel(label)).toHaveValue('');
    await page.keyboard.type('opkald');
    await expect(theme).toHaveValue('Det svære opkald');
    await expect(page.getByLabel(label)).toHaveValue('');
  }
});

test('[N198] a theme that is being typed stays with its meeting when another window puts one in before it', async ({
  laptop,
}) => {
  const page = await openMeetings(laptop);
  await addSeries(page);
  const id = forloebId(page);
  await openToday(page);
  const theme = page.getByLabel('Tema til næste gang');
  await theme.pressSequentially('Det svære ');
  const other = await laptop.newPage();
  await other.goto(`./#/f/${id}/mentormoeder`);
  await other.getByRole('button', { name: 'Læg ét møde ind' }).click();
  await other.getByRole('dialog').getByRole('textbox', { name: 'Dag' }).fill('10/11');
  await other.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(item(other, 'Tirs. 10. nov. kl. 09.00–10.20')).toBeVisible();
  await expect(item(other, 'Tirs. 17. nov.')).toContainText('Det svære');
  await theme.pressSequentially('opkald');
  await expect(theme).toHaveValue('Det svære opkald');
  await expect(item(other, 'Tirs. 17. nov.')).toContainText('Det svære opkald');
  await expect(item(other, 'Tirs. 10. nov.')).not.toContainText('opkald');
  await theme.blur();
  await expect(theme).toHaveValue('');
});

test('[N198] a meeting is not closed over a theme for the next one that could not be kept', async ({ laptop }) => {
  const page = await openMeetings(laptop);
  await addSeries(page);
  await openToday(page);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(globalThis, { mend: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = function (...row) {
      if (JSON.stringify(row[0]).includes('Det svære opkald')) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    };
  });
  const theme = page.getByLabel('Tema til næste gang');
  await theme.fill('Det svære opkald');
  await page.getByRole('button', { name: 'Luk mødet' }).click();
  await expect(page.getByText('Der er ikke plads til at gemme på enheden.').first()).toBeVisible();
  await expect(theme).toHaveValue('Det svære opkald');
  await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
  await page.getByRole('button', { name: 'Luk mødet' }).click();
  await expect(page.getByRole('button', { name: 'Åbn mødet igen' })).toBeVisible();
  await page.getByRole('link', { name: 'Alle mentormøder' }).click();
  await expect(page.getByText('Tema: Det svære opkald')).toBeVisible();
});

test('what a reload takes from a field is kept when the forløb opens, without going back to the field', async ({
  laptop,
}) => {
  const page = await openMeetings(laptop);
  const id = forloebId(page);
  await addSeries(page);
  const mentorRoom = async () => (await roomsOf(page))['mentor'];
  // On a screen of the same room, and on one that is drawn before the store is there.
  for (const [screen, theme] of [
    ['mentormoeder', 'Det svære opkald'],
    ['i-dag', 'At sige fra'],
  ] as const) {
    await goTo(page, `#/f/${id}/mentormoeder`);
    await openToday(page);
    await slowStore(page, theme);
    await page.getByLabel('Tema til næste gang').fill(theme);
    await goTo(page, `#/f/${id}/${screen}`);
    await storeIsHeld(page);
    await page.reload();
    await expect.poll(mentorRoom).toContain(theme);
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('draft:')))).toEqual(
      [],
    );
  }
});

test('the two write apart from each other, and everything of both arrives by file', async ({ laptop, phone }) => {
  test.slow();
  const mentee = await openMeetings(phone);
  const id = forloebId(mentee);
  await addSeries(mentee);
  await mentee.getByLabel('Sæt et punkt på').fill('Travlhed i vagten');
  await mentee.getByRole('button', { name: 'Sæt på' }).click();
  await expect(item(mentee, 'Travlhed i vagten')).toBeVisible();
  const toMentor = await saveFileFor(mentee, id, 'Til Karin');

  const mentor = await openApp(laptop, '', now);
  await acceptFile(mentor, toMentor.path, 'Hent forløbet');
  expect(Object.keys(await roomsOf(mentor)).toSorted()).toEqual(['mentor', 'ramme']);
  await goTo(mentor, `#/f/${id}/mentormoeder`);
  await expect(item(mentor, 'Travlhed i vagten')).toContainText('Amina');
  expect(await axeViolations(mentor)).toEqual([]);
  await openToday(mentor);
  // The mentee chooses the theme; the mentor cannot.
  await expect(mentor.getByText('Amina vælger temaet.').first()).toBeVisible();
  await expect(mentor.getByRole('combobox', { name: 'Dagens tema' })).toHaveCount(0);
  await note(mentor, 'Feedback begge veje').fill('God ro i samtalen');
  await mentor.getByRole('radio', { name: 'Sparring' }).check();
  await goTo(mentee, `#/f/${id}/mentormoeder`);
  await openToday(mentee);
  await note(mentee, 'Feedback begge veje').fill('Rart med tid');
  await mentee.getByRole('combobox', { name: 'Dagens tema' }).fill('Travlhed');
  const back = await saveFileFor(mentor, id, 'Til Amina');
  await acceptFile(mentee, back.path, 'Flet ind');
  const forth = await saveFileFor(mentee, id, 'Til Karin');
  await acceptFile(mentor, forth.path, 'Flet ind');
  for (const page of [mentee, mentor]) {
    await goTo(page, `#/f/${id}/mentormoeder`);
    await openToday(page);
    await expect(page.getByRole('radio', { name: 'Sparring' })).toBeChecked();
  }
  await expect(mentee.getByText('God ro i samtalen')).toBeVisible();
  await expect(mentor.getByText('Rart med tid')).toBeVisible();
  await expect(mentor.getByText('Tema: Travlhed')).toBeVisible();
});

test('the hours of a month are time and nothing else, and a mentor can add other time', async ({ laptop, phone }) => {
  const mentee = await openMeetings(phone);
  const id = forloebId(mentee);
  await addSeries(mentee);
  await expect(mentee.getByRole('button', { name: 'Skriv anden tid på' })).toHaveCount(0);
  const file = await saveFileFor(mentee, id, 'Til Karin');
  const page = await openApp(laptop, '', now);
  await acceptFile(page, file.path, 'Hent forløbet');
  await goTo(page, `#/f/${id}/mentormoeder`);
  const hours = card(page, 'Mentors timer');
  await expect(hours).toContainText('0 min af 5 t.');
  await expect(hours).toContainText('2 t. 40 min foran jer');
  await page.getByRole('button', { name: 'Skriv anden tid på' }).click();
  expect(await axeViolations(page)).toEqual([]);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Slags' }).selectOption({ label: 'Mentornetværk' });
  await dialog.getByLabel('Minutter').fill('150');
  await dialog.getByRole('textbox', { name: 'Dag' }).fill('28/10');
  await dialog.getByRole('button', { name: 'Tilføj' }).click();
  await expect(hours).toContainText('2 t. 30 min af 5 t.');
  await hours.getByText('Anden tid', { exact: true }).click();
  await expect(hours).toContainText('Mentornetværk, 2 t. 30 min · ons. 28. okt.');
  await hours.getByRole('button', { name: /^Slet: Mentornetværk/ }).click();
  await expect(hours).not.toContainText('2 t. 30 min');
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(hours).toContainText('2 t. 30 min af 5 t.');
});

test('the calendar file and the paper hold the meeting and no word of the two', async ({ laptop }) => {
  const page = await openMeetings(laptop);
  const id = forloebId(page);
  await addSeries(page);
  await page.getByLabel('Sæt et punkt på').fill('Travlhed i vagten');
  await page.getByRole('button', { name: 'Sæt på' }).click();
  await openToday(page);
  await note(page, 'Læring').fill('Hemmelig note');
  await page.getByRole('combobox', { name: 'Dagens tema' }).fill('Tid til at tænke');
  await page.getByRole('link', { name: 'Udskriv dagsordenen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Udskriv dagsordenen' })).toBeVisible();
  const paper = await printed(page, ['Tid til at tænke', 'Travlhed i vagten']);
  expect(paper.title).toBe('Mentormøde · God start');
  const text = paper.pages.join('\n');
  expect(text).toMatch(/4\. Refleksion \(30 min\)/);
  expect(text).toContain('Tid til at tænke');
  expect(text).toContain('Travlhed i vagten');
  expect(text).not.toContain('Hemmelig note');
  expect(paper.sizes.every((size) => size === '595 × 842')).toBe(true);
  expect(paper.pages.length).toBeLessThanOrEqual(2);

  await goTo(page, `#/f/${id}/mentormoeder`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent til kalenderen' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('mentormoeder.ics');
  const ics = readFileSync(await file.path(), 'utf8').replace(/\r\n[ \t]/g, '');
  expect(ics.match(/SUMMARY:Mentormøde\r/g)).toHaveLength(5);
  expect(ics).toContain('DTSTART:20261117T080000Z');
  expect(ics).not.toMatch(/Amina|Karin|Travlhed|tænke|DESCRIPTION:\S|LOCATION/);
});

test('everything can be reached and read on a phone, in light and dark', async ({ phone }) => {
  const page = await openMeetings(phone);
  const dialog = await openSeries(page);
  await dialog.getByLabel('Hvor tit', { exact: true }).selectOption({ label: 'ofte først, sjældnere siden' });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await addSeries(page);
  await page.getByLabel('Sæt et punkt på').fill('Et langt punkt om '.repeat(8));
  await page.getByRole('button', { name: 'Sæt på' }).click();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
  }
  await openToday(page);
  await page.getByRole('radio', { name: 'Sags- og episodeanalyse' }).check();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
  }
  expect(await page.title()).toBe('Mentormøder · God start');
});

test('a series is put in and a meeting held by keyboard alone', async ({ laptop }) => {
  const page = await openMeetings(laptop);
  const press = async (name: string | RegExp, key = 'Enter') => {
    const button = page.getByRole('button', { name });
    await button.first().focus();
    await page.keyboard.press(key);
  };
  await press('Læg en række møder ind');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Læg en række møder ind' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Fra', exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('3/11');
  await press(/^Læg \d+ møder ind$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(said(page, /er lagt ind/)).toBeVisible();
  await page.getByRole('link', { name: 'Hold mødet' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Procesjournal' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Procesjournal' })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Sags- og episodeanalyse' })).toBeChecked();
  await page.getByLabel('Sæt et punkt på').focus();
  await page.keyboard.type('Et punkt');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Sæt et punkt på')).toBeFocused();
  await press('Luk mødet');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('nobody but the two has a part in it', async ({ laptop }) => {
  for (const viewpoint of ['kontaktperson', 'leder'] as const) {
    const page = await openExample(laptop, { viewpoint, screen: 'mentormoeder', now });
    await expect(page.getByRole('heading', { name: 'Mentormøderne er mellem mentor og mentee' })).toBeVisible();
    await expect(page.getByRole('button', { name: /møde/ })).toHaveCount(0);
    await page.close();
  }
});
