import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { LAPTOP, readyOffline } from './support/devices.ts';
import { startHost } from './support/host.ts';

test('an installed app opens a file from the desktop', async ({ launchOptions }) => {
  const host = await startHost({ probe: true });
  const folder = mkdtempSync(join(tmpdir(), 'god-start-installed-'));
  const file = join(folder, 'God start - Åse.json');
  writeFileSync(file, '{"navn":"Åse"}');
  // Only a lasting profile can hold an installed app.
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...launchOptions,
    ...LAPTOP,
  });
  try {
    const page = await context.newPage();
    await page.goto(host.origin);
    await readyOffline(page);
    const browser = await context.newCDPSession(page);
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    const manifestId = `${host.origin}/`;
    await browser.send('PWA.install', { manifestId, installUrlOrBundleUrl: manifestId });
    const { fileHandlers } = await browser.send('PWA.getOsAppState', { manifestId });
    expect(fileHandlers.flatMap(({ accepts }) => accepts.map(({ mediaType }) => mediaType)).sort()).toEqual([
      'application/json',
      'text/plain',
    ]);
    await page.getByRole('textbox').fill('Halvt skrevet');
    await browser.send('PWA.launchFilesInApp', { manifestId, files: [file] });
    await expect(page.locator('#heard')).toContainText('God start - Åse.json: {"navn":"Åse"}');
    // The file comes to the window that is open; nothing in it is lost.
    await expect(page.getByRole('textbox')).toHaveValue('Halvt skrevet');
  } finally {
    await context.close();
    await host.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
