import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { appIsThere, expect, openApp, readyOffline, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';
import { dump, phrase, setLock, unlock } from './support/lock.ts';
import { goTo, openFile, reload } from './support/steps.ts';

const secret = 'KanarieHemmeligZq';
const note = 'KanarieVurderingZq';

const openJournal = (context: BrowserContext): Promise<Page> =>
  openExample(context, { viewpoint: 'ny', screen: 'journal' });

const kept = (page: Page) => page.getByText(/^Gemt kl\. \d\d\.\d\d$/);
const field = (page: Page) => page.getByLabel('Hvad skete der?');
const lockedHere = (page: Page) => page.getByRole('heading', { name: 'Procesjournalen er låst' });

async function writeEntry(page: Page, text = secret): Promise<void> {
  await page.getByRole('button', { name: 'Skriv en kort' }).click();
  await field(page).fill(text);
  await expect(kept(page)).toBeVisible();
}

test('[N210] what lies on the device holds no word of the journal while it is locked, nor does the page', async ({
  laptop,
}) => {
  const page = await openJournal(laptop);
  await writeEntry(page);
  const entry = page.url();
  expect(await dump(page)).toContain(secret);
  await setLock(page);
  expect(await dump(page)).not.toContain(secret);
  // Open, one goes on writing.
  await expect(field(page)).toHaveValue(secret);
  await field(page).fill(`${secret} og mere`);
  await expect(kept(page)).toBeVisible();
  await page.getByRole('link', { name: 'Alle dine afsnit' }).click();
  await page.getByRole('button', { name: 'Lås nu' }).click();
  await expect(lockedHere(page)).toBeVisible();
  expect(await dump(page)).not.toMatch(/Kanarie|havrelys/);
  expect(await page.content()).not.toMatch(/Kanarie/);
  expect(await page.title()).toBe('Journal og logbog · God start');
  await page.goto(entry);
  await reload(page);
  await expect(lockedHere(page)).toBeVisible();
  expect(await page.content()).not.toMatch(/Kanarie|Kort/);
  expect(page.url()).not.toContain('Kanarie');
  await unlock(page);
  await expect(field(page)).toHaveValue(`${secret} og mere`);
});

test('[N212] a wrong passphrase says so within two seconds, and everything else works while it is locked', async ({
  phone,
}) => {
  const page = await openJournal(phone);
  await writeEntry(page);
  await setLock(page);
  await reload(page);
  await expect(lockedHere(page)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.getByLabel('Din adgangssætning', { exact: true }).fill('noget helt andet');
  await page.getByRole('button', { name: 'Lås op' }).click();
  await expect(page.getByText('Det er ikke den rigtige adgangssætning.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await goTo(page, new URL(page.url()).hash.replace(/journal.*/, 'huskeliste'));
  const box = page.getByRole('checkbox').first();
  await box.check({ force: true });
  await expect(box).toBeChecked();
  await reload(page);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  expect(await dump(page)).not.toContain(secret);
});

test('[N212] the own word on a goal says that it is locked, and opens in place', async ({ laptop }) => {
  const page = await openExample(laptop, { viewpoint: 'ny', screen: 'maal' });
  await page.locator('main ul a').first().click();
  await page.getByRole('radio', { name: 'Ny for mig' }).check();
  await page.getByLabel('Note til dig selv').fill(note);
  await expect.poll(() => dump(page)).toContain(note);
  await setLock(page);
  await reload(page);
  await expect(page.getByText('Din egen vurdering er låst.')).toBeVisible();
  expect(await page.content()).not.toContain(note);
  expect(await dump(page)).not.toContain(note);
  expect(await axeViolations(page)).toEqual([]);
  await unlock(page);
  await expect(page.getByLabel('Note til dig selv')).toHaveValue(note);
});

test('[N211] the words before are honest, the two must be alike, and five words can be suggested', async ({
  phone,
}) => {
  const page = await openJournal(phone);
  await page.getByRole('link', { name: 'Sæt lås på procesjournalen' }).click();
  await page.getByRole('button', { name: 'Sæt lås på …' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Glemmer du adgangssætningen, er procesjournalen tabt.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  const [fresh, again] = ['Ny adgangssætning', 'Skriv den igen'].map((name) =>
    dialog.getByLabel(name, { exact: true }),
  );
  if (!fresh || !again) throw new Error('two fields');
  const confirm = dialog.getByRole('button', { name: 'Sæt lås på' });
  await fresh.fill('kort');
  await confirm.click();
  await expect(dialog.getByText('Den er for kort. Brug mindst 12 tegn.')).toBeVisible();
  await fresh.fill(phrase);
  await again.fill(`${phrase}x`);
  await confirm.click();
  await expect(dialog.getByText('De to er ikke ens. Skriv den nye igen.')).toBeVisible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Gem en kopi først' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('"format": 1');
  await dialog.getByRole('button', { name: 'Foreslå fem ord' }).click();
  await expect(fresh).toHaveValue(/^\S+(?: \S+){4}$/);
  const words = await fresh.inputValue();
  await expect(fresh).toHaveAttribute('type', 'text');
  await expect(fresh).toHaveAttribute('spellcheck', 'false');
  expect(await axeViolations(page)).toEqual([]);
  await again.fill(words);
  // By the keyboard alone.
  await again.press('Enter');
  await expect(page.getByText('Procesjournalen er låst op her.')).toBeVisible();
  expect(await dump(page)).not.toContain(words.split(' ')[0]);
});

test('[N213] the passphrase is changed, the lock is taken off, and a forgotten one costs the journal alone', async ({
  laptop,
}) => {
  const page = await openJournal(laptop);
  await writeEntry(page);
  await setLock(page);
  await goTo(page, '#/mine-data');
  await page.getByRole('button', { name: 'Skift adgangssætning …' }).click();
  let dialog = page.getByRole('dialog');
  await dialog.getByLabel('Din adgangssætning', { exact: true }).fill('ikke den her');
  await dialog.getByLabel('Ny adgangssætning', { exact: true }).fill('sejlspil almkarm landkrukke');
  await dialog.getByLabel('Skriv den igen', { exact: true }).fill('sejlspil almkarm landkrukke');
  await dialog.getByRole('button', { name: 'Skift' }).click();
  await expect(dialog.getByText('Det er ikke den rigtige adgangssætning.')).toBeVisible();
  await dialog.getByLabel('Din adgangssætning', { exact: true }).fill(phrase);
  await dialog.getByRole('button', { name: 'Skift' }).click();
  await expect(page.getByText('Adgangssætningen er skiftet.')).toBeVisible();
  await reload(page);
  await unlock(page);
  await expect(page.getByText('Det er ikke den rigtige adgangssætning.')).toBeVisible();
  await unlock(page, 'sejlspil almkarm landkrukke');
  await page.getByRole('button', { name: 'Tag låsen af …' }).click();
  dialog = page.getByRole('dialog');
  await dialog.getByLabel('Din adgangssætning', { exact: true }).fill('sejlspil almkarm landkrukke');
  await dialog.getByRole('button', { name: 'Tag låsen af' }).click();
  await expect(page.getByRole('button', { name: 'Sæt lås på …' })).toBeVisible();
  expect(await dump(page)).toContain(secret);
  await setLock(page);
  await reload(page);
  await page.getByRole('button', { name: 'Har du glemt den?' }).click();
  dialog = page.getByRole('dialog');
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByLabel('Skriv SLET').fill('SLET');
  await dialog.getByRole('button', { name: 'Slet procesjournalen' }).click();
  await expect(page.getByRole('button', { name: 'Sæt lås på …' })).toBeVisible();
  await goTo(page, '#/f/forloeb_eksempel/journal');
  await expect(page.getByRole('heading', { name: 'Et sted at tænke højt' })).toBeVisible();
});

/** The example with a clock that is moved by hand from now on. */
async function openTimed(context: BrowserContext): Promise<Page> {
  const page = await openJournal(context);
  await page.clock.install({ time: new Date(EXAMPLE_NOW) });
  await reload(page);
  await appIsThere(page);
  return page;
}

test('[N216] [N217] it warns a minute before it locks, stays for who stays, and keeps what is being written', async ({
  laptop,
}) => {
  const page = await openTimed(laptop);
  await writeEntry(page, 'Først');
  await setLock(page);
  await page.clock.fastForward('14:05');
  const warning = page.getByRole('alert').filter({ hasText: 'låser om' });
  await expect(warning).toContainText('Procesjournalen låser om 60 sekunder.');
  await expect(warning).toContainText('Tryk på en tast, eller rør skærmen');
  expect(await axeViolations(page)).toEqual([]);
  await field(page).focus();
  await page.getByRole('button', { name: 'Hold den åben' }).click();
  await expect(warning).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Procesjournalen er stadig låst op.' })).toBeVisible();
  await expect(field(page)).toBeFocused();
  await page.clock.fastForward('13:00');
  await expect(field(page)).toHaveValue('Først');
  // Typed, and not kept when the time is up: the store takes nothing.
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(globalThis, { mend: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await field(page).fill(secret);
  await page.clock.fastForward('15:01');
  await page.clock.runFor(4_000);
  await expect(lockedHere(page)).toBeVisible();
  expect(await page.content()).not.toContain(secret);
  expect(await dump(page)).not.toContain(secret);
  await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
  await unlock(page);
  await expect(field(page)).toHaveValue(secret);
  await page.clock.runFor(1_000);
  await expect(kept(page)).toBeVisible();
  await reload(page);
  await unlock(page);
  await expect(field(page)).toHaveValue(secret);
});

test('[N216] [N217] it warns inside an open dialog, where it can be reached, and what is begun in one stays', async ({
  phone,
}) => {
  const page = await openTimed(phone);
  await writeEntry(page, 'Først');
  await setLock(page);
  await page.getByRole('button', { name: 'Del med min mentor' }).click();
  const dialog = page.getByRole('dialog');
  await page.clock.fastForward('14:05');
  const warning = dialog.getByRole('alert').filter({ hasText: 'låser om' });
  await expect(warning).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await warning.getByRole('button', { name: 'Hold den åben' }).click();
  await expect(warning).toHaveCount(0);
  // Any key is a use.
  await page.clock.fastForward('14:05');
  await expect(warning).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(warning).toHaveCount(0);
  await expect(dialog).toBeVisible();
  await page.clock.fastForward('15:01');
  await expect(lockedHere(page)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await unlock(page);
  await expect(field(page)).toHaveValue('Først');

  // A dialog of another screen is not touched by the lock.
  await goTo(page, '#/f/forloeb_eksempel/i-dag');
  await page.getByRole('button', { name: 'Notér et spørgsmål' }).click();
  await dialog.getByLabel('Dit spørgsmål').fill('Hvem kan jeg spørge om A?');
  await page.clock.fastForward('14:05');
  await expect(warning).toBeVisible();
  await page.clock.fastForward('00:56');
  await expect(warning).toHaveCount(0);
  await expect(dialog.getByLabel('Dit spørgsmål')).toHaveValue('Hvem kan jeg spørge om A?');
  await dialog.getByRole('button', { name: 'Luk' }).click();
  await goTo(page, '#/f/forloeb_eksempel/journal');
  await expect(lockedHere(page)).toBeVisible();
});

test('[N217] the press that keeps it open lands on nothing below the warning', async ({ phone }) => {
  const page = await openTimed(phone);
  await writeEntry(page, 'Først');
  await setLock(page);
  await page.clock.fastForward('14:05');
  const pressed = page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        addEventListener('click', ({ target }) => resolve((target as Element).textContent ?? ''), { capture: true }),
      ),
  );
  const stay = page.getByRole('button', { name: 'Hold den åben' });
  await stay.tap();
  await expect(stay).toHaveCount(0);
  expect(await pressed).toBe('Hold den åben');
});

test('[N216] closing a tab asks first while a sealed text waits in it, and no longer once it is kept or given up', async ({
  laptop,
}) => {
  const page = await openJournal(laptop);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void (isLeaving ? dialog.accept() : dialog.dismiss());
  });
  let isLeaving = true;
  await writeEntry(page, 'Først');
  const entry = new URL(page.url()).hash;
  await setLock(page);
  await leaveUnkept(page);
  await page.getByRole('button', { name: 'Lås op' }).click();
  isLeaving = false;
  asked.length = 0;
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await unlock(page);
  await expect(page.getByText('Procesjournalen er låst op her.')).toBeVisible();
  await goTo(page, entry);
  await expect(field(page)).toHaveValue(`Først${secret}`);
  await expect(kept(page)).toBeVisible();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => page.isClosed()).toBe(true);
  expect(asked).toEqual(['beforeunload']);
});

test('[N216] a text in the middle of a sentence survives a reload, sealed', async ({ laptop }) => {
  const page = await openJournal(laptop);
  await writeEntry(page, 'Først');
  await setLock(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await field(page).pressSequentially(secret);
  await expect(page.getByText('Ikke gemt endnu.')).toBeVisible();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(lockedHere(page)).toBeVisible();
  expect(await dump(page)).not.toContain(secret);
  await unlock(page);
  await expect(field(page)).toHaveValue(`Først${secret}`);
});

/** Types what cannot be kept, goes to another screen and loads the page again, so that the field of the text is not drawn. */
async function leaveUnkept(page: Page): Promise<void> {
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await field(page).pressSequentially(secret);
  await expect(page.getByText('Ikke gemt endnu.')).toBeVisible();
  await goTo(page, '#/mine-data');
  await page.reload();
  await appIsThere(page);
}

test('[N210] [N216] a text that a reload left in the open does not stay so when the lock is put on', async ({
  laptop,
}) => {
  const page = await openJournal(laptop);
  page.on('dialog', (dialog) => void dialog.accept());
  await writeEntry(page, 'Først');
  const entry = new URL(page.url()).hash;
  await leaveUnkept(page);
  expect(await dump(page)).toContain(secret);
  await setLock(page);
  await expect.poll(() => dump(page)).not.toContain(secret);
  // Not drawn yet, and the page goes once more.
  await page.reload();
  expect(await dump(page)).not.toContain(secret);
  await unlock(page);
  await expect(page.getByText('Procesjournalen er låst op her.')).toBeVisible();
  await goTo(page, entry);
  await expect(field(page)).toHaveValue(`Først${secret}`);
  await expect(kept(page)).toBeVisible();
});

test('[N216] what was put away sealed is not lost when it is opened on another screen and the page goes again', async ({
  laptop,
}) => {
  const page = await openJournal(laptop);
  page.on('dialog', (dialog) => void dialog.accept());
  await writeEntry(page, 'Først');
  const entry = new URL(page.url()).hash;
  await setLock(page);
  await leaveUnkept(page);
  for (const way of ['reload', 'lock'] as const) {
    await unlock(page);
    await expect(page.getByText('Procesjournalen er låst op her.')).toBeVisible();
    if (way === 'reload') await page.reload();
    else await page.getByRole('button', { name: 'Lås nu' }).click();
    await expect(page.getByRole('button', { name: 'Lås op' })).toBeVisible();
    expect(await dump(page)).not.toContain(secret);
  }
  await unlock(page);
  await goTo(page, entry);
  await expect(field(page)).toHaveValue(`Først${secret}`);
  await expect(kept(page)).toBeVisible();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test('[N213] the lock is not taken off while a sealed text waits in another window', async ({ laptop }) => {
  const one = await openJournal(laptop);
  one.on('dialog', (dialog) => void dialog.accept());
  await writeEntry(one, 'Først');
  const entry = new URL(one.url()).hash;
  await setLock(one);
  await leaveUnkept(one);
  await expect(one.getByRole('button', { name: 'Lås op' })).toBeVisible();
  const two = await openApp(laptop, '#/mine-data', EXAMPLE_NOW);
  await unlock(two);
  await two.getByRole('button', { name: 'Tag låsen af …' }).click();
  const dialog = two.getByRole('dialog');
  await dialog.getByLabel('Din adgangssætning', { exact: true }).fill(phrase);
  await dialog.getByRole('button', { name: 'Tag låsen af' }).click();
  await expect(dialog.getByText('I et andet vindue venter en tekst, der ikke er gemt.')).toBeVisible();
  await unlock(one);
  await expect(one.getByText('Procesjournalen er låst op her.')).toBeVisible();
  await goTo(one, entry);
  await expect(field(one)).toHaveValue(`Først${secret}`);
  await expect(kept(one)).toBeVisible();
  await dialog.getByRole('button', { name: 'Tag låsen af' }).click();
  await expect(two.getByText('Låsen er taget af.')).toBeVisible();
  await expect(field(one)).toHaveValue(`Først${secret}`);
});

test('[N217] after five minutes out of sight it is locked, and it is again when the time is chosen shorter', async ({
  phone,
}) => {
  const page = await openTimed(phone);
  await writeEntry(page);
  await setLock(page);
  const hide = (state: 'hidden' | 'visible') =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => value });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await hide('hidden');
  await page.clock.fastForward('04:30');
  await hide('visible');
  await expect(field(page)).toHaveValue(secret);
  await hide('hidden');
  await page.clock.fastForward('05:01');
  await hide('visible');
  await expect(lockedHere(page)).toBeVisible();
  await unlock(page);
  await goTo(page, '#/mine-data');
  await page.getByRole('radio', { name: '5 minutter', exact: true }).check();
  await expect.poll(() => dump(page)).toContain('"lockAfter","value":5');
  // The window may hear of the choice after the first five minutes; twice five are still less than the fifteen before it.
  const locked = page.getByText('Procesjournalen er låst. Du kan bruge resten');
  await page.clock.fastForward('05:01');
  await locked.waitFor({ timeout: 2_000 }).catch(() => page.clock.fastForward('05:01'));
  await expect(locked).toBeVisible();
});

test('[N217] locking in one window locks the other, and use in one keeps the other open', async ({ laptop }) => {
  const one = await openJournal(laptop);
  await writeEntry(one);
  await setLock(one);
  const two = await openApp(laptop, new URL(one.url()).hash, EXAMPLE_NOW);
  await expect(lockedHere(two)).toBeVisible();
  await unlock(two);
  await expect(field(two)).toHaveValue(secret);
  await field(one).fill('Skrevet i den ene');
  await goTo(two, '#/mine-data');
  await two.getByRole('button', { name: 'Lås nu' }).click();
  await expect(lockedHere(one)).toBeVisible();
  await unlock(one);
  await expect(field(one)).toHaveValue('Skrevet i den ene');
});

async function takeCopy(page: Page): Promise<string> {
  await goTo(page, '#/mine-data');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem en kopi af det hele' }).click();
  return (await download).path();
}

const received = (page: Page) => page.getByText('Filen er flettet ind. Alt kom med.');

test('[N214] [N215] a copy taken while it is locked comes locked to another device, and opens there', async ({
  laptop,
  phone,
}) => {
  const page = await openJournal(phone);
  await writeEntry(page);
  await setLock(page);
  await reload(page);
  const path = await takeCopy(page);
  expect(readFileSync(path, 'utf8')).not.toContain(secret);
  const fresh = await openApp(laptop, '', EXAMPLE_NOW);
  await openFile(fresh, path);
  await expect(fresh.getByText('Procesjournalen i kopien er låst.')).toBeVisible();
  expect(await axeViolations(fresh)).toEqual([]);
  await fresh.getByRole('button', { name: 'Hent kopien ind' }).click();
  await expect(received(fresh)).toBeVisible();
  expect(await dump(fresh)).not.toContain(secret);
  await goTo(fresh, '#/f/forloeb_eksempel/journal');
  await expect(lockedHere(fresh)).toBeVisible();
  await unlock(fresh);
  await expect(fresh.getByRole('link', { name: secret })).toBeVisible();
});

test('[N215] where there is a journal already, the key is asked for first, or the rest comes in without', async ({
  laptop,
  phone,
}) => {
  const page = await openJournal(phone);
  await writeEntry(page);
  await setLock(page);
  await reload(page);
  const path = await takeCopy(page);
  // The same device, locked: it is opened first, and then its own copy needs nothing more.
  await openFile(page, path);
  await expect(page.getByRole('heading', { name: 'Lås procesjournalen op først' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await unlock(page);
  await expect(page.getByText('Intet nyt')).toBeVisible();
  // Another one with a journal of its own in the open: the passphrase of the copy, and the two become one.
  const other = await openJournal(laptop);
  await writeEntry(other, 'Min egen');
  await openFile(other, path);
  await expect(other.getByRole('heading', { name: 'Der er en låst procesjournal i kopien' })).toBeVisible();
  await other.getByLabel('Din adgangssætning', { exact: true }).fill('ikke den her');
  await other.getByRole('button', { name: 'Åbn kopien' }).click();
  await expect(other.getByText('Det er ikke den rigtige adgangssætning.')).toBeVisible();
  await other.getByLabel('Din adgangssætning', { exact: true }).fill(phrase);
  await other.getByRole('button', { name: 'Åbn kopien' }).click();
  await other.getByRole('button', { name: 'Hent kopien ind' }).click();
  await expect(received(other)).toBeVisible();
  await goTo(other, '#/f/forloeb_eksempel/journal');
  await expect(other.getByRole('link', { name: secret })).toBeVisible();
  await expect(other.getByRole('link', { name: 'Min egen' })).toBeVisible();
  await openFile(other, path);
  await other.getByRole('button', { name: 'Fortsæt uden procesjournalen' }).click();
  await expect(other.getByText('Intet nyt')).toBeVisible();
});

test('[N214] what is saved in an emergency holds the journal sealed', async ({ laptop }) => {
  const page = await openJournal(laptop);
  await writeEntry(page, 'Først');
  await setLock(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await field(page).fill(secret);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem som fil', exact: true }).click();
  const path = await (await download).path();
  expect(readFileSync(path, 'utf8')).not.toContain(secret);
  expect(readFileSync(path, 'utf8')).toContain('"locked"');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await openFile(page, path);
  await unlock(page);
  await page.getByRole('button', { name: 'Hent kopien ind' }).click();
  await expect(received(page)).toBeVisible();
  expect(await dump(page)).not.toContain(secret);
});

test('[N218] done on this device: a copy and a last file are offered, a word is typed, and nothing is left', async ({
  phone,
}) => {
  const page = await openJournal(phone);
  await writeEntry(page);
  await setLock(page);
  await goTo(page, '#/f/forloeb_eksempel/mere');
  await page.getByRole('link', { name: 'Jeg er færdig på denne enhed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Færdig på denne enhed' });
  await expect(dialog.getByText('Der er skrevet noget, siden du sidst tog en kopi.')).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Send en sidste fil' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Gem en kopi af det hele' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('"locked"');
  await expect(dialog.getByText('Din seneste kopi rummer det hele.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Slet alt på enheden' }).click();
  await expect(dialog.getByText('Skriv SLET med store bogstaver.')).toBeVisible();
  await dialog.getByLabel('Skriv SLET for at gå videre').fill('SLET');
  await dialog.getByRole('button', { name: 'Slet alt på enheden' }).click();
  await page.waitForURL(/slettet\.html$/);
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage)))).toEqual([]);
});

/** Deletes everything while there is no network, and opens what is left of the app again. */
async function leaveOffline(page: Page, context: BrowserContext): Promise<void> {
  await readyOffline(page);
  await goTo(page, '#/mine-data');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Jeg er færdig på denne enhed …' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Du er uden net.')).toBeVisible();
  await dialog.getByLabel('Skriv SLET for at gå videre').fill('SLET');
  await dialog.getByRole('button', { name: 'Slet alt på enheden' }).click();
  await expect(page.getByText('Alt er slettet på denne enhed')).toBeVisible();
}

test('[N218] without a network the rest is said, and goes at the first start with one', async ({ laptop }) => {
  const page = await openJournal(laptop);
  await leaveOffline(page, laptop);
  await reload(page);
  await appIsThere(page);
  expect(await dump(page)).not.toMatch(/Amina/);
  // Closed, and not left: a window that still stands when the network comes goes by itself.
  await page.close();
  await laptop.setOffline(false);
  const next = await laptop.newPage();
  await next.goto('./');
  await next.waitForURL(/slettet\.html$/);
  expect(await next.evaluate(() => caches.keys())).toEqual([]);
});

test('[N218] the rest goes, once, when the network comes after the start or while the window still stands', async ({
  laptop,
}) => {
  const page = await openJournal(laptop);
  const left: string[] = [];
  page.on('framenavigated', (frame) => void (frame.url().endsWith('slettet.html') && left.push(frame.url())));
  await leaveOffline(page, laptop);
  await reload(page);
  await appIsThere(page);
  await laptop.setOffline(false);
  // Browsers tell it more than once when a network comes and goes.
  await page.evaluate(() => dispatchEvent(new Event('online'))).catch(() => undefined);
  await page.waitForURL(/slettet\.html$/);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(left).toHaveLength(1);

  await page.goto('./');
  await leaveOffline(page, laptop);
  await laptop.setOffline(false);
  await page.waitForURL(/slettet\.html$/);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(left).toHaveLength(2);
});

test('[N218] what is made anew before the network comes is not deleted', async ({ laptop }) => {
  const page = await openJournal(laptop);
  await leaveOffline(page, laptop);
  const other = await openApp(laptop, '', EXAMPLE_NOW);
  await other.getByRole('button', { name: 'Prøv et eksempel' }).click();
  await other.waitForURL(/#\/f\//);
  const there = page.waitForEvent('framenavigated');
  await laptop.setOffline(false);
  await there;
  await appIsThere(page);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('god-start-ryd'))).toBeNull();
  expect(page.url()).not.toMatch(/slettet/);
  expect(await dump(other)).toMatch(/Amina/);
});
