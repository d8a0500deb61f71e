import type { BrowserContext, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { SEEDED, seededPlan, seedForloeb } from './support/seeded-forloeb.ts';
import { isKept, reload } from './support/steps.ts';

/** The example, in which Amina has asked four questions; two of them wait. */
const openQuestions = (context: BrowserContext, viewpoint: 'ny' | 'kontaktperson'): Promise<Page> =>
  openExample(context, { viewpoint, screen: 'spoergsmaal' });
const lunch = 'Må jeg tage min frokost med ud i gården?';
const letter = 'Hvem skal læse med, før jeg sender mit første brev?';

/** A forløb in which nobody has asked anything. */
async function openEmpty(context: BrowserContext): Promise<Page> {
  const page = await openApp(context);
  await seedForloeb(page, seededPlan('2026-08-03', []), 'ny');
  await page.goto(`./#/f/${SEEDED}/spoergsmaal`);
  await expect(page.getByRole('heading', { level: 1, name: 'Spørgsmål' })).toBeVisible();
  return page;
}

const item = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

test('the new colleague notes a question in two taps on the phone', async ({ phone }) => {
  const page = await openEmpty(phone);
  await expect(page.getByRole('heading', { name: 'Der findes ingen dumme spørgsmål' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Notér et spørgsmål').tap();
  await page.getByLabel('Notér et spørgsmål').fill('Hvem er min AMR?');
  await page.getByRole('button', { name: 'Gem spørgsmålet' }).tap();
  await expect(item(page, 'Hvem er min AMR?')).toBeVisible();
  await expect(page.getByLabel('Notér et spørgsmål')).toHaveValue('');
  expect(await axeViolations(page)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await reload(page);
  await expect(item(page, 'Hvem er min AMR?')).toBeVisible();
});

test('a question gets a subject and is saved by the keyboard, the newest first', async ({ laptop }) => {
  const page = await openEmpty(laptop);
  const field = page.getByLabel('Notér et spørgsmål');
  for (const text of ['Første', 'Anden', 'Tredje']) {
    await field.fill(text);
    if (text === 'Anden') await page.getByRole('radio', { name: 'Praktisk' }).check();
    await field.press('Control+Enter');
    await expect(field).toHaveValue('');
  }
  await expect(page.getByRole('listitem')).toContainText(['Tredje', 'Anden', 'Første']);
  await expect(item(page, 'Anden')).toContainText('Praktisk');
});

test('on a laptop the way by key stands beside the button, and apart from it', async ({ laptop }) => {
  const page = await openQuestions(laptop, 'kontaktperson');
  const button = await page.getByRole('button', { name: 'Gem spørgsmålet' }).boundingBox();
  const hint = await page.getByText('Ctrl og Enter gemmer også.').boundingBox();
  expect((hint?.x ?? 0) - (button?.x ?? 0) - (button?.width ?? 0)).toBeGreaterThanOrEqual(8);
});

test('the kontaktperson answers one and ticks the other as talked about', async ({ laptop }) => {
  const page = await openQuestions(laptop, 'kontaktperson');
  await expect(page.getByText('2 spørgsmål venter')).toBeVisible();
  await page.getByRole('button', { name: `Skriv svar: ${lunch}` }).click();
  await page.getByRole('textbox', { name: 'Dit svar' }).fill('Ja, og der er tæpper i skabet.');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(item(page, lunch)).toContainText('Ja, og der er tæpper i skabet.');
  await expect(page.getByText('1 spørgsmål venter')).toBeVisible();
  const tick = page.getByRole('checkbox', { name: `Vi har talt om det: ${letter}` });
  await tick.check();
  await expect(page.getByText('Ingen spørgsmål venter.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(tick).not.toBeChecked();
  // A question that somebody else asked is not theirs to rewrite.
  await expect(page.getByRole('button', { name: /^Ret spørgsmålet/ })).toHaveCount(0);
});

test('the author rewrites a question, deletes it and regrets', async ({ laptop }) => {
  const page = await openQuestions(laptop, 'ny');
  await page.getByRole('button', { name: `Ret spørgsmålet: ${letter}` }).click();
  const field = page.getByRole('textbox', { name: 'Spørgsmålet' });
  await expect(field).toBeFocused();
  await field.fill('Hvem ser mit første brev?');
  await field.press('Control+Enter');
  await expect(item(page, 'Hvem ser mit første brev?')).toBeVisible();
  await page.getByRole('button', { name: 'Slet spørgsmålet: Hvem ser mit første brev?' }).click();
  await expect(item(page, 'Hvem ser mit første brev?')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(item(page, 'Hvem ser mit første brev?')).toBeVisible();
});

test('a question and an answer begun are there after a look at another screen', async ({ laptop }) => {
  const page = await openQuestions(laptop, 'ny');
  await page.getByLabel('Notér et spørgsmål').fill('Halvt spørgsmål');
  await page.getByRole('button', { name: `Skriv svar: ${lunch}` }).click();
  await page.getByRole('textbox', { name: 'Dit svar' }).fill('Halvt svar');
  await page.evaluate(() => {
    location.hash = location.hash.replace('spoergsmaal', 'journal');
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Journal og logbog' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Notér et spørgsmål')).toHaveValue('Halvt spørgsmål');
  await expect(page.getByRole('textbox', { name: 'Dit svar' })).toHaveValue('Halvt svar');
});

test('a question that cannot be kept stays in the field', async ({ phone }) => {
  const page = await openEmpty(phone);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByLabel('Notér et spørgsmål').fill('Må ikke gå tabt');
  await page.getByRole('button', { name: 'Gem spørgsmålet' }).click();
  await expect(page.getByRole('alert').getByText('Der er ikke plads til at gemme på enheden.')).toBeVisible();
  await expect(page.getByLabel('Notér et spørgsmål')).toHaveValue('Må ikke gå tabt');
  await expect(item(page, 'Må ikke gå tabt')).toHaveCount(0);
});

test('the new colleague picks a question from the bank in two taps, and it is not offered again', async ({ phone }) => {
  const page = await openEmpty(phone);
  await page.getByLabel('Notér et spørgsmål').tap();
  const suggestions = page.getByRole('region', { name: 'Eller vælg et, andre nye har haft' });
  const first = suggestions.getByRole('button').first();
  const words = (await first.innerText()).split('\n')[0] ?? '';
  expect(words).toMatch(/\?$/);
  const box = await first.boundingBox();
  expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
  expect(await axeViolations(page)).toEqual([]);
  await first.tap();
  await expect(item(page, words)).toContainText('Tages op på næste statusmøde');
  // The suggestions close once it is kept.
  await isKept(page);
  await page.getByLabel('Notér et spørgsmål').tap();
  await expect(suggestions.getByRole('button').first()).toBeVisible();
  await suggestions.getByText(/^Se alle/).tap();
  await expect(suggestions.getByRole('button', { name: words })).toHaveCount(0);
  await reload(page);
  await expect(item(page, words)).toHaveCount(1);
});

test('suggestions follow what is typed, and what is typed word for word is the bank question', async ({ phone }) => {
  const page = await openEmpty(phone);
  const field = page.getByLabel('Notér et spørgsmål');
  await field.fill('paaklaedning');
  const suggestions = page.getByRole('region', { name: 'Eller vælg et, andre nye har haft' });
  await expect(suggestions.getByRole('button')).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: '1 forslag' })).toBeAttached();
  await field.fill('zebra');
  await expect(suggestions.getByRole('button')).toHaveCount(0);
  await field.fill('hvad gør jeg, hvis jeg har lavet en fejl');
  await page.getByRole('button', { name: 'Gem spørgsmålet' }).tap();
  await expect(item(page, 'hvad gør jeg, hvis jeg har lavet en fejl')).toContainText('Faglig');
  await field.fill('lavet en fejl');
  await expect(suggestions.getByRole('button')).toHaveCount(0);
});

test('"dumt spørgsmål – alligevel" puts the held-back ones first, marks the question, and can be taken back', async ({
  phone,
}) => {
  const page = await openEmpty(phone);
  const field = page.getByLabel('Notér et spørgsmål');
  await field.tap();
  const mark = page.getByRole('checkbox', { name: 'Dumt spørgsmål – alligevel' });
  const first = page
    .getByRole('region', { name: /andre nye har haft/ })
    .getByRole('button')
    .first();
  await mark.tap();
  await expect(first).toContainText('Mange holder det for sig selv');
  await field.fill('Er det mig, der skal hente kaffe?');
  await page.getByRole('button', { name: 'Gem spørgsmålet' }).tap();
  const question = item(page, 'Er det mig, der skal hente kaffe?');
  await expect(question).toContainText('Dumt spørgsmål – alligevel');
  await expect(mark).toHaveCount(0);
  await question.getByRole('button', { name: /^Ret spørgsmålet/ }).tap();
  await mark.tap();
  await page.getByRole('button', { name: 'Gem', exact: true }).tap();
  await expect(question).not.toContainText('Dumt spørgsmål – alligevel');
});

test('an open question says at which meeting it is taken up, and one that is talked about does not', async ({
  laptop,
}) => {
  const page = await openQuestions(laptop, 'kontaktperson');
  const words = 'Tages op på næste statusmøde: i morgen kl. 08.30';
  await expect(item(page, letter)).toContainText(words);
  await page.getByRole('checkbox', { name: `Vi har talt om det: ${letter}` }).check();
  await expect(item(page, letter)).not.toContainText(words);
  await expect(item(page, lunch)).toContainText(words);
});

test('the kontaktperson answers by pointing to somebody who knows, by the keyboard alone', async ({ laptop }) => {
  const page = await openQuestions(laptop, 'kontaktperson');
  await page.getByRole('button', { name: `Peg på en, der ved det: ${letter}` }).press('Enter');
  const search = page.getByRole('searchbox', { name: 'Søg efter navn eller emne' });
  await expect(search).toBeFocused();
  await search.fill('boernefaglig zebra');
  await expect(page.getByText('Ingen på listen over videnspersoner passer.', { exact: false })).toBeVisible();
  await search.fill('sofie');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Sofie Dam/ }).first()).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  const answer = page.getByRole('textbox', { name: 'Dit svar' });
  await expect(answer).toHaveValue('Spørg Sofie Dam om »Retningslinjer og arbejdsgange«.');
  await answer.fill('Godt spørgsmål.');
  await answer.press('Control+Enter');
  const question = item(page, letter).first();
  await expect(question).toContainText('Godt spørgsmål.');
  await expect(question).toContainText('Spørg Sofie Dam om »Retningslinjer og arbejdsgange«.');
  await expect(question.getByRole('link', { name: 'Ring til Sofie Dam' })).toHaveAttribute('href', 'tel:00000016');
  await expect(question.getByRole('link', { name: 'Skriv til Sofie Dam' })).toHaveAttribute(
    'href',
    'mailto:sofie.dam@birkevang.example',
  );
});

test('a person pointed to can be taken back before the answer is saved, and a second answer stands beside the first', async ({
  laptop,
}) => {
  const page = await openQuestions(laptop, 'kontaktperson');
  await page.getByRole('button', { name: `Peg på en, der ved det: ${letter}` }).click();
  await page
    .getByRole('button', { name: /^Sofie Dam/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Peg ikke på Sofie Dam' }).click();
  const answer = page.getByRole('textbox', { name: 'Dit svar' });
  await expect(answer).toHaveValue('');
  await answer.fill('Jeg læser med.');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.getByRole('button', { name: `Tilføj svar: ${letter}` }).click();
  await answer.fill('Og Nadia gør det i ferien.');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  const answers = item(page, letter).getByRole('list', { name: 'Svar' }).getByRole('listitem');
  await expect(answers).toHaveText([/Jeg læser med\./, /Og Nadia gør det i ferien\./]);
  await expect(answers.getByRole('link')).toHaveCount(0);
});

test('everything of the questions fits a phone whose text is twice as large, without a network', async ({ phone }) => {
  const page = await openEmpty(phone);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await phone.setOffline(true);
  await page.getByLabel('Notér et spørgsmål').tap();
  const first = page
    .getByRole('region', { name: /andre nye har haft/ })
    .getByRole('button')
    .first();
  await expect(first).toBeVisible();
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await first.tap();
  await expect(page.getByText('Tages op på næste statusmøde', { exact: false })).toBeVisible();
  expect(await overflow()).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
});

test('the line about the next status meeting leads to its agenda, where the question stands', async ({ phone }) => {
  const page = await openQuestions(phone, 'ny');
  const ahead = item(page, lunch).getByRole('link', { name: /^Tages op på næste statusmøde/ });
  expect((await ahead.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await ahead.tap();
  await expect(page).toHaveURL(/#\/f\/forloeb_eksempel\/moeder\/activity_skema-statusmoede-\d+$/);
  await expect(page.getByRole('heading', { level: 1, name: /Statusmøde/ })).toBeVisible();
  await expect(item(page, lunch).first()).toBeVisible();
});

test('a box that closes gives the focus back to the button that opened it', async ({ laptop }) => {
  const page = await openQuestions(laptop, 'kontaktperson');
  const write = page.getByRole('button', { name: `Skriv svar: ${lunch}` });
  const point = page.getByRole('button', { name: `Peg på en, der ved det: ${lunch}` });
  const giveUp = page.getByRole('button', { name: 'Annullér' });
  for (const opener of [write, point]) {
    await opener.press('Enter');
    await giveUp.press('Enter');
    await expect(opener).toBeFocused();
  }
  await write.press('Enter');
  await page.getByRole('textbox', { name: 'Dit svar' }).fill('Ja.');
  await page.getByRole('button', { name: 'Gem', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: `Tilføj svar: ${lunch}` })).toBeFocused();
  const pencil = item(page, 'Ja.').getByRole('button', { name: 'Ret dit svar' }).last();
  await pencil.press('Enter');
  await giveUp.press('Enter');
  await expect(pencil).toBeFocused();
  await page.getByLabel('Notér et spørgsmål').fill('Hvem tager telefonen?');
  await page.getByLabel('Notér et spørgsmål').press('Control+Enter');
  const own = page.getByRole('button', { name: 'Ret spørgsmålet: Hvem tager telefonen?' });
  await own.press('Enter');
  await giveUp.press('Enter');
  await expect(own).toBeFocused();
});
