import type { Page } from '@playwright/test';
import type { Doc, Json } from '../../src/core/document/types.ts';
import { applyAction } from '../../src/core/document/write.ts';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, setNow, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';
import { printed } from './support/paper.ts';
import { personOf, SEEDED, seededPlan, seedForloeb } from './support/seeded-forloeb.ts';
import { acceptFile, forloebId, goTo, reload, roomsOf, saveFileFor } from './support/steps.ts';

const closingDay = '2026-11-03T10:00:00+01:00';

/** A forløb with one learning goal, on the day of the closing talk. */
async function openSeeded(context: Parameters<typeof openApp>[0], viewpoint: 'kontaktperson' | 'ny' | 'leder') {
  const page = await openApp(context, '', closingDay);
  const goal = {
    do: 'write',
    id: 'laeringsmaal_1',
    type: 'laeringsmaal',
    fields: { task: 'Ansøgning om enkeltydelser', needs: ['faglig'], goal: 'Kan lave en hel sag' },
  } as const;
  await seedForloeb(page, seededPlan('2026-08-03', [goal]), viewpoint);
  await page.goto(`./#/f/${SEEDED}/afslutning`);
  await expect(page.getByRole('heading', { level: 1, name: 'Afslutning' })).toBeVisible();
  return page;
}

/** All tables of the database as text. */
const everythingStored = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('god-start');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const work = database.transaction(names);
          const found: unknown[] = [];
          for (const name of names) {
            const all = work.objectStore(name).getAll();
            all.onsuccess = () => found.push(all.result);
          }
          work.oncomplete = () => {
            database.close();
            resolve(JSON.stringify(found));
          };
        };
      }),
  );

const step = (page: Page, name: string) => goTo(page, `#/f/${SEEDED}/afslutning/${name}`);
const onward = (page: Page) => page.getByRole('link', { name: /^Videre/ }).press('Enter');

test('the whole ending by keyboard, from the goals to the end; opened again and undone', async ({ laptop }) => {
  const page = await openSeeded(laptop, 'kontaktperson');
  await page.getByRole('button', { name: 'Begynd' }).press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: 'Hvor langt er vi med målene?' })).toBeFocused();
  await page.getByRole('button', { name: 'Tag med videre: Ansøgning om enkeltydelser' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Slet målet Ansøgning om enkeltydelser' })).toBeVisible();
  await page.getByRole('radio', { name: 'Nået' }).press('Space');
  await page.getByLabel('Nyt mål').fill('Den svære samtale');
  await page.getByLabel('Nyt mål').press('Enter');
  await expect(page.getByRole('button', { name: 'Slet målet Den svære samtale' })).toBeVisible();
  await onward(page);

  await page.getByLabel('Hvad hjalp mest?').fill('At sidde ved siden af hinanden');
  await expect(page.getByText('Amina har ikke skrevet noget endnu.')).toBeVisible();
  await onward(page);

  await page.getByRole('checkbox', { name: 'Vi har sagt det højt' }).press('Space');
  await expect(page.getByText('Kolleger på lige fod siden den 3. nov. 2026.')).toBeVisible();
  await onward(page);

  await page.getByRole('radio', { name: 'Ja', exact: true }).press('Space');
  await page.getByLabel('Hvad er aftalt om det?').fill('Henrik finder en mentor');
  await onward(page);

  for (const tick of await page.getByRole('checkbox', { name: /^Gemt eller ikke relevant/ }).all()) {
    await tick.press('Space');
    await expect(tick).toBeChecked();
  }
  await onward(page);

  await page.getByLabel('Dit forslag').fill('Vis huset den anden dag');
  await page.getByRole('button', { name: 'Gem forslaget' }).press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Vis huset den anden dag' })).toContainText(
    'Hele programmet',
  );
  await onward(page);

  await expect(page.getByText('torsdag den 3. december 2026')).toBeVisible();
  await expect(page.getByText('onsdag den 3. november 2027')).toBeVisible();
  await page.getByRole('button', { name: 'Behold de to dage' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Behold de to dage' })).toHaveCount(0);
  await onward(page);

  await expect(page.getByRole('listitem').filter({ hasText: 'Hvordan gik introduktionen?' })).toBeVisible();
  await page.getByRole('button', { name: 'Afslut forløbet' }).press('Enter');
  await expect(page.getByText('Afsluttet tirsdag den 3. november 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Afslut forløbet' })).toBeVisible();
  await page.getByRole('button', { name: 'Afslut forløbet' }).press('Enter');

  await goTo(page, '#/');
  await expect(page.getByText('Afsluttet tirsdag den 3. november 2026')).toBeVisible();
  await expect(page.getByText('Alt kan stadig læses.')).toBeVisible();
  await goTo(page, `#/f/${SEEDED}/overblik`);
  await expect(page.getByRole('list', { name: 'De fire faser' }).locator('[aria-current=step]')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Næste skridt' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Til afslutningen' }).click();
  await page.getByRole('button', { name: 'Åbn forløbet igen' }).click();
  await expect(page.getByText('Afsluttet tirsdag den 3. november 2026')).toHaveCount(0);
  await goTo(page, `#/f/${SEEDED}/overblik`);
  await expect(page.getByRole('list', { name: 'De fire faser' }).locator('[aria-current=step]')).toContainText(
    'Afslutning',
  );
});

