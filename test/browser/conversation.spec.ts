import type { BrowserContext, Page } from '@playwright/test';
import { holds } from '../support/handover/search-bytes.ts';
import { expect, openApp, readyOffline, setNow, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import {
  acceptFile,
  createForloeb,
  forloebId,
  goTo,
  reload,
  roomsOf,
  type SavedFile,
  saveFileFor,
} from './support/steps.ts';

/**
 * A forløb as a conversation, from preparation to the ending, on three devices: Mette's laptop (kontaktperson), Henrik's laptop (leader)
 * and Amina's phone (new hire). What goes from one to another goes by file.
 */

/** Opens the app on a device that has nothing yet, and takes the forløb from a file. */
async function receive(context: BrowserContext, file: SavedFile, instant: string): Promise<Page> {
  const page = await openApp(context, '', instant);
  await acceptFile(page, file.path, 'Hent forløbet');
  return page;
}

/** What the three do in one forløb: go to a screen, save a file for somebody, hand it to somebody who has the forløb already. */
const inForloeb = (id: string) => {
  const send = (from: Page, receiver: string): Promise<SavedFile> => saveFileFor(from, id, receiver);
  return {
    send,
    go: (page: Page, screen: string): Promise<void> => goTo(page, `#/f/${id}/${screen}`),
    hand: async (from: Page, receiver: string, to: Page): Promise<SavedFile> => {
      const file = await send(from, receiver);
      await acceptFile(to, file.path, 'Flet ind i forløbet');
      return file;
    },
  };
};

const item = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });
const note = (page: Page, heading: string) => page.getByRole('textbox', { name: `Dine noter: ${heading}` });

async function agree(page: Page, text: string): Promise<void> {
  await page.getByLabel('Vi aftaler').fill(text);
  await page.getByRole('button', { name: 'Tilføj aftalen' }).click();
  await expect(item(page, text).first()).toBeVisible();
}

async function closeMeeting(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Luk mødet' }).click();
  await expect(page.getByRole('button', { name: 'Åbn mødet igen' })).toBeVisible();
}

async function see(page: Page, ...words: readonly string[]): Promise<void> {
  for (const text of words) await expect(page.getByText(text).first()).toBeVisible();
}

test('forberedelse: leader and kontaktperson agree by file what they expect, and the new hire gets none of it', async ({
  laptop,
  otherLaptop,
  phone,
}) => {
  test.slow();
  const metteSays = 'Amina begynder med to sager';
  const henrikSays = 'Henrik skaffer et skrivebord ved vinduet';
  const mette = await openApp(laptop, '', '2026-07-06T09:00:00+02:00');

  const id = await createForloeb(mette, {
    name: 'Amina Yilmaz',
    firstDay: '3/8-2026',
    kontaktperson: 'Mette Kjær',
    leder: 'Henrik Sand',
  });
  const { go, send, hand } = inForloeb(id);
  const henrik = await receive(otherLaptop, await send(mette, 'Til Henrik'), '2026-07-07T09:00:00+02:00');

  await test.step('Henrik writes what he expects, and sends it back', async () => {
    await go(henrik, 'moeder/forventning');
    await note(henrik, 'Opgaver nu og senere').fill(henrikSays);
    await agree(henrik, 'Henrik spejler kravene i stillingen');
    await hand(henrik, 'Svar til Mette', mette);
  });

  await test.step('Mette reads it, writes her own beside it, and closes the talk', async () => {
    await go(mette, 'moeder/forventning');
    await see(mette, henrikSays, 'Henrik spejler kravene i stillingen');
    await note(mette, 'Opgaver nu og senere').fill(metteSays);
    await closeMeeting(mette);
    await see(mette, henrikSays, metteSays);
  });

  await test.step('Henrik gets hers, and both have the same', async () => {
    const file = await hand(mette, 'Til Henrik', henrik);
    for (const words of [metteSays, henrikSays]) expect(holds(file.bytes, words)).toBe(true);
    expect((await roomsOf(henrik))['forberedelse']).toBe((await roomsOf(mette))['forberedelse']);
  });

  await test.step('Amina’s file has no byte of it, and her phone no place for it', async () => {
    const file = await send(mette, 'Til Amina');
    for (const words of [metteSays, henrikSays, 'spejler kravene', 'forberedelse"']) {
      expect(holds(file.bytes, words), words).toBe(false);
    }
    const amina = await receive(phone, file, '2026-07-20T09:00:00+02:00');
    await go(amina, 'moeder');
    await expect(amina.getByText('Forventningsafstemning')).toHaveCount(0);
    expect(Object.keys(await roomsOf(amina)).sort()).toEqual(['plan']);
  });
});

