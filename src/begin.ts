import { readFirst } from './storage/first-read.ts';
import { parseRoute } from './ui/routes.ts';
import { fetchScreen } from './ui/shell/screens.ts';

/**
 * Runs before everything else, and is small: the screen of the address and its records are fetched while the app itself is still
 * on its way.
 */

const route = parseRoute(location.hash);

/** What the first screen shows, if it could be read. */
export const first = readFirst(route.at === 'forloeb' ? route.id : undefined);

/** Settles when the screen of the address has been loaded, or cannot be. */
export const screen = fetchScreen(route);

/** Screens that are drawn of what was read; the store comes after them. Any other needs the store to be drawn. */
export const drawsWithoutStore =
  route.at === 'start' || (route.at === 'forloeb' && (route.screen === 'i-dag' || route.screen === 'huskeliste'));
if (!drawsWithoutStore) void import('./storage/open-storage.ts').catch(() => undefined);
