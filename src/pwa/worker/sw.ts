/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { asKept, belongsToApp } from './precache-check.ts';
import { SHARED_CACHE, SHARED_FIELD, SHARED_NAME_HEADER, SHARED_ROUTE } from './shared-file.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[];
};

const controller = new PrecacheController({
  plugins: [
    {
      cacheWillUpdate: async ({ request, response }) =>
        (await belongsToApp(new URL(request.url).pathname, response)) ? asKept(response) : null,
    },
  ],
});

// A server's "Vary: Origin" must not hide a stored file from a request that carries other headers.
controller.strategy.matchOptions = { ignoreVary: true };
controller.addToCacheList([...self.__WB_MANIFEST]);
self.addEventListener('install', (event) => {
  void controller.install(event);
  answerFromCache(event);
});
self.addEventListener('activate', (event) => void controller.activate(event));
cleanupOutdatedCaches();

// Without this an update offered during the very first visit cannot take over the page that shows it.
clientsClaim();

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

/** Rules by which the browser answers without asking this worker; not every browser has them. */
interface StaticRoutes {
  addRoutes?(rule: {
    readonly condition: { readonly requestMethod: string; readonly urlPattern: { readonly pathname: string } };
    readonly source: { readonly cacheName: string };
  }): Promise<void>;
}

/**
 * Lets the browser take files that carry their digest in their name from the cache by itself: a start asks for ten of them, and this
 * worker would answer one after the other. What is missing there comes from the host, as it would by way of the worker.
 */
function answerFromCache(installing: ExtendableEvent & StaticRoutes): void {
  const { pathname } = new URL('./assets/*', self.registration.scope);
  const condition = { requestMethod: 'GET', urlPattern: { pathname } };
  // Refused, the worker answers as before.
  installing.addRoutes?.({ condition, source: { cacheName: controller.strategy.cacheName } }).catch(() => undefined);
}

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
