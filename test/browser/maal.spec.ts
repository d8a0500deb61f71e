import type { BrowserContext, Page } from '@playwright/test';
import { holds } from '../support/handover/search-bytes.ts';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';
import { printed } from './support/paper.ts';
import { acceptFile, forloebId, goTo, reload, roomsOf, saveFileFor } from './support/steps.ts';

type Who = 'kontaktperson' | 'ny' | 'leder';

const openGoals = (context: BrowserContext, viewpoint: Who): Promise<Page> =>
  openExample(context, { beforeTalks: true, viewpoint, screen: 'maal' });

/** Takes a model goal and opens it. */
async function takeModel(page: Page, task: string): Promise<void> {
  await page.getByRole('button', { name: 'Vælg blandt forslag' }).first().click();
  await page.getByRole('button', { name: `Brug: ${task}`, exact: true }).click();
  await expect(page.getByRole('button', { name: `Fortryd: ${task}`, exact: true })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();
}

async function openGoal(page: Page, task: string): Promise<void> {
  await page.getByRole('link', { name: task, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: task })).toBeVisible();
}

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a model goal is taken in one press and has its topics, steps and people (${colorScheme})`, async ({
    laptop,
  }) => {
    const page = await openGoals(laptop, 'kontaktperson');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Vælg blandt forslag' }).first().click();
    await expect(page.getByRole('button', { name: 'Brug: Journal og notat' })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();
    await takeModel(page, 'Journal og notat');
    expect(await axeViolations(page)).toEqual([]);
    await openGoal(page, 'Journal og notat');
    const topics = page.getByRole('list', { name: 'Emner' });
    await expect(topics.getByRole('checkbox')).toHaveCount(6);
    await expect(page.getByRole('list', { name: 'Systemer' }).getByRole('checkbox')).toHaveCount(2);
    // The programme has steps with the same task, and people for the same topic.
    await expect(page.getByText('Direkte instruktion')).toBeVisible();
    await expect(page.getByText('tors. 6. aug.')).toBeVisible();
    await expect(page.getByText('Sigter efter man. 31. aug.')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.title()).toBe('Læringsmål · God start');
  });
}

test('topics are ticked, added, renamed, moved and removed, and every step can be undone', async ({ laptop }) => {
  const page = await openGoals(laptop, 'kontaktperson');
  await takeModel(page, 'Journal og notat');
  await openGoal(page, 'Journal og notat');
  const topics = page.getByRole('list', { name: 'Emner' });
  const [first, second] = ['Hvad der skal noteres, og hvornår', 'Fakta og vurdering hver for sig'];
  await topics.getByRole('checkbox', { name: first }).check();
  await expect(topics.getByText('Mette i dag')).toBeVisible();
  await expect(page.getByText('1 af 6')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(topics.getByRole('checkbox', { name: first })).not.toBeChecked();
  await page.getByLabel('Nyt emne').fill('Sagens røde tråd');
  await page.getByLabel('Nyt emne').press('Enter');
  await expect(topics.getByRole('checkbox')).toHaveCount(7);
  await expect(page.getByLabel('Nyt emne')).toHaveValue('');
  await page.getByRole('button', { name: 'Ret listen med emner' }).click();
  await page.getByRole('button', { name: `Flyt ned: ${first}` }).focus();
  await page.keyboard.press('Enter');
  await expect(topics.getByRole('listitem').first()).toContainText(second);
  await expect(page.getByRole('button', { name: `Flyt ned: ${first}` })).toBeFocused();
  await page.getByRole('button', { name: `Ret: ${second}` }).click();
  await expect(page.getByLabel('Tekst')).toBeFocused();
  await page.getByLabel('Tekst').fill('Fakta for sig');
  await page.keyboard.press('Enter');
  await expect(topics.getByRole('checkbox', { name: 'Fakta for sig' })).toBeVisible();
  await page.getByRole('button', { name: 'Fjern: Sagens røde tråd' }).click();
  await expect(topics.getByRole('checkbox')).toHaveCount(6);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(topics.getByRole('checkbox')).toHaveCount(7);
  await reload(page);
  await expect(topics.getByRole('listitem').first()).toContainText('Fakta for sig');
});

test('a goal is written, changed, set to begun together, moved, removed and brought back', async ({ laptop }) => {
  const page = await openGoals(laptop, 'kontaktperson');
  await expect(page.getByRole('heading', { name: 'Ingen læringsmål endnu' })).toBeVisible();
  await page.getByRole('button', { name: 'Skriv et mål' }).click();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Skriv, hvilken opgave det handler om.')).toBeVisible();
  await page.getByLabel('Arbejdsopgave').fill('Hjemmebesøg');
  await page.getByRole('checkbox', { name: 'Social', exact: true }).check();
  // Closed by a slip: nothing is lost.
  await page.keyboard.press('Escape');
  await expect(page.getByText('Ikke gemt endnu. Det, du skrev, står her')).toBeVisible();
  await page.getByRole('button', { name: 'Skriv et mål' }).click();
  await expect(page.getByLabel('Arbejdsopgave')).toHaveValue('Hjemmebesøg');
  await page.getByRole('textbox', { name: 'Hvornår vil I være i mål?' }).fill('4/9');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hjemmebesøg' })).toBeVisible();
  await expect(page.getByText('Sigter efter fre. 4. sep.')).toBeVisible();
  await page.getByRole('radio', { name: 'I gang' }).check();
  await expect(page.getByText('Sat af Mette i dag.')).toBeVisible();
  await page.getByRole('button', { name: 'Ret målet' }).click();
  await page.getByLabel('Hvad kan den nye, når målet er nået?').fill('Du kan tage alene ud.');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Du kan tage alene ud.')).toBeVisible();
  await page.getByRole('link', { name: 'Alle læringsmål' }).click();
  await expect(page.getByText('1 i gang')).toBeVisible();
  await takeModel(page, 'Egne sager');
  await page.getByRole('button', { name: 'Ret rækkefølgen' }).click();
  await page.getByRole('button', { name: 'Flyt op: Egne sager' }).click();
  await expect(page.getByRole('link', { name: /^(Egne sager|Hjemmebesøg)$/ })).toHaveText([
    'Egne sager',
    'Hjemmebesøg',
  ]);
  await page.getByRole('button', { name: 'Færdig' }).click();
  await openGoal(page, 'Hjemmebesøg');
  await page.getByRole('button', { name: 'Ret målet' }).click();
  await page.getByRole('button', { name: 'Fjern målet' }).click();
  await expect(page.getByRole('link', { name: 'Hjemmebesøg', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('link', { name: 'Hjemmebesøg', exact: true })).toBeVisible();
});

test('how safe the new hire feels is in no file until it is shared, arrives when it is, and is gone when taken back', async ({
  laptop,
  phone,
}) => {
  test.slow();
  const desk = await openGoals(laptop, 'kontaktperson');
  await takeModel(desk, 'Journal og notat');
  await takeModel(desk, 'Egne sager');
  const id = forloebId(desk);
  const hand = await openApp(phone, '', EXAMPLE_NOW);
  const first = await saveFileFor(desk, id, 'Til Amina');
  await acceptFile(hand, first.path, 'Hent forløbet');

  await goTo(hand, `#/f/${id}/maal`);
  await hand.getByRole('link', { name: 'Journal og notat', exact: true }).tap();
  await expect(hand.getByText('Kun du kan se det her.')).toBeVisible();
  await hand.getByRole('radio', { name: 'Med hjælp' }).check();
  await hand.getByLabel('Note til dig selv').fill('Jeg mangler pingvinnotater');
  await expect(hand.getByLabel('Note til dig selv')).toHaveAttribute('spellcheck', 'false');
  await hand.getByRole('checkbox', { name: 'Hvem der læser med i begyndelsen' }).check();
  expect(await axeViolations(hand)).toEqual([]);
  expect(await fits(hand)).toBeLessThanOrEqual(0);
  await goTo(hand, `#/f/${id}/maal`);
  await expect(hand.getByText('Med hjælp · kun du kan se det')).toBeVisible();
  await expect.poll(async () => (await roomsOf(hand))['procesjournal']).toContain('pingvinnotater');

  const silent = await saveFileFor(hand, id, 'Svar til Mette');
  for (const trace of ['vurdering_', 'medHjaelp', 'pingvinnotater']) expect(holds(silent.bytes, trace)).toBe(false);
  await acceptFile(desk, silent.path, 'Flet ind i forløbet');
  await goTo(desk, `#/f/${id}/maal/laeringsmaal_journal-og-notat`);
  await expect(desk.getByRole('heading', { level: 1, name: 'Journal og notat' })).toBeVisible();
  await expect(desk.getByText('Med hjælp')).toHaveCount(0);

  await goTo(hand, `#/f/${id}/maal/laeringsmaal_journal-og-notat`);
  await hand.getByRole('button', { name: 'Del med Mette' }).tap();
  await expect(hand.getByText('Delt i dag: Med hjælp')).toBeVisible();
  // What is said after sharing stays with the one who said it.
  await hand.getByRole('radio', { name: 'Selv', exact: true }).check();
  await expect(hand.getByText('Du har ændret det siden.')).toBeVisible();
  expect(await axeViolations(hand)).toEqual([]);
  const told = await saveFileFor(hand, id, 'Svar til Mette');
  expect(holds(told.bytes, 'pingvinnotater')).toBe(true);
  expect(holds(told.bytes, '"selv"')).toBe(false);
  await acceptFile(desk, told.path, 'Flet ind i forløbet');
  await goTo(desk, `#/f/${id}/maal/laeringsmaal_journal-og-notat`);
  const shared = desk.getByRole('region', { name: 'Amina har delt' });
  await expect(shared).toContainText('Med hjælp');
  await expect(shared).toContainText('Jeg mangler pingvinnotater');
  await expect(shared).not.toContainText('Selv');
  expect(await axeViolations(desk)).toEqual([]);

  const leader = await saveFileFor(desk, id, 'Til Henrik');
  for (const trace of ['deltVurdering', 'pingvinnotater']) expect(holds(leader.bytes, trace)).toBe(false);

  await goTo(hand, `#/f/${id}/maal/laeringsmaal_journal-og-notat`);
  await hand.getByRole('button', { name: 'Tag tilbage' }).tap();
  await expect(hand.getByText('Delt i dag: Med hjælp')).toHaveCount(0);
  await expect(hand.getByLabel('Note til dig selv')).toHaveValue('Jeg mangler pingvinnotater');
  const taken = await saveFileFor(hand, id, 'Svar til Mette');
  expect(holds(taken.bytes, 'pingvinnotater')).toBe(false);
  await acceptFile(desk, taken.path, 'Flet ind i forløbet');
  await goTo(desk, `#/f/${id}/maal/laeringsmaal_journal-og-notat`);
  await expect(desk.getByRole('heading', { level: 1, name: 'Journal og notat' })).toBeVisible();
  await expect(shared).toHaveCount(0);
});

