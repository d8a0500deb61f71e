import type { BrowserContext } from '@playwright/test';

/** What must not happen on any page of any test. */
export interface Faults {
  /** Addresses that were asked for outside the app's own origin. */
  readonly offOrigin: string[];
  /** Breaches of the content security policy, `directive → blocked`. */
  readonly policy: string[];
  /** Uncaught exceptions and rejections. */
  readonly thrown: string[];
  /** Errors the browser or the app wrote to the console, apart from failed requests while offline. */
  readonly console: string[];
}

/** Records faults of every page and worker of a context from now on. */
export async function watchFaults(context: BrowserContext, origin: string): Promise<Faults> {
  const faults: Faults = { offOrigin: [], policy: [], thrown: [], console: [] };
  context.on('request', (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && new URL(url).origin !== origin) faults.offOrigin.push(url);
  });
  context.on('weberror', (error) => faults.thrown.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() !== 'error' || message.text().includes('net::ERR_INTERNET_DISCONNECTED')) return;
    faults.console.push(message.text());
  });
  await context.exposeFunction('reportPolicyBreach', (text: string) => faults.policy.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as { reportPolicyBreach?: (text: string) => void }).reportPolicyBreach;
      report?.(`${event.effectiveDirective} → ${event.blockedURI}`);
    });
  });
  return faults;
}

/** Nothing at all, to compare with. */
export const NO_FAULTS: Faults = { offOrigin: [], policy: [], thrown: [], console: [] };
