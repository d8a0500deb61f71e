import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sealed } from '../../../../src/core/lock.ts';
import { ok } from '../../../../src/core/result.ts';
import type { Storage } from '../../../../src/storage/storage.ts';
import { waitingTexts } from '../../../../src/ui/drafts/draft-rescue.ts';
import { bringBackPrivate, watchPrivate } from '../../../../src/ui/screens/laas/put-away.ts';

const key = 'f/procesjournal/r/happened';
const item = `sealed-draft:${key}`;
const left = { text: 'Midt i en sætning', kept: '', seen: [] };

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const sealed = (value: unknown): Sealed => ({ iv: bytesOf('iv'), data: bytesOf(value) });
const asItem = ({ iv, data }: Sealed) => JSON.stringify({ iv: [...iv], data: [...data] });

/** A store that seals nothing, so that the test can read it. */
const storage = {
  sealText: async (_key: string, value: unknown) => sealed(value),
  openText: async (_key: string, { data }: Sealed) => JSON.parse(new TextDecoder().decode(data)),
  readBegun: async () => ok([]),
  onLock: () => () => undefined,
} as unknown as Storage;

/** The tab's own storage, as far as it is used here: its names are its keys. */
const tab: Record<string, string> = {};
const methods = {
  getItem: (name: string) => tab[name] ?? null,
  setItem: (name: string, value: string) => {
    tab[name] = value;
  },
  removeItem: (name: string) => void delete tab[name],
};
for (const [name, value] of Object.entries(methods)) Object.defineProperty(tab, name, { value });

let page = new EventTarget();

beforeEach(() => {
  for (const name of Object.keys(tab)) delete tab[name];
  page = new EventTarget();
  vi.stubGlobal('sessionStorage', tab);
  vi.stubGlobal('location', { hash: '#/mine-data' });
  vi.stubGlobal('navigator', { locks: { request: async () => undefined } });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  tab[item] = asItem(sealed(left));
});
afterEach(() => vi.unstubAllGlobals());

describe('[N216] a text that was put away sealed', () => {
  it('is in memory once it is opened, and no longer in the tab', async () => {
    await bringBackPrivate(storage);
    expect(waitingTexts()).toEqual([[key, left]]);
    expect(tab[item]).toBeUndefined();
  });

  it('is left sealed again when the page goes before anything else has been drawn', async () => {
    await bringBackPrivate(storage);
    page.dispatchEvent(new Event('pagehide'));
    expect(tab[item]).toBe(asItem(sealed(left)));
  });

  it('lies in the tab until it is sealed anew', async () => {
    let found: string | undefined;
    const sealText = async (_key: string, value: unknown) => {
      found = tab[item];
      return sealed(value);
    };
    await bringBackPrivate({ ...storage, sealText } as unknown as Storage);
    expect(found).toBeDefined();
  });
});

describe('[N210] [N216] a text that lies in the open when a lock is put on', () => {
  it('lies there until it is sealed, and then no longer', async () => {
    // A field of its own: what the page has in memory of another stays.
    const [openItem, sealedItem] = ['draft:f/procesjournal/r/felt', 'sealed-draft:f/procesjournal/r/felt'];
    delete tab[item];
    tab[openItem] = JSON.stringify({ ...left, text: 'Ladt ligge' });
    let found: string | undefined;
    const sealText = async (_key: string, value: unknown) => {
      found = tab[openItem];
      return sealed(value);
    };
    const stop = watchPrivate({ ...storage, sealText } as unknown as Storage);
    await vi.waitFor(() => expect(tab[openItem]).toBeUndefined());
    expect(found).toBeDefined();
    page.dispatchEvent(new Event('pagehide'));
    expect(tab[sealedItem]).toBe(asItem(sealed({ ...left, text: 'Ladt ligge' })));
    stop();
  });
});