test('what was said of a goal that is removed is taken back and cleared all the same', async ({ phone }) => {
  const page = await openGoals(phone, 'ny');
  await takeModel(page, 'Journal og notat');
  await openGoal(page, 'Journal og notat');
  await page.getByRole('radio', { name: 'Med hjælp' }).check();
  await page.getByLabel('Note til dig selv').fill('Jeg mangler pingvinnotater');
  await page.getByRole('button', { name: /^Del med/ }).tap();
  await expect(page.getByText('Delt i dag: Med hjælp')).toBeVisible();
  await page.getByRole('button', { name: 'Ret målet' }).tap();
  await page.getByRole('button', { name: 'Fjern målet' }).tap();
  await expect(
    page.getByText('Målet »Journal og notat« er fjernet. Det, du sagde om det, er her stadig.'),
  ).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  expect((await roomsOf(page))['samtaler']).toContain('pingvinnotater');
  await page.getByRole('button', { name: 'Tag tilbage: Journal og notat' }).tap();
  await expect.poll(async () => (await roomsOf(page))['samtaler']).not.toContain('pingvinnotater');
  await page.getByRole('button', { name: 'Slet: Journal og notat' }).tap();
  await expect(page.getByText('Det, du sagde om det, er her stadig.')).toHaveCount(0);
  await expect.poll(async () => (await roomsOf(page))['procesjournal']).not.toContain('pingvinnotater');
});

