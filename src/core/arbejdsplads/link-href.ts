import { mailHref, phoneHref } from '../forloeb/contact.ts';

/** A host with at least one full stop, no name or password before it, and nothing that could end an attribute. */
const web =
  /^https:\/\/(?:[a-z0-9æøåéüöä](?:[a-z0-9æøåéüöä-]*[a-z0-9æøåéüöä])?\.)+[a-z]{2,24}(?::\d{1,5})?(?:[/?#][^\s<>"'`\\]*)?$/i;

/**
 * The address a link leads to: https, mail or telephone, and nothing else (RULES.md N68). An address without a scheme is taken as
 * https; undefined for what is none of these.
 */
export function linkHref(text: string): string | undefined {
  const address = text.trim();
  if (address.length > 200) return undefined;
  if (/^mailto:/i.test(address)) return mailHref(address.slice(7));
  if (/^tel:/i.test(address)) return phoneHref(address.slice(4));
  const known = mailHref(address) ?? phoneHref(address);
  if (known) return known;
  const full = /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[^/?#]+:\d/.test(address) ? address : `https://${address}`;
  return web.test(full) ? full.replace(/^https/i, 'https') : undefined;
}
