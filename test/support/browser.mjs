// Makes sure that there is a browser for the browser tests, before `npm test` begins. Never fails: without a browser
// the other tests still run, and the sum at the end says that the browser tests did not.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';

const PACKAGES = ['chromium', 'fonts-liberation', 'poppler-utils'];

/** @param {string[]} args */
function aptGet(args) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0;
}

function installHere() {
  const possible = !process.env.CHROME_PATH && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!possible) return;
  console.log(`Henter ${PACKAGES.join(', ')} med apt-get …`);
  aptGet(['update', '-qq']);
  aptGet(['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]);
}

/** The tests of what is printed read the PDF with `pdftotext`. */
const canReadPdf = () => spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).status === 0;

if (!findChromium() || !canReadPdf()) installHere();

const browser = findChromium();
console.log(
  browser
    ? `Browser til prøverne: ${browser}`
    : 'Der er ingen browser til prøverne. Installér Chrome, Edge eller Chromium, eller sæt CHROME_PATH til dens sti.',
);
if (!canReadPdf())
  console.log('Prøverne af udskrifter kræver pdftotext. Installér poppler-utils (poppler på Mac og Windows).');
