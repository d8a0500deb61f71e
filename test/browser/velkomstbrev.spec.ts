import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { printed } from './support/paper.ts';
import { createForloeb, goTo, reload } from './support/steps.ts';

/** Mette writes to Amina before her first day. */

const NEW = { name: 'Amina Yilmaz', firstDay: '3/8/2026', kontaktperson: 'Mette Kjær', leder: 'Henrik Sand' };

test('the letter asks for what is missing at its place, and what is answered is in the forløb', async ({ laptop }) => {
  const page = await openApp(laptop, '', '2026-07-20T10:00:00+02:00');
  const id = await createForloeb(page, NEW);
  await goTo(page, `#/f/${id}/velkomstbrev`);
  await expect(page.getByRole('heading', { name: 'Brev til Amina' })).toBeVisible();
  await expect(page.getByText('Der mangler 3 ting i brevet')).toBeVisible();
  await page.getByLabel('Hvad hedder afdelingen?').fill('Familieafdelingen');
  await page.getByLabel('Hvad hedder afdelingen?').press('Enter');
  await expect(page.getByText('Der mangler 2 ting i brevet')).toBeVisible();
  await page.getByRole('button', { name: 'Mødested' }).click();
  const asked = page.getByLabel('Hvor skal Amina møde?');
  await expect(asked).toBeFocused();
  await asked.fill('Receptionen i stueetagen');
  await asked.press('Enter');
  await expect(page.getByRole('article').getByText('Receptionen i stueetagen').first()).toBeVisible();
  await expect(page.getByText('Der mangler én ting i brevet')).toBeVisible();
  await page.getByLabel('Hvilket telefonnummer har kontaktpersonen?').fill('20451180');
  await page.getByRole('button', { name: 'Sæt ind' }).click();
  await expect(page.getByRole('article')).toContainText('Mette Kjær, telefon 20 45 11 80');
  await expect(page.getByText(/mangler/)).toHaveCount(0);
  await goTo(page, `#/f/${id}/om`);
  await expect(page.getByLabel('Mødested den første dag')).toHaveValue('Receptionen i stueetagen');
});

test('what is missing is said before the letter goes out, is filled in there or left out, and no paper has a blank', async ({
  laptop,
}) => {
  const page = await openApp(laptop, '', '2026-07-20T10:00:00+02:00');
  const id = await createForloeb(page, NEW);
  await goTo(page, `#/f/${id}/velkomstbrev`);
  // Also what the browser prints by itself, with nobody asked.
  await expect(page.getByRole('article')).toContainText('mødested');
  const paper = (await printed(page)).pages.join('\n');
  for (const word of ['mødested', 'telefonnummer', 'til afdeling']) expect(paper).not.toContain(word);
  expect(paper).not.toMatch(/^\s*Hvor\s/m);
  expect(paper).toContain('Mette Kjær');

  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = document.querySelector('dialog') ? 'with a dialog' : 'alone';
    };
    navigator.clipboard.write = async ([item]) => {
      document.body.dataset['plain'] = await (await item?.getType('text/plain'))?.text();
    };
  });
  await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Der mangler 3 ting i brevet' });
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByLabel('Hvor skal Amina møde?').fill('Receptionen');
  await dialog.getByLabel('Hvor skal Amina møde?').press('Enter');
  await page
    .getByRole('dialog', { name: 'Der mangler 2 ting' })
    .getByRole('button', { name: 'Udskriv uden det' })
    .click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'alone');
  await expect(page.getByRole('article')).toContainText('Receptionen');

  await page.getByRole('link', { name: 'Skriv som mail' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annullér' }).click();
  await page.getByRole('button', { name: 'Kopiér brevet' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kopiér uden det' }).click();
  await expect(page.getByText('Brevet er kopieret.')).toBeVisible();
  const { plain = '' } = await page.evaluate(() => ({ ...document.body.dataset }));
  expect(plain).toContain('Hvor: Receptionen');
  expect(plain).not.toMatch(/[[\]]/);

  await page.getByRole('button', { name: 'Kopiér brevet' }).click();
  await page.getByRole('dialog').getByLabel('Hvad hedder afdelingen?').fill('Familieafdelingen');
  await page.getByRole('dialog').getByRole('button', { name: 'Sæt ind' }).first().click();
  await page.getByRole('dialog').getByLabel('Hvilket telefonnummer har kontaktpersonen?').fill('20451180');
  await page.getByRole('dialog').getByRole('button', { name: 'Sæt ind' }).click();
  await page.getByRole('dialog', { name: 'Alt er udfyldt.' }).getByRole('button', { name: 'Kopiér brevet' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('article')).toContainText('telefon 20 45 11 80');
});

test('a paragraph in own words stays, says when a fact has changed, and gives way to the suggestion again', async ({
  laptop,
}) => {
  const page = await openApp(laptop, '', '2026-07-20T10:00:00+02:00');
  const id = await createForloeb(page, NEW);
  await goTo(page, `#/f/${id}/velkomstbrev`);
  await page.getByRole('button', { name: 'Ret afsnittet: Din første dag' }).click();
  const words = page.getByLabel('Dine ord: Din første dag');
  await expect(words).toBeFocused();
  const suggested = await words.inputValue();
  await words.fill(`${suggested}\nKaffe: klokken ti`);
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('article')).toContainText('klokken ti');
  await reload(page);
  await expect(page.getByRole('article')).toContainText('klokken ti');
  await goTo(page, `#/f/${id}/om`);
  await page.getByRole('textbox', { name: 'Første arbejdsdag' }).fill('10/8/2026');
  await page.getByRole('button', { name: 'Se, hvad der flytter' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Flyt første dag' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await goTo(page, `#/f/${id}/velkomstbrev`);
  await expect(page.getByText('Her står »mandag den 3. august 2026«')).toBeVisible();
  await page.getByRole('button', { name: 'Ret til »mandag den 10. august 2026«' }).click();
  await expect(page.getByRole('article')).toContainText('mandag den 10. august 2026');
  await expect(page.getByRole('article')).toContainText('klokken ti');
  await page.getByRole('button', { name: 'Brug forslaget igen: Din første dag' }).click();
  await expect(page.getByRole('article')).not.toContainText('klokken ti');
});

test('[N60] the meeting time is the same in the letter and on the telephone', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'velkomstbrev', now: '2026-07-30T09:00:00+02:00' });
  const time = page.getByRole('textbox', { name: 'Mødetid' });
  await time.fill('8.30');
  await time.blur();
  await expect(page.getByRole('article')).toContainText('kl. 08.30');
  await goTo(page, '#/f/forloeb_eksempel/i-dag');
  await expect(page.getByText('Mød op: Receptionen i stueetagen · kl. 08.30')).toBeVisible();
});

test('comes on one page of paper, alone and light', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'velkomstbrev' });
  await page.evaluate(() => document.fonts.ready);
  await expect(page.getByRole('article')).toContainText('Kære Amina');
  const paper = await printed(page);
  expect(paper.pages).toHaveLength(1);
  expect(paper.sizes).toEqual(['595 × 842']);
  for (const text of [
    'Kære Amina',
    'Familieafdelingen',
    'mandag den 3. august 2026 kl. 09.00',
    'Mette Kjær og Henrik Sand',
  ]) {
    expect(paper.pages[0]).toContain(text);
  }
  for (const text of ['Ret', 'Tonen', 'Det praktiske', 'Udskriv']) {
    expect(paper.pages[0]?.split('\n').map((line) => line.trim())).not.toContain(text);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await printed(page)).pages).toEqual(paper.pages);
});

