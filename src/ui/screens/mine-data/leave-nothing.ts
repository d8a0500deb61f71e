import { forgetBegun } from '../../begun-texts.ts';
import { forgetHalfWritten } from '../../half-written.ts';
import { forgetDrafts } from '../../hooks/draft-keeper.ts';
import { dropAllAside } from '../../kept-aside.ts';

/**
 * What deleting the database leaves behind: texts that are not kept yet, and would be left for the next page or hold this one back; a shared
 * file that waits; the stored app; and traces on the disk that only the browser can clear. Without a network the app itself stays. With a network the browser is sent to the page whose header makes it do so; that page is never stored.
 */
export async function leaveNothing(forgetShared: () => Promise<void>): Promise<void> {
  forgetDrafts();
  forgetBegun();
  dropAllAside();
  forgetHalfWritten();
  sessionStorage.clear();
  localStorage.clear();
  await forgetShared();
  const registrations = await navigator.serviceWorker?.getRegistrations();
  if (!navigator.onLine) return;
  await Promise.all((await caches.keys()).map((key) => caches.delete(key)));
  await Promise.all((registrations ?? []).map((registration) => registration.unregister()));
  location.replace(new URL('./slettet.html', document.baseURI));
}
