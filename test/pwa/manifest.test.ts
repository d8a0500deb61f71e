import { describe, expect, it } from 'vitest';
import { isShareAddress } from '../../src/pwa/launch.ts';
import { MANIFEST } from '../../src/pwa/manifest.ts';
import { SHARED_ROUTE } from '../../src/pwa/worker/shared-file.ts';
import { parseRoute } from '../../src/ui/routes.ts';

const pageOf = (address: string) => parseRoute(new URL(address, 'https://example.dk/app/').hash).at;

describe('the addresses that an installed app is opened by', () => {
  const addresses = [
    MANIFEST.start_url,
    ...MANIFEST.shortcuts.map(({ url }) => url),
    ...MANIFEST.file_handlers.map(({ action }) => action),
    SHARED_ROUTE,
  ];

  it.each(addresses)('%s leads to a page', (address) => {
    expect(pageOf(address)).not.toBe('unknown');
  });

  it('are those that are meant', () => {
    expect(MANIFEST.shortcuts.map(({ url }) => pageOf(url))).toEqual(['i-dag', 'hent']);
    expect(MANIFEST.file_handlers.map(({ action }) => pageOf(action))).toEqual(['hent']);
  });

  it('a share is posted to the worker, which leads on to the page that asks for it', () => {
    expect(MANIFEST.share_target.action).toBe('./del');
    expect(isShareAddress(new URL(SHARED_ROUTE, 'https://example.dk/').hash)).toBe(true);
  });
});