test('opstart: the three agree how they will work, a goal is set, and what Amina thinks of herself stays with her', async ({
  laptop,
  otherLaptop,
  phone,
}) => {
  test.slow();
  const monday = '2026-08-03T12:50:00+02:00';
  const mette = await openExample(laptop, { beforeTalks: true, screen: 'moeder', now: monday });
  const goal = 'maal/laeringsmaal_journal-og-notat';
  const { go, send, hand } = inForloeb(forloebId(mette));

  await test.step('the opstartsmøde has its four elements, and an agreement becomes a part of the plan', async () => {
    await go(mette, 'moeder/activity_skema-opstartsmoede');
    for (const element of ['Rammer', 'Spilleregler', 'Læringsbehov', 'Metoder']) {
      await expect(mette.getByRole('heading', { name: element })).toBeVisible();
    }
    await note(mette, 'Plads og hverdag').fill('Amina sidder ved siden af Mette');
    await agree(mette, 'Vi spiser frokost sammen om onsdagen');
    await agree(mette, 'Amina låner en telefon');
    await mette.getByRole('button', { name: 'Sæt på huskelisten: Amina låner en telefon' }).click();
    await expect(mette.getByRole('link', { name: 'Står på huskelisten' })).toBeVisible();
    await closeMeeting(mette);
    await mette.getByRole('link', { name: 'Står på huskelisten' }).click();
    await see(mette, 'Amina låner en telefon');
  });

  await test.step('Mette sets a learning goal', async () => {
    await go(mette, 'maal');
    await mette.getByRole('button', { name: 'Vælg blandt forslag' }).first().click();
    await mette.getByRole('button', { name: 'Brug: Journal og notat', exact: true }).click();
    await expect(mette.getByRole('button', { name: 'Fortryd: Journal og notat' })).toBeVisible();
  });

  const file = await send(mette, 'Til Amina');
  const amina = await receive(phone, file, monday);

  await test.step('Amina says how safe she feels, and her answer does not tell before she shares it', async () => {
    await go(amina, goal);
    await amina.getByRole('radio', { name: 'Med hjælp' }).check();
    await amina.getByLabel('Note til dig selv').fill('Jeg er bange for fristerne');
    await expect.poll(async () => (await roomsOf(amina))['procesjournal']).toContain('bange for fristerne');
    const silent = await send(amina, 'Svar til Mette');
    for (const words of ['bange for fristerne', 'medHjaelp']) expect(holds(silent.bytes, words)).toBe(false);
    await go(amina, goal);
    await amina.getByRole('button', { name: 'Del med Mette' }).tap();
    await expect(amina.getByText('Delt i dag: Med hjælp')).toBeVisible();
    await hand(amina, 'Svar til Mette', mette);
    await go(mette, goal);
    await expect(mette.getByRole('region', { name: 'Amina har delt' })).toContainText('Jeg er bange for fristerne');
  });

  await test.step('Henrik gets the goal and the agreements, and nothing of what was said', async () => {
    const told = await send(mette, 'Til Henrik');
    for (const words of ['bange for fristerne', 'ved siden af Mette']) expect(holds(told.bytes, words)).toBe(false);
    const henrik = await receive(otherLaptop, told, monday);
    await go(henrik, goal);
    await expect(henrik.getByText('Hvor tryg er du ved opgaven?')).toHaveCount(0);
    await go(henrik, 'moeder');
    await see(henrik, 'Vi spiser frokost sammen om onsdagen');
  });
});

