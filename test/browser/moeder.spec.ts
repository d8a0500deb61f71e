import type { BrowserContext, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';
import { printed } from './support/paper.ts';
import { slowStore } from './support/slow-store.ts';
import {
  acceptFile,
  createForloeb,
  forloebId,
  goTo,
  isKept,
  openFile,
  reload,
  roomsOf,
  saveFileFor,
} from './support/steps.ts';

/** Wednesday of the example's first week, before its status meeting; two of Amina's questions wait. */
const now = '2026-08-05T08:20:00+02:00';
const meeting = 'activity_skema-statusmoede-3';
const lunch = 'Må jeg tage min frokost med ud i gården?';
const letter = 'Hvem skal læse med, før jeg sender mit første brev?';

const openMeetings = (context: BrowserContext, viewpoint: 'ny' | 'kontaktperson' | 'leder' = 'kontaktperson') =>
  openExample(context, { beforeTalks: true, viewpoint, screen: 'moeder', now });

const openMeeting = async (context: BrowserContext, viewpoint: 'ny' | 'kontaktperson' = 'kontaktperson') => {
  const page = await openMeetings(context, viewpoint);
  await page.getByRole('link', { name: /^Hold mødet/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Statusmøde' })).toBeVisible();
  return page;
};

const item = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });
const note = (page: Page, heading: string) => page.getByRole('textbox', { name: `Dine noter: ${heading}` });
const agree = async (page: Page, text: string) => {
  await page.getByLabel('Vi aftaler').fill(text);
  await page.getByRole('button', { name: 'Tilføj aftalen' }).click();
  await expect(item(page, text).first()).toBeVisible();
};
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('leader and kontaktperson prepare: the expectation talk is theirs alone', async ({ laptop, phone }) => {
  test.slow();
  const desk = await openApp(laptop, '', '2026-07-20T09:00:00+02:00');
  await createForloeb(desk, {
    name: 'Amina Yilmaz',
    firstDay: '3/8-2026',
    kontaktperson: 'Mette Kjær',
    leder: 'Henrik Sand',
  });
  const id = forloebId(desk);
  await goTo(desk, `#/f/${id}/moeder`);
  await expect(desk.getByRole('heading', { name: 'Forventningsafstemning' }).first()).toBeVisible();
  await desk.getByRole('link', { name: /^Hold mødet/ }).click();
  await expect(desk.getByText('Den nye har ret til at se, hvad der står')).toBeVisible();
  await note(desk, 'Opgaver nu og senere').fill('Begynder med to sager sammen med Mette');
  await agree(desk, 'Henrik bestiller adgange');
  // Said before the press, and once more after it.
  await expect(item(desk, 'Henrik bestiller adgange')).toContainText('kan den nye læse aftalen');
  await desk.getByRole('button', { name: 'Læg i skemaet: Henrik bestiller adgange' }).click();
  await expect(desk.getByText(/^Aftalen står nu i skemaet .+ Det ser den nye også\.$/)).toBeVisible();
  await desk.getByRole('button', { name: 'Fortryd' }).click();
  await desk.getByRole('button', { name: 'Sæt på huskelisten: Henrik bestiller adgange' }).click();
  await expect(desk.getByText('Aftalen står nu på huskelisten, som den nye også ser.')).toBeVisible();
  await desk.getByRole('button', { name: 'Fortryd' }).click();
  await expect(desk.getByRole('button', { name: 'Sæt på huskelisten: Henrik bestiller adgange' })).toBeVisible();
  expect(await axeViolations(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Luk mødet' }).click();
  await expect(desk.getByText('Begynder med to sager sammen med Mette')).toBeVisible();
  const onList = desk.getByRole('region', { name: 'Er det så gjort på huskelisten?' });
  await onList.getByRole('checkbox', { name: 'Gjort: Afstem forventninger mellem leder og kontaktperson' }).check();
  await expect(onList.getByRole('checkbox')).toBeChecked();
  await desk.getByRole('button', { name: 'Fortryd' }).click();
  await expect(onList.getByRole('checkbox')).not.toBeChecked();
  expect((await roomsOf(desk))['forberedelse']).toContain('Henrik bestiller adgange');
  // Also what was regretted is gone from the room that the new hire gets, not only out of sight.
  expect((await roomsOf(desk))['plan']?.includes('Henrik bestiller adgange')).toBe(false);

  const toNew = await saveFileFor(desk, id, 'Til Amina');
  expect(toNew.bytes.toString('utf8')).not.toMatch(/to sager sammen|bestiller adgange/);
  const toLeader = await saveFileFor(desk, id, 'Til Henrik');
  const hand = await openApp(phone, '', '2026-07-21T09:00:00+02:00');
  await acceptFile(hand, toLeader.path, 'Hent forløbet');
  await goTo(hand, `#/f/${id}/moeder`);
  await hand.getByRole('link', { name: /Forventningsafstemning/ }).click();
  await expect(hand.getByText('Begynder med to sager sammen med Mette')).toBeVisible();
  await expect(hand.getByText('Henrik bestiller adgange')).toBeVisible();
  await goTo(hand, `#/f/${id}/moeder`);
  await expect(hand.getByRole('link', { name: /Statusmøde/ })).toHaveCount(0);
});

test('a status meeting goes from open questions to an agreement to an item of the huskeliste', async ({ laptop }) => {
  const page = await openMeetings(laptop);
  const next = page.getByRole('region', { name: 'Statusmøde', exact: true });
  await expect(next).toContainText('Hvordan har du det?');
  await expect(next).toContainText(lunch);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: /^Hold mødet/ }).click();
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Hvordan har du det?');

  await note(page, 'Hvordan har du det?').fill('Glad, men træt om aftenen');
  await page.getByRole('button', { name: `Svar på: ${lunch}` }).click();
  await page.getByRole('textbox', { name: 'Dit svar' }).fill('Ja, der er borde.');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(item(page, lunch)).toContainText('Ja, der er borde.');
  await expect(page.getByRole('textbox', { name: 'Dit svar' })).toHaveCount(0);
  await page.getByRole('button', { name: `Peg på en, der ved det: ${letter}` }).click();
  const search = page.getByLabel('Søg efter navn eller emne');
  await expect(search).toBeFocused();
  await search.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Svaret er gemt.')).toBeVisible();
  await expect(item(page, letter)).toContainText(/Spørg .+ om ».+«\./);

  await page.getByLabel('Vi aftaler').fill('Læs et brev sammen');
  await page.getByLabel('Hvem', { exact: true }).selectOption({ label: 'Amina Yilmaz' });
  await page.getByRole('textbox', { name: 'Senest' }).fill('7/8');
  await page.getByRole('button', { name: 'Tilføj aftalen' }).click();
  await expect(item(page, 'Læs et brev sammen')).toContainText('Amina Yilmaz · senest fre. 7. aug.');
  await page.getByRole('button', { name: 'Sæt på huskelisten: Læs et brev sammen' }).click();
  await expect(page.getByRole('link', { name: 'Står på huskelisten' })).toBeVisible();
  await agree(page, 'Besøg i akutteamet');
  await page.getByRole('button', { name: 'Læg i skemaet: Besøg i akutteamet' }).click();
  await expect(page.getByText(/Aftalen står nu i skemaet/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Luk mødet' }).click();
  await expect(page.getByText('Glad, men træt om aftenen')).toBeVisible();
  await page.getByRole('link', { name: 'Står på huskelisten' }).click();
  await expect(page.getByText('Læs et brev sammen').first()).toBeVisible();
  await goTo(page, `#/f/${forloebId(page)}/moeder`);
  await page.getByRole('link', { name: /Statusmøde.*Holdt i dag/ }).click();
  await expect(page.getByText('Glad, men træt om aftenen')).toBeVisible();
});

test('what stays open when a meeting is closed stands on the next, and closing can be undone', async ({ laptop }) => {
  const page = await openMeeting(laptop);
  await page.getByLabel('Et punkt mere').fill('Parkering ved tilbuddet');
  await page.getByRole('button', { name: 'Tilføj punktet' }).click();
  await agree(page, 'Mette ringer til IT');
  await expect(page.getByText(/2 spørgsmål og 1 punkt står på dagsordenen igen/)).toBeVisible();
  await page.getByRole('button', { name: 'Luk mødet' }).click();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('button', { name: 'Luk mødet' })).toBeVisible();
  await page.getByRole('button', { name: 'Luk mødet' }).click();
  await expect(page.getByRole('button', { name: 'Åbn mødet igen' })).toBeVisible();
  await page.getByRole('link', { name: 'Alle møder' }).click();
  await page.getByRole('link', { name: /^Hold mødet/ }).click();
  for (const words of [lunch, letter, 'Parkering ved tilbuddet', 'Mette ringer til IT']) {
    await expect(page.getByText(words).first()).toBeVisible();
  }
});

test('pressed twice it is kept once, and the next one does not wait until the first is kept', async ({ laptop }) => {
  const page = await openMeeting(laptop);
  for (const label of ['Vi aftaler', 'Et punkt mere']) {
    const [first, next] = [`${label}: det første`, `${label}: det næste`];
    const line = (words: string) => page.getByRole('main').getByText(words);
    const held = await slowStore(page, first);
    const field = page.getByLabel(label, { exact: true });
    await field.fill(first);
    await field.press('Enter');
    await expect(line(first).first()).toBeVisible();
    await field.press('Enter');
    await field.fill(next);
    await field.press('Enter');
    await expect(line(next).first()).toBeVisible();
    await held.letGo();
    await expect(field).toHaveValue('');
    await isKept(page);
    const stored = Object.values(await roomsOf(page)).join();
    expect([first, next].map((words) => stored.split(words).length - 1)).toEqual([1, 1]);
  }
});

test('what is written while the last thing is being kept stays where it is written', async ({ laptop }) => {
  const page = await openMeeting(laptop);
  for (const [label, action] of [
    ['Vi aftaler', 'Tilføj aftalen'],
    ['Et punkt mere', 'Tilføj punktet'],
  ] as const) {
    const field = page.getByLabel(label);
    await field.fill('Det første');
    await expect(page.getByRole('button', { name: action })).toBeEnabled();
    await field.evaluate((input: HTMLInputElement) => {
      input.form?.requestSubmit();
      input.value = 'Det næste';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(page.getByRole('listitem').filter({ hasText: 'Det første' }).first()).toBeVisible();
    await expect(field).toHaveValue('Det næste');
    await page.getByRole('button', { name: action }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Det næste' }).first()).toBeVisible();
    await expect(field).toHaveValue('');
  }
});

test('a talk that the plan lacks is one press away, and gone again with one more', async ({ laptop }) => {
  const page = await openMeetings(laptop);
  await page.getByRole('button', { name: 'Læg i skemaet: En afslutningssamtale' }).click();
  await expect(page.getByText(/Afslutningssamtale er lagt i skemaet/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Læg i skemaet: En afslutningssamtale' })).toHaveCount(0);
  await page.getByRole('button', { name: /^Vis alle/ }).click();
  await expect(page.getByRole('link', { name: /Afslutningssamtale/ })).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('button', { name: 'Læg i skemaet: En afslutningssamtale' })).toBeVisible();
});

test('a rhythm is seen before it is put in, in one action that can be undone', async ({ laptop }) => {
  const page = await openMeetings(laptop);
  const before = (await roomsOf(page))['plan']?.match(/"statusmoede"/g)?.length ?? 0;
  await page.getByRole('button', { name: 'Foreslå en rytme' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('combobox', { name: 'Trin 4: hvor tit' }).selectOption({ label: 'hver uge' });
  const suggested = dialog.getByRole('checkbox');
  await suggested.first().uncheck();
  const wanted = (await suggested.count()) - 1;
  expect(wanted).toBeGreaterThan(5);
  await dialog.getByRole('button', { name: `Læg ${wanted} møder ind` }).click();
  await expect(page.getByText(`${wanted} statusmøder er lagt i skemaet.`)).toBeVisible();
  const count = async () => (await roomsOf(page))['plan']?.match(/"statusmoede"/g)?.length ?? 0;
  await expect.poll(count).toBe(before + wanted);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await page.getByRole('button', { name: 'Foreslå en rytme' }).click();
  await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeChecked();
});

test('two devices close the same meeting and agree on something each: all of it is kept', async ({ laptop, phone }) => {
  test.slow();
  const desk = await openMeetings(laptop);
  const id = forloebId(desk);
  const first = await saveFileFor(desk, id, 'Til Amina');
  const hand = await openApp(phone, '', now);
  await acceptFile(hand, first.path, 'Hent forløbet');
  for (const [page, words, agreement] of [
    [desk, 'Mettes egen note', 'Mette finder en skabelon'],
    [hand, 'Aminas egen note', 'Amina læser retningslinjen'],
  ] as const) {
    await goTo(page, `#/f/${id}/moeder/${meeting}`);
    await note(page, 'Hvordan har du det?').fill(words);
    if (page === hand) await page.getByRole('button', { name: 'Del med Mette: Hvordan har du det?' }).click();
    await agree(page, agreement);
    await page.getByRole('button', { name: 'Luk mødet' }).click();
    await expect(page.getByRole('button', { name: 'Åbn mødet igen' })).toBeVisible();
  }
  const answer = await saveFileFor(hand, id, 'Svar til Mette');
  await openFile(desk, answer.path);
  await desk.getByRole('button', { name: 'Flet ind i forløbet' }).click();
  await expect(desk.getByText('Filen er flettet ind. Alt kom med.')).toBeVisible();
  await goTo(desk, `#/f/${id}/moeder/${meeting}`);
  for (const words of [
    'Mettes egen note',
    'Aminas egen note',
    'Mette finder en skabelon',
    'Amina læser retningslinjen',
  ]) {
    await expect(desk.getByText(words)).toBeVisible();
  }
  await expect(desk.getByText('I har begge rettet')).toHaveCount(0);
  const leader = await saveFileFor(desk, id, 'Til Henrik');
  const text = leader.bytes.toString('utf8');
  expect(text).toContain('Mette finder en skabelon');
  expect(text).not.toMatch(/egen note/);
});

test('the new hire prepares and holds a meeting on the phone with one hand', async ({ phone }) => {
  const page = await openMeetings(phone, 'ny');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  await expect(page.getByRole('heading', { name: 'Forventningsafstemning' })).toHaveCount(0);
  await page.getByRole('link', { name: /^Hold mødet/ }).tap();
  await note(page, 'Til kontaktpersonen').fill('Mere tid til at øve mig');
  await page.getByLabel('Et punkt mere').fill('Min ferie i uge 42');
  await page.getByRole('button', { name: 'Tilføj punktet' }).tap();
  await expect(page.getByRole('heading', { name: 'Min ferie i uge 42' })).toBeVisible();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  // A laptop at 400 % has 320 px left.
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await expect.poll(async () => (await roomsOf(page))['samtaler']).toContain('Mere tid til at øve mig');
  await reload(page);
  await expect(note(page, 'Til kontaktpersonen')).toHaveValue('Mere tid til at øve mig');
});

test('how the new hire is stays theirs until they share it, and can be taken back', async ({ phone }) => {
  const page = await openMeeting(phone, 'ny');
  const heading = 'Hvordan har du det?';
  await note(page, heading).fill('Jeg sover daarligt');
  await expect.poll(async () => (await roomsOf(page))['procesjournal']).toContain('Jeg sover daarligt');
  expect((await roomsOf(page))['samtaler']).not.toContain('Jeg sover daarligt');
  await page.getByRole('button', { name: `Del med Mette: ${heading}` }).tap();
  await expect.poll(async () => (await roomsOf(page))['samtaler']).toContain('Jeg sover daarligt');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: `Tag tilbage: ${heading}` }).tap();
  await expect.poll(async () => (await roomsOf(page))['samtaler']).not.toContain('Jeg sover daarligt');
  await page.getByRole('button', { name: 'Luk mødet' }).tap();
  await expect(note(page, heading)).toHaveValue('Jeg sover daarligt');
});

test('several own notes are seen before they are shared at once, and one press takes all of them back', async ({
  phone,
}) => {
  const page = await openMeeting(phone, 'ny');
  const written = [
    ['Hvordan har du det?', 'Jeg sover daarligt'],
    ['En oplevelse, der har gjort indtryk', 'Samtalen om boligen'],
  ] as const;
  for (const [heading, words] of written) {
    await expect(page.getByRole('button', { name: /^Del begge/ })).toHaveCount(0);
    await note(page, heading).fill(words);
    await expect.poll(async () => (await roomsOf(page))['procesjournal']).toContain(words);
  }
  await page.getByRole('button', { name: 'Del begge med Mette …' }).tap();
  const dialog = page.getByRole('dialog');
  for (const [heading, words] of written) {
    await expect(dialog.getByRole('region', { name: heading })).toContainText(words);
    expect((await roomsOf(page))['samtaler']).not.toContain(words);
  }
  expect(await axeViolations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await dialog.getByRole('button', { name: 'Del begge' }).tap();
  for (const [, words] of written) {
    await expect.poll(async () => (await roomsOf(page))['samtaler']).toContain(words);
  }
  await expect(page.getByRole('button', { name: /^Del begge/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).tap();
  for (const [heading, words] of written) {
    await expect.poll(async () => (await roomsOf(page))['samtaler']).not.toContain(words);
    await expect(note(page, heading)).toHaveValue(words);
  }
});

test('the leader puts a point on the agenda of the three; what they did not get round to is named and goes on', async ({
  laptop,
  otherLaptop,
}) => {
  const talk = 'moeder/activity_skema-ledersamtale-1';
  const point = 'Ferie i uge 42';
  const henrik = await openExample(laptop, { beforeTalks: true, viewpoint: 'leder', screen: talk, now });
  const id = forloebId(henrik);
  await expect(henrik.getByText('alle læse')).toBeVisible();
  await henrik.getByLabel('Et punkt mere').fill(point);
  await henrik.getByRole('button', { name: 'Tilføj punktet' }).click();
  await expect(henrik.getByRole('region', { name: point })).toBeVisible();
  await expect(henrik.getByRole('textbox', { name: /^Dine noter/ })).toHaveCount(0);
  expect(await axeViolations(henrik)).toEqual([]);
  await expect.poll(async () => (await roomsOf(henrik))['plan']).toContain(point);

  const mette = await openExample(otherLaptop, { beforeTalks: true, screen: 'overblik', now });
  const { path } = await saveFileFor(henrik, id, 'Svar til Mette');
  await openFile(mette, path);
  await expect(mette.getByText('skrevet eller rettet punkter til 1 møde')).toBeVisible();
  await mette.getByRole('button', { name: 'Flet ind i forløbet' }).click();
  await expect(mette.getByText('Filen er flettet ind. Alt kom med.')).toBeVisible();
  await goTo(mette, `#/f/${id}/${talk}`);
  await expect(mette.getByRole('region', { name: point })).toContainText('Henrik');
  await mette.getByRole('button', { name: 'Luk mødet' }).click();
  await expect(mette.getByRole('region', { name: 'Det fik I ikke talt om' })).toContainText(point);
  await goTo(mette, `#/f/${id}/moeder/${meeting}`);
  await mette.getByRole('checkbox', { name: `Vi har talt om det: ${point}` }).check();
  await goTo(mette, `#/f/${id}/${talk}`);
  await expect(mette.getByRole('checkbox', { name: `Vi har talt om det: ${point}` })).toBeChecked();
});

test('a meeting is held by the keyboard alone', async ({ laptop }) => {
  const page = await openMeetings(laptop);
  const hold = page.getByRole('link', { name: /^Hold mødet/ });
  await tabTo(page, hold);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Statusmøde' })).toBeFocused();
  await tabTo(page, note(page, 'Hvordan har du det?'));
  await page.keyboard.type('Fint');
  await tabTo(page, page.getByRole('checkbox', { name: `Vi har talt om det: ${lunch}` }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('Vi aftaler'));
  await page.keyboard.type('Kaffe på fredag');
  await page.keyboard.press('Enter');
  await expect(item(page, 'Kaffe på fredag')).toBeVisible();
  await expect(page.getByLabel('Vi aftaler')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Luk mødet' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Åbn mødet igen' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Statusmøde' })).toBeFocused();
});

test('the focus stays with what one works on, and nothing moves away from under it', async ({ laptop }) => {
  const page = await openMeeting(laptop);
  await agree(page, 'Mette ringer til IT');
  const pencil = page.getByRole('button', { name: 'Ret aftalen: Mette ringer til IT' });
  for (const close of ['Gem', 'Annullér']) {
    await pencil.press('Enter');
    const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Annullér' }) });
    await expect(form.getByLabel('Vi aftaler')).toBeFocused();
    await form.getByRole('button', { name: close, exact: true }).press('Enter');
    await expect(pencil).toBeFocused();
  }
  const reply = page.getByRole('button', { name: `Svar på: ${lunch}` });
  await reply.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Dit svar' })).toBeFocused();
  await page.getByRole('button', { name: 'Annullér' }).press('Enter');
  await expect(reply).toBeFocused();
  // A point of this meeting that is ticked can be regretted.
  await page.getByLabel('Et punkt mere').fill('Parkering');
  await page.getByRole('button', { name: 'Tilføj punktet' }).click();
  const point = page.getByRole('checkbox', { name: 'Vi har talt om det: Parkering' });
  await point.check();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(point).not.toBeChecked();
  await page.getByRole('link', { name: 'Alle møder' }).click();
  const done = page.getByRole('checkbox', { name: 'Gjort: Mette ringer til IT' });
  await done.press('Space');
  await expect(page.getByText('Ingen åbne aftaler.')).toHaveCount(0);
  await expect(page.getByText('Aftalen er holdt.')).toBeVisible();
  await expect(done).toBeChecked();
  await expect(done).toBeFocused();
  const ahead = page.getByRole('region', { name: 'Kommende møder' });
  await ahead.getByRole('button', { name: /^Vis alle/ }).press('Enter');
  await expect(ahead.getByRole('listitem').nth(5).getByRole('link')).toBeFocused();
});

async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not get there');
}

for (const colours of ['light', 'dark'] as const) {
  test(`list and meeting are without fault in ${colours}`, async ({ laptop }) => {
    const page = await openMeetings(laptop);
    await page.emulateMedia({ colorScheme: colours });
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: /^Hold mødet/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Statusmøde' })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });
}

test('the paper has room to write, and the one for the leader only what was agreed', async ({ laptop }) => {
  const page = await openMeeting(laptop);
  await note(page, 'Hvordan har du det?').fill('Hemmelig-trivsel-771');
  await agree(page, 'Vi ringer til IT');
  await page.getByRole('link', { name: 'Udskriv dagsordenen' }).click();
  await expect(page.getByRole('heading', { name: 'Aftaler', exact: true })).toBeVisible();
  const ours = (await printed(page, ['Vi ringer til IT'])).pages.join('\n');
  for (const words of ['Hvordan har du det?', lunch, 'Vi ringer til IT']) expect(ours).toContain(words);
  expect(ours).not.toContain('Hemmelig-trivsel-771');
  await page.getByRole('radio', { name: 'Til lederen' }).check();
  await expect(page.locator('[data-paper]').getByText('Hvordan har du det?')).toHaveCount(0);
  const leaders = (await printed(page)).pages.join('\n');
  expect(leaders).toContain('Vi ringer til IT');
  expect(leaders).not.toMatch(/Hvordan har du det|Hemmelig|frokost/);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Tilbage til mødet' }).click();
  await page.getByRole('button', { name: 'Luk mødet' }).click();
  await page.getByRole('link', { name: 'Udskriv aftalerne' }).click();
  await expect(page.locator('[data-paper]').getByText('Vi ringer til IT')).toBeVisible();
  const after = (await printed(page)).pages.join('\n');
  expect(after).toContain('Vi ringer til IT');
  expect(after).not.toMatch(/Hvordan har du det|Hemmelig|frokost/);
});

test('[N117] the paper of the talk about the tasks is one page, agreements and all', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'moeder/papir-activity_skema-ledersamtale-1', now });
  const { pages } = await printed(page, ['Dine opgaver nu og senere', 'Samtalen med borgeren', 'Aftaler']);
  expect(pages).toHaveLength(1);
});

test('the leader says the tasks and what may be decided alone, and the new hire reads it on I dag', async ({
  laptop,
  otherLaptop,
  phone,
}) => {
  test.slow();
  const first = await openMeetings(phone, 'ny');
  const id = forloebId(first);
  await goTo(first, `#/f/${id}/moeder/activity_skema-ledersamtale-1`);
  await expect(first.getByText('Dine opgaver nu og senere').first()).toBeVisible();
  await expect(first.getByRole('textbox', { name: /^Må selv beslutte/ })).toHaveCount(0);
  const page = await openExample(laptop, {
    beforeTalks: true,
    viewpoint: 'leder',
    screen: 'moeder/activity_skema-ledersamtale-1',
    now,
  });
  await page.getByRole('textbox', { name: /^Opgaver i begyndelsen/ }).fill('To sager sammen med Mette');
  await page.getByRole('textbox', { name: /^Må selv beslutte/ }).fill('Telefontider og almindelige breve');
  await expect.poll(async () => (await roomsOf(page))['plan']).toContain('almindelige breve');
  expect(await axeViolations(page)).toEqual([]);
  const desk = await openExample(otherLaptop, { beforeTalks: true, screen: 'overblik', now });
  const toDesk = await saveFileFor(page, id, 'Svar til Mette');
  await openFile(desk, toDesk.path);
  await desk.getByRole('button', { name: 'Flet ind i forløbet' }).click();
  await expect(desk.getByText('Filen er flettet ind. Alt kom med.')).toBeVisible();
  const toNew = await saveFileFor(desk, id, 'Til Amina');
  await openFile(first, toNew.path);
  await first.getByRole('button', { name: 'Flet ind i forløbet' }).click();
  await expect(first.getByText('Filen er flettet ind. Alt kom med.')).toBeVisible();
  await goTo(first, `#/f/${id}/i-dag`);
  await expect(first.getByText('Telefontider og almindelige breve')).toBeVisible();
  expect(await overflow(first)).toBeLessThanOrEqual(0);
  expect(await axeViolations(first)).toEqual([]);
});

test('the leader opens, prints and closes a talk from the plan alone', async ({ laptop, phone }) => {
  const followUp = 'Samtale med din leder: de første dage';
  const page = await openMeetings(laptop, 'leder');
  await expect(page.getByRole('link', { name: /^Statusmøde/ })).toHaveCount(0);
  await page.getByRole('link', { name: `Hold mødet: ${followUp}` }).click();
  await expect(page.getByRole('heading', { name: 'Som ventet, eller anderledes?' })).toBeVisible();
  await expect(page.getByText('Hvordan har du det?')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: /^Dine noter/ })).toHaveCount(0);
  await agree(page, 'Vi ser på antallet i september');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Udskriv dagsordenen' }).click();
  await expect(page.getByRole('heading', { name: 'Aftaler', exact: true })).toBeVisible();
  const paper = (await printed(page, ['Vi ser på antallet i september'])).pages.join('\n');
  expect(paper).toContain('Vi ser på antallet i september');
  expect(paper).not.toContain('Hvordan har du det');
  await page.getByRole('link', { name: 'Tilbage til mødet' }).click();
  await page.getByRole('button', { name: 'Luk mødet' }).click();
  await expect(page.getByRole('button', { name: 'Åbn mødet igen' })).toBeVisible();
  await expect.poll(async () => Object.keys(await roomsOf(page))).not.toContain('samtaler');

  // Of a talk of leader and new hire the kontaktperson notes nothing either.
  const desk = await openExample(phone, {
    beforeTalks: true,
    screen: 'moeder/activity_skema-ledersamtale-2',
    now,
  });
  await expect(desk.getByRole('heading', { level: 1, name: followUp })).toBeVisible();
  await expect(desk.getByRole('textbox', { name: /^Dine noter/ })).toHaveCount(0);
});

test('the agenda is one press away from Overblik, I dag and the skema', async ({ laptop, phone }) => {
  const page = await openExample(laptop, { beforeTalks: true, screen: 'overblik', now: EXAMPLE_NOW });
  await page
    .getByRole('link', { name: /dagsorden/i })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Statusmøde/ })).toBeVisible();
  const hand = await openExample(phone, { beforeTalks: true, viewpoint: 'ny', screen: 'i-dag', now });
  await hand.getByRole('link', { name: 'Dagsorden' }).tap();
  await expect(hand.getByRole('heading', { level: 1, name: 'Statusmøde' })).toBeVisible();
  await goTo(hand, `#/f/${forloebId(hand)}/skema`);
  await hand
    .getByRole('button', { name: /Statusmøde/ })
    .first()
    .tap();
  await hand.getByRole('dialog').getByRole('link', { name: 'Mødets dagsorden' }).tap();
  await expect(hand.getByRole('heading', { level: 1, name: /Statusmøde/ })).toBeVisible();
});
