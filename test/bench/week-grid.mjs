// Carrying an activity over the week grid of a plan of 600, frame by frame.
import { newDevice, slowProcessor } from './browser.mjs';
import { alternating, timeRow } from './numbers.mjs';
import { seedApp } from './seeding.mjs';

const ACTIVITIES = 600;
const WEEKS = 26;
const FORLOEB = 'halvt-aar';
/** What a frame may cost: two of a screen that draws sixty a second. */
const LIMIT_MS = 32;
const RUNS = 7;
const STEPS = 40;

/** @param {import('./run.mjs').Bench} bench */
export async function weekGrid({ browser, hosts, work }) {
  const device = await newDevice(browser);
  const page = await device.newPage();
  await page.goto(hosts.app);
  await page.locator('#main a[href], #main button').first().waitFor();
  await seedApp(work, page, FORLOEB, { records: ACTIVITIES + 5, items: 0, weeks: WEEKS });
  await page.goto(`${hosts.app}#/f/${FORLOEB}/skema`);
  await page.locator('[data-card]').first().waitFor();
  await slowProcessor(page);
  const times = await alternating(
    {
      carrying: () => worstFrame(page, true),
      passing: () => worstFrame(page, false),
      work: () => worstWork(browser, page, true),
      passingWork: () => worstWork(browser, page, false),
    },
    { runs: RUNS },
  );
  await device.close();
  return [
    timeRow('week grid of 600: work in the worst frame while dragging, 4×', times.work, LIMIT_MS, 1),
    timeRow('week grid of 600: the same, against the bare mouse', times.work, times.passingWork),
    timeRow('week grid of 600: worst frame by the clock, 4×', times.carrying, LIMIT_MS, 1),
    timeRow('week grid of 600: the same, against the bare mouse', times.carrying, times.passing),
  ];
}

/**
 * The longest frame by the clock. Whatever else the machine does in between is part of it.
 *
 * @param {import('./browser.mjs').Page} page @param {boolean} carrying
 */
const worstFrame = (page, carrying) =>
  cross(page, carrying, async (go) => {
    await page.evaluate(noteFrames);
    await go();
    return page.evaluate(() => /** @type {() => number} */ (/** @type {any} */ (window).benchWorst)());
  });

/**
 * The most processor time that the page's main thread spends on one frame: events, script, style, layout, painting. What else the
 * machine does meanwhile does not count.
 *
 * @param {import('./browser.mjs').Browser} browser @param {import('./browser.mjs').Page} page @param {boolean} carrying
 */
const worstWork = (browser, page, carrying) =>
  cross(page, carrying, async (go) => {
    await browser.startTracing(page, { categories: ['cc', 'devtools.timeline'] });
    await go();
    // Answered behind the last frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    return worstOf(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
  });

/**
 * @typedef {{ name: string, ph: string, pid: number, tdur?: number }} TraceEvent
 * @param {readonly TraceEvent[]} events times in microseconds
 */
function worstOf(events) {
  const moves = events.filter(({ name }) => name === 'EventDispatch').map(({ pid }) => pid);
  const frames = events.filter(
    ({ name, ph, pid }) => name === 'ProxyMain::BeginMainFrame' && ph === 'X' && moves.includes(pid),
  );
  if (frames.length < STEPS / 2) throw new Error(`Only ${frames.length} frames in ${STEPS} steps`);
  return Math.max(...frames.map(({ tdur = 0 }) => tdur)) / 1000;
}

/**
 * Moves the mouse across the week and back, with the first activity or without.
 *
 * @param {import('./browser.mjs').Page} page @param {boolean} carrying
 * @param {(go: () => Promise<void>) => Promise<number>} measured
 */
async function cross(page, carrying, measured) {
  const card = await page.locator('[data-card]').first().boundingBox();
  if (!card) throw new Error('There is no activity on the page');
  const start = { x: card.x + card.width / 2, y: card.y + card.height / 2 };
  await page.mouse.move(start.x, start.y);
  if (carrying) await page.mouse.down();
  // Lifting is not part of it: the first frames show that it has been lifted.
  await page.mouse.move(start.x + 30, start.y + 10);
  await page.waitForTimeout(300);
  const worst = await measured(async () => {
    for (let step = 1; step <= STEPS; step += 1) {
      const there = step <= STEPS / 2 ? step : STEPS - step;
      await page.mouse.move(start.x + 30 + there * 28, start.y + 10 + there * 9);
    }
  });
  await page.keyboard.press('Escape');
  if (carrying) await page.mouse.up();
  return worst;
}

/** Runs in the page: from the beginning of each frame to the end of its drawing, as long as nobody asks. */
function noteFrames() {
  let worst = 0;
  let isOver = false;
  const frame = (/** @type {number} */ began) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      worst = Math.max(worst, performance.now() - began);
    };
    port2.postMessage(undefined);
    if (!isOver) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  Object.assign(window, {
    benchWorst: () => {
      isOver = true;
      return worst;
    },
  });
}
