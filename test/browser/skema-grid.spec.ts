import type { BrowserContext, Page } from '@playwright/test';
import type { Change } from '../../src/core/document/types.ts';
import { axeViolations } from './support/axe.ts';
import { boxOf } from './support/box.ts';
import { expect, LAPTOP, openApp, test } from './support/devices.ts';
import { SEEDED, seededPlan, seedForloeb } from './support/seeded-forloeb.ts';
import { reload } from './support/steps.ts';

const activity = (id: string, amount: number, from: string, to: string, title: string, more = {}): Change => ({
  do: 'write',
  id,
  type: 'activity',
  fields: {
    title,
    kind: 'besoeg',
    when: { offset: { unit: 'workingDays', amount }, from, to },
    who: [],
    needs: ['faglig'],
    ...more,
  },
});

/** First day Monday 3 August 2026; the third working day is Wednesday 5 August, which is packed. */
const plan = seededPlan('2026-08-03', [
  activity('a1', 1, '09:00', '10:00', 'Velkomst', { kind: 'velkomst' }),
  activity('a2', 3, '08:30', '10:00', 'Nexus for nye'),
  activity('a3', 3, '10:00', '11:00', 'Besøg hos naboen'),
  activity('a4', 3, '11:00', '12:00', 'Retningslinjer', { kind: 'retningslinjer' }),
  activity('a5', 3, '12:30', '14:00', 'Kursus i notat', { kind: 'kursus' }),
  activity('a6', 3, '14:00', '15:45', 'Partnermøde', { kind: 'partnermoede' }),
  activity('a7', 4, '09:00', '10:00', 'Sparring'),
  activity('a8', 4, '09:30', '10:30', 'Telefonmøde'),
]);

async function openGrid(context: BrowserContext, shown = plan): Promise<Page> {
  const page = await openApp(context, `#/f/${SEEDED}/skema`, '2026-08-03T08:42:00+02:00');
  await expect(page.getByRole('heading', { name: 'Forløbet ligger ikke på denne enhed' })).toBeVisible();
  await seedForloeb(page, shown, 'kontaktperson');
  await reload(page);
  await expect(grid(page, 32)).toBeVisible();
  return page;
}

const grid = (page: Page, week: number) => page.getByRole('grid', { name: `Skema for uge ${week}` });
const card = (page: Page, title: string) => page.getByRole('button', { name: new RegExp(`^${title},`) });
const said = (page: Page) => page.getByRole('status');
const column = (page: Page, day: string) => page.locator(`[data-day="${day}"]`);

/** Pixels of an hour in the grid. */
const HOUR = 64;

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

