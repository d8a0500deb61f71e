/**
 * Stands in the page itself and runs before anything has been fetched: at the address of a screen of every day it lets the browser
 * fetch that screen together with the app, and not once the first script has come and run. Of addresses it knows no more than these
 * two; `src/begin.ts` fetches whatever is missing. The policy allows no other script in the page.
 */
export const EARLY_SCRIPT = String.raw`if(/^#\/f\/[\w-]+(\/(i-dag|huskeliste)(\/[^?]*)?)?(\?|$)/.test(location.hash))for(const l of document.querySelectorAll("[data-href]")){l.rel=l.dataset.rel;l.href=l.dataset.href}`;

/** The digest of `EARLY_SCRIPT`; a test fails when it is another. */
export const EARLY_DIGEST = 'sha256-SX3lte23Z7h5nkBha9XLrO0K3mhRgHiZmw9PfgFxuO4=';
