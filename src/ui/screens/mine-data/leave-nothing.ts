/**
 * What deleting the database leaves behind: texts kept over a reload, the stored app, a shared file that waits, and traces on the disk that only the
 * browser can clear. With a network the browser is sent to the page whose header makes it do so; that page is never stored.
 */
export async function leaveNothing(): Promise<void> {
  sessionStorage.clear();
  const registrations = await navigator.serviceWorker?.getRegistrations();
  if (!navigator.onLine) return;
  await Promise.all((await caches.keys()).map((key) => caches.delete(key)));
  await Promise.all((registrations ?? []).map((registration) => registration.unregister()));
  location.replace(new URL('./slettet.html', document.baseURI));
}