test('is copied as formatted text and as plain text, and no words become markup', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'velkomstbrev' });
  await page.getByRole('button', { name: 'Ret afsnittet: Sådan er en almindelig dag' }).click();
  await page.getByLabel('Dine ord: Sådan er en almindelig dag').fill('Vi <img src=x onerror=alert(1)> & du\n- kaffe');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.evaluate(() => {
    navigator.clipboard.write = async ([item]) => {
      const read = async (type: string) => (await item?.getType(type))?.text();
      document.body.dataset['html'] = await read('text/html');
      document.body.dataset['plain'] = await read('text/plain');
    };
  });
  await page.getByRole('button', { name: 'Kopiér brevet' }).click();
  await expect(page.getByText('Brevet er kopieret.')).toBeVisible();
  const { html = '', plain = '' } = await page.evaluate(() => ({ ...document.body.dataset }));
  expect(html).toContain('Vi &lt;img src=x onerror=alert(1)&gt; &amp; du');
  expect(html).toMatch(/<strong>Hvornår: <\/strong>/);
  expect(html).toMatch(/<ul><li>kaffe<\/li><\/ul>/);
  expect(html).not.toMatch(/<(?!\/?(div|p|strong|ul|li)\b)/);
  expect(plain).toContain('Kære Amina\n\n');
  expect(plain).toContain('– kaffe');
  const mail = await page.getByRole('link', { name: 'Skriv som mail' }).getAttribute('href');
  expect(mail).toMatch(/^mailto:amina\.yilmaz@birkevang\.example\?subject=Velkommen%20til%20Familieafdelingen$/);
});

test('is found from the overview and the huskeliste, marked as sent there too, and speaks to whom it is for', async ({
  laptop,
}) => {
  const page = await openApp(laptop, '', '2026-07-20T10:00:00+02:00');
  const id = await createForloeb(page, NEW);
  await goTo(page, `#/f/${id}/huskeliste`);
  await page.getByRole('button', { name: 'Send velkomstbrev og skema' }).click();
  await page.getByRole('link', { name: 'Skriv brevet' }).click();
  await expect(page.getByRole('heading', { name: 'Brev til Amina' })).toBeVisible();
  await expect(page.getByRole('article')).toContainText('sit første job');
  await page.getByRole('radio', { name: 'Erfaren' }).check();
  await expect(page.getByRole('article')).not.toContainText('sit første job');
  await page.getByRole('checkbox', { name: 'Brevet er sendt' }).check();
  await expect(page.getByText('Sendt man. 20. jul.')).toBeVisible();
  await goTo(page, `#/f/${id}/huskeliste`);
  await expect(page.getByRole('checkbox', { name: 'Send velkomstbrev og skema' })).toBeChecked();
});

test('reads well on laptop and phone, light and dark', async ({ laptop, phone }) => {
  test.setTimeout(120_000);
  for (const context of [laptop, phone]) {
    const page = await openExample(context, { screen: 'velkomstbrev' });
    await page.getByRole('button', { name: 'Ret afsnittet: Godt at vide' }).click();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page)).toEqual([]);
  }
});
