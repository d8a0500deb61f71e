import type { Workbox } from 'workbox-window';

/** What the app wants to hear from its service worker, and the one thing it is asked. */
export interface WorkerEvents {
  /** A new version lies ready. Show it and let the person choose; `applyUpdate` takes it into use. */
  onUpdateReady(): void;
  /** Everything is stored for the first time: from now on the app opens without a network. */
  onOfflineReady(): void;
  /**
   * Another tab has taken a new version into use while `mayReload` said no here. This page still runs the old code:
   * say so, and call `applyUpdate` when the person asks for it.
   */
  onControllerChange(): void;
  /** Something could not be fetched; what was there before is still in use. */
  onFailed?(what: FailedFetch): void;
  /** True when nothing is half-written on this page. Asked before every reload. */
  mayReload(): boolean;
}

/**
 * `first`: the app could not be stored and needs the network still. `update`: a newer version could not be stored whole. `part`: a part of
 * the app that this page asked for.
 */
export type FailedFetch = 'first' | 'update' | 'part';

/** `held` means that `mayReload` said no and that nothing was done. */
export type UpdateAnswer = 'applying' | 'held';

/** The running registration. */
export interface WorkerHandle {
  /** Takes the waiting version into use and reloads every tab that allows it. Call it only when the person asks. */
  applyUpdate(): UpdateAnswer;
  /** Asks the host for a new version. Without a network nothing happens. */
  checkForUpdate(): Promise<void>;
}

/** An hour: an app that stays open for weeks must still hear of a new version. */
const CHECK_EVERY_MS = 3_600_000;

/** How long a tab waits for the new worker before it reloads anyway, so that the button never does nothing. */
const TAKEOVER_MS = 3_000;

interface ScriptUrlPolicy {
  createScriptURL(url: string): { toString(): string };
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy;
}

/**
 * The worker's address, blessed by the only policy the content security policy allows (`trusted-types app-sw`).
 * The policy accepts this one address; anything else is our own mistake and throws.
 */
function workerUrl(): string {
  const own = new URL('./sw.js', document.baseURI).href;
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  const policy = factory?.createPolicy('app-sw', {
    createScriptURL(url) {
      if (url !== own) throw new TypeError(`Not the app's own worker: ${url}`);
      return url;
    },
  });
  // The platform's types know no trusted URLs yet; workbox-window passes the object on unread.
  return (policy ? policy.createScriptURL(own) : own) as string;
}

/**
 * Registers the service worker once per page. Resolves to `undefined` where there is none to be had (an old browser,
 * a private window, a page that is not served over https); the app then works as long as the page stays open.
 *
 * @param quiet the registration waits for it; a version that another tab takes into use is heard of before
 */
export async function registerWorker(
  events: WorkerEvents,
  quiet: Promise<unknown> = Promise.resolve(),
): Promise<WorkerHandle | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  let workbox: Workbox | undefined;
  const applyUpdate = reloadOnTakeover(() => workbox?.messageSkipWaiting(), events);
  window.addEventListener('vite:preloadError', () => events.onFailed?.('part'));
  try {
    await quiet;
    // Fetched only now: nothing on the first screen waits for it.
    const workboxWindow = await import('workbox-window');
    workbox = new workboxWindow.Workbox(workerUrl(), { scope: './', updateViaCache: 'none' });
    const registration = await workbox.register();
    if (registration) watchWorkers(registration, events);
  } catch {
    events.onFailed?.('first');
    return undefined;
  }
  const checkForUpdate = async (): Promise<void> => workbox?.update().catch(() => undefined);
  setInterval(checkForUpdate, CHECK_EVERY_MS);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void checkForUpdate();
  });
  return { applyUpdate, checkForUpdate };
}

/**
 * Tells how each worker of the registration fares, from the one that is there now to those that come in the weeks a
 * page may stay open; workbox-window stops listening after the second.
 */
function watchWorkers(registration: ServiceWorkerRegistration, events: WorkerEvents): void {
  const followed = new WeakSet<ServiceWorker>();
  const follow = (worker: ServiceWorker | null): void => {
    // The first one is met twice: it is there already, and its "updatefound" is still on its way.
    if (!worker || followed.has(worker)) return;
    followed.add(worker);
    const isUpdate = registration.active !== null;
    let stored = false;
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed') {
        stored = true;
        if (isUpdate) events.onUpdateReady();
      } else if (worker.state === 'activated') {
        if (!isUpdate) events.onOfflineReady();
      } else if (worker.state === 'redundant' && !stored) {
        events.onFailed?.(isUpdate ? 'update' : 'first');
      }
    });
  };
  if (registration.waiting && registration.active) events.onUpdateReady();
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}

/**
 * Reloads when a new worker has taken over, never when the first one has, and never while `mayReload` says no.
 * That a page was uncontrolled before is what tells the first one apart; a worker found during the first visit is new.
 */
function reloadOnTakeover(skipWaiting: () => void, events: WorkerEvents): () => UpdateAnswer {
  let controlled = navigator.serviceWorker.controller !== null;
  let accepted = false;
  let takenOver = false;
  let reloading = false;
  const reload = (): void => {
    if (reloading) return;
    if (!events.mayReload()) {
      events.onControllerChange();
      return;
    }
    reloading = true;
    location.reload();
  };
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // None at all: everything is being deleted, and a reload would stop the way to the page that says so.
    if (!navigator.serviceWorker.controller) return;
    const first = !controlled;
    controlled = true;
    if (first && !accepted) return;
    takenOver = true;
    reload();
  });
  return () => {
    if (!events.mayReload()) return 'held';
    accepted = true;
    if (takenOver) {
      reload();
    } else {
      skipWaiting();
      setTimeout(reload, TAKEOVER_MS);
    }
    return 'applying';
  };
}
