// `npm test`: every check after the other, also when one has failed, and one line at the end with the sum.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';

const REPORTS = join('node_modules', '.cache', 'god-start');
const UNIT_REPORT = join(REPORTS, 'vitest.json');
const BROWSER_REPORT = join(REPORTS, 'playwright.json');

const TSC = 'typescript/bin/tsc';
const BIOME = '@biomejs/biome/bin/biome';
const VITE = 'vite/bin/vite.js';
const VITEST = 'vitest/vitest.mjs';
const PLAYWRIGHT = '@playwright/test/cli.js';

const sum = { passed: 0, failed: 0 };
/** @type {string[]} */
const broken = [];

/**
 * Runs a tool of node_modules with the Node that runs this, so that no shell is needed.
 *
 * @param {string} title @param {string[]} command @param {Record<string, string>} [environment]
 */
function run(title, [tool = '', ...args], environment = {}) {
  console.log(`\n── ${title}`);
  const env = { ...process.env, ...environment };
  return spawnSync(process.execPath, [join('node_modules', tool), ...args], { stdio: 'inherit', env }).status === 0;
}

/** @param {string} title @param {number} passed @param {number} failed */
function count(title, passed, failed) {
  sum.passed += passed;
  sum.failed += failed;
  if (failed > 0) broken.push(title);
}

/** A step that is one check. @param {string} title @param {string[]} command */
function check(title, command) {
  const passed = run(title, command);
  count(title, passed ? 1 : 0, passed ? 0 : 1);
  return passed;
}

/** @param {string} path */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/**
 * A tool that failed without a failing test (it crashed, or a file did not load) counts as one failure.
 *
 * @param {string} title @param {boolean} passed @param {number} good @param {number} bad
 */
function countTests(title, passed, good, bad) {
  count(title, good, passed ? bad : Math.max(bad, 1));
}

function unitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const passed = run('vitest', [VITEST, 'run', ...reporters]);
  const report = readReport(UNIT_REPORT);
  countTests('vitest', passed, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0);
}

/** @param {string[]} extra arguments after `npm test --`, e.g. `-g offline` */
function browserTests(extra) {
  if (!findChromium()) {
    console.log('\nBrowserprøverne kan ikke køre: der er ingen browser. Installér Chrome, Edge eller Chromium.');
    count('browser', 0, 1);
    return;
  }
  const command = [PLAYWRIGHT, 'test', '-c', 'test/browser/playwright.config.ts', '--reporter=dot,json', ...extra];
  const passed = run('playwright', command, { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT });
  const stats = readReport(BROWSER_REPORT)?.stats;
  countTests('playwright', passed, (stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected ?? 0);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

for (const folder of ['src/core', 'src', 'src/pwa/worker', 'test']) {
  check(`typer i ${folder}`, [TSC, '-p', folder]);
}
check('biome', [BIOME, 'check', '--colors=off', '--config-path=test/support/lint.json']);
// Before the tests that weigh what is shipped, and by the command line: inside vitest Vite would build for testing.
check('vite build', [VITE, 'build']);
unitTests();
browserTests(process.argv.slice(2));

if (broken.length > 0) console.log(`\nFejlede: ${broken.join(', ')}`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
