import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../support/chromium.mjs';
import { isSlowMachine } from './support/slow-machine.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Any port that is free, so that several runs can go on at once; kept in the environment for the worker processes. */
async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 4173));
    });
  });
}

process.env['GOD_START_PORT'] ??= String(await freePort());
const port = process.env['GOD_START_PORT'];
const browser = findChromium();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../node_modules/.cache/god-start/browser',
  workers: 2,
  retries: 0,
  // For what never comes, not for what is slow: a story that passes waits no longer for it.
  timeout: isSlowMachine ? 240_000 : 60_000,
  expect: { timeout: isSlowMachine ? 20_000 : 10_000 },
  reporter: 'dot',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'off',
    actionTimeout: isSlowMachine ? 30_000 : 0,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      // No sandbox: test machines and containers run as root. No traffic of the browser's own.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
