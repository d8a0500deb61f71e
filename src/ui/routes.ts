/** Addresses of the screens. They live in the hash, so that any static host will do and nothing of them reaches a server. */

export const forloebScreens = [
  'overblik',
  'i-dag',
  'huskeliste',
  'skema',
  'folk',
  'videnspersoner',
  'spoergsmaal',
  'moeder',
  'maal',
  'mentormoeder',
  'mentor',
  'hjaelp',
  'journal',
  'send',
  'udskriv',
  'hold',
  'velkomstbrev',
  'faser',
  'sagstal',
  'afslutning',
  'om',
  'mere',
] as const;
export type ForloebScreen = (typeof forloebScreens)[number];

export type Route =
  | { readonly at: 'start' | 'opret' | 'hent' | 'mine-data' | 'arbejdsplads' | 'mentorforloeb' | 'i-dag' | 'unknown' }
  | { readonly at: 'programmer'; readonly key: string; readonly part: string }
  | { readonly at: 'forloeb'; readonly id: string; readonly screen: ForloebScreen; readonly rest: string };

const isForloebScreen = (text: string): text is ForloebScreen => (forloebScreens as readonly string[]).includes(text);

/** `i-dag` without a forløb is the shortcut of the installed app: it leads on to the latest one. */
const pages = ['opret', 'hent', 'mine-data', 'arbejdsplads', 'mentorforloeb', 'i-dag'] as const;
const isPage = (text: string): text is (typeof pages)[number] => (pages as readonly string[]).includes(text);

/** The route of a hash such as `#/f/aB3…/huskeliste`; `unknown` for anything that names no screen. */
export function parseRoute(hash: string): Route {
  const [path = ''] = hash.replace(/^#\/?/, '').split('?');
  const [first = '', id = '', screen = 'i-dag', rest = ''] = path.split('/');
  if (first === '') return { at: 'start' };
  if (isPage(first)) return { at: first };
  if (first === 'programmer' && /^[A-Za-z0-9_-]{0,64}$/.test(id)) {
    return { at: first, key: id, part: path.split('/')[2] ?? '' };
  }
  if (first === 'f' && /^[A-Za-z0-9_-]{1,64}$/.test(id) && isForloebScreen(screen)) {
    return { at: 'forloeb', id, screen, rest };
  }
  return { at: 'unknown' };
}

/** The hash that leads to a screen of a forløb. */
export const forloebHref = (id: string, screen: ForloebScreen, rest = ''): string =>
  `#/f/${id}/${screen}${rest && `/${rest}`}`;

export const startHref = '#/';
export const opretHref = '#/opret';
export const hentHref = '#/hent';
export const mineDataHref = '#/mine-data';
/** The same with the question whether one is done on this device. */
export const farewellHref = `${mineDataHref}?faerdig`;
export const arbejdspladsHref = '#/arbejdsplads';
/** A mentor course without an introduction. */
export const mentorforloebHref = '#/mentorforloeb';
/** The list of programmes, one of them, or one part of it. */
export const programmerHref = (key = '', part = ''): string => ['#/programmer', key, part].filter(Boolean).join('/');

/** Goes to an address as if a link had been followed; back leads here again. */
export function goTo(href: string): void {
  location.hash = href.slice(1);
}

/** Goes to an address in place of this one; back leads to where one was before. */
export function replaceWith(href: string): void {
  location.replace(href);
}