test('a leader sees goals and how far they have come, and no place for anybody’s own word', async ({ laptop }) => {
  const page = await openGoals(laptop, 'leder');
  await takeModel(page, 'Journal og notat');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Læringsmål' }).first()).toBeVisible();
  await openGoal(page, 'Journal og notat');
  await expect(page.getByRole('heading', { name: 'Hvor langt er I?' })).toBeVisible();
  await expect(page.getByText('Hvor tryg er du ved opgaven?')).toHaveCount(0);
});

test('two devices add topics to the same goal, and a goal removed meanwhile is offered back', async ({
  laptop,
  phone,
}) => {
  test.slow();
  const desk = await openGoals(laptop, 'kontaktperson');
  await takeModel(desk, 'Journal og notat');
  const id = forloebId(desk);
  const goal = `#/f/${id}/maal/laeringsmaal_journal-og-notat`;
  const hand = await openApp(phone, '', EXAMPLE_NOW);
  await acceptFile(hand, (await saveFileFor(desk, id, 'Til Amina')).path, 'Hent forløbet');
  const add = async (page: Page, text: string) => {
    await goTo(page, goal);
    await page.getByLabel('Nyt emne').fill(text);
    await page.getByLabel('Nyt emne').press('Enter');
    await expect(page.getByRole('checkbox', { name: text })).toBeVisible();
  };
  await add(desk, 'Fra kontoret');
  await add(hand, 'Fra telefonen');
  await acceptFile(desk, (await saveFileFor(hand, id, 'Svar til Mette')).path, 'Flet ind i forløbet');
  await goTo(desk, goal);
  for (const text of ['Fra kontoret', 'Fra telefonen']) {
    await expect(desk.getByRole('checkbox', { name: text })).toBeVisible();
  }
  await add(hand, 'Imens');
  await desk.getByRole('button', { name: 'Ret målet' }).click();
  await desk.getByRole('button', { name: 'Fjern målet' }).click();
  await acceptFile(desk, (await saveFileFor(hand, id, 'Svar til Mette')).path, 'Flet ind i forløbet');
  await goTo(desk, `#/f/${id}/maal`);
  await expect(
    desk.getByText('Målet »Journal og notat« er fjernet, men der er skrevet i det imens: Imens.'),
  ).toBeVisible();
  await desk.getByRole('button', { name: 'Hent målet tilbage' }).click();
  await openGoal(desk, 'Journal og notat');
  await expect(desk.getByRole('checkbox', { name: 'Imens' })).toBeVisible();
  await expect(desk.getByRole('list', { name: 'Emner' }).getByRole('checkbox')).toHaveCount(9);
});

