import { axeViolations } from './support/axe.ts';
import { expect, openApp, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';
import { createForloeb } from './support/steps.ts';

test('Mette sees where they are, the next three steps and the rest of the week', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'overblik' });
  await expect(page.getByRole('heading', { level: 1, name: 'Aminas introduktion' })).toBeVisible();
  await expect(
    page.getByText('Socialrådgiver i Familieafdelingen · første dag mandag den 3. august 2026'),
  ).toBeVisible();
  const now = page.getByRole('list', { name: 'De fire faser' }).locator('[aria-current=step]');
  await expect(now).toContainText('Opstart');
  await expect(now).toContainText('Dag 3 af 5');
  const steps = page.getByRole('region', { name: 'Næste skridt' }).getByRole('listitem');
  await expect(steps).toHaveCount(3);
  await expect(steps.nth(0)).toContainText('I dag kl. 12.30');
  await expect(steps.nth(1)).toContainText('Venter på Henrik Sand · burde være sket den 13. jul.');
  await expect(steps.nth(1).getByRole('link')).toHaveAttribute('href', /^mailto:henrik\.sand@/);
  await expect(steps.nth(2)).toContainText('2 spørgsmål fra Amina venter');
  const week = page.getByRole('region', { name: 'Resten af ugen' });
  await expect(week.getByRole('heading', { level: 3 })).toHaveText([
    'Onsdag 5. i dag',
    'Torsdag 6. i morgen',
    'Fredag 7.',
  ]);
  await expect(page.getByRole('region', { name: 'Luft i uge 32' })).toContainText('9 t 45 i alt');
});

test('what both have changed is named until somebody chooses', async ({ laptop }) => {
  const id = 'huskeliste_rundvisning-hus';
  const page = await openExample(laptop, {
    screen: 'overblik',
    apart: [
      {
        id,
        mine: [{ do: 'write', id, type: 'huskeliste', fields: { title: 'Vis huset' } }],
        theirs: { title: 'Vis gården' },
      },
    ],
  });
  const card = page.getByRole('region', { name: 'I har begge rettet én ting' });
  expect(await axeViolations(page)).toEqual([]);
  await card.getByRole('link', { name: /^Huskeliste: Vis / }).click();
  await expect(page.getByRole('button', { name: /^Vis (huset|gården)$/ })).toBeFocused();
});

test('a step leads to the item in the list, and a bucket to its place', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'overblik' });
  await page.getByRole('link', { name: /^Bestil mail, telefon og adgange/ }).click();
  await expect(page.getByRole('button', { name: 'Bestil mail, telefon og adgange', exact: true })).toBeFocused();
  await page.goBack();
  await page.getByRole('link', { name: /^Første år/ }).click();
  await expect(page.getByRole('button', { name: /^Første år/ })).toHaveAttribute('aria-expanded', 'true');
});

test('before the first day and long after it', async ({ phone }) => {
  const before = await openExample(phone, { screen: 'overblik', now: '2026-07-15T10:00:00+02:00' });
  await expect(before.locator('[aria-current=step]').first()).toContainText('Forberedelse');
  await expect(before.getByRole('region', { name: 'Uge 32', exact: true })).toContainText('Mandag 3.');
  const after = await openExample(phone, { screen: 'overblik', now: '2027-03-01T10:00:00+01:00' });
  await expect(after.getByRole('list', { name: 'De fire faser' }).locator('[aria-current=step]')).toHaveCount(0);
});

test('reads well, light and dark, and fits a narrow window', async ({ laptop, phone }) => {
  for (const context of [laptop, phone]) {
    const page = await openExample(context, { screen: 'overblik' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test('another screen begins at its top, also one that has been open before', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  await page.setViewportSize({ width: 1366, height: 500 });
  const top = () => page.evaluate(() => scrollY);
  const follow = async (from: string, to: string, heading: string) => {
    await page.evaluate(
      ([old, next]) => {
        location.hash = location.hash.replace(old as string, next as string);
      },
      [from, to],
    );
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  };
  await follow('huskeliste', 'om', 'Om forløbet');
  await follow('om', 'huskeliste', 'Huskeliste');
  await page.evaluate(() => scrollTo(0, 600));
  await expect.poll(top).toBe(600);
  await follow('huskeliste', 'om', 'Om forløbet');
  await expect.poll(top).toBe(0);
});

test('on a phone nothing lies over the title before it is scrolled away', async ({ phone }) => {
  const page = await openApp(phone, '', EXAMPLE_NOW);
  await createForloeb(page, { name: 'Amina Yilmaz', firstDay: '3/8-2026', kontaktperson: 'Mette Kjær' });
  const heading = page.getByRole('heading', { level: 1 });
  const small = page.locator('[data-title]');
  await expect(heading).toBeInViewport({ ratio: 1 });
  await expect(small).toBeHidden();
  await page.evaluate(() => scrollTo(0, 300));
  await expect(small).toBeInViewport();
});

test('on a phone the title stays in small at the top once it is scrolled away', async ({ phone }) => {
  const page = await openExample(phone, { screen: 'overblik' });
  const small = page.locator('[data-title="Aminas introduktion"]');
  await expect(small).toBeHidden();
  await page.getByRole('heading', { name: 'Venter på' }).scrollIntoViewIfNeeded();
  await expect(small).toBeInViewport();
  expect(await small.evaluate((element) => element.getBoundingClientRect().top)).toBe(0);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(small).toBeHidden();
});
