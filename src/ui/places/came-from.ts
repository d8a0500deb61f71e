import { type Route, startHref } from '../routes.ts';

/** Where the pages that belong to no forløb lead back to. */
interface Place {
  readonly href: string;
  readonly at: 'start' | 'opret' | 'forloeb';
}

let last: Place = { href: startHref, at: 'start' };

/** Remembers where one is, unless it is a page that is itself left again. Held in memory: after a reload the way back is the start. */
export function rememberPlace(route: Route): void {
  if (route.at === 'start' || route.at === 'opret' || route.at === 'forloeb')
    last = { href: location.hash || startHref, at: route.at };
}

export const cameFrom = (): Place => last;
