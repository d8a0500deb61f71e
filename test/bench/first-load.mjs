// Bytes: what is sent before the start screen works, and until the app works without a network.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDERS } from './folders.mjs';
import { bytesRow } from './numbers.mjs';
import { packed } from './server.mjs';

/** @returns {import('./numbers.mjs').Row[]} */
export function firstLoad() {
  const [app, empty] = [weigh(FOLDERS.app), weigh(FOLDERS.empty)];
  return [
    bytesRow('first load: page, script, style', app.first, empty.first, 70),
    bytesRow('font, beside the first load', app.font, app.first, 22),
    bytesRow('everything until offline', app.all, empty.all, 400),
  ];
}

/** @param {string} folder */
function weigh(folder) {
  const list = precached(folder);
  const sum = (/** @type {Iterable<string>} */ paths) =>
    [...paths].reduce((total, path) => total + packed(readFileSync(join(folder, path))).body.length, 0);
  return {
    first: sum(reached(folder)),
    font: sum(list.filter((path) => path.endsWith('.woff2'))),
    all: sum(list),
  };
}

/** The page, and all script and style that it names or that those import; what is loaded later is not followed. */
function reached(/** @type {string} */ folder) {
  /** @type {Set<string>} */
  const found = new Set();
  const queue = ['index.html'];
  for (const path of queue) {
    if (found.has(path)) continue;
    found.add(path);
    const text = readFileSync(join(folder, path), 'utf8');
    // What a page names for later travels beside the first load and is not waited for.
    const pattern = path.endsWith('.html')
      ? /<(?:script|link rel="stylesheet")[^>]*(?:src|href)="\.\/([^"]+\.(?:js|css))"/g
      : /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
    if (path.endsWith('.css')) continue;
    const names = [...text.matchAll(pattern)].map((match) => match[1] ?? '');
    queue.push(...(path.endsWith('.html') ? names : names.map((name) => `assets/${name}`)));
  }
  return found;
}

/** The list that the service worker fetches, and the worker itself. @param {string} folder */
function precached(folder) {
  const worker = join(folder, 'sw.js');
  if (!existsSync(worker)) throw new Error(`No service worker in ${folder}`);
  const urls = [...readFileSync(worker, 'utf8').matchAll(/"url":"([^"]+)"/g)].map((match) => match[1] ?? '');
  return [...new Set(urls), 'sw.js'];
}
