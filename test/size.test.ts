import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DIST = join(ROOT, 'dist');

const KILOBYTE = 1_000;
/** Page, script and style of the start screen, as sent. */
const FIRST_LOAD = 70 * KILOBYTE;
/** The font as it lies; a woff2 cannot be made smaller on the way. */
const FONT = 22 * KILOBYTE;
/** Everything until the app works without a network, as sent. */
const EVERYTHING = 400 * KILOBYTE;

const bytesOf = (path: string): Buffer => readFileSync(join(DIST, path));

/** What a host sends for a file: brotli at its best, or the file where that gains nothing. */
function sent(path: string): number {
  const bytes = bytesOf(path);
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return Math.min(bytes.length, packed.length);
}

const sum = (paths: Iterable<string>): number => [...paths].reduce((total, path) => total + sent(path), 0);

/** The page, and all script and style that must be there before it works; what is loaded later is not followed. */
function firstLoad(): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = ['index.html'];
  for (const path of queue) {
    if (found.has(path)) continue;
    found.add(path);
    queue.push(...statically(path));
  }
  return found;
}

function statically(path: string): readonly string[] {
  const text = bytesOf(path).toString('utf8');
  if (path.endsWith('.html')) {
    return [...text.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  }
  if (!path.endsWith('.js')) return [];
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map((match) => `assets/${match[1]}`);
}

/** The list that the service worker fetches, and the worker itself. */
function precached(): readonly string[] {
  const worker = bytesOf('sw.js').toString('utf8');
  return [...worker.matchAll(/"url":"([^"]+)"/g)].map((match) => match[1] ?? '').concat('sw.js');
}

const table = (paths: Iterable<string>): string => [...paths].map((path) => `${sent(path)} ${path}`).join('\n');

describe('what is sent', () => {
  beforeAll(() => {
    // By the command line: inside vitest Vite would build for testing and not for use.
    if (existsSync(join(DIST, 'sw.js'))) return;
    const { NODE_ENV: _test, VITEST: _vitest, ...env } = process.env;
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
      cwd: ROOT,
      env,
      stdio: 'ignore',
    });
  }, 60_000);

  it('is at most 70 kB before the start screen works', () => {
    const paths = firstLoad();
    expect([...paths].filter((path) => path.endsWith('.js'))).not.toEqual([]);
    expect(sum(paths), table(paths)).toBeLessThanOrEqual(FIRST_LOAD);
  });

  it('is at most 22 kB for the font', () => {
    const fonts = precached().filter((path) => path.endsWith('.woff2'));
    expect(sum(fonts), table(fonts)).toBeLessThanOrEqual(FONT);
  });

  it('is at most 400 kB until the app works without a network', () => {
    const paths = precached();
    expect(new Set(paths).size).toBe(paths.length);
    expect(sum(paths), table(paths)).toBeLessThanOrEqual(EVERYTHING);
  });

  it('is all there without a network: nothing the app is built of is left out of the list', () => {
    const paths = precached();
    const built = readdirSync(join(DIST, 'assets')).map((name) => `assets/${name}`);
    expect(built.filter((path) => !paths.includes(path) && !path.endsWith('.woff'))).toEqual([]);
    expect(paths.filter((path) => !existsSync(join(DIST, path)))).toEqual([]);
  });
});
