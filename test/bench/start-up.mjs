// Starting the app, held against an empty page with the same service worker.
import { newDevice, readyOffline, slowNetwork, slowProcessor, timeOpening } from './browser.mjs';
import { alternating, bytesRow, median, timeRow } from './numbers.mjs';
import { seedApp } from './seeding.mjs';

/** What must be there before somebody can do something. */
const READY = {
  start: '#main button, #main a[href]',
  iDag: '#main h1',
  huskeliste: '#main [role="listitem"] input[type="checkbox"], #main li input[type="checkbox"]',
  empty: 'main button',
};

const RECORDS = 600;
const FORLOEB = 'maaling';

/** @typedef {import('./run.mjs').Bench} Bench */

/** First visit on slow 4G with a slow processor. @param {Bench} bench */
export async function firstVisit({ browser, hosts }) {
  const paints = { app: /** @type {number[]} */ ([]), empty: /** @type {number[]} */ ([]) };
  const bytes = { app: 0, empty: 0 };
  const visit = async (/** @type {'app' | 'empty'} */ name, /** @type {string} */ selector) => {
    const device = await newDevice(browser);
    const page = await device.newPage();
    await slowNetwork(page);
    await slowProcessor(page);
    const { paint, ready } = await timeOpening(page, hosts[name], selector);
    paints[name].push(paint);
    bytes[name] = await page.evaluate(bytesUntil, ready);
    await device.close();
    return ready;
  };
  const ready = await alternating({
    app: () => visit('app', READY.start),
    empty: () => visit('empty', READY.empty),
  });
  return [
    bytesRow('sent until the start screen is ready', bytes.app, bytes.empty, 70),
    timeRow('first visit, slow 4G, 4×: first paint', median(paints.app), median(paints.empty), 0.8),
    timeRow('first visit, slow 4G, 4×: ready', ready.app, ready.empty, 1.5),
  ];
}

/** Runs in the page: bytes of page, script and style that had come by then. @param {number} moment milliseconds */
function bytesUntil(moment) {
  const loads = /** @type {PerformanceResourceTiming[]} */ ([
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ]);
  const counted = loads.filter(({ name, entryType, responseEnd }) => {
    const isPart = entryType === 'navigation' || /\.(?:js|css)$/.test(name);
    return isPart && responseEnd <= moment;
  });
  return counted.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}

/** Later starts without a network. @param {Bench} bench */
export async function warmStart({ browser, hosts, work }) {
  const devices = { app: await visited(browser, hosts.app), full: await visited(browser, hosts.app) };
  const empty = await visited(browser, hosts.empty);
  const [page] = devices.full.pages();
  if (page) await seedApp(work, page, FORLOEB, { records: RECORDS });
  await Promise.all([devices.app, devices.full, empty].map(goOffline));
  const start = async (
    /** @type {import('./browser.mjs').BrowserContext} */ device,
    /** @type {string} */ url,
    /** @type {string} */ selector,
  ) => {
    const opened = await device.newPage();
    const { ready } = await timeOpening(opened, url, selector);
    await opened.close();
    return ready;
  };
  const times = await alternating(
    {
      empty: () => start(empty, hosts.empty, READY.empty),
      app: () => start(devices.app, hosts.app, READY.start),
      iDag: () => start(devices.full, `${hosts.app}#/f/${FORLOEB}/i-dag`, READY.iDag),
      huskeliste: () => start(devices.full, `${hosts.app}#/f/${FORLOEB}/huskeliste`, READY.huskeliste),
    },
    // The browser keeps compiled script after it has met it a few times.
    { warmUps: 3 },
  );
  await Promise.all([devices.app, devices.full, empty].map((device) => device.close()));
  return [
    timeRow('warm start offline: start screen', times.app, times.empty, 1.8),
    timeRow(`warm start offline: i dag, ${RECORDS} records`, times.iDag, times.empty, 1.8),
    timeRow(`warm start offline: huskeliste, ${RECORDS} records`, times.huskeliste, times.empty, 1.8),
  ];
}

/** A device that has been here before, so that everything is stored. */
async function visited(/** @type {import('./browser.mjs').Browser} */ browser, /** @type {string} */ url) {
  const device = await newDevice(browser);
  const page = await device.newPage();
  await page.goto(url);
  await page.locator('main button, main a[href]').first().waitFor();
  await readyOffline(page);
  return device;
}

/** @param {import('./browser.mjs').BrowserContext} device */
async function goOffline(device) {
  for (const page of device.pages()) await page.close();
  await device.setOffline(true);
}
