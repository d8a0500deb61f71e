import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { activity, peoplePlan, write } from '../support/people-plan.ts';
import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { printed } from './support/paper.ts';
import { personOf, SEEDED, seededPlan, seedForloeb } from './support/seeded-forloeb.ts';
import { reload } from './support/steps.ts';

const bodil = { name: 'Bodil Skov' };

/** Karla's plan, whose first day is Monday 3 August 2026; today is the Monday. */
const karla = seededPlan('2026-08-03', [
  write(personOf('ny'), 'person', { name: 'Karla Holm Madsen' }),
  write('v1', 'vidensperson', {
    topic: 'Fagsystem',
    needs: ['faglig'],
    name: 'Bodil Skov',
    function: 'Superbruger',
    email: 'bodil.skov@birkevang.example',
  }),
  activity('a1', '2026-08-04', '09:00', '10:00', {
    title: 'Fagsystemet, første del',
    who: [bodil],
    method: 'instruktion',
    task: 'Fagsystemet',
    needs: ['faglig'],
    place: 'Lokale 2.07',
    note: 'KANARIE-note',
  }),
  activity('a2', '2026-08-05', '13:00', '14:00', {
    title: 'Sparring om systemet',
    who: [bodil, { role: 'leder' }],
    method: 'sparring',
    task: 'Fagsystemet',
    needs: ['faglig'],
  }),
  activity('a3', '2026-08-06', '09:00', '10:00', {
    title: 'Rundt i huset',
    who: [{ role: 'kontaktperson' }],
    needs: ['faglig'],
  }),
]);

/** Amina's plan on the same device: Bodil is hers on Tuesday at half past nine. */
const amina = peoplePlan(
  'andet',
  activity('b1', '2026-08-04', '09:30', '10:30', { title: 'KANARIE-andet', who: [bodil] }),
  activity('b2', '2026-08-07', '09:00', '10:00', { title: 'KANARIE-lokale', who: [], place: 'lokale 2.07' }),
);

async function open(context: BrowserContext, screen: string): Promise<Page> {
  const page = await openApp(context, `#/f/${SEEDED}/${screen}`, '2026-08-03T08:00:00+02:00');
  await expect(page.getByRole('heading', { name: 'Forløbet ligger ikke på denne enhed' })).toBeVisible();
  await seedForloeb(page, amina, 'kontaktperson', undefined, 'andet');
  await seedForloeb(page, karla, 'kontaktperson');
  await reload(page);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  // A wide window shows the plan as a week first; the stories are told in the list.
  if (screen === 'skema') await page.getByText('Liste', { exact: true }).click();
  return page;
}

const dayOf = (page: Page, name: string) =>
  page.locator('tbody').filter({ has: page.getByRole('heading', { name, exact: true }) });

test('a function gets the name of the one who has it, in all its activities at once', async ({ laptop }) => {
  const page = await openApp(laptop, `#/f/${SEEDED}/folk`, '2026-08-03T08:00:00+02:00');
  await expect(page.getByRole('heading', { name: 'Forløbet ligger ikke på denne enhed' })).toBeVisible();
  const superbruger = { who: [{ name: 'Superbruger' }] };
  await seedForloeb(
    page,
    seededPlan('2026-08-03', [
      write('v1', 'vidensperson', { topic: 'Fagsystem', needs: [], name: 'Bodil Skov', function: 'Superbruger' }),
      activity('a1', '2026-08-04', '09:00', '10:00', superbruger),
      activity('a2', '2026-08-05', '09:00', '10:00', superbruger),
    ]),
    'kontaktperson',
  );
  await reload(page);
  await page.getByRole('button', { name: 'Hvem er det? Superbruger' }).click();
  const field = page.getByLabel('Hvem er »Superbruger«?');
  await expect(field).toBeFocused();
  await expect(page.locator('datalist option').first()).toHaveAttribute('value', 'Bodil Skov');
  expect(await axeViolations(page)).toEqual([]);
  await field.fill('Bodil Skov');
  await field.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bodil Skov' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Superbruger', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('heading', { name: 'Superbruger', exact: true })).toBeVisible();
});

test('one press notes that a person has been asked and has agreed, and the filter leaves what is not', async ({
  laptop,
}) => {
  const page = await open(laptop, 'skema');
  const tuesday = dayOf(page, 'Tirsdag 4. august');
  await tuesday.getByRole('button', { name: 'Bodil Skov: ikke spurgt. Tryk for: spurgt' }).click();
  await tuesday.getByRole('button', { name: 'Bodil Skov: spurgt. Tryk for: aftalt' }).click();
  await expect(page.getByText('Bodil Skov til Fagsystemet, første del: aftalt')).toBeVisible();
  await reload(page);
  await page.getByText('Liste', { exact: true }).click();
  await expect(tuesday.getByRole('button', { name: 'Bodil Skov: aftalt. Tryk for: kan ikke' })).toBeVisible();
  await page.getByText('Ikke aftalt endnu', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'Sparring om systemet', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Fagsystemet, første del', exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Rundt i huset', exact: true })).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
});

