import type { Page } from '@playwright/test';
import { appIsThere, expect, LAPTOP, openApp, readyOffline, test } from './support/devices.ts';
import { type Host, startHost } from './support/host.ts';
import { reload } from './support/steps.ts';

test('the manifest is read without complaint and makes the app installable', async ({ laptop }) => {
  const page = await openApp(laptop);
  await readyOffline(page);
  const browser = await laptop.newCDPSession(page);
  const { data, errors } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '');
  expect(manifest).toMatchObject({ name: 'God start', lang: 'da', start_url: './', scope: './', id: './' });
  for (const { src } of manifest.icons) expect((await page.request.get(`/${src}`)).status(), src).toBe(200);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // A test context counts as a private window; nothing else may stand in the way.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

test('the second load works without a network, on a phone and at any route', async ({ phone }) => {
  const page = await openApp(phone);
  await readyOffline(page);
  await phone.setOffline(true);
  for (const route of ['', '#/i-dag', '#/huskeliste', '#/findes-ikke', '?fra=genvej']) {
    await page.goto('about:blank');
    await page.goto(`/${route}`);
    await appIsThere(page);
  }
});

test('everything the app is made of lies ready after the first visit', async ({ laptop }) => {
  const page = await openApp(laptop);
  await readyOffline(page);
  const paths = await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname);
    }
    return found;
  });
  expect(paths).toEqual(
    expect.arrayContaining(['/index.html', '/frame.css', '/manifest.webmanifest', '/icons/icon-192.png']),
  );
  expect(paths).not.toContain('/slettet.html');
  expect(paths.filter((path) => path.startsWith('/assets/') && path.endsWith('.js')).length).toBeGreaterThan(0);
});

test('the policy is in force: no markup from text, no foreign script address', async ({ browser, baseURL }) => {
  const context = await browser.newContext(LAPTOP);
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  const outcome = await page.evaluate(() => {
    const attempt = (action: () => void): string => {
      try {
        action();
        return 'allowed';
      } catch {
        return 'blocked';
      }
    };
    const script = document.createElement('script');
    return [
      attempt(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
      attempt(() => {
        script.src = './sw.js';
      }),
    ];
  });
  expect(outcome).toEqual(['blocked', 'blocked']);
  const style = await page.evaluate(() => {
    const element = document.createElement('div');
    element.setAttribute('style', 'color: rgb(1, 2, 3)');
    document.body.append(element);
    return getComputedStyle(element).color;
  });
  expect(style).not.toBe('rgb(1, 2, 3)');
  await context.close();
});

test('in a frame of another page nothing is shown but the way out, also where no header forbids the frame', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext(LAPTOP);
  const page = await context.newPage();
  await page.route(`${baseURL}/**`, async (route) => {
    if (route.request().url().endsWith('/ramme')) {
      return route.fulfill({ contentType: 'text/html', body: '<iframe src="./#/mine-data"></iframe>' });
    }
    const response = await route.fetch();
    const headers = response.headers();
    delete headers['content-security-policy'];
    return route.fulfill({ response, headers });
  });
  await page.goto(`${baseURL}/ramme`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('God start vises ikke inde i en anden side.')).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Åbn i egen fane' })).toHaveAttribute('href', `${baseURL}/#/mine-data`);
  await expect(frame.getByRole('heading')).toHaveText(['God start']);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await context.close();
});

test('the page after deleting comes from the host and leaves nothing behind', async ({ laptop }) => {
  const page = await openApp(laptop);
  await readyOffline(page);
  // The app's worker would answer with the app; only the host's answer carries the header that empties the storage.
  await page.goto('/slettet.html');
  await expect(page.getByRole('heading', { name: 'Alt er slettet' })).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
        (await indexedDB.databases()).length,
      ]),
    )
    .toEqual([0, 0, 0]);
});

test('the same build works in a folder of a host, offline too, and asks for nothing outside it', async ({
  browser,
}) => {
  const host = await startHost({ under: 'tilbud/god-start/' });
  const context = await browser.newContext(LAPTOP);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await context.newPage();
  await page.goto(host.address);
  await appIsThere(page);
  await readyOffline(page);
  await context.setOffline(true);
  await page.goto(`${host.address}#/huskeliste`);
  await reload(page);
  await appIsThere(page);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((url) => !url.startsWith(host.address))).toEqual([]);
  await context.close();
  await host.close();
});

