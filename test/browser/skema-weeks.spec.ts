import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import type { Change, Doc } from '../../src/core/document/types.ts';
import { expect, LAPTOP, openApp, test } from './support/devices.ts';
import { SEEDED, seededPlan, seedForloeb } from './support/seeded-forloeb.ts';

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

/** First day Monday 3 August 2026. */
const planOf = (...changes: readonly Change[]): Doc => seededPlan('2026-08-03', changes);

const quiet = planOf(
  activity('a1', 1, '09:00', '10:00', 'Velkomst', { kind: 'velkomst' }),
  activity('a2', 5, '13:00', '14:00', 'Sparring'),
);

async function openGrid(context: BrowserContext, plan: Doc = quiet): Promise<Page> {
  const page = await openApp(context, `#/f/${SEEDED}/skema`, '2026-08-03T08:42:00+02:00');
  await expect(page.getByRole('heading', { name: 'Forløbet ligger ikke på denne enhed' })).toBeVisible();
  await seedForloeb(page, plan, 'kontaktperson');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Introduktionsskema' })).toBeVisible();
  return page;
}

const grid = (page: Page, week: number) => page.getByRole('grid', { name: `Skema for uge ${week}` });
const card = (page: Page, title: string) => page.getByRole('button', { name: new RegExp(`^${title},`) });
const column = (page: Page, day: string) => page.locator(`td[data-day="${day}"]`);
const edge = (page: Page, which: 'back' | 'on') => page.locator(`[data-edge="${which}"]`);

