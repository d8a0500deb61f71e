import type { Storage } from '../../../storage/storage.ts';
import { forgetDrafts } from '../../drafts/all-drafts.ts';
import { forgetBegun } from '../../drafts/begun-texts.ts';
import { forgetHalfWritten, hasHalfWritten } from '../../drafts/half-written.ts';
import { dropAllAside } from '../../drafts/kept-aside.ts';
import { leavingKey } from '../../leaving.ts';

/**
 * What deleting the database leaves behind: texts that are not kept yet, and would be left for the next page or hold this one back; a shared
 * file that waits; the stored app; and traces on the disk that only the browser can clear. Without a network the app itself stays until there is one. With a network the browser is sent to the page whose header makes it do so; that page is never stored.
 */
export async function leaveNothing(forgetShared: () => Promise<void>): Promise<void> {
  forgetDrafts();
  forgetBegun();
  dropAllAside();
  forgetHalfWritten();
  sessionStorage.clear();
  localStorage.clear();
  await forgetShared();
  if (navigator.onLine) return leaveApp();
  localStorage.setItem(leavingKey, '1');
  // Another window may have begun anew by then, and this one cannot read the store any more to see it.
  addEventListener('online', () => location.reload(), { once: true });
}

/**
 * The rest of what was deleted without a network, once there is one. Not where something new has come to lie here since, which would be
 * deleted too, nor under the hands of somebody who is writing. Asked more than once it runs once.
 */
export async function finishLeaving(storage: Pick<Storage, 'readRoomKeys'>): Promise<void> {
  const keys = await storage.readRoomKeys();
  if (!keys.ok || hasHalfWritten() || localStorage.getItem(leavingKey) === null) return;
  localStorage.removeItem(leavingKey);
  if (keys.value.length === 0) await leaveApp();
}

async function leaveApp(): Promise<void> {
  localStorage.removeItem(leavingKey);
  const registrations = await navigator.serviceWorker?.getRegistrations();
  await Promise.all((await caches.keys()).map((key) => caches.delete(key)));
  await Promise.all((registrations ?? []).map((registration) => registration.unregister()));
  location.replace(new URL('./slettet.html', document.baseURI));
}