test('a new version that cannot be fetched is said, and the old one is still there', async ({ browser }) => {
  const host = await startHost();
  const context = await browser.newContext(LAPTOP);
  const page = await context.newPage();
  const lookAgain = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.goto(host.address);
  await appIsThere(page);
  await readyOffline(page);
  host.release('Ny udgave');
  host.capture('/index.html');
  const failed = page.getByRole('status').filter({ hasText: 'Kunne ikke hente opdateringen.' });
  await expect(async () => {
    await lookAgain();
    await expect(failed).toContainText('Du bruger stadig den gamle udgave.', { timeout: 1_000 });
  }).toPass();
  await failed.getByRole('button', { name: 'Luk' }).click();
  await expect(failed).toBeHidden();
  host.capture(undefined);
  await lookAgain();
  await expect(page.getByRole('button', { name: 'Brug den nye' })).toBeVisible();
  await context.close();
  await host.close();
});

test.describe('a new version', () => {
  let host: Host;
  test.beforeEach(async () => {
    host = await startHost({ probe: true });
  });
  test.afterEach(() => host.close());

  async function openProbe(page: Page): Promise<void> {
    await page.goto(host.origin);
    await expect(page.locator('#heard')).toContainText('registered');
    await readyOffline(page);
  }

  const title = (page: Page) => page.getByRole('heading', { level: 1 });
  const check = (page: Page) => page.getByRole('button', { name: 'check' }).click();
  const apply = (page: Page) => page.getByRole('button', { name: 'apply' }).click();

  test('is offered, waits for a yes, and then comes to every tab', async ({ page, context }) => {
    await openProbe(page);
    await expect(page.locator('#heard')).toHaveText('registered offline');
    const other = await context.newPage();
    await openProbe(other);
    host.release('Ny udgave');
    await check(page);
    await expect(page.locator('#heard')).toContainText('update');
    await expect(other.locator('#heard')).toContainText('update');
    await expect(title(page)).toHaveText('God start');
    await apply(page);
    await expect(title(page)).toHaveText('Ny udgave');
    await expect(title(other)).toHaveText('Ny udgave');
    await context.setOffline(true);
    expect((await page.goto(host.origin))?.fromServiceWorker()).toBe(true);
    await expect(page).toHaveTitle('Ny udgave');
  });

  test('can be taken into use while the very first visit is still open', async ({ page }) => {
    await openProbe(page);
    host.release('Ny udgave');
    await check(page);
    await expect(page.locator('#heard')).toContainText('update');
    await apply(page);
    await expect(title(page)).toHaveText('Ny udgave');
  });

  test('never reloads a page with something half-written', async ({ page, context }) => {
    await page.clock.install();
    await openProbe(page);
    const other = await context.newPage();
    await openProbe(other);
    host.release('Ny udgave');
    await check(other);
    await expect(page.locator('#heard')).toContainText('update');
    await page.getByRole('textbox').fill('Husk at spørge om');
    await apply(page);
    await expect(page.locator('output')).toHaveText('held');
    await apply(other);
    await expect(title(other)).toHaveText('Ny udgave');
    await expect(page.locator('#heard')).toContainText('taken-over');
    // Longer than a tab waits for the new worker before it reloads on its own.
    await page.clock.fastForward(3_500);
    await expect(page.getByRole('textbox')).toHaveValue('Husk at spørge om');
    await expect(title(page)).toHaveText('God start');
    await page.getByRole('textbox').fill('');
    await apply(page);
    await expect(title(page)).toHaveText('Ny udgave');
  });

  test('is refused whole when a guest network answers for the host', async ({ page, context }) => {
    await openProbe(page);
    host.release('Ny udgave');
    host.capture('/index.html');
    await check(page);
    await expect(page.locator('#heard')).toContainText('failed-update');
    await context.setOffline(true);
    await page.goto(host.origin);
    await expect(page).toHaveTitle('God start');
  });

  test('a file another app shares is kept until the page takes it', async ({ page }) => {
    await openProbe(page);
    const landed = await page.evaluate(async () => {
      const form = new FormData();
      form.append('fil', new File(['{"navn":"Åse"}'], 'sæt på plads.json', { type: 'application/json' }));
      const response = await fetch('./del', { method: 'POST', body: form, redirect: 'manual' });
      return response.type;
    });
    expect(landed).toBe('opaqueredirect');
    await page.getByRole('button', { name: 'take' }).click();
    await expect(page.locator('output')).toHaveText('sæt på plads.json: {"navn":"Åse"}');
    await page.getByRole('button', { name: 'take' }).click();
    await expect(page.locator('output')).toHaveText('none');
  });
});
