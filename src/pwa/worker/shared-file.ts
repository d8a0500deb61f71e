/**
 * The one place both sides agree on for what another app has shared: the worker puts it here, `launch.ts` takes it
 * out again. A cache and not IndexedDB, because the database belongs to `storage` and the worker must not open it.
 */

/** The cache that holds shared files until the page takes them. */
export const SHARED_CACHE = 'god-start-delt';

/** Carries the file's name, percent-encoded because a header may only hold ASCII. */
export const SHARED_NAME_HEADER = 'X-Filnavn';

/** The form field of the manifest's `share_target` that holds files. */
export const SHARED_FIELD = 'fil';

/** Where the page goes after a share, below the app's own address. */
export const SHARED_ROUTE = './#/hent?delt';