test('questions and agreements that are open are named before the end, and what is not done can be done after it', async ({
  laptop,
}) => {
  const page = await openExample(laptop, { screen: 'afslutning/slut', now: closingDay });
  await expect(page.getByRole('link', { name: '2 spørgsmål uden svar' })).toHaveAttribute('href', /spoergsmaal$/);
  await expect(page.getByRole('link', { name: '2 åbne aftaler' })).toHaveAttribute('href', /moeder$/);
  await page.getByRole('button', { name: 'Afslut forløbet' }).click();
  await expect(page.getByText('Det her er ikke gjort endnu. I kan stadig nå det.')).toBeVisible();
  await expect(page.getByText('I kan afslutte alligevel')).toHaveCount(0);
});

test('what is typed is kept while it is typed, and taken up again after the window was closed', async ({ laptop }) => {
  const page = await openSeeded(laptop, 'kontaktperson');
  await step(page, 'evaluering');
  await page.getByLabel('Hvad kom for sent?').fill('Supervision');
  await step(page, 'forbedring');
  await page.getByLabel('Dit forslag').fill('Halvt forslag');
  await step(page, 'mentor');
  await page.getByRole('radio', { name: 'Det afgør vi senere' }).check();
  await page.getByLabel('Hvad er aftalt om det?').fill('Vi ser på det i januar');
  await expect.poll(async () => (await roomsOf(page))['plan']).toContain('Vi ser på det i januar');
  await page.close();
  const again = await openApp(laptop, `#/f/${SEEDED}/afslutning`, closingDay);
  await again.getByRole('link', { name: 'Fortsæt' }).click();
  await step(again, 'evaluering');
  await expect(again.getByLabel('Hvad kom for sent?')).toHaveValue('Supervision');
  await step(again, 'forbedring');
  await expect(again.getByLabel('Dit forslag')).toHaveValue('Halvt forslag');
  await step(again, 'mentor');
  await expect(again.getByRole('radio', { name: 'Det afgør vi senere' })).toBeChecked();
  await expect(again.getByLabel('Hvad er aftalt om det?')).toHaveValue('Vi ser på det i januar');
});

test('begun on two devices it is one ending, and both look backs are read by both', async ({ laptop, phone }) => {
  const desk = await openExample(laptop, { beforeTalks: true, screen: 'afslutning' });
  const id = forloebId(desk);
  const hand = await openApp(phone, '', EXAMPLE_NOW);
  await acceptFile(hand, (await saveFileFor(desk, id, 'Til Amina')).path, 'Hent forløbet');

  await goTo(desk, `#/f/${id}/afslutning/evaluering`);
  await desk.getByLabel('Hvad hjalp mest?').fill('Morgenkaffen');
  await goTo(desk, `#/f/${id}/afslutning/rolle`);
  await desk.getByRole('checkbox', { name: 'Vi har sagt det højt' }).check();

  await goTo(hand, `#/f/${id}/afslutning/evaluering`);
  await hand.getByLabel('Hvad ser en ny, som vi andre er holdt op med at se?').fill('Alle spiser alene');
  await goTo(hand, `#/f/${id}/afslutning/arkiv`);
  await hand.getByRole('checkbox', { name: /fagsystemet/ }).check();
  await expect.poll(async () => (await roomsOf(hand))['plan']).toContain('filed_fagsystem');

  await acceptFile(desk, (await saveFileFor(hand, id, 'Svar til Mette')).path, 'Flet ind i forløbet');
  await goTo(desk, `#/f/${id}/afslutning/evaluering`);
  await expect(desk.getByText('Alle spiser alene')).toBeVisible();
  await expect(desk.getByLabel('Hvad hjalp mest?')).toHaveValue('Morgenkaffen');
  await expect(desk.getByText('I har begge rettet', { exact: false })).toHaveCount(0);
  await goTo(desk, `#/f/${id}/afslutning/arkiv`);
  await expect(desk.getByRole('checkbox', { name: /fagsystemet/ })).toBeChecked();

  await acceptFile(hand, (await saveFileFor(desk, id, 'Til Amina')).path, 'Flet ind i forløbet');
  await goTo(hand, `#/f/${id}/afslutning/evaluering`);
  await expect(hand.getByText('Morgenkaffen')).toBeVisible();
  await goTo(hand, `#/f/${id}/afslutning/rolle`);
  await expect(hand.getByText('Kolleger på lige fod siden den 5. aug. 2026.')).toBeVisible();
  await goTo(hand, `#/f/${id}/afslutning/slut`);
  await expect(hand.getByText('Kontaktperson eller leder afslutter forløbet.')).toBeVisible();
  await expect(hand.getByRole('button', { name: 'Afslut forløbet' })).toHaveCount(0);
});

