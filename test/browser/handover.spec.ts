import { expect, openApp, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';
import {
  acceptFile,
  createForloeb,
  forloebId,
  goTo,
  openBucket,
  openFile,
  roomsOf,
  saveFileFor,
} from './support/steps.ts';

test('a leader whom nobody has named says who it is, and can then tick', async ({ laptop, phone }) => {
  const desk = await openApp(laptop, '', '2026-07-20T09:00:00+02:00');
  await createForloeb(desk, { name: 'Amina Yilmaz', firstDay: '3/8-2026', kontaktperson: 'Mette Kjær' });
  const id = forloebId(desk);
  const file = await saveFileFor(desk, id, 'Til lederen');
  const hand = await openApp(phone, '', '2026-07-21T09:00:00+02:00');
  await openFile(hand, file.path);
  await hand.getByRole('button', { name: 'Hent forløbet' }).click();
  await expect(hand.getByText('Skriv dit navn.')).toBeVisible();
  await hand.getByLabel('Hvad hedder du?').fill('Henrik Sand');
  await hand.getByRole('button', { name: 'Hent forløbet' }).click();
  await expect(hand.getByText('Filen er flettet ind. Alt kom med.')).toBeVisible();
  await goTo(hand, `#/f/${id}/huskeliste`);
  const tick = hand.getByRole('checkbox', { name: /Udpeg/ });
  await openBucket(hand, /Inden start/);
  await tick.check();
  await expect(hand.getByText('Henrik krydsede af i dag')).toBeVisible();
  expect((await roomsOf(hand))['plan']).toContain('Henrik Sand');
});

test('what both have changed is shown with both versions, and one is chosen', async ({ laptop, phone }) => {
  const desk = await openExample(laptop, { screen: 'send' });
  const id = forloebId(desk);
  const first = await saveFileFor(desk, id, 'Til Amina');
  const hand = await openApp(phone, '', EXAMPLE_NOW);
  await acceptFile(hand, first.path, 'Hent forløbet');

  await goTo(desk, `#/f/${id}/om`);
  await desk.getByLabel('Mødested den første dag').fill('Lokale 2.01');
  await goTo(desk, `#/f/${id}/overblik`);
  await expect.poll(async () => (await roomsOf(desk))['plan']).toContain('Lokale 2.01');
  await goTo(hand, `#/f/${id}/om`);
  await hand.getByLabel('Mødested den første dag').fill('Kantinen, bagest');
  await goTo(hand, `#/f/${id}/i-dag`);
  await expect.poll(async () => (await roomsOf(hand))['plan']).toContain('Kantinen, bagest');

  const answer = await saveFileFor(hand, id, 'Svar til Mette');
  await openFile(desk, answer.path);
  await expect(desk.getByText('1 ting har I begge rettet')).toBeVisible();
  await expect(desk.getByText('Gem begge, til I har talt sammen')).toBeVisible();
  await desk.getByText('Kantinen, bagest').click();
  await desk.getByRole('button', { name: 'Flet ind i forløbet' }).click();
  await expect(desk.getByText('Filen er flettet ind. Alt kom med.')).toBeVisible();
  await goTo(desk, `#/f/${id}/om`);
  await expect(desk.getByLabel('Mødested den første dag')).toHaveValue('Kantinen, bagest');

  const back = await saveFileFor(desk, id, 'Til Amina');
  await acceptFile(hand, back.path, 'Flet ind i forløbet');
  expect((await roomsOf(hand))['plan']).toBe((await roomsOf(desk))['plan']);
});

test('an older file changes nothing and says so', async ({ laptop, phone }) => {
  const desk = await openExample(laptop, { screen: 'send' });
  const id = forloebId(desk);
  const old = await saveFileFor(desk, id, 'Til Amina');
  await goTo(desk, `#/f/${id}/huskeliste`);
  await desk.getByRole('checkbox', { name: /Vis rundt i hele huset/ }).check();
  const newer = await saveFileFor(desk, id, 'Til Amina');
  const hand = await openApp(phone, '', EXAMPLE_NOW);
  await acceptFile(hand, newer.path, 'Hent forløbet');
  const before = await roomsOf(hand);
  await openFile(hand, old.path);
  await expect(hand.getByText('Filen er ældre end det, du har. Der er ikke ændret noget.')).toBeVisible();
  expect(await roomsOf(hand)).toEqual(before);
});

test('the conversation goes along in words, and the same bank question asked on two devices is shown once', async ({
  laptop,
  phone,
}) => {
  const asked = 'Hvilke systemer bruger vi til hvad?';
  const desk = await openExample(laptop, { screen: 'spoergsmaal' });
  const id = forloebId(desk);
  const first = await saveFileFor(desk, id, 'Til Amina');
  const hand = await openApp(phone, '', EXAMPLE_NOW);
  await openFile(hand, first.path);
  await expect(hand.getByText(/3 læringsmål, 3 aftaler, 6 noter fra møder, 2 egne vurderinger af mål/)).toBeVisible();
  await hand.getByRole('button', { name: 'Hent forløbet' }).click();
  await expect(hand.getByText('Filen er flettet ind. Alt kom med.')).toBeVisible();
  expect((await roomsOf(hand))['forberedelse']).toBeUndefined();

  await goTo(desk, `#/f/${id}/spoergsmaal`);
  await desk.getByLabel('Notér et spørgsmål').fill(asked);
  await desk.getByRole('button', { name: 'Gem spørgsmålet' }).click();
  await expect(desk.getByRole('listitem').filter({ hasText: asked })).toHaveCount(1);
  await goTo(hand, `#/f/${id}/spoergsmaal`);
  await hand.getByLabel('Notér et spørgsmål').tap();
  await hand.getByRole('checkbox', { name: 'Dumt spørgsmål – alligevel' }).tap();
  await hand.getByLabel('Notér et spørgsmål').fill('systemer');
  await hand.getByRole('button', { name: asked }).tap();
  await expect(hand.getByRole('listitem').filter({ hasText: asked })).toHaveCount(1);

  const answer = await saveFileFor(hand, id, 'Svar til Mette');
  await acceptFile(desk, answer.path, 'Flet ind i forløbet');
  await goTo(desk, `#/f/${id}/spoergsmaal`);
  const both = desk.getByRole('listitem').filter({ hasText: asked });
  await expect(both).toHaveCount(1);
  await expect(both).toContainText('Dumt spørgsmål – alligevel');
  await expect(both).not.toContainText('I har begge rettet');
  const back = await saveFileFor(desk, id, 'Til Amina');
  await acceptFile(hand, back.path, 'Flet ind i forløbet');
  expect((await roomsOf(hand))['samtaler']).toBe((await roomsOf(desk))['samtaler']);
});
