// From the click on a box to the frame that shows it, in a list of 1,000.
import { newDevice, slowProcessor } from './browser.mjs';
import { alternating, timeRow } from './numbers.mjs';
import { seedApp } from './seeding.mjs';

const LENGTH = 1000;
const FORLOEB = 'lang';
/** What a tick sets going afterwards must be over before the next one. */
const QUIET_MS = 700;

/** @param {import('./run.mjs').Bench} bench */
export async function tickToPaint({ browser, hosts, work }) {
  const device = await newDevice(browser);
  const app = await appWithLongList(device, hosts.app, work);
  const bare = await device.newPage();
  await bare.goto(hosts.work);
  await bare.waitForFunction(() => 'bench' in window);
  await bare.evaluate((length) => window.bench.drawBareList(length), LENGTH);
  const boxes = { app: '#main li[id^="punkt-"] input', bare: 'li input' };
  for (const page of [app, bare]) {
    await page.evaluate(notePaints);
    await slowProcessor(page);
  }
  const times = await alternating(
    {
      app: () => tick(app, boxes.app),
      reference: () => tick(bare, boxes.bare),
    },
    { runs: 11, warmUps: 2 },
  );
  await device.close();
  return [timeRow('tick to paint, huskeliste of 1,000, 4×', times.app, times.reference, 1.2)];
}

/** @param {import('./browser.mjs').BrowserContext} device @param {string} url @param {import('./browser.mjs').Page} work */
async function appWithLongList(device, url, work) {
  const page = await device.newPage();
  await page.goto(url);
  await page.locator('#main a[href], #main button').first().waitFor();
  await seedApp(work, page, FORLOEB, { records: LENGTH + 5, items: 1, bucket: 'firstMonth' });
  await page.goto(`${url}#/f/${FORLOEB}/huskeliste`);
  const rows = page.locator('#main li[id^="punkt-"]');
  await rows.first().waitFor();
  const found = await rows.count();
  if (found < LENGTH) throw new Error(`The huskeliste shows ${found} items`);
  return page;
}

/** Runs in the page: notes the time from every click on a box to the end of the frame after it. */
function notePaints() {
  /** @type {number[]} */
  const times = [];
  Object.assign(window, { benchTimes: times });
  const listen = (/** @type {MouseEvent} */ event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const began = event.timeStamp;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - began);
      port2.postMessage(undefined);
    });
  };
  addEventListener('click', listen, true);
}

/** Ticks the next box and gives the time of that tick. @param {import('./browser.mjs').Page} page @param {string} boxes */
async function tick(page, boxes) {
  await page.bringToFront();
  await page.waitForTimeout(QUIET_MS);
  const done = await page.evaluate(() => /** @type {any} */ (window).benchTimes.length);
  // The first boxes of the list: they stand on the screen, and the page need not be moved.
  const box = await page
    .locator(boxes)
    .nth(done % 3)
    .boundingBox();
  if (!box) throw new Error('The box is not on the page');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForFunction((count) => /** @type {any} */ (window).benchTimes.length > count, done, { timeout: 5000 });
  return page.evaluate(() => /** @type {number} */ (/** @type {any} */ (window).benchTimes.at(-1)));
}
