import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { addDays, type Day } from '../../src/core/calendar/day.ts';
import type { Change, Doc } from '../../src/core/document/types.ts';
import { axeViolations } from './support/axe.ts';
import { boxOf, type Point } from './support/box.ts';
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
  await reload(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Introduktionsskema' })).toBeVisible();
  return page;
}

const grid = (page: Page, week: number) => page.getByRole('grid', { name: `Skema for uge ${week}` });
const card = (page: Page, title: string) => page.getByRole('button', { name: new RegExp(`^${title},`) });
const column = (page: Page, day: string) => page.locator(`td[data-day="${day}"]`);
/** Number of the week that is shown. */
const weekOf = async (page: Page) =>
  Number(/\d+/.exec((await page.getByRole('grid', { name: /^Skema for uge/ }).getAttribute('aria-label')) ?? '')?.[0]);
/** The same weekday, given as it is in week 32. */
const sameDayIn = (day: string, week: number): string => addDays(day as Day, (week - 32) * 7);
const edge = (page: Page, which: 'back' | 'on') => page.locator(`[data-edge="${which}"]`);

/** Where the middle of an element is, and its upper left corner. */
async function middleOf(target: Locator) {
  const box = await boxOf(target);
  return { ...box, ...box.middle, top: box.y, left: box.x };
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
  const rest = await middleOf(column(page, '2026-08-05'));
  await hand.take(await middleOf(card(page, 'Velkomst')));
  await hand.goTo(await middleOf(edge(page, 'on')));
  await expect.poll(() => weekOf(page)).toBeGreaterThanOrEqual(34);
  // Weeks go on coming while a hand is there: where it stops is read once it has left.
  await hand.goTo(rest);
  const thursday = sameDayIn('2026-08-06', await weekOf(page));
  const there = await middleOf(column(page, thursday));
  await hand.goTo({ x: there.x, y: there.top + 3.5 * 64 });
  await hand.drop();
  await expect(column(page, thursday).getByRole('button', { name: /^Velkomst, 11.00–12.00/ })).toBeVisible();
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
  await expect.poll(() => weekOf(page)).toBeGreaterThanOrEqual(34);
  await hand.drop();
  await expect(
    column(page, sameDayIn('2026-08-03', await weekOf(page))).getByRole('button', { name: /^Velkomst, 09.00–10.00/ }),
  ).toBeVisible();
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
  await page.getByRole('button', { name: 'Luk', exact: true }).click();
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
  const welcome = await middleOf(card(page, 'Velkomst'));
  await hand.take({ x: welcome.x, y: welcome.top + 20 });
  await hand.drop();
  await stretchBeyondTheWindow(page, hand, page.locator('[data-held] [data-stretch]'));
  await context.close();
});

/** Two and four at the same time, long words, and a quarter of an hour. */
const sideBySide = planOf(
  activity('b1', 2, '09:00', '10:00', 'Introduktion til fagsystemet og journalen'),
  activity('b2', 2, '09:30', '10:30', 'Opfølgningssamtale med lederen'),
  activity('b3', 3, '09:00', '10:00', 'Retningslinjer'),
  activity('b4', 3, '09:00', '10:30', 'Underretningssystematik'),
  activity('b5', 3, '09:15', '10:00', 'Sidemandsoplæring'),
  activity('b6', 3, '09:30', '10:00', 'Telefonmøde'),
  activity('b7', 4, '13:00', '13:15', 'Kort opkald'),
);

/** What cannot be read on the cards: a lane too narrow for a word, a line that is cut through, or something that leaves its card. */
const unreadable = (page: Page) =>
  page.locator('[data-card]').evaluateAll((cards) => {
    const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return cards.flatMap((element) => {
      const title = element.querySelector('[data-title]');
      const content = title?.closest('[aria-hidden]');
      if (!title || !content) return ['There is no title'];
      const [box, words] = [element.getBoundingClientRect(), title.getBoundingClientRect()];
      const line = Number.parseFloat(getComputedStyle(title).lineHeight);
      const faults = [
        box.width < 4.9 * letter && `lane of ${box.width} px`,
        words.width < 3.9 * letter && `title of ${words.width} px`,
        words.height < line - 1 && `title ${words.height} px high`,
        Math.abs(words.height / line - Math.round(words.height / line)) > 0.1 && 'a line is cut through',
        (words.bottom > box.bottom + 1 || words.top < box.top - 1) && 'the title leaves its card',
      ];
      return faults.filter(Boolean).map((fault) => `${title.textContent}: ${fault}`);
    });
  });

