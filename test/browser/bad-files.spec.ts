import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';
import { goTo, roomsOf } from './support/steps.ts';

const sound = readFileSync(new URL('../fixtures/handover-v1.txt', import.meta.url));
const text = sound.toString('utf8');
const name = 'fil.txt';

/** Each kind of bad file with words of its own sentence. */
const badFiles: readonly (readonly [kind: string, bytes: Buffer, words: string])[] = [
  ['empty', Buffer.alloc(0), 'Filen er tom.'],
  ['zip', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(200)]), 'Det ligner en zip-fil.'],
  ['pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'Det er en PDF.'],
  ['picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'Det er et billede.'],
  ['cut', sound.subarray(0, Math.floor(sound.length / 2)), 'Filen er ikke hel.'],
  ['changed', Buffer.from(text.replace('"made":', '"made": ').replace(/Amina|Sara|Jonas/, 'Anden')), 'Filen er ændret'],
  ['another program', Buffer.from('{"version":3,"cards":[]}'), 'Filen kommer fra et andet program'],
  ['plain text', Buffer.from('Kære alle. Husk kage.'), 'Det ligner ikke en fil fra God start.'],
  ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), 'gemt om i et andet program'],
  ['deeply nested', Buffer.from(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 'bygget på en måde'],
  ['a bomb', gzipSync(Buffer.alloc(80_000_000, 32)), 'for stor'],
  ['huge', Buffer.alloc(11_000_000, 32), 'for stor'],
];

test('every kind of bad file has its own sentence, at once, and changes nothing', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  const before = await roomsOf(page);
  for (const [kind, buffer, words] of badFiles) {
    await goTo(page, '#/');
    await goTo(page, '#/hent');
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
    const alert = page.getByRole('alert').filter({ hasText: words });
    await expect(alert, kind).toBeVisible();
    await expect(alert, kind).toContainText('Dine data er, som de var.');
    expect(await roomsOf(page), kind).toEqual(before);
  }
});

test('hostile text is only text', async ({ laptop }) => {
  const page = await openExample(laptop, {
    screen: 'spoergsmaal',
  });
  const canary = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>';
  await page.getByLabel('Notér et spørgsmål').fill(canary);
  await page.getByRole('button', { name: 'Gem spørgsmålet' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: canary })).toBeVisible();
  expect(await page.evaluate(() => (globalThis as { pwned?: number }).pwned)).toBeUndefined();
});

test('a file that is dropped on any other screen is opened, too', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  const isCaught = await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'fil.txt', { type: 'text/plain' }));
    const options = { dataTransfer, bubbles: true, cancelable: true };
    const at = document.querySelector('main h1');
    return ['dragover', 'drop'].map((type) => at?.dispatchEvent(new DragEvent(type, options)) === false);
  }, text);
  // Otherwise the browser would leave the app and show the file.
  expect(isCaught).toEqual([true, true]);
  await expect(page).toHaveURL(/#\/hent$/);
  await expect(page.getByText('Intet er gemt endnu.')).toBeVisible();
});

test('the file that was chosen last is the one that is shown', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  await goTo(page, '#/hent');
  await page.evaluate((content) => {
    // The first file takes its time, as one that lies on a drive far away.
    const slow = new Blob(['Kære alle.']);
    const { promise, resolve } = Promise.withResolvers<void>();
    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = async function () {
      if (this.size === slow.size) await promise;
      else setTimeout(resolve);
      return read.call(this);
    };
    const pick = (parts: BlobPart[]) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const data = new DataTransfer();
      data.items.add(new File(parts, 'fil.txt', { type: 'text/plain' }));
      if (!input) return;
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    pick([slow]);
    pick([content]);
  }, text);
  await expect(page.getByText('Intet er gemt endnu.')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'God start' })).toHaveCount(0);
});

test('a file can be dropped on the page, and pasted as text', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  await goTo(page, '#/hent');
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'fil.txt', { type: 'text/plain' }));
    dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, text);
  await expect(page.getByText('Intet er gemt endnu.')).toBeVisible();
  await page.getByRole('button', { name: 'Ikke nu' }).click();
  await expect(page.getByRole('button', { name: 'Vælg fil' }).first()).toBeVisible();
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.setData('text/plain', content);
    dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
  await expect(page.getByText('Intet er gemt endnu.')).toBeVisible();
});
