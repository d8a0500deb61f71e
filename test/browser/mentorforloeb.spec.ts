import type { BrowserContext, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, setNow, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';
import { setLock } from './support/lock.ts';
import { printed } from './support/paper.ts';
import { acceptFile, createForloeb, forloebId, goTo, reload, roomsOf, saveFileFor } from './support/steps.ts';

const home = (page: Page) => page.getByRole('heading', { level: 1, name: 'Mentorforløb' });
const path = (page: Page) => page.getByRole('list', { name: 'Mentorforløbets fire faser' });

/** A mentor course that Sofie, or Karin, makes for the two. Ends on its home. */
async function createAlone(context: BrowserContext, side: 'Mentee' | 'Mentor' = 'Mentee'): Promise<Page> {
  const page = await openApp(context, '', EXAMPLE_NOW);
  await page.getByRole('link', { name: 'Opret et mentorforløb' }).click();
  await page.getByRole('radio', { name: side }).check();
  await page.getByLabel('Mentees navn').fill('Sofie Holm');
  await page.getByLabel('Mentors navn').fill('Karin Bjerre');
  await page.getByRole('button', { name: 'Opret mentorforløbet' }).click();
  await expect(path(page)).toBeVisible();
  return page;
}

test('begun from the closing of an introduction: ten months, and the mentor need not be the kontaktperson', async ({
  laptop,
}) => {
  const page = await openExample(laptop, { screen: 'afslutning/mentor', viewpoint: 'ny' });
  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
  await page.getByRole('link', { name: 'Til mentorforløbet' }).click();
  await expect(page.getByRole('radio', { name: 'Efter introduktionen' })).toBeChecked();
  await expect(page.getByLabel('Første dag', { exact: true })).toHaveValue('4.11.2026');
  await expect(page.getByLabel('Hvor længe?')).toHaveValue('10');
  await expect(page.getByLabel('Hvem er mentor?')).toHaveValue('Karin Bjerre');
  await page.getByRole('button', { name: 'Begynd mentorforløbet' }).click();

  const span = page.getByText('4. nov. 2026 – 3. sep. 2027 · cirka 10 måneder');
  await expect(span).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(span).toHaveCount(0);
  await page.getByRole('button', { name: 'Begynd mentorforløbet' }).click();
  await expect(span).toBeVisible();
  await expect(path(page).locator('[aria-current=step]')).toContainText('Forberedelse');
  await expect(page.getByText('Det kan I godt vælge.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Skift mentor' }).click();
  await page.getByRole('dialog').getByLabel('Hvem er mentor?').fill('Henrik Sand');
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText('Henrik er også leder')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByText('Henrik er også leder')).toHaveCount(0);
});

test('begun from the first day by a kontaktperson who is the mentor: six months, and sent to the mentee', async ({
  laptop,
  phone,
}) => {
  const desk = await openApp(laptop, '', EXAMPLE_NOW);
  const id = await createForloeb(desk, {
    name: 'Sofie Holm',
    firstDay: '10.8.2026',
    kontaktperson: 'Mette Kjær',
    leder: 'Henrik Sand',
  });
  const hand = await openApp(phone, '', EXAMPLE_NOW);
  await acceptFile(hand, (await saveFileFor(desk, id, 'Til Sofie')).path, 'Hent forløbet');

  await goTo(desk, `#/f/${id}/mentor`);
  await desk.getByRole('button', { name: 'Jeg er selv mentor' }).click();
  await expect(desk.getByRole('radio', { name: 'Fra første arbejdsdag' })).toBeChecked();
  await expect(desk.getByLabel('Første dag', { exact: true })).toHaveValue('10.8.2026');
  await expect(desk.getByLabel('Hvor længe?')).toHaveValue('6');
  await desk.getByRole('button', { name: 'Begynd mentorforløbet' }).click();
  await expect(desk.getByText('10. aug. 2026 – 9. feb. 2027 · cirka 6 måneder')).toBeVisible();

  const toLeader = await saveFileFor(desk, id, 'Til Henrik');
  expect(toLeader.bytes.toString('utf8')).not.toContain('mentorforloeb');
  const file = await saveFileFor(desk, id, 'Til Sofie, som mentor');
  expect(file.name).toContain('til-mentee');
  await acceptFile(hand, file.path, 'Flet ind i forløbet');
  await hand.getByRole('link', { name: 'Gå til forløbet' }).click();
  await expect(home(hand)).toBeVisible();
  await expect(hand.getByText('10. aug. 2026 – 9. feb. 2027 · cirka 6 måneder')).toBeVisible();
});