test('what two decided apart from each other is asked about on the step itself, and nothing is written over it', async ({
  laptop,
}) => {
  const page = await openApp(laptop, '', closingDay);
  const decided = (actor: string, role: 'kontaktperson' | 'leder', fields: Record<string, Json>, doc: Doc): Doc =>
    applyAction(doc, { actor, person: personOf(role), day: '2026-11-03' }, [
      { do: 'write', id: 'afslutning', type: 'afslutning', fields, seen: [] },
    ]);
  const day = '2026-11-03';
  const one = { mentor: { decision: 'yes', day, note: 'Karin er mentor' }, roleChange: { done: true, day } };
  const other = { mentor: { decision: 'no', day, note: 'Amina vil vente' }, roleChange: { done: false } };
  const days = [{ deletion: { day: '2026-12-03' } }, { deletion: { day: '2026-12-10' } }];
  const first = decided('deskDESK01', 'kontaktperson', { ...one, ...days[0] }, seededPlan('2026-08-03', []));
  const both = decided('deskDESK02', 'leder', { ...other, ...days[1] }, first);
  await seedForloeb(page, both, 'kontaktperson');
  await page.goto(`./#/f/${SEEDED}/afslutning`);
  await step(page, 'rolle');
  await expect(page.getByText(/ I har begge rettet/)).toHaveText('Kolleger på lige fod: I har begge rettet');
  await step(page, 'sletning');
  await expect(page.getByText(/ I har begge rettet/)).toHaveText('Slet noter: I har begge rettet');
  await step(page, 'mentor');
  await expect(page.getByLabel('Hvad er aftalt om det?')).toHaveCount(0);
  await page.getByText('Mentorforløb: I har begge rettet').click();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('listitem').filter({ hasText: 'Amina vil vente' }).getByRole('button').click();
  await expect(page.getByLabel('Hvad er aftalt om det?')).toHaveValue('Amina vil vente');
  await expect(page.getByRole('radio', { name: 'Nej' })).toBeChecked();
  await expect(page.getByText(/ I har begge rettet/)).toHaveCount(0);
});

