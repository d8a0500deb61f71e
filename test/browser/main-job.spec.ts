import type { Page } from '@playwright/test';
import { expect, openApp, readyOffline, setNow, test } from './support/devices.ts';
import { printed } from './support/paper.ts';
import {
  acceptFile,
  createForloeb,
  forloebId,
  goTo,
  openBucket,
  openFile,
  reload,
  roomsOf,
  saveFileFor,
} from './support/steps.ts';

const secret = 'Hemmelig-refleksion-48213';

/** The kontaktperson makes and adjusts a forløb. */
async function plan(laptop: Page): Promise<void> {
  await createForloeb(laptop, {
    name: 'Amina Yilmaz',
    firstDay: '3/8-2026',
    kontaktperson: 'Mette Kjær',
    leder: 'Henrik Sand',
  });
  const id = forloebId(laptop);
  await goTo(laptop, `#/f/${id}/huskeliste`);
  await expect(laptop.getByRole('heading', { name: 'Huskeliste', level: 1 })).toBeVisible();
  await goTo(laptop, `#/f/${id}/videnspersoner`);
  await laptop.getByRole('button', { name: 'Tilføj emne' }).click();
  await laptop.getByLabel('Emne', { exact: true }).fill('Kørsel i egen bil');
  await laptop.getByRole('dialog').getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(laptop.getByRole('heading', { name: 'Kørsel i egen bil' })).toBeVisible();
}

test('the job: plan, print, send, follow without network, answer, and agree', async ({ laptop, phone }) => {
  test.slow();
  const desk = await openApp(laptop, '', '2026-07-20T09:00:00+02:00');
  await plan(desk);
  const id = forloebId(desk);

  await test.step('the programme prints with names and days', async () => {
    await goTo(desk, `#/f/${id}/udskriv`);
    await expect(desk.getByRole('button', { name: 'Udskriv' }).first()).toBeVisible();
    const text = (await printed(desk, ['Mette Kjær'])).pages.join('\n');
    for (const words of ['Amina', 'Mette Kjær', 'Henrik Sand', '3. august 2026', 'Første arbejdsdag', 'Luft']) {
      expect(text).toContain(words);
    }
  });

  const first = await saveFileFor(desk, id, 'Til Amina');
  expect(first.name).not.toMatch(/amina|yilmaz|mette/i);

  const hand = await openApp(phone, '', '2026-08-03T08:40:00+02:00');
  await readyOffline(hand);
  await phone.setOffline(true);
  await test.step('the new hire opens the file without network', async () => {
    await acceptFile(hand, first.path, 'Hent forløbet');
    await hand.getByRole('link', { name: 'Gå til forløbet' }).click();
    await expect(hand.getByRole('heading', { name: /Amina/, level: 1 })).toBeVisible();
    await reload(hand);
    await expect(hand.getByRole('heading', { name: /Amina/, level: 1 })).toBeVisible();
  });

  await test.step('she notes a question in two taps', async () => {
    await hand.getByRole('button', { name: 'Notér et spørgsmål' }).click();
    await hand.getByRole('dialog').getByRole('textbox').fill('Hvornår skal jeg spørge Henrik?');
    await hand.getByRole('dialog').getByRole('button', { name: /Gem/ }).click();
    await expect(hand.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('she ticks something off', async () => {
    await goTo(hand, `#/f/${id}/huskeliste`);
    const tick = hand.getByRole('checkbox', { name: /Gå programmet igennem/ });
    await openBucket(hand, /Første arbejdsdag/);
    await tick.check();
    await expect(tick).toBeChecked();
  });

  await test.step('she writes in her process journal', async () => {
    await goTo(hand, `#/f/${id}/journal`);
    await hand.getByRole('button', { name: 'Skriv en kort' }).click();
    await hand.getByLabel('Hvad skete der?').fill(secret);
    await expect(hand.getByText(/Gemt kl\./).first()).toBeVisible();
    expect((await roomsOf(hand))['procesjournal']).toContain(secret);
  });

  const answer = await saveFileFor(hand, id, 'Svar til Mette');
  await test.step('the journal is not in the file', () => {
    expect(answer.bytes.toString('utf8')).not.toContain(secret);
    expect(answer.bytes.toString('utf8')).not.toContain('procesjournal');
  });

  await test.step('the kontaktperson sees what the file changes before it does', async () => {
    await setNow(desk, '2026-08-04T09:00:00+02:00');
    const before = await roomsOf(desk);
    await openFile(desk, answer.path);
    await expect(desk.getByText('Amina har krydset 1 ting af og skrevet 1 spørgsmål.')).toBeVisible();
    expect(await roomsOf(desk)).toEqual(before);
    await desk.getByRole('button', { name: 'Flet ind i forløbet' }).click();
    await expect(desk.getByText('Filen er flettet ind. Alt kom med.')).toBeVisible();
  });

  await test.step('she answers, and ticks something off herself', async () => {
    await goTo(desk, `#/f/${id}/huskeliste`);
    const tick = desk.getByRole('checkbox', { name: /Udpeg/ });
    await openBucket(desk, /Inden start/);
    await tick.check();
    await expect(tick).toBeChecked();
  });

  await test.step('both devices agree, and the journal never left the phone', async () => {
    const back = await saveFileFor(desk, id, 'Til Amina');
    await acceptFile(hand, back.path, 'Flet ind i forløbet');
    const [atDesk, inHand] = [await roomsOf(desk), await roomsOf(hand)];
    expect(inHand['plan']).toBe(atDesk['plan']);
    expect(inHand['samtaler']).toBe(atDesk['samtaler']);
    expect(Object.keys(atDesk)).not.toContain('procesjournal');
    expect(JSON.stringify(atDesk)).not.toContain(secret);
  });

  await test.step('the same file once more changes nothing', async () => {
    await openFile(desk, answer.path);
    await expect(desk.getByText('Intet nyt')).toBeVisible();
  });
});