test('begun alone: agreement on two devices by file both ways, each with their own words', async ({
  laptop,
  phone,
}) => {
  const mentee = await createAlone(phone);
  const id = forloebId(mentee);
  expect(Object.keys(await roomsOf(mentee)).sort()).toEqual(['mentor', 'plan', 'ramme']);
  await expect(mentee.getByText('Ikke begyndt')).toBeVisible();
  await mentee.getByRole('link', { name: 'Samarbejdsaftale' }).first().click();
  await mentee.getByRole('button', { name: 'Sæt forslaget ind ved: Fortrolighed' }).click();
  await expect(mentee.getByRole('textbox', { name: 'Fortrolighed' })).toHaveValue(/Lederen får kun rammen/);
  await mentee.getByRole('textbox', { name: 'Behov og mål' }).fill('Turde sige nej');
  await expect(mentee.getByRole('status').filter({ hasText: '2 af 14 punkter' })).toBeVisible();

  const mentor = await openApp(laptop, '', EXAMPLE_NOW);
  await acceptFile(mentor, (await saveFileFor(mentee, id, 'Til Karin')).path, 'Hent forløbet');
  expect(Object.keys(await roomsOf(mentor)).sort()).toEqual(['mentor', 'ramme']);
  await mentor.getByRole('link', { name: 'Gå til forløbet' }).click();
  await expect(home(mentor)).toBeVisible();
  await expect(mentor.getByText('2 af 14 punkter er skrevet')).toBeVisible();
  await goTo(mentor, `#/f/${id}/mentor/aftale`);
  await expect(mentor.getByRole('textbox', { name: 'Behov og mål' })).toHaveValue('Turde sige nej');
  await mentor.getByRole('textbox', { name: 'Må vi kontakte hinanden' }).fill('Skriv på Teams');
  await mentor.getByRole('textbox', { name: 'Hvad skal forløbet bruges til?' }).fill('Karins udgave');
  await mentee.bringToFront();
  await goTo(mentee, `#/f/${id}/mentor/aftale`);
  await mentee.getByRole('textbox', { name: 'Hvad skal forløbet bruges til?' }).fill('Sofies udgave');

  await acceptFile(mentee, (await saveFileFor(mentor, id, 'Til Sofie')).path, 'Flet ind i forløbet');
  await expect(mentee.getByText('Karin har skrevet i samarbejdsaftalen')).toBeVisible();
  await mentee.getByRole('link', { name: 'Gå til forløbet' }).click();
  await expect(mentee.getByText('4 af 14 punkter er skrevet')).toBeVisible();
  await goTo(mentee, `#/f/${id}/mentor/aftale`);
  await expect(mentee.getByRole('textbox', { name: 'Må vi kontakte hinanden' })).toHaveValue('Skriv på Teams');
  await mentee.getByText('Hvad skal forløbet bruges til?: I har begge rettet', { exact: false }).click();
  await mentee.getByRole('listitem').filter({ hasText: 'Karins udgave' }).getByRole('button').click();
  await expect(mentee.getByRole('textbox', { name: 'Hvad skal forløbet bruges til?' })).toHaveValue('Karins udgave');

  await acceptFile(mentor, (await saveFileFor(mentee, id, 'Til Karin')).path, 'Flet ind i forløbet');
  await goTo(mentor, `#/f/${id}/mentor/aftale`);
  await expect(mentor.getByText('I har begge rettet', { exact: false })).toHaveCount(0);
  await expect(mentor.getByRole('textbox', { name: 'Hvad skal forløbet bruges til?' })).toHaveValue('Karins udgave');

  await goTo(mentor, `#/f/${id}/mentor/aftale-ark`);
  const paper = await printed(mentor, ['Turde sige nej', 'Skriv på Teams']);
  expect(paper.title).toBe('Samarbejdsaftale · God start');
  const text = paper.pages.join('\n');
  for (const word of ['Aftale mellem Sofie Holm og Karin Bjerre', 'Turde sige nej', 'Skriv på Teams', 'Underskrift'])
    expect(text).toContain(word);
  expect(paper.pages.length).toBeLessThanOrEqual(2);
});