async function middleOf(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not on the page');
  return { ...box, x: box.x + box.width / 2, y: box.y + box.height / 2, top: box.y, left: box.x };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A hand that takes hold, goes from place to place and lets go: the mouse, or a finger that first rests. */
interface Hand {
  take(at: Point): Promise<void>;
  goTo(at: Point): Promise<void>;
  drop(): Promise<void>;
}

function mouse(page: Page): Hand {
  return {
    take: async (at) => {
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.move(at.x + 6, at.y + 2, { steps: 2 });
    },
    goTo: (at) => page.mouse.move(at.x, at.y, { steps: 4 }),
    drop: () => page.mouse.up(),
  };
}

async function finger(page: Page): Promise<Hand> {
  const session = await page.context().newCDPSession(page);
  let last: Point = { x: 0, y: 0 };
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  return {
    take: async (at) => {
      last = at;
      await touch('touchStart', at);
      await expect(page.locator('[data-held]')).toHaveCount(1);
    },
    goTo: async (at) => {
      for (const part of [0.35, 0.7, 1])
        await touch('touchMove', { x: last.x + (at.x - last.x) * part, y: last.y + (at.y - last.y) * part });
      last = at;
    },
    drop: async () => {
      await touch('touchEnd');
    },
  };
}

const touchscreen = (browser: Browser, baseURL: string | undefined, height = 800) =>
  browser.newContext({ ...LAPTOP, viewport: { width: 1280, height }, hasTouch: true, baseURL: baseURL ?? '' });

/** Beside the grid until the next week stands there, on to a day of it, and back over the tab of the first one. */
async function carryAcrossWeeks(page: Page, hand: Hand): Promise<void> {
  await hand.take(await middleOf(card(page, 'Velkomst')));
  await hand.goTo(await middleOf(edge(page, 'on')));
  await expect(grid(page, 33)).toBeVisible();
  await expect(grid(page, 34)).toBeVisible();
  const thursday = await middleOf(column(page, '2026-08-20'));
  await hand.goTo({ x: thursday.x, y: thursday.top + 3.5 * 64 });
  await hand.drop();
  await expect(column(page, '2026-08-20').getByRole('button', { name: /^Velkomst, 11.00–12.00/ })).toBeVisible();
  await hand.take(await middleOf(card(page, 'Velkomst')));
  await hand.goTo(await middleOf(page.locator('button[data-week="2026-08-03"]')));
  await expect(grid(page, 32)).toBeVisible();
  const tuesday = await middleOf(column(page, '2026-08-04'));
  await hand.goTo({ x: tuesday.x, y: tuesday.top + 1.5 * 64 });
  await hand.drop();
  await expect(column(page, '2026-08-04').getByRole('button', { name: /^Velkomst, 09.00–10.00/ })).toBeVisible();
}

test('[N80] with the mouse an activity is carried to another week, beside the grid and over the tabs', async ({
  laptop,
}) => {
  const page = await openGrid(laptop);
  await carryAcrossWeeks(page, mouse(page));
});

test('[N80] and with a finger', async ({ browser, baseURL }) => {
  const context = await touchscreen(browser, baseURL);
  const page = await openGrid(context);
  await carryAcrossWeeks(page, await finger(page));
  await context.close();
});

test('[N80] let go beside the grid, it lies on the same weekday: of the week that was named, or of the one that came', async ({
  laptop,
}) => {
  const page = await openGrid(laptop);
  const hand = mouse(page);
  await hand.take(await middleOf(card(page, 'Velkomst')));
  await expect(edge(page, 'on')).toContainText('Uge 33');
  await hand.goTo(await middleOf(edge(page, 'on')));
  await hand.drop();
  await expect(column(page, '2026-08-10').getByRole('button', { name: /^Velkomst, 09.00–10.00/ })).toBeVisible();
  await expect(edge(page, 'on')).toBeHidden();
  await hand.take(await middleOf(card(page, 'Velkomst')));
  await hand.goTo(await middleOf(edge(page, 'on')));
  await expect(grid(page, 34)).toBeVisible();
  await hand.drop();
  await expect(column(page, '2026-08-17').getByRole('button', { name: /^Velkomst, 09.00–10.00/ })).toBeVisible();
});

/** Where the hand holds the picture of the card, in pixels from its corner. */
async function grip(page: Page, at: Point) {
  const box = await page.locator('[inert][aria-hidden]').boundingBox();
  return { x: Math.round(at.x - (box?.x ?? 0)), y: Math.round(at.y - (box?.y ?? 0)) };
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** Down to the evening and up again in a window that is too low for the grid. */
async function carryBeyondTheWindow(page: Page, hand: Hand): Promise<void> {
  const start = await middleOf(card(page, 'Velkomst'));
  await hand.take(start);
  await hand.goTo({ x: start.x + 20, y: start.y + 20 });
  const bottom = { x: start.x, y: 534 };
  await hand.goTo(bottom);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(200);
  await expect(page.locator('[data-landing]')).toBeInViewport();
  const held = { x: Math.round(start.width / 2), y: Math.round(start.height / 2) };
  await expect.poll(() => grip(page, bottom)).toEqual(held);
  await hand.goTo({ x: start.x, y: 6 });
  await expect.poll(() => scrolled(page)).toBe(0);
  await hand.goTo(bottom);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(200);
  await hand.drop();
  await expect(card(page, 'Velkomst')).toHaveAccessibleName(/, 1[3-6]\.\d\d–1[4-7]\.\d\d/);
}

/** The lower edge of the card is pulled beyond the window. */
async function stretchBeyondTheWindow(page: Page, hand: Hand, handle: Locator): Promise<void> {
  const from = await middleOf(handle);
  await hand.take(from);
  await hand.goTo({ x: from.x, y: 534 });
  await expect.poll(() => scrolled(page)).toBeGreaterThan(200);
  await hand.drop();
  await expect(card(page, 'Velkomst')).toHaveAccessibleName(/09\.00–1[3-7]\.\d\d/);
}

test('[N80] what is carried or stretched at the edge of the window takes the page along', async ({ laptop }) => {
  const page = await openGrid(laptop);
  await page.setViewportSize({ width: 1280, height: 540 });
  await carryBeyondTheWindow(page, mouse(page));
  await page.keyboard.press('Control+z');
  await page.evaluate(() => scrollTo(0, 0));
  await expect(card(page, 'Velkomst')).toHaveAccessibleName(/09\.00–10\.00/);
  await stretchBeyondTheWindow(page, mouse(page), page.locator('[data-card="a1"] [data-stretch]'));
});

test('[N80] and with a finger too', async ({ browser, baseURL }) => {
  const context = await touchscreen(browser, baseURL, 540);
  const page = await openGrid(context);
  const hand = await finger(page);
  await carryBeyondTheWindow(page, hand);
  await page.keyboard.press('Control+z');
  await page.evaluate(() => scrollTo(0, 0));
  await expect(card(page, 'Velkomst')).toHaveAccessibleName(/09\.00–10\.00/);
  await hand.take(await middleOf(card(page, 'Velkomst')));
  await hand.drop();
  await stretchBeyondTheWindow(page, hand, page.locator('[data-held] [data-stretch]'));
  await context.close();
});
