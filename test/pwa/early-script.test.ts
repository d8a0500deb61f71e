import { describe, expect, it } from 'vitest';
import { EARLY_SCRIPT } from '../../src/pwa/hosting/early-script.ts';
import { forloebScreens, parseRoute } from '../../src/ui/routes.ts';

/** What of the page's later files the script asks for at an address. */
function askedFor(hash: string): readonly object[] {
  const links = [
    { dataset: { rel: 'modulepreload', href: './a.js' } },
    { dataset: { rel: 'preload', href: './a.css' } },
  ];
  const document = { querySelectorAll: (selector: string) => (selector === '[data-href]' ? links : []) };
  new Function('location', 'document', EARLY_SCRIPT)({ hash }, document);
  return links.filter((link) => 'href' in link);
}

const isEveryDay = (hash: string): boolean => {
  const route = parseRoute(hash);
  return route.at === 'forloeb' && (route.screen === 'i-dag' || route.screen === 'huskeliste');
};

describe('the script in the page', () => {
  it('asks for the files of the screens of every day as they are to be fetched', () => {
    expect(askedFor('#/f/a1/i-dag')).toMatchObject([
      { rel: 'modulepreload', href: './a.js' },
      { rel: 'preload', href: './a.css' },
    ]);
  });

  it('asks for them at the addresses of these screens and at no other', () => {
    const ends = ['', '/', '?delt', '/item_1'];
    const screens = forloebScreens.flatMap((screen) => ends.map((end) => `#/f/aB3-_x/${screen}${end}`));
    for (const hash of [
      '',
      '#/',
      '#/opret',
      '#/f/',
      '#/f/a1',
      '#/f/a1?x',
      '#/f/a1/unknown',
      '#/f/a b/i-dag',
      ...screens,
    ]) {
      expect(askedFor(hash).length > 0, hash).toBe(isEveryDay(hash));
    }
  });
});