test('with the mouse: move to another day and time, take back, do again', async ({ laptop }) => {
  const page = await openGrid(laptop);
  const { middle, width } = await boxOf(card(page, 'Velkomst'));
  await drag(page, middle, { x: middle.x + width + 8, y: middle.y + 2 * HOUR });
  await expect(column(page, '2026-08-04').getByRole('button', { name: /^Velkomst, 11.00–12.00/ })).toBeVisible();
  await expect(page.getByText('Velkomst er flyttet til tirs. 4. aug. kl. 11.00')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(column(page, '2026-08-03').getByRole('button', { name: /^Velkomst, 09.00–10.00/ })).toBeVisible();
  await page.getByRole('button', { name: /^Et skridt frem/ }).click();
  await expect(column(page, '2026-08-04').getByRole('button', { name: /^Velkomst, 11.00/ })).toBeVisible();
});

test('with the mouse: stretch, draw, and put down on another week', async ({ laptop }) => {
  const page = await openGrid(laptop);
  const { middle, y, height } = await boxOf(card(page, 'Velkomst'));
  await drag(page, { x: middle.x, y: y + height - 3 }, { x: middle.x, y: y + height - 3 + HOUR });
  await expect(card(page, 'Velkomst')).toHaveAccessibleName(/09.00–11.00/);
  const tuesday = await boxOf(column(page, '2026-08-04'));
  const at = { x: tuesday.middle.x, y: tuesday.y + 2 * HOUR };
  await drag(page, at, { x: at.x, y: at.y + 1.5 * HOUR });
  const sheet = page.getByRole('dialog', { name: 'Ny aktivitet' });
  await expect(sheet.getByLabel('Fra', { exact: true })).toHaveValue('10.00');
  await expect(sheet.getByLabel('Til', { exact: true })).toHaveValue('11.30');
  await sheet.getByRole('combobox', { name: 'Hvad', exact: true }).fill('Frokost');
  await sheet.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(card(page, 'Frokost')).toBeFocused();
  await drag(
    page,
    (await boxOf(card(page, 'Velkomst'))).middle,
    (await boxOf(page.locator('[data-week="2026-08-17"]'))).middle,
  );
  await expect(grid(page, 34)).toBeVisible();
  await expect(column(page, '2026-08-17').getByRole('button', { name: /^Velkomst, 09.00–11.00/ })).toBeVisible();
});

test('by keyboard alone: walk, move, stretch, copy to another week, delete, take back', async ({ laptop }) => {
  const page = await openGrid(laptop);
  await card(page, 'Velkomst').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^Ledig tid mandag 10.00–10.30/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(said(page).filter({ hasText: 'Velkomst er løftet' })).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(said(page).filter({ hasText: 'tirsdag den 4. august 2026, 09.15–10.30' })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(column(page, '2026-08-04').getByRole('button', { name: /^Velkomst, 09.15–10.30/ })).toBeFocused();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('PageDown');
  await expect(grid(page, 33)).toBeVisible();
  await page.keyboard.press('Control+v');
  await expect(column(page, '2026-08-11').getByRole('button', { name: /^Velkomst/ })).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(card(page, 'Velkomst')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Velkomst')).toHaveCount(1);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Taster og håndgreb' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test('Escape leaves what is carried where it stood', async ({ laptop }) => {
  const page = await openGrid(laptop);
  await card(page, 'Velkomst').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Velkomst')).toHaveAccessibleName(/09.00–10.00/);
  await expect(card(page, 'Velkomst')).toBeFocused();
});

test('with a finger: a long press lifts, a handle stretches, and the page can be scrolled', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...LAPTOP,
    viewport: { width: 1280, height: 700 },
    hasTouch: true,
    baseURL: baseURL ?? '',
  });
  const page = await openGrid(context);
  const session = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  const welcome = card(page, 'Velkomst');
  const { middle, width } = await boxOf(welcome);
  await touch('touchStart', middle);
  await expect(page.locator('[data-held]')).toHaveCount(1);
  await touch('touchMove', { x: middle.x + width / 2, y: middle.y });
  await touch('touchMove', { x: middle.x + width + 8, y: middle.y + HOUR });
  await touch('touchEnd');
  await expect(column(page, '2026-08-04').getByRole('button', { name: /^Velkomst, 10.00–11.00/ })).toBeVisible();
  const handle = await boxOf(page.locator('[data-held] [data-stretch]'));
  expect([handle.width, handle.height]).toEqual([44, 44]);
  await touch('touchStart', handle.middle);
  // Not as far as the edge of the window, where the page goes along.
  await touch('touchMove', { x: handle.middle.x, y: handle.middle.y + HOUR / 4 });
  await touch('touchMove', { x: handle.middle.x, y: handle.middle.y + HOUR / 2 });
  await touch('touchEnd');
  await expect(welcome).toHaveAccessibleName(/10.00–11.30/);
  const free = await boxOf(column(page, '2026-08-07'));
  await touch('touchStart', { x: free.middle.x, y: 640 });
  for (const y of [600, 540, 400, 250]) await touch('touchMove', { x: free.middle.x, y });
  await touch('touchEnd');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await context.close();
});

test('overlaps stand beside each other', async ({ laptop }) => {
  const page = await openGrid(laptop);
  const [one, other] = [await boxOf(card(page, 'Sparring')), await boxOf(card(page, 'Telefonmøde'))];
  expect(one.x + one.width).toBeLessThanOrEqual(other.x + 1);
});

test('repeats with a preview that names the days it skips', async ({ laptop }) => {
  const page = await openGrid(laptop);
  await card(page, 'Velkomst').focus();
  await page.keyboard.press('g');
  const sheet = page.getByRole('dialog', { name: 'Gentag' });
  await sheet.getByText('Sjældnere og sjældnere').click();
  await sheet.getByLabel('Til og med', { exact: true }).fill('31/8');
  await expect(sheet.getByRole('checkbox')).toHaveCount(8);
  await sheet.getByRole('checkbox', { name: /^tirs. 4. aug./ }).click();
  await sheet.getByRole('button', { name: 'Læg 7 dage ind' }).click();
  await expect(card(page, 'Velkomst')).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Velkomst')).toHaveCount(1);
});

test('a packed day is pointed out, and what can wait is moved in one action', async ({ laptop }) => {
  const page = await openGrid(laptop);
  await expect(page.getByRole('columnheader', { name: /Onsdag 5\./ })).toContainText('5 aktiviteter');
  await page.getByRole('button', { name: 'Se, hvad der kan vente' }).first().click();
  const sheet = page.getByRole('dialog', { name: 'Det her kan vente' });
  await expect(sheet).toContainText('Kursus i notat');
  expect(await axeViolations(page)).toEqual([]);
  await sheet.getByRole('button', { name: /^Flyt \d+ aktivitet/ }).click();
  await expect(card(page, 'Kursus i notat')).toHaveCount(0);
  await page.getByRole('button', { name: /^Et skridt tilbage: / }).click();
  await expect(card(page, 'Kursus i notat')).toHaveCount(1);
});

test('what is put on a day off or outside working hours says so where it stands', async ({ laptop }) => {
  const page = await openGrid(laptop);
  await card(page, 'Velkomst').focus();
  await page.keyboard.press('Space');
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Velkomst')).toHaveAccessibleName(/07.00–08.00.*Uden for arbejdstid/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no faults that can be found by machine, ${colorScheme}`, async ({ laptop }) => {
    const page = await openGrid(laptop);
    await page.emulateMedia({ colorScheme });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('a link to an activity opens its week with the keyboard on it, in sight', async ({ laptop }) => {
  const page = await openGrid(laptop);
  await page.setViewportSize({ width: 1366, height: 500 });
  await page.evaluate((forloeb) => {
    location.hash = `#/f/${forloeb}/folk`;
  }, SEEDED);
  await expect(page.getByRole('heading', { level: 1, name: 'Folks tid' })).toBeVisible();
  await page.evaluate((forloeb) => {
    location.hash = `#/f/${forloeb}/skema/a6`;
  }, SEEDED);
  await expect(card(page, 'Partnermøde')).toBeFocused();
  await expect(card(page, 'Partnermøde')).toBeInViewport({ ratio: 1 });
});

test('while a hand is still, nothing of what is carried is written anew', async ({ laptop }) => {
  const page = await openGrid(laptop);
  const { middle, width } = await boxOf(card(page, 'Velkomst'));
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + width / 3, middle.y + 33.3, { steps: 4 });
  await expect(page.locator('[data-landing]')).toBeVisible();
  const writes = await page.evaluate(async () => {
    let count = 0;
    for (const element of document.querySelectorAll<HTMLElement>('[data-landing], body > [inert]')) {
      const { style } = element;
      const counted = new Proxy(style, {
        get: (own, name) => Reflect.get(own, name),
        set(own, name, value) {
          count += 1;
          return Reflect.set(own, name, value);
        },
      });
      Object.defineProperty(element, 'style', { get: () => counted });
    }
    const frames = async (many: number) => {
      for (let frame = 0; frame < many; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    await frames(3);
    count = 0;
    await frames(10);
    return count;
  });
  expect(writes).toBe(0);
  await page.mouse.up();
});

test('on what the keyboard stands, the menu covers no word of the title', async ({ laptop }) => {
  const titles = ['Retningslinjer og arbejdsgange', 'Besøg hos en samarbejdspartner', 'Skabeloner og eksempler'];
  const page = await openGrid(
    laptop,
    seededPlan(
      '2026-08-03',
      titles.map((title, index) => activity(`a${index}`, 2, '09:00', '11:00', title)),
    ),
  );
  for (const title of titles) {
    await card(page, title).focus();
    await page.keyboard.press('Shift');
    const menu = await boxOf(page.getByRole('button', { name: `Flyt, kopiér eller slet: ${title}` }));
    const words = await card(page, title)
      .locator('[data-title]')
      .evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
      });
    const covered = words.filter(
      ({ left, right, top, bottom }) =>
        right > menu.x && left < menu.x + menu.width && bottom > menu.y && top < menu.y + menu.height,
    );
    expect(covered, title).toEqual([]);
  }
});

test('what lies on something else gets a free time with one press, seen before and taken back after', async ({
  laptop,
}) => {
  const page = await openGrid(laptop);
  await page.getByRole('button', { name: 'Find ledige tider' }).click();
  const sheet = page.getByRole('dialog', { name: 'Her er der ledig tid' });
  await expect(sheet.getByRole('checkbox', { name: /^Telefonmøde.*til tors\. 6\. aug\. kl\. 10\.00/ })).toBeChecked();
  expect(await axeViolations(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Flyt 1 aktivitet' }).click();
  await expect(card(page, 'Telefonmøde')).toHaveAccessibleName(/10.00–11.00/);
  await expect(page.getByRole('button', { name: 'Find ledige tider' })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Telefonmøde')).toHaveAccessibleName(/09.30–10.30/);
});