test('while two versions stand nothing can be pressed over them, on any step; a choice brings the step back', async ({
  laptop,
}) => {
  const page = await openApp(laptop, '', closingDay);
  const day = '2026-11-03';
  const decided = (actor: string, role: 'kontaktperson' | 'leder', isDone: boolean, doc: Doc): Doc => {
    const tick = isDone ? { done: true, day } : { done: false };
    const deletion = { day: isDone ? '2026-12-03' : '2026-12-10' };
    const mentor = { decision: isDone ? 'yes' : 'no', day };
    const ending = { mentor, roleChange: tick, deletion, filed_fagsystem: tick, ended: tick };
    const state = { value: isDone ? 'reached' : 'begun', day };
    return applyAction(doc, { actor, person: personOf(role), day }, [
      { do: 'write', id: 'afslutning', type: 'afslutning', fields: ending, seen: [] },
      { do: 'write', id: 'laeringsmaal_1', type: 'laeringsmaal', fields: { state }, seen: [] },
    ]);
  };
  const goal = { task: 'Enkeltydelser', needs: ['faglig'] };
  const plan = seededPlan('2026-08-03', [{ do: 'write', id: 'laeringsmaal_1', type: 'laeringsmaal', fields: goal }]);
  await seedForloeb(
    page,
    decided('deskDESK02', 'leder', false, decided('deskDESK01', 'kontaktperson', true, plan)),
    'kontaktperson',
  );
  await page.goto(`./#/f/${SEEDED}/afslutning`);
  const main = page.getByRole('main');
  const steps = [
    ['maal', 'Hvor langt', main.getByRole('radio', { name: 'Nået' })],
    ['rolle', 'Kolleger på lige fod', main.getByRole('checkbox', { name: 'Vi har sagt det højt' })],
    ['mentor', 'Mentorforløb', main.getByRole('radio', { name: 'Ja', exact: true })],
    ['arkiv', 'Gemt eller ikke relevant', main.getByRole('checkbox', { name: /fagsystemet/ })],
    ['sletning', 'Slet noter', main.getByRole('textbox', { name: 'Slet noterne' })],
    ['slut', 'Afsluttet', main.getByRole('button', { name: /^(Afslut forløbet|Åbn forløbet igen)$/ })],
  ] as const;
  for (const [name, field, control] of steps) {
    await step(page, name);
    const mark = main.getByText(`${field}: I har begge rettet`);
    await mark.click();
    await expect(main.getByRole('button', { name: 'Behold denne' }), name).toHaveCount(2);
    await expect(control, name).toHaveCount(0);
    expect(await axeViolations(page)).toEqual([]);
    await main.getByRole('button', { name: 'Behold denne' }).last().click();
    await expect(mark, name).toHaveCount(0);
    await expect(control, name).toBeVisible();
  }
});

test('on the day of deletion the notes go for good, and a year later all of it', async ({ laptop }) => {
  const page = await openSeeded(laptop, 'kontaktperson');
  await goTo(page, `#/f/${SEEDED}/faser/rolle`);
  await page.getByLabel('Hvordan var din egen første dag et nyt sted?').fill('Kun for os to');
  await goTo(page, `#/f/${SEEDED}/moeder/forventning`);
  await page.getByLabel('Et punkt mere').fill('Halvt punkt');
  await step(page, 'slut');
  await expect.poll(async () => (await roomsOf(page))['forberedelse']).toContain('Kun for os to');
  await expect.poll(() => everythingStored(page)).toContain('Halvt punkt');
  await page.getByRole('button', { name: 'Afslut forløbet' }).click();
  await expect(page.getByText('Afsluttet tirsdag den 3. november 2026')).toBeVisible();

  await goTo(page, '#/');
  await expect(page.getByText('Alt kan stadig læses.')).toBeVisible();
  await setNow(page, '2026-11-20T09:00:00+01:00');
  await reload(page);
  await expect(page.getByRole('link', { name: 'Noterne skal slettes torsdag den 3. december 2026' })).toHaveAttribute(
    'href',
    /afslutning\/sletning$/,
  );
  await setNow(page, '2026-12-03T09:00:00+01:00');
  await reload(page);
  await expect(page.getByText('Dagen for at slette noterne er kommet.')).toBeVisible();
  await page.getByRole('link', { name: 'Slet noterne' }).click();
  await page.getByRole('button', { name: 'Slet noterne …' }).click();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Slet noterne' }).click();
  await expect(page.getByText('Noterne er slettet på denne enhed.')).toBeVisible();
  expect((await roomsOf(page))['forberedelse']).not.toContain('Kun for os to');
  const stored = await everythingStored(page);
  for (const words of ['Kun for os to', 'Halvt punkt']) expect(stored).not.toContain(words);
  await expect(page.getByText('Dagen for at slette noterne er kommet')).toHaveCount(0);

  await setNow(page, '2027-11-03T09:00:00+01:00');
  await reload(page);
  await goTo(page, `#/f/${SEEDED}/overblik`);
  await expect(page.getByText('Dagen for at slette forløbet er kommet')).toBeVisible();
  await goTo(page, '#/');
  await page.getByRole('button', { name: 'Slet …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fjern forløbet' }).click();
  await expect(page.getByText('Forløbet er fjernet fra denne enhed.')).toBeVisible();
});