test('læring: a question asked without a network is on the next agenda, and what two did apart is all kept', async ({
  laptop,
  phone,
}) => {
  test.slow();
  const tuesday = '2026-08-04T16:40:00+02:00';
  const wednesday = '2026-08-05T08:20:00+02:00';
  const meeting = 'moeder/activity_skema-statusmoede-3';
  const question = 'Må jeg arbejde hjemme om fredagen?';
  const mette = await openExample(laptop, { beforeTalks: true, screen: 'moeder', now: tuesday });
  const { go, send, hand } = inForloeb(forloebId(mette));
  const first = await send(mette, 'Til Amina');
  const amina = await receive(phone, first, tuesday);

  await test.step('Amina writes a question on the way home, without a network', async () => {
    await readyOffline(amina);
    await phone.setOffline(true);
    await go(amina, 'spoergsmaal');
    await amina.getByLabel('Notér et spørgsmål').fill(question);
    await amina.getByRole('button', { name: 'Gem spørgsmålet' }).tap();
    await expect.poll(async () => (await roomsOf(amina))['samtaler']).toContain(question);
    await reload(amina);
    await expect(item(amina, question)).toContainText('Tages op på næste statusmøde');
  });

  await test.step('it stands on the agenda of the next status meeting', async () => {
    await hand(amina, 'Svar til Mette', mette);
    await phone.setOffline(false);
    for (const page of [mette, amina]) await setNow(page, wednesday);
    await go(mette, meeting);
    await expect(mette.getByRole('heading', { level: 3 }).first()).toHaveText('Hvordan har du det?');
    await expect(item(mette, question).first()).toBeVisible();
  });

  await test.step('both hold the meeting on their own device, note, agree, answer and close', async () => {
    for (const [page, said, agreement, answer] of [
      [mette, 'Hun er glad, men træt', 'Mette spørger Henrik om fredage', 'Ja, når introduktionen er slut.'],
      [amina, 'Jeg er glad, men træt', 'Amina læser retningslinjen', 'Line siger: efter tre måneder.'],
    ] as const) {
      await go(page, meeting);
      await note(page, 'Hvordan har du det?').fill(said);
      if (page === amina) await page.getByRole('button', { name: 'Del med Mette: Hvordan har du det?' }).click();
      await page.getByRole('button', { name: `Svar på: ${question}` }).click();
      await page.getByRole('textbox', { name: 'Dit svar' }).fill(answer);
      await page.getByRole('button', { name: 'Gem', exact: true }).click();
      await expect(item(page, question).first()).toContainText(answer);
      await agree(page, agreement);
      await closeMeeting(page);
    }
  });

  await test.step('an agreement goes into the plan, and the files go both ways', async () => {
    await hand(amina, 'Svar til Mette', mette);
    await go(mette, meeting);
    await mette.getByRole('button', { name: 'Sæt på huskelisten: Amina læser retningslinjen' }).click();
    await expect(mette.getByRole('link', { name: 'Står på huskelisten' })).toBeVisible();
    await hand(mette, 'Til Amina', amina);
  });

  await test.step('everything is on both devices, and nothing was chosen away', async () => {
    for (const page of [mette, amina]) {
      await go(page, meeting);
      await see(page, 'Hun er glad, men træt', 'Jeg er glad, men træt');
      await see(page, 'Mette spørger Henrik om fredage', 'Amina læser retningslinjen');
      await go(page, 'spoergsmaal');
      await expect(item(page, question).first()).toContainText('Ja, når introduktionen er slut.');
      await expect(item(page, question).first()).toContainText('Line siger: efter tre måneder.');
      await expect(page.getByText('I har begge rettet', { exact: false })).toHaveCount(0);
    }
    const [atMette, atAmina] = [await roomsOf(mette), await roomsOf(amina)];
    for (const room of ['plan', 'samtaler']) expect(atAmina[room]).toBe(atMette[room]);
  });
});

