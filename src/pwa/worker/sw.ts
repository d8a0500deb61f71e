/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { belongsToApp } from './precache-check.ts';
import { SHARED_CACHE, SHARED_FIELD, SHARED_NAME_HEADER, SHARED_ROUTE } from './shared-file.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[];
};

const controller = new PrecacheController({
  plugins: [
    {
      cacheWillUpdate: async ({ request, response }) =>
        (await belongsToApp(new URL(request.url).pathname, response)) ? response : null,
    },
  ],
});

// A server's "Vary: Origin" must not hide a stored file from a request that carries other headers.
controller.strategy.matchOptions = { ignoreVary: true };
controller.addToCacheList([...self.__WB_MANIFEST]);
self.addEventListener('install', (event) => void controller.install(event));
self.addEventListener('activate', (event) => void controller.activate(event));
cleanupOutdatedCaches();

// Without this an update offered during the very first visit cannot take over the page that shows it.
clientsClaim();

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

registerRoute(new PrecacheRoute(controller, { ignoreURLParametersMatching: [/./] }));

// The page shown after everything is deleted must come from the host: its header empties the browser's storage.
const fromHostOnly = [/\/slettet(\.html)?$/];
registerRoute(new NavigationRoute(controller.createHandlerBoundToURL('index.html'), { denylist: fromHostOnly }));

registerRoute(({ url }) => url.href === new URL('./del', self.registration.scope).href, receiveShare, 'POST');

/**
 * Keeps what another app shared and sends the page on to the screen that asks what to do with it. When it cannot be
 * kept (the device is full), the page goes there all the same and finds nothing: it can say so, a worker cannot.
 */
async function receiveShare({ request }: { readonly request: Request }): Promise<Response> {
  try {
    await keepShared(await request.formData());
  } catch {
    await caches.delete(SHARED_CACHE);
  }
  return Response.redirect(new URL(SHARED_ROUTE, self.registration.scope).href, 303);
}

async function keepShared(form: FormData): Promise<void> {
  const cache = await caches.open(SHARED_CACHE);
  for (const file of sharedFiles(form)) {
    const headers = {
      [SHARED_NAME_HEADER]: encodeURIComponent(file.name),
      'Content-Type': file.type || 'text/plain',
    };
    await cache.put(`./delt/${crypto.randomUUID()}`, new Response(file, { headers }));
  }
}

/** The files of a share; a share of text alone, e.g. from a mail app, counts as one text file. */
function sharedFiles(form: FormData): File[] {
  const files = form.getAll(SHARED_FIELD).filter((part): part is File => part instanceof File && part.size > 0);
  const text = form.get('text');
  if (files.length > 0 || typeof text !== 'string' || text === '') return files;
  return [new File([text], 'delt.txt', { type: 'text/plain' })];
}