test('an oplæg is offered in two taps, put into the plan in one press, undone, planned again, held and thanked for', async ({
  laptop,
  phone,
}) => {
  test.slow();
  const hand = await openGoals(phone, 'ny');
  const id = forloebId(hand);
  await hand.getByLabel('Et oplæg om …').fill('Børns perspektiv');
  await hand.getByRole('button', { name: 'Tilbyd et oplæg' }).tap();
  await expect(hand.getByText('Tilbudt i dag · Venter på en dag')).toBeVisible();
  expect(await axeViolations(hand)).toEqual([]);
  expect(await fits(hand)).toBeLessThanOrEqual(0);

  const desk = await openGoals(laptop, 'kontaktperson');
  await acceptFile(desk, (await saveFileFor(hand, id, 'Svar til Mette')).path, 'Flet ind i forløbet');
  await goTo(desk, `#/f/${id}/maal`);
  await expect(desk.getByText('Forslag: man. 14. sep. kl. 08.30–09.00')).toBeVisible();
  await desk.getByRole('button', { name: 'Læg i skemaet: Børns perspektiv' }).click();
  await expect(desk.getByText('»Børns perspektiv« står i skemaet')).toBeVisible();
  await expect.poll(async () => (await roomsOf(desk))['plan']).toContain('Oplæg: Børns perspektiv');
  await desk.getByRole('button', { name: 'Fortryd' }).click();
  await desk.getByRole('button', { name: 'Vælg selv tid' }).click();
  await desk.getByLabel('Dag', { exact: true }).fill('2/10');
  await desk.getByLabel('Fra', { exact: true }).fill('9');
  await desk.getByLabel('Til', { exact: true }).fill('9.30');
  await desk.getByLabel('Hvor bliver oplægget holdt?').fill('Personalemøde');
  expect(await axeViolations(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Læg i skemaet: Børns perspektiv' }).click();
  await expect(desk.getByRole('link', { name: 'fre. 2. okt. kl. 09.00–09.30 · Personalemøde' })).toBeVisible();
  await desk.getByRole('checkbox', { name: 'Er holdt: Børns perspektiv' }).check();
  await expect(desk.getByText('Holdt. Tak for det!')).toBeVisible();
  expect(await axeViolations(desk)).toEqual([]);
});

test('everything can be done from the keyboard alone', async ({ laptop }) => {
  const page = await openGoals(laptop, 'ny');
  const press = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
    const target = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
    for (let tabs = 0; tabs < 80; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await press('Vælg blandt forslag');
  await expect(page.getByRole('button', { name: 'Brug: Journal og notat' })).toBeVisible();
  await press('Brug: Journal og notat');
  await expect(page.getByRole('button', { name: 'Fortryd: Journal og notat' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Brug: Journal og notat' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByText('Er på listen')).toBeVisible();
  await page.keyboard.press('Escape');
  await press('Journal og notat', 'link');
  await expect(page.getByRole('heading', { level: 1, name: 'Journal og notat' })).toBeFocused();
  const level = page.getByRole('radio', { name: 'Ny for mig' });
  for (let tabs = 0; tabs < 80; tabs += 1) {
    if (await level.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Med hjælp' })).toBeChecked();
  await press('Del med Mette');
  await expect(page.getByText('Delt i dag: Med hjælp')).toBeVisible();
});

test('goals go on paper when somebody asks, without what the new hire thinks of herself, and to a leader without how far', async ({
  phone,
}) => {
  const page = await openExample(phone, { viewpoint: 'ny', screen: 'maal/laeringsmaal_journal-og-notat' });
  const own = page.getByRole('region', { name: 'Hvor tryg er du ved opgaven?' });
  await own.getByRole('radio', { name: 'Med hjælp' }).check();
  await own.getByLabel('Note til dig selv').fill('Jeg mangler pingvinnotater');
  await expect.poll(async () => (await roomsOf(page))['procesjournal']).toContain('pingvinnotater');
  await goTo(page, `#/f/${forloebId(page)}/udskriv`);
  const goals = page.getByRole('checkbox', { name: 'Læringsmål' });
  await expect(goals).not.toBeChecked();
  for (const part of ['Introduktionsskema', 'Huskeliste', 'Videnspersoner']) {
    await page.getByRole('checkbox', { name: part }).uncheck();
  }
  await goals.check();
  const hers = (await printed(page)).pages.join('\n');
  for (const words of ['Læringsmål', 'Fagsystemet', 'At søge og læse en sag', 'I gang']) expect(hers).toContain(words);
  await page.getByText('Hele programmet til lederen').tap();
  await expect(goals).toBeChecked();
  const leaders = (await printed(page)).pages.join('\n');
  expect(leaders).toContain('At søge og læse en sag');
  expect(leaders).not.toMatch(/I gang|Planlagt|Nået|Gjort/);
  for (const paper of [hers, leaders]) expect(paper).not.toMatch(/pingvin|Med hjælp|Ny for mig/);
  expect(await axeViolations(page)).toEqual([]);
});