test('the leader gets the frame by file and on paper, and nothing of what the two write', async ({ laptop, phone }) => {
  const mentee = await createAlone(phone);
  const id = forloebId(mentee);
  await goTo(mentee, `#/f/${id}/mentor/aftale`);
  await mentee.getByRole('textbox', { name: 'Behov og mål' }).fill('Kanariefuglen synger');
  await goTo(mentee, `#/f/${id}/mentor/slut`);
  await mentee.getByRole('textbox', { name: 'Hvad hjalp?' }).fill('Kanariefuglen svarer');
  await goTo(mentee, `#/f/${id}/mentor`);
  await expect.poll(async () => (await roomsOf(mentee))['mentor']).toContain('Kanariefuglen svarer');

  const file = await saveFileFor(mentee, id, 'Mentorforløbets ramme til lederen');
  expect(file.name).toMatch(/mentorramme-til-leder/);
  expect(file.bytes.toString('utf8')).not.toContain('Kanarie');
  const leader = await openApp(laptop, '', EXAMPLE_NOW);
  await acceptFileAs(leader, file.path, 'Henrik Sand');
  expect(Object.keys(await roomsOf(leader))).toEqual(['ramme']);
  await leader.getByRole('link', { name: 'Gå til forløbet' }).click();
  await expect(leader.getByText('5 timer om måneden')).toBeVisible();
  await expect(leader.getByRole('table', { name: 'Timer måned for måned' })).toContainText('August 2026');
  await expect(leader.getByRole('navigation', { name: 'Sider i forløbet' }).getByRole('link')).toHaveText([
    'Mentor',
    'Send og modtag',
  ]);
  for (const part of ['aftale', 'aftale-ark', 'slut']) {
    await goTo(leader, `#/f/${id}/mentor/${part}`);
    await expect(leader.getByRole('link', { name: 'Udskriv rammen' })).toBeVisible();
  }
  await leader.getByRole('link', { name: 'Udskriv rammen' }).click();
  await expect(leader.getByRole('heading', { level: 1, name: 'Mentorforløbets ramme' })).toBeVisible();
  const paper = await printed(leader);
  const text = paper.pages.join('\n');
  for (const word of ['Mentorforløb for Sofie Holm', 'Karin Bjerre', '5 timer om måneden', 'August 2026'])
    expect(text).toContain(word);
  expect(text).not.toContain('Kanarie');

  await goTo(mentee, `#/f/${id}/mentor/ramme`);
  await expect(mentee.getByRole('heading', { level: 1, name: 'Mentorforløbets ramme' })).toBeVisible();
  expect((await printed(mentee)).pages.join('\n')).not.toContain('Kanarie');
});

/** Takes a forløb in that does not know who it is for. */
async function acceptFileAs(page: Page, file: string, name: string): Promise<void> {
  await goTo(page, '#/hent');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('Filen er fra mentee, lavet')).toBeVisible();
  await page.getByLabel('Hvad hedder du?').fill(name);
  await page.getByRole('button', { name: 'Hent forløbet' }).click();
  await expect(page.getByText('Filen er flettet ind. Alt kom med.')).toBeVisible();
}

test('the frame is edited and undone, and a leader who has the plan gets it into it', async ({ laptop, phone }) => {
  const page = await openExample(laptop, { screen: 'mentor', viewpoint: 'ny' });
  const id = forloebId(page);
  await page.getByRole('button', { name: 'Begynd mentorforløbet' }).click();
  await page.getByRole('button', { name: 'Ret rammen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Mentors timer om måneden').fill('2,5');
  await dialog.getByRole('textbox', { name: 'Vi mødes' }).fill('hver anden uge');
  await dialog.getByRole('textbox', { name: 'Sidste dag' }).fill('1.10.2026');
  await expect(dialog.getByText('Den sidste dag skal ligge efter den første.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Sidste dag' }).fill('30.6.2027');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText('2,5 timer om måneden')).toBeVisible();
  await expect(page.getByText('4. nov. 2026 – 30. jun. 2027 · cirka 8 måneder')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByText('5 timer om måneden', { exact: true })).toBeVisible();

  const leader = await openExample(phone, { screen: 'mentor', viewpoint: 'leder' });
  await expect(leader.getByRole('heading', { name: 'Rammen er ikke kommet endnu' })).toBeVisible();
  const file = await saveFileFor(page, id, 'Mentorforløbets ramme til Henrik');
  await acceptFile(leader, file.path, 'Flet ind i forløbet');
  await expect(leader.getByText('begyndt et mentorforløb')).toBeVisible();
  await leader.getByRole('link', { name: 'Gå til forløbet' }).click();
  await expect(leader.getByText('5 timer om måneden', { exact: true })).toBeVisible();
  expect(Object.keys(await roomsOf(leader))).not.toContain('mentor');
});