test('an agreement is to certain hours: moved, it has to be made again', async ({ laptop }) => {
  const page = await open(laptop, 'skema');
  await page.getByRole('button', { name: 'Fagsystemet, første del', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Ret aktivitet' });
  const answer = sheet.getByRole('group', { name: 'Aftale med Bodil Skov' });
  await answer.getByText('Aftalt', { exact: true }).click();
  await sheet.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.getByRole('button', { name: 'Flyt, kopiér eller slet: Fagsystemet, første del' }).click();
  await page.getByRole('button', { name: 'En dag frem' }).click();
  await expect(dayOf(page, 'Onsdag 5. august')).toContainText('Aftalt til en anden tid');
  await page.getByRole('button', { name: 'Fagsystemet, første del', exact: true }).click();
  await expect(sheet).toContainText('Svaret var »aftalt« og gjaldt tirs. 4. aug. 09.00–10.00. Spørg igen.');
});

test('double bookings stand at the activity, in the sheet while typing, and are told after a move', async ({
  laptop,
}) => {
  const page = await open(laptop, 'skema');
  const theirs = 'Bodil Skov er også optaget i et andet forløb: Aminas, tirsdag 09.30–10.30.';
  await expect(dayOf(page, 'Tirsdag 4. august')).toContainText(theirs);
  await page.getByRole('button', { name: 'Rundt i huset', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Ret aktivitet' });
  await sheet.getByLabel('Dag', { exact: true }).fill('7/8/2026');
  await sheet.getByLabel('Sted').fill('Lokale 2.07');
  await expect(sheet).toContainText('Lokale 2.07 er også i brug i et andet forløb: Aminas, fredag 09.00–10.00.');
  await sheet.getByRole('button', { name: 'Annullér' }).click();
  await page.getByRole('button', { name: 'Flyt, kopiér eller slet: Rundt i huset' }).click();
  await page.getByRole('button', { name: 'En dag tilbage' }).click();
  await page.getByRole('button', { name: 'Flyt, kopiér eller slet: Rundt i huset' }).click();
  await page.getByRole('button', { name: 'En dag tilbage' }).click();
  const said = 'Rundt i huset er flyttet til tirs. 4. aug. Overlapper med Fagsystemet, første del (09.00–10.00).';
  await expect(page.getByText(said)).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain('KANARIE-andet');
});

async function expectEverybody(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Det støder sammen',
    'Bodil Skov',
    'Henrik Storm',
    'Mette Kjær',
  ]);
  await expect(page.getByText('Bodil Skov er også optaget i et andet forløb').first()).toBeVisible();
  await page.getByRole('button', { name: 'Notér alle som spurgt (3)' }).click();
  await expect(page.getByText('3 tider er noteret som spurgt')).toBeVisible();
  await expect(page.getByRole('button', { name: /Bodil Skov: spurgt/ })).toHaveCount(2);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('button', { name: /ikke spurgt/ })).toHaveCount(3);
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test('Folks tid on the laptop: everybody, what is not agreed, ask all, and what is booked twice', async ({
  laptop,
}) => {
  await expectEverybody(await open(laptop, 'folk'));
});

test('and on the phone', async ({ phone }) => {
  const page = await open(phone, 'folk');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectEverybody(page);
});

test('a person gets their hours by mail, as text and as a calendar file, and nothing else goes along', async ({
  laptop,
}) => {
  const page = await open(laptop, 'folk');
  const href = await page.getByRole('link', { name: 'Skriv mail: Bodil Skov' }).getAttribute('href');
  const mail = new URL(href ?? '');
  expect(mail.pathname).toBe('bodil.skov@birkevang.example');
  const body = decodeURIComponent(/body=([^&]*)/.exec(href ?? '')?.[1] ?? '');
  expect(body.split('\r\n')).toContain('- tirs. 4. aug. kl. 09.00–10.00: Fagsystemet, første del, Lokale 2.07');
  expect(body.replaceAll('\r\n', '')).not.toContain('\n');
  // The app may write to the clipboard and never read it, so the text is caught on its way there.
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.documentElement.dataset['copied'] = text;
    };
  });
  await page.getByRole('button', { name: 'Kopiér: Bodil Skov' }).click();
  await expect(page.getByText('Tiderne er kopieret.')).toBeVisible();
  const copied = (await page.locator('html').getAttribute('data-copied')) ?? '';
  expect(copied.replaceAll('\r\n', '\n')).toBe(body.replaceAll('\r\n', '\n'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem til kalender: Bodil Skov' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('tider-bodil-skov.ics');
  const ics = readFileSync(await file.path(), 'utf8').replace(/\r\n[ \t]/g, '');
  expect(ics.split('\r\n')).toEqual(expect.arrayContaining(['UID:a1.proeve@god-start', 'DTSTART:20260804T070000Z']));
  for (const text of [body, copied, ics]) {
    expect(text).toContain('Karla');
    expect(text).not.toMatch(/Holm|Madsen|KANARIE|Rundt i huset/);
  }
});

test('the sheet of a person is one A4 page with their hours alone', async ({ laptop }) => {
  const page = await open(laptop, 'folk');
  await page.getByRole('link', { name: 'Udskriv: Bodil Skov' }).click();
  await expect(page.getByRole('heading', { name: 'Dine tider i Karlas introduktion' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.evaluate(() => document.fonts.ready);
  const { pages, sizes, tagged } = await printed(page);
  expect(sizes).toEqual(['595 × 842']);
  expect(tagged).toBe(true);
  for (const text of ['Bodil Skov', 'Tirsdag 4. august', 'Sparring om systemet', 'Mette Kjær', 'Side 1 af 1']) {
    expect(pages[0]).toContain(text);
  }
  expect(pages[0]).not.toMatch(/Holm|Madsen|KANARIE|Rundt i huset|Tilbage/);
});

test('from seeing to doing: the steps of a task, a jump, and what the plan lacks', async ({ laptop }) => {
  const page = await open(laptop, 'skema');
  const task = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Fagsystemet', level: 3 }) });
  await expect(task).toContainText('Sparring kommer uden følordning og sidemandsoplæring først. Er det meningen?');
  await page.getByRole('button', { name: 'Rundt i huset', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Ret aktivitet' });
  await sheet.getByLabel('Opgave').fill('Fagsystemet');
  await sheet.getByLabel('Metode').selectOption('foelordning');
  await sheet.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(task).toContainText('tors. 6. aug.');
  await expect(task).toContainText('Følordning ligger efter sparring. Skal de bytte?');
  await expect(page.getByText('Der er intet socialt i planen.')).toBeVisible();
  await page
    .getByRole('button', { name: /^Læg i skemaet: / })
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: 'Ny aktivitet' }).getByLabel('Hvad')).not.toHaveValue('');
});

test('the overview leads to what is not agreed', async ({ laptop }) => {
  const page = await open(laptop, 'overblik');
  await expect(page.getByText('3 tider er ikke aftalt endnu: Bodil Skov og Henrik Storm.')).toBeVisible();
  await page.getByRole('link', { name: 'Se Folks tid' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Folks tid' })).toBeVisible();
});

test('somebody who is away is told where an activity is put with them, and gets a free time afterwards', async ({
  laptop,
}) => {
  const page = await openApp(laptop, `#/f/${SEEDED}/videnspersoner`, '2026-08-03T08:00:00+02:00');
  await expect(page.getByRole('heading', { name: 'Forløbet ligger ikke på denne enhed' })).toBeVisible();
  const plan = seededPlan('2026-08-03', [
    write('v1', 'vidensperson', { topic: 'Fagsystem', needs: ['faglig'], name: 'Bodil Skov', order: 'a1' }),
    write('a1', 'activity', {
      title: 'Sparring om systemet',
      kind: 'andet',
      when: { offset: { unit: 'workingDays', amount: 2 }, from: '09:00', to: '10:00' },
      who: [bodil],
      needs: ['faglig'],
    }),
  ]);
  await seedForloeb(page, plan, 'kontaktperson');
  await reload(page);
  await page.getByRole('button', { name: 'Ret Fagsystem' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel(/^Væk/).fill('på ferie');
  await sheet.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(sheet.getByText(/^Skriv uger eller dage/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await sheet.getByLabel(/^Væk/).fill('uge 32');
  await sheet.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Væk uge 32')).toBeVisible();

  await page.goto(`./#/f/${SEEDED}/folk`);
  await expect(page.getByText('Væk uge 32', { exact: true })).toBeVisible();
  await expect(page.getByText('Bodil Skov er væk uge 32.')).toBeVisible();

  await page.goto(`./#/f/${SEEDED}/skema`);
  const told = page.getByRole('list', { name: 'Væk' });
  await expect(told.getByText('Bodil Skov er væk uge 32.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await told.getByRole('button', { name: 'Sparring om systemet' }).click();
  await expect(page.getByRole('dialog').getByText('Bodil Skov er væk uge 32.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Annullér' }).click();
  await page.getByRole('button', { name: 'Find ledige tider' }).click();
  await expect(page.getByRole('dialog').getByText(/man\. 10\. aug\./)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: /^Flyt/ }).click();
  await expect(told).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).first().click();
  await expect(told).toBeVisible();
});
