/** How long a busy page may put off what can wait, in milliseconds. */
const LONGEST_WAIT_MS = 2_000;

/** Settles when `shown` has settled, the page has loaded, and the browser has nothing better to do. Never fails. */
export async function whenQuiet(shown: Promise<unknown>): Promise<void> {
  await shown.catch(() => undefined);
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  await new Promise<void>((resolve) => {
    // WebKit has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
    else setTimeout(resolve, 200);
  });
}
