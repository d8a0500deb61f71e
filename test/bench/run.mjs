// `npm run bench`: how fast the app is, as multiples of something plain that is measured in the same run.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { launch } from './browser.mjs';
import { firstLoad } from './first-load.mjs';
import { FOLDERS, ROOT } from './folders.mjs';
import { importFile } from './import.mjs';
import { merge } from './merge.mjs';
import { openAmong, overview } from './opening.mjs';
import { serve } from './server.mjs';
import { firstVisit, warmStart } from './start-up.mjs';
import { table } from './table.mjs';
import { tickToPaint } from './tick.mjs';
import { weekGrid } from './week-grid.mjs';

/**
 * @typedef {object} Bench
 * @property {import('@playwright/test').Browser} browser
 * @property {{ app: string, empty: string, work: string }} hosts addresses
 * @property {import('@playwright/test').Page} work the working page, open
 */

const MEASURES = { firstLoad, firstVisit, warmStart, tickToPaint, importFile, openAmong, overview, merge, weekGrid };

/** Opens the working page on a device of its own. @param {import('@playwright/test').Browser} browser @param {string} url */
async function openWork(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'bench' in window);
  return page;
}

/** @param {Bench} bench @param {readonly string[]} chosen names of measures; none for all */
async function measureAll(bench, chosen) {
  /** @type {import('./numbers.mjs').Row[]} */
  const rows = [];
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    try {
      rows.push(...(await measure(bench)));
    } catch (cause) {
      console.error(`${name} could not be measured: ${cause instanceof Error ? cause.message : cause}`);
      process.exitCode = 1;
    }
  }
  return rows;
}

execFileSync(process.execPath, [join(ROOT, 'test', 'bench', 'build.mjs')], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const servers = { app: await serve(FOLDERS.app), empty: await serve(FOLDERS.empty), work: await serve(FOLDERS.work) };
const browser = await launch();
try {
  const hosts = { app: servers.app.url, empty: servers.empty.url, work: servers.work.url };
  const work = await openWork(browser, hosts.work);
  console.log(table(await measureAll({ browser, hosts, work }, process.argv.slice(2))));
} finally {
  await browser.close();
  for (const server of Object.values(servers)) server.close();
}