test('two weeks before the day of deletion it is said, also where nobody has ended the forløb', async ({ laptop }) => {
  const page = await openApp(laptop, '', '2026-10-01T09:00:00+02:00');
  await seedForloeb(page, seededPlan('2026-08-03', []), 'kontaktperson');
  const on = async (instant: string) => {
    await setNow(page, instant);
    await page.goto(`./#/f/${SEEDED}/overblik`);
    await reload(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  };
  // Ninety days after the closing day, 3 November.
  await on('2027-01-31T09:00:00+01:00');
  await expect(page.getByText('skal slettes')).toHaveCount(0);
  await on('2027-02-01T09:00:00+01:00');
  await expect(page.getByText('det skulle være slut den 3. nov. 2026', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Slet noterne …' })).toBeVisible();
  await page.getByRole('button', { name: 'Slet noterne …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slet noterne' }).click();
  await expect(page.getByText('Noterne er slettet på denne enhed.')).toBeVisible();
  await on('2027-10-20T09:00:00+02:00');
  await expect(page.getByText('Forløbet skal slettes den 3. nov. 2027')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await expect(page.getByRole('link', { name: 'Gem en kopi af alt' })).toHaveAttribute('href', '#/mine-data');
  await page.getByRole('link', { name: 'Vælg en anden dag' }).click();
  await page.getByRole('textbox', { name: 'Slet resten' }).fill('3/1-2028');
  await page.getByRole('button', { name: 'Gem dagene' }).click();
  await on('2027-10-21T09:00:00+02:00');
  await expect(page.getByText('Forløbet skal slettes')).toHaveCount(0);
  await on('2027-12-20T09:00:00+01:00');
  await page.getByRole('button', { name: 'Slet nu …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fjern forløbet' }).click();
  await expect.poll(async () => Object.keys(await roomsOf(page))).toEqual([]);
});

test('the days of deletion are chosen, and the notes never outlive the rest', async ({ laptop }) => {
  const page = await openSeeded(laptop, 'leder');
  await step(page, 'sletning');
  const notes = page.getByRole('textbox', { name: 'Slet noterne' });
  await notes.fill('1/12-2028');
  await expect(page.getByText('Noterne skal ikke ligge længere end resten.')).toBeVisible();
  await notes.fill('20/11-2026');
  await page.getByRole('button', { name: 'Gem dagene' }).click();
  await expect(page.getByText('Dagene er gemt.')).toBeVisible();
  await expect(page.getByText('fredag den 20. november 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByText('torsdag den 3. december 2026')).toBeVisible();
});

test('a proposal is taken into the workplace’s own programme, without names, and out again', async ({ laptop }) => {
  const page = await openExample(laptop, { beforeTalks: true, screen: 'afslutning/forbedring' });
  const id = forloebId(page);
  const item = 'Huskeliste: Udlever nøgler, koder, telefon og adgangskoder';
  const propose = async (text: string) => {
    await page.getByLabel('Dit forslag').fill(text);
    await page.getByLabel('Hvad handler det om?').selectOption({ label: item });
    await page.getByRole('button', { name: 'Gem forslaget' }).click();
    await expect(page.getByLabel('Dit forslag')).toHaveValue('');
  };
  await propose('Prøv koderne dagen før');
  await expect(page.getByText('Når I har jeres eget program, kan forslagene tages med i det.')).toBeVisible();
  await goTo(page, '#/programmer');
  await page.getByRole('link', { name: 'Nyuddannet socialrådgiver', exact: true }).click();
  await page.getByRole('button', { name: 'Lav jeres egen udgave' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nyuddannet socialrådgiver, vores udgave' })).toBeVisible();
  const programme = page.url().slice(page.url().indexOf('#'));

  await goTo(page, `#/f/${id}/afslutning/forbedring`);
  const row = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  await expect(row('Prøv koderne dagen før').getByRole('link', { name: item })).toBeVisible();
  await page.getByRole('button', { name: 'Tag med i programmet: Prøv koderne dagen før' }).click();
  await expect(row('Prøv koderne dagen før')).toContainText('Taget med i programmet');
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(row('Prøv koderne dagen før')).not.toContainText('Taget med i programmet');
  await page.getByRole('button', { name: 'Tag med i programmet: Prøv koderne dagen før' }).click();
  await expect(row('Prøv koderne dagen før')).toContainText('Taget med i programmet');

  await propose('Amina manglede en nøgle');
  await page.getByRole('button', { name: 'Tag med i programmet: Amina manglede en nøgle' }).click();
  await expect(page.getByText('Se på: Amina')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('dialog').getByLabel('Forslag').fill('Tjek, at der er en nøgle til alle');
  await page.getByRole('dialog').getByRole('button', { name: 'Tag med i programmet' }).click();
  await expect(row('Amina manglede en nøgle')).toContainText('Taget med i programmet');

  await goTo(page, `${programme}/om`);
  const card = page.getByRole('region', { name: 'Forslag fra forløb' });
  await expect(card.getByRole('listitem')).toHaveCount(2);
  await expect(card).toContainText('Udlever nøgler, koder, telefon og adgangskoder');
  await expect(card).not.toContainText('Amina');
  expect(await axeViolations(page)).toEqual([]);
  await card.getByRole('button', { name: 'Taget hånd om: Prøv koderne dagen før' }).click();
  await expect(card.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(card.getByRole('listitem')).toHaveCount(2);
});

test('a proposal is reworded, deleted and back again', async ({ laptop }) => {
  const page = await openSeeded(laptop, 'ny');
  await step(page, 'forbedring');
  await page.getByLabel('Dit forslag').fill('Mere luft');
  await page.getByRole('button', { name: 'Gem forslaget' }).click();
  await page.getByRole('button', { name: 'Ret forslaget: Mere luft' }).click();
  await page.getByRole('listitem').getByRole('textbox', { name: 'Dit forslag' }).fill('Mere luft i uge to');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.getByRole('button', { name: 'Slet forslaget: Mere luft i uge to' }).click();
  await expect(page.getByText('Der er ikke skrevet forslag endnu.')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByText('Mere luft i uge to')).toBeVisible();
});

test('what looks like a citizen’s number is pointed out', async ({ phone }) => {
  const page = await openSeeded(phone, 'ny');
  await step(page, 'evaluering');
  await page.getByLabel('Hvad hjalp mest?').fill('Sagen med 010190-1234');
  await expect(page.getByText(/ligner et CPR-nummer/)).toBeVisible();
});

test('the sheet of the ending on paper has what is agreed, and nothing that is private', async ({ laptop }) => {
  const page = await openSeeded(laptop, 'kontaktperson');
  await goTo(page, `#/f/${SEEDED}/faser/rolle`);
  await page.getByLabel('Hvordan var din egen første dag et nyt sted?').fill('HEMMELIGT');
  await step(page, 'evaluering');
  await page.getByLabel('Hvad hjalp mest?').fill('Følordning på hjemmebesøg');
  await step(page, 'mentor');
  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
  await step(page, 'forbedring');
  await page.getByLabel('Dit forslag').fill('Vent med systemkurset');
  await page.getByRole('button', { name: 'Gem forslaget' }).click();
  await goTo(page, `#/f/${SEEDED}/afslutning`);
  await page.getByRole('link', { name: 'Se arket, der kan skrives ud' }).click();
  await expect(page.getByRole('heading', { name: 'Ark til afslutningen' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  const paper = await printed(page, ['Vent med systemkurset']);
  const all = paper.pages.join('\n');
  for (const text of [
    'Afslutning af introduktionen af Amina Yilmaz',
    'Ansøgning om enkeltydelser',
    'Planlagt',
    'Følordning på hjemmebesøg',
    'Skrevet af Mette Kjær',
    'Vent med systemkurset',
    'Noter den 3. dec. 2026',
  ]) {
    expect(all).toContain(text);
  }
  expect(all).toMatch(/Mentorforløb +Ja/);
  expect(all).not.toContain('HEMMELIGT');
  expect(paper.title).toBe('Afslutning af introduktionen · God start');
  expect(paper.sizes).toEqual(paper.pages.map(() => '595 × 842'));
});

test('every step reads well on both devices, light and dark, and fits the window', async ({ laptop, phone }) => {
  test.slow();
  for (const context of [laptop, phone]) {
    const page = await openSeeded(context, context === phone ? 'ny' : 'kontaktperson');
    for (const part of ['', 'maal', 'evaluering', 'rolle', 'mentor', 'arkiv', 'forbedring', 'sletning', 'slut']) {
      await step(page, part);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeViolations(page), part).toEqual([]);
      }
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, part).toBeLessThanOrEqual(0);
      expect(await page.title()).not.toMatch(/Amina|Mette/);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await step(page, 'maal');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test('the person who ends is noted by key and the evaluation under the person’s own record', async ({ laptop }) => {
  const page = await openSeeded(laptop, 'kontaktperson');
  await step(page, 'evaluering');
  await page.getByLabel('Hvad hjalp mest?').fill('Kaffe');
  await step(page, 'slut');
  await expect.poll(async () => (await roomsOf(page))['plan']).toContain(`evaluering_${personOf('kontaktperson')}`);
});