test('after the course: looked back on, ended, opened again, and deleted for good on the day', async ({ phone }) => {
  const page = await createAlone(phone);
  const id = forloebId(page);
  await goTo(page, `#/f/${id}/mentor/aftale`);
  await page.getByRole('textbox', { name: 'Behov og mål' }).fill('Kun for os to');
  await goTo(page, `#/f/${id}/mentor/slut`);
  await page.getByRole('textbox', { name: 'Hvad er anderledes nu?' }).fill('Jeg spørger før');
  await page.getByRole('checkbox', { name: /^Gemt eller ikke relevant: Nye mål/ }).check();
  await expect(page.getByRole('textbox', { name: 'Det fælles slettes' })).toHaveValue('6.9.2027');
  await page.getByRole('textbox', { name: 'Det fælles slettes' }).fill('1.10.2027');
  await page.getByRole('button', { name: 'Gem dagen' }).click();
  await expect(page.getByText('Vælg en dag senest 6. sep. 2027.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Det fælles slettes' }).fill('1.7.2027');
  await page.getByRole('button', { name: 'Gem dagen' }).click();
  await expect(page.getByText('Dagen er gemt.')).toBeVisible();
  await page.getByRole('button', { name: 'Afslut mentorforløbet' }).click();
  await expect(page.getByText('Mentorforløbet er afsluttet onsdag den 5. august 2026')).toBeVisible();
  // Ended early, the day moves with the ending; nobody has to mend it.
  await expect(page.getByRole('textbox', { name: 'Det fælles slettes' })).toHaveValue('5.11.2026');
  await expect(page.getByText(/^Vælg en dag senest/)).toHaveCount(0);
  // What is over asks for nothing more.
  await goTo(page, `#/f/${id}/mentor`);
  const now = page.getByRole('region', { name: 'Lige nu' });
  await expect(now.getByRole('link')).toHaveText(['Samarbejdsaftale', 'Send en fil']);
  await goTo(page, `#/f/${id}/mentormoeder`);
  await expect(page.getByText('Mentorforløbet er afsluttet onsdag den 5. august 2026')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Læg en række møder ind' })).toHaveCount(0);
  await goTo(page, `#/f/${id}/mentor/slut`);
  await page.getByRole('button', { name: 'Åbn mentorforløbet igen' }).click();
  await expect(page.getByRole('button', { name: 'Afslut mentorforløbet' })).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByText('Mentorforløbet er afsluttet onsdag den 5. august 2026')).toBeVisible();
  await goTo(page, '#/');
  await expect(page.getByText('Afsluttet onsdag den 5. august 2026')).toBeVisible();
  await goTo(page, `#/f/${id}/journal`);
  await page.getByRole('button', { name: 'Skriv en kort' }).click();
  await page.getByLabel('Hvad skete der?').fill('Min egen journal');
  await expect(page.getByRole('main').getByText(/^Gemt kl\. /)).toBeVisible();

  await setNow(page, '2027-07-01T09:00:00+02:00');
  await reload(page);
  await goTo(page, '#/');
  await page.getByRole('link', { name: 'Se, og slet' }).click();
  await page.getByRole('button', { name: 'Slet …' }).click();
  await expect(page.getByRole('checkbox', { name: 'Slet også min procesjournal og logbog' })).not.toBeChecked();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Slet for altid' }).click();
  await expect(page.getByText('Det er slettet på denne enhed.')).toBeVisible();
  const rooms = await roomsOf(page);
  expect(rooms['mentor']).not.toContain('Kun for os to');
  expect(rooms['mentor']).not.toContain('Jeg spørger før');
  expect(rooms['procesjournal']).toContain('Min egen journal');
  await expect(page.getByText('Nu er det tid til at slette det, I har skrevet')).toHaveCount(0);
  await goTo(page, `#/f/${id}/mentor/slut`);
  await expect(page.getByText('Slettet på denne enhed 1. jul. 2027.')).toBeVisible();
  await goTo(page, '#/');
  await expect(page.getByRole('heading', { name: 'Sofie Holm' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Se, og slet' })).toHaveCount(0);
});

test('[N189] with the journal locked the deletion says why that is not offered', async ({ phone }) => {
  const page = await createAlone(phone);
  const id = forloebId(page);
  await goTo(page, `#/f/${id}/journal`);
  await page.getByRole('button', { name: 'Skriv en kort' }).click();
  await page.getByLabel('Hvad skete der?').fill('Min egen journal');
  await expect(page.getByRole('main').getByText(/^Gemt kl\. /)).toBeVisible();
  await setLock(page);
  await reload(page);
  await goTo(page, `#/f/${id}/mentor/slut`);
  await page.getByRole('button', { name: 'Afslut mentorforløbet' }).click();
  await page.getByRole('button', { name: 'Slet det nu …' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Din procesjournal og logbog er låst og bliver stående')).toBeVisible();
  await expect(dialog.getByRole('checkbox')).toHaveCount(0);
});

test('what is typed is kept while it is typed, with its heading, and taken up after the window was closed', async ({
  laptop,
}) => {
  const page = await createAlone(laptop);
  const id = forloebId(page);
  await goTo(page, `#/f/${id}/mentor/aftale`);
  await page.getByRole('textbox', { name: 'Fortrolighed' }).fill('Bliver mellem os');
  await expect.poll(async () => (await roomsOf(page))['mentor']).toContain('Bliver mellem os');
  expect((await roomsOf(page))['mentor']).toContain('"heading":"Fortrolighed"');
  await page.close();
  const again = await openApp(laptop, `#/f/${id}/mentor/aftale`, EXAMPLE_NOW);
  await expect(again.getByRole('textbox', { name: 'Fortrolighed' })).toHaveValue('Bliver mellem os');
});

test('by keyboard alone: created, an agreement written and the course ended', async ({ laptop }) => {
  const page = await openApp(laptop, '#/mentorforloeb', EXAMPLE_NOW);
  await page.getByLabel('Mentees navn').focus();
  await page.keyboard.type('Sofie Holm');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Karin Bjerre');
  await page.keyboard.press('Enter');
  await expect(path(page)).toBeVisible();
  await page.getByRole('link', { name: 'Samarbejdsaftale' }).first().press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Samarbejdsaftale' })).toBeFocused();
  await page.getByRole('button', { name: 'Sæt forslaget ind ved: Hvem er vi?' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Hvem er vi?' })).toHaveValue('Mentee: Sofie.\nMentor: Karin.');
  await page.getByRole('link', { name: 'Til mentorforløbet' }).press('Enter');
  await path(page).getByRole('link', { name: 'Afslutning' }).press('Enter');
  await page.getByRole('link', { name: 'Forløbet er afsluttet' }).press('Enter');
  await page.getByRole('button', { name: 'Afslut mentorforløbet' }).press('Enter');
  await expect(page.getByText('Mentorforløbet er afsluttet onsdag den 5. august 2026')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing is wrong on its pages at 360 px, ${colorScheme}`, async ({ phone }) => {
    const page = await createAlone(phone);
    const id = forloebId(page);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const wrong: string[] = [];
    for (const hash of [
      ...['', '/laering', '/aftale', '/aftale-ark', '/ramme', '/slut'].map((part) => `#/f/${id}/mentor${part}`),
      '#/mentorforloeb',
      '#/',
    ]) {
      await goTo(page, hash);
      const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (width > 0) wrong.push(`${hash}: ${width} px too wide`);
      wrong.push(...(await axeViolations(page)).map((line) => `${hash}: ${line}`));
      if (/sofie|karin/i.test(await page.title())) wrong.push(`${hash}: a name in the title`);
    }
    expect(wrong).toEqual([]);
  });
}
