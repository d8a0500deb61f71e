import { axeViolations } from './support/axe.ts';
import { expect, setNow, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { forloebId, goTo, reload, roomsOf, saveFileFor } from './support/steps.ts';

test('each phase on the overview opens: what is missing, who does what, and every line leads to its screen', async ({
  laptop,
}) => {
  const page = await openExample(laptop, { beforeTalks: true, screen: 'overblik' });
  const path = page.getByRole('list', { name: 'De fire faser' });
  await path.getByRole('link', { name: 'Opstart' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Opstart' })).toBeVisible();
  const missing = page.getByRole('region', { name: 'Mangler før næste fase' });
  await expect(missing.getByRole('listitem').filter({ hasText: 'Nøgler, koder og adgange' })).toContainText('Mette');
  await expect(page.getByRole('region', { name: 'Hvem gør hvad' })).toContainText('Henrik Sand · leder');
  await missing.getByRole('link', { name: 'I har talt om, hvor mange sager der er plads til' }).click();
  await page.getByRole('button', { name: 'Brug forslaget: halv sagsstamme i seks måneder' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('region', { name: 'På plads' })).toContainText('I har talt om, hvor mange sager');
  await path.getByRole('link', { name: 'Forberedelse' }).click();
  await expect(page.getByRole('region', { name: 'Mangler stadig' })).toBeVisible();
  await expect(path.getByRole('link', { name: 'Forberedelse' })).toHaveAttribute('aria-current', 'page');
});

test('what is ticked in the huskeliste moves its line by itself', async ({ laptop }) => {
  const page = await openExample(laptop, { beforeTalks: true, screen: 'faser/opstart' });
  const id = forloebId(page);
  const line = (region: string) => page.getByRole('region', { name: region }).getByText('Nøgler, koder og adgange');
  await expect(line('Mangler før næste fase')).toBeVisible();
  await goTo(page, `#/f/${id}/huskeliste/huskeliste_udlever-noegler`);
  await page.getByRole('checkbox', { name: 'Udlever nøgler, koder, telefon og adgangskoder', exact: true }).check();
  await goTo(page, `#/f/${id}/faser/opstart`);
  await expect(line('På plads')).toBeVisible();
});

test('another length shows what moves before it is kept, and can be undone; by keyboard alone', async ({ laptop }) => {
  const page = await openExample(laptop, { beforeTalks: true, screen: 'faser/laering' });
  const length = page.getByRole('region', { name: 'Længde' });
  await expect(length).toContainText('3 måneder. Afslutningssamtalen ligger tirsdag den 3. november 2026.');
  await length.getByLabel('Hvor længe varer introduktionen?').selectOption('4');
  await expect(length).toContainText('Afslutningen flytter fra 3. nov. 2026 til 3. dec. 2026.');
  await expect(length).toContainText('Hold afslutningssamtalen: 3. nov. 2026 → 3. dec. 2026');
  expect(await axeViolations(page)).toEqual([]);
  await length.getByRole('button', { name: 'Gem 4 måneder' }).press('Enter');
  await expect(length).toContainText('4 måneder. Afslutningssamtalen ligger torsdag den 3. december 2026.');
  await expect(page.getByRole('list', { name: 'De fire faser' })).toContainText('3. december');
  await page.getByRole('button', { name: 'Fortryd' }).press('Enter');
  await expect(length).toContainText('3 måneder. Afslutningssamtalen ligger tirsdag den 3. november 2026.');
});

test('the length is the same in Om forløbet, and the new hire does not change it', async ({ laptop, phone }) => {
  const page = await openExample(laptop, { beforeTalks: true, screen: 'om' });
  await expect(page.getByLabel('Hvor længe varer introduktionen?')).toHaveValue('3');
  const hand = await openExample(phone, { beforeTalks: true, screen: 'faser/afslutning', viewpoint: 'ny' });
  await expect(hand.getByRole('region', { name: 'Hvem gør hvad' })).toBeVisible();
  await expect(hand.getByLabel('Hvor længe varer introduktionen?')).toHaveCount(0);
  await expect(hand.getByText('Leder og kontaktperson har afstemt forventninger')).toHaveCount(0);
});

test('the kontaktperson puts herself in the newcomer’s place, and the new hire’s file does not have it', async ({
  laptop,
}) => {
  const page = await openExample(laptop, { beforeTalks: true, screen: 'overblik' });
  const id = forloebId(page);
  await page.getByRole('link', { name: 'Kontaktpersonens rolle: fem minutter i den nyes sted' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(7);
  await expect(page.getByText('Henrik Sand kan læse dem')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Hvordan var din egen første dag et nyt sted?').fill('KANARIEFUGL: ingen sagde goddag');
  await goTo(page, `#/f/${id}/overblik`);
  await expect.poll(async () => (await roomsOf(page))['forberedelse']).toContain('KANARIEFUGL');
  expect((await roomsOf(page))['plan']).not.toContain('KANARIEFUGL');
  const forAmina = await saveFileFor(page, id, 'Til Amina');
  expect(forAmina.bytes.toString('utf8')).not.toContain('KANARIEFUGL');
  const forHenrik = await saveFileFor(page, id, 'Til Henrik');
  expect(forHenrik.bytes.toString('utf8')).toContain('KANARIEFUGL');
  await reload(page);
  await goTo(page, `#/f/${id}/faser/rolle`);
  await expect(page.getByLabel('Hvordan var din egen første dag et nyt sted?')).toHaveValue(/ingen sagde goddag/);
});

test('the new hire may read the roles and has no reflection to read', async ({ phone }) => {
  const page = await openExample(phone, { beforeTalks: true, screen: 'faser/rolle', viewpoint: 'ny' });
  await expect(page.getByRole('heading', { name: 'Kulturformidler' })).toBeVisible();
  await expect(page.getByText('Sæt dig i den nyes sted')).toHaveCount(0);
  await expect(page.locator('main').getByRole('textbox')).toHaveCount(0);
});

test('reads well on both devices, light and dark, and fits a narrow window', async ({ laptop, phone }) => {
  test.slow();
  for (const [context, viewpoint] of [
    [laptop, 'kontaktperson'],
    [phone, 'ny'],
  ] as const) {
    const page = await openExample(context, { beforeTalks: true, screen: 'faser', viewpoint });
    const id = forloebId(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Opstart' })).toBeVisible();
    for (const part of ['forberedelse', 'laering', 'afslutning', 'rolle']) {
      await goTo(page, `#/f/${id}/faser/${part}`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeViolations(page)).toEqual([]);
      }
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, part).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test('long after the closing day the phase of the ending still stands open', async ({ laptop }) => {
  const page = await openExample(laptop, { beforeTalks: true, screen: 'overblik', now: '2026-12-01T10:00:00+01:00' });
  await expect(page.getByText('I er ved vejs ende')).toBeVisible();
  await page.getByRole('link', { name: 'Til afslutningen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Afslutning' })).toBeVisible();
  await setNow(page, '2026-10-01T10:00:00+02:00');
  await reload(page);
  await goTo(page, page.url().slice(page.url().indexOf('#')).replace('afslutning', 'overblik'));
  await expect(page.getByText('I er ved vejs ende')).toHaveCount(0);
});