for (const [width, letters] of [
  [1024, '100%'],
  [1280, '100%'],
  [1600, '100%'],
  [1280, '200%'],
  [1600, '200%'],
] as const) {
  test(`[N81] cards beside each other can be read at ${width} px with letters of ${letters}`, async ({ laptop }) => {
    const page = await openGrid(laptop, sideBySide);
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, letters);
    await expect(grid(page, 32)).toBeVisible();
    await expect(page.locator('[data-card]')).toHaveCount(7);
    await expect.poll(() => unreadable(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await expect(card(page, 'Opfølgningssamtale med lederen')).toBeVisible();
    await expect(page.locator('[data-card="b2"]')).toHaveAttribute('title', /^Opfølgningssamtale med lederen, 09\.30/);
  });
}

test('[N80] a week wider than its frame is scrolled to its end before the next week comes', async ({ laptop }) => {
  const page = await openGrid(laptop, sideBySide);
  await page.setViewportSize({ width: 1024, height: 800 });
  const friday = column(page, '2026-08-07');
  await expect(page.locator('[data-scrolls]')).toHaveCount(1);
  await expect(friday).not.toBeInViewport();
  const hand = mouse(page);
  await hand.take(await middleOf(page.locator('[data-card="b1"]')));
  await hand.goTo(await middleOf(edge(page, 'on')));
  await expect(friday).toBeInViewport({ ratio: 0.1 });
  await expect(grid(page, 33)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(grid(page, 32)).toBeVisible();
  await expect(column(page, '2026-08-04').locator('[data-card="b1"]')).toHaveCount(1);
});

test('[N81] where the keyboard stands, all of a card can be read', async ({ laptop }) => {
  const page = await openGrid(laptop, sideBySide);
  const title = page.locator('[data-card="b1"] [data-title]');
  const isCut = () => title.evaluate((element) => element.scrollHeight > element.clientHeight + 1);
  await card(page, 'Introduktion til fagsystemet og journalen').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(isCut).toBe(true);
  await page.keyboard.press('ArrowUp');
  await expect(card(page, 'Introduktion til fagsystemet og journalen')).toBeFocused();
  await expect.poll(isCut).toBe(false);
  await expect(page.locator('[data-card="b1"]').getByText('–10.00', { exact: true })).toBeVisible();
});

test('[N81] letters so large that five days cannot be read beside each other give the list', async ({ laptop }) => {
  const page = await openGrid(laptop, sideBySide);
  await expect(grid(page, 32)).toBeVisible();
  await page.setViewportSize({ width: 990, height: 800 });
  await expect(grid(page, 32)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Onsdag 5. august' })).toBeVisible();
});

test('the menu of a card low in the window is whole', async ({ laptop }) => {
  const page = await openGrid(laptop, planOf(activity('c1', 5, '15:00', '16:00', 'Partnermøde')));
  await page.setViewportSize({ width: 1280, height: 620 });
  const opener = page.getByRole('button', { name: 'Flyt, kopiér eller slet: Partnermøde' });
  await card(page, 'Partnermøde').focus();
  await opener.click();
  await expect(page.getByRole('button', { name: 'Ret', exact: true })).toBeFocused();
  for (const name of ['Ret', 'Slet'])
    await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

const doubleBooked = planOf(
  activity('d1', 2, '09:00', '10:00', 'Sparring'),
  activity('d2', 2, '09:30', '10:30', 'Telefonmøde'),
  activity('d3', 4, '09:00', '10:00', 'Partnermøde'),
);
const together = /Sparring 09\.00–10\.00 og Telefonmøde 09\.30–10\.30 ligger samtidig/;
/** How often a pair is told, whatever the words between: each place that names both. */
const toldOf = (page: Page) =>
  page.getByRole('listitem').filter({ hasText: 'Sparring' }).filter({ hasText: 'Telefonmøde' });

test('[N82] a double booking is told once, with both named, and both cards are marked', async ({ laptop }) => {
  const page = await openGrid(laptop, doubleBooked);
  const told = page.getByRole('list', { name: 'Samtidig' }).getByRole('listitem');
  await expect(told).toHaveCount(1);
  await expect(told).toHaveText(together);
  await expect(toldOf(page)).toHaveCount(1);
  for (const title of ['Sparring', 'Telefonmøde'])
    await expect(card(page, title)).toHaveAccessibleName(/Overlapper med/);
  await expect(card(page, 'Partnermøde')).not.toHaveAccessibleName(/Overlapper med/);
  await told.getByRole('button', { name: /^Telefonmøde/ }).click();
  await expect(page.getByRole('dialog', { name: 'Ret aktivitet' }).getByLabel('Hvad')).toHaveValue('Telefonmøde');
});

test('[N82] in the list at the later of the two, and once in Folks tid', async ({ phone }) => {
  const page = await openGrid(phone, doubleBooked);
  const row = (title: string) =>
    page.getByRole('row').filter({ has: page.getByRole('button', { name: title, exact: true }) });
  await expect(row('Telefonmøde')).toContainText('Overlapper med Sparring (09.00–10.00).');
  await expect(row('Sparring')).toContainText('Samtidig');
  await expect(row('Sparring')).not.toContainText('Overlapper');
  await page.goto(`./#/f/${SEEDED}/folk`);
  await expect(page.getByRole('heading', { name: 'Det støder sammen' })).toBeVisible();
  await expect(toldOf(page)).toHaveCount(1);
});

async function laterFirstDay(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Første arbejdsdag' }).fill('17/8 2026');
  await page.getByRole('button', { name: 'Se, hvad der flytter' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Flyt første dag' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Første arbejdsdag' })).toHaveValue('17.8.2026');
}

const goTo = (page: Page, screen: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#/f/${SEEDED}/${screen}`);

test('[N83] a first day that was moved is taken back and moved again where everything else in the plan is', async ({
  laptop,
}) => {
  const page = await openGrid(laptop);
  await card(page, 'Velkomst').focus();
  for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(card(page, 'Velkomst')).toHaveAccessibleName(/09\.30–10\.30/);
  await goTo(page, 'om');
  await laterFirstDay(page);
  await goTo(page, 'skema');
  const moved = column(page, '2026-08-17').getByRole('button', { name: /^Velkomst, 09\.30/ });
  await expect(moved).toBeVisible();
  await page.getByRole('button', { name: /^Et skridt tilbage: Første arbejdsdag er flyttet/ }).click();
  await expect(column(page, '2026-08-03').getByRole('button', { name: /^Velkomst, 09\.30/ })).toBeVisible();
  await expect(page.getByText(/^Taget tilbage: Første arbejdsdag er flyttet/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Velkomst')).toHaveAccessibleName(/09\.00–10\.00/);
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+y');
  await expect(moved).toBeVisible();
});

test('[N83] days off, hours and days away are in it too; where days are set, the keys take back days alone', async ({
  laptop,
}) => {
  const page = await openGrid(laptop);
  await card(page, 'Velkomst').focus();
  for (const key of ['Space', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(card(page, 'Velkomst')).toHaveAccessibleName(/09\.15–10\.15/);
  await goTo(page, 'om');
  await page.getByRole('button', { name: 'Markér dage væk' }).click();
  const away = page.getByRole('dialog', { name: 'Markér dage væk' });
  await away.getByRole('textbox', { name: 'Første dag væk' }).fill('6/8 2026');
  await away.getByRole('textbox', { name: 'Sidste dag væk' }).fill('7/8 2026');
  await away.getByRole('button', { name: /^Gem dagene/ }).click();
  await expect(page.getByText('tors. 6. aug. – fre. 7. aug.')).toBeVisible();
  await page.getByRole('button', { name: 'Ret dage og tider' }).click();
  await page.getByRole('checkbox', { name: 'Mandag' }).uncheck();
  await page.getByRole('button', { name: 'Gem arbejdstiden' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gem arbejdstiden' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await goTo(page, 'skema');
  await expect(page.getByRole('button', { name: /^Et skridt tilbage: Arbejdstiden er rettet/ })).toBeVisible();
  await goTo(page, 'om');
  await expect(page.getByText('I alt 29 t 36 min om ugen')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('I alt 37 t om ugen')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Ingen dage er markeret.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await expect(page.getByText('tors. 6. aug. – fre. 7. aug.')).toBeVisible();
  await goTo(page, 'skema');
  await expect(page.getByRole('button', { name: /^Velkomst, 09\.15/ })).toBeVisible();
});

const daily = [
  ['08:30', '10:00', 'Nexus for nye'],
  ['10:00', '11:30', 'Besøg hos naboteamet'],
  ['12:30', '13:30', 'Retningslinjer'],
  ['13:30', '14:30', 'Kursus i notat'],
  ['14:30', '15:45', 'Partnermøde'],
] as const;
/** A fortnight without luft, and nothing after it. */
const packed = planOf(
  ...Array.from({ length: 10 }, (_, day) =>
    daily.map(([from, to, title], index) => activity(`e${day}-${index}`, day + 1, from, to, title)),
  ).flat(),
);

/** The rhythm is pointed out once, and a press suggests what would make it more even. */
async function evenOut(page: Page): Promise<void> {
  const notice = page.getByRole('region', { name: 'Rytmen i planen' });
  await expect(notice).toHaveCount(1);
  await expect(notice).toContainText('De første to uger rummer 100 % af planen, og de næste 11 uger er næsten tomme.');
  await notice.getByRole('button', { name: 'Se, hvad der kan komme senere' }).click();
  const sheet = page.getByRole('dialog', { name: 'Det her kan vente' });
  await expect(sheet.getByRole('checkbox').first()).toBeChecked();
  expect(await axeViolations(page)).toEqual([]);
  await sheet.getByRole('button', { name: /^Flyt \d+ aktiviteter/ }).click();
  await expect(page.getByText(/^\d+ aktiviteter er flyttet/)).toBeVisible();
  await page.getByRole('button', { name: /^Et skridt tilbage: \d+ aktiviteter er flyttet/ }).click();
  await expect(page.getByText(/^Taget tilbage: \d+ aktiviteter/)).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`[N84] a week without luft and a packed beginning are pointed out beside the week, ${colorScheme}`, async ({
    laptop,
  }) => {
    const page = await openGrid(laptop, packed);
    await page.emulateMedia({ colorScheme });
    const week = page.getByRole('region', { name: 'Luft i uge 32' });
    await expect(week).toBeInViewport({ ratio: 1 });
    await expect(week).toContainText('Uge 32 har ingen luft. Kan noget vente?');
    expect(await axeViolations(page)).toEqual([]);
    await evenOut(page);
  });

  test(`[N84] and in the agenda on the phone, ${colorScheme}`, async ({ phone }) => {
    const page = await openGrid(phone, packed);
    await page.emulateMedia({ colorScheme });
    const week = page.getByRole('region', { name: /^Uge 32/ });
    await expect(week).toContainText('Uge 32 har ingen luft. Kan noget vente?');
    await expect(week.getByText('5 aktiviteter')).toHaveCount(5);
    await evenOut(page);
    await week.getByRole('button', { name: 'Se, hvad der kan vente' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Flyt \d+ aktivitet/ })
      .click();
    await expect.poll(() => week.getByText('5 aktiviteter').count()).toBeLessThan(5);
    await page.getByRole('button', { name: /^Et skridt tilbage/ }).click();
    await expect(week.getByText('5 aktiviteter')).toHaveCount(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('[N84] who is new is not asked to judge the plan', async ({ phone }) => {
  const page = await openApp(phone, `#/f/${SEEDED}/skema`, '2026-08-03T08:42:00+02:00');
  await seedForloeb(page, packed, 'ny');
  await reload(page);
  await expect(page.getByRole('region', { name: /^Uge 32/ })).toBeVisible();
  await expect(page.getByText('ingen luft. Kan noget vente?')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Rytmen i planen' })).toHaveCount(0);
});

test('a week of school holidays says that many are away, in the grid and in the agenda', async ({ laptop, phone }) => {
  const autumn = planOf(
    activity('a1', 51, '09:00', '10:00', 'Besøg i efteråret'),
    activity('a2', 56, '09:00', '10:00', 'Besøg bagefter'),
  );
  const page = await openGrid(laptop, autumn);
  await page.goto(`${page.url().replace(/\/skema.*$/, '/skema')}/2026-10-14`);
  await expect(grid(page, 42)).toBeVisible();
  await expect(page.getByText('Skoleferie: Mange er væk.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  const small = await openGrid(phone, autumn);
  await expect(small.getByRole('region', { name: /^Uge 42/ })).toContainText('Skoleferie: Mange er væk.');
  await expect(small.getByText('Skoleferie: Mange er væk.')).toHaveCount(1);
});