test('afslutning: a share of the cases, the steps of the ending on three devices, deletion, and open again', async ({
  laptop,
  otherLaptop,
  phone,
}) => {
  test.slow();
  const august = '2026-08-05T09:00:00+02:00';
  const november = '2026-11-03T10:00:00+01:00';
  const mette = await openExample(laptop, { screen: 'sagstal', now: august });
  const { go, send, hand } = inForloeb(forloebId(mette));
  const henrik = await receive(otherLaptop, await send(mette, 'Til Henrik'), august);
  const amina = await receive(phone, await send(mette, 'Til Amina'), august);

  await test.step('Henrik lets the caseload rise more slowly', async () => {
    await go(henrik, 'sagstal');
    await henrik.getByRole('button', { name: 'Ret trinnet fra 12. okt.' }).click();
    await henrik.getByLabel('Hvor stor en del af et fuldt sagstal?').selectOption('40');
    await henrik.getByRole('dialog').getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(henrik.getByRole('table')).toContainText('40 %');
  });

  await test.step('three months later each looks back on their own device', async () => {
    for (const page of [mette, henrik, amina]) await setNow(page, november);
    for (const [page, field, said] of [
      [amina, 'Hvad ser en ny, som vi andre er holdt op med at se?', 'Alle spiser alene'],
      [henrik, 'Hvad kom for sent?', 'Supervisionen'],
      [mette, 'Hvad hjalp mest?', 'Morgenkaffen'],
    ] as const) {
      await go(page, 'afslutning/evaluering');
      await page.getByLabel(field).fill(said);
      await expect.poll(async () => (await roomsOf(page))['plan']).toContain(said);
    }
    await go(henrik, 'afslutning/mentor');
    await henrik.getByRole('radio', { name: 'Ja', exact: true }).check();
    await expect(henrik.getByLabel('Hvad er aftalt om det?')).toBeVisible();
    await hand(henrik, 'Svar til Mette', mette);
    await hand(amina, 'Svar til Mette', mette);
    await go(mette, 'sagstal');
    await expect(mette.getByRole('table')).toContainText('40 %');
    await go(mette, 'afslutning/evaluering');
    await see(mette, 'Alle spiser alene', 'Supervisionen');
  });

  await test.step('Mette takes the other steps, to the day of deletion, and ends it', async () => {
    await go(mette, 'afslutning/maal');
    for (const reached of await mette.getByRole('radio', { name: 'Nået' }).all()) await reached.check();
    await go(mette, 'afslutning/rolle');
    await mette.getByRole('checkbox', { name: 'Vi har sagt det højt' }).check();
    await go(mette, 'afslutning/arkiv');
    for (const tick of await mette.getByRole('checkbox').all()) await tick.check();
    await go(mette, 'afslutning/forbedring');
    await mette.getByLabel('Dit forslag').fill('Læg supervisionen i uge to');
    await mette.getByRole('button', { name: 'Gem forslaget' }).click();
    await expect(item(mette, 'Læg supervisionen i uge to')).toBeVisible();
    await go(mette, 'afslutning/sletning');
    await mette.getByRole('button', { name: 'Behold de to dage' }).click();
    await go(mette, 'afslutning/slut');
    await expect(mette.getByText('Alle skridt er gjort. Forløbet kan afsluttes.')).toBeVisible();
    await mette.getByRole('button', { name: 'Afslut forløbet' }).click();
    await expect(mette.getByText('Afsluttet tirsdag den 3. november 2026')).toBeVisible();
    await hand(mette, 'Til Amina', amina);
  });

  await test.step('a month later the phone says so too, and the notes go there', async () => {
    await setNow(amina, '2026-12-03T09:00:00+01:00');
    await reload(amina);
    await go(amina, 'afslutning');
    await amina.getByRole('button', { name: 'Slet noterne …' }).tap();
    await amina.getByRole('dialog').getByRole('button', { name: 'Slet noterne' }).tap();
    await expect(amina.getByText('Noterne er slettet på denne enhed.')).toBeVisible();
  });

  await test.step('there was more to do after all: Mette opens it again, with all that was said', async () => {
    await go(mette, 'afslutning');
    await mette.getByRole('button', { name: 'Åbn forløbet igen' }).click();
    await expect(mette.getByText('Forløbet er åbent igen.')).toBeVisible();
    await hand(mette, 'Til Henrik', henrik);
    await go(henrik, 'afslutning/evaluering');
    await see(henrik, 'Alle spiser alene', 'Morgenkaffen');
    await expect(henrik.getByLabel('Hvad kom for sent?')).toHaveValue('Supervisionen');
    await go(henrik, 'afslutning');
    await expect(henrik.getByText('Afsluttet', { exact: false })).toHaveCount(0);
  });
});
