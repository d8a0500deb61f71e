/** What the browser has promised about this device's storage. `unknown` where it cannot be asked. */
export type Promised = 'promised' | 'not-promised' | 'unknown';

export interface StorageSpace {
  /** Bytes in use by the app and bytes the browser allows, as the browser estimates them. */
  readonly used: number;
  readonly allowed: number;
}

export async function promised(storage: StorageManager | undefined): Promise<Promised> {
  if (!storage?.persisted) return 'unknown';
  return (await storage.persisted()) ? 'promised' : 'not-promised';
}

/**
 * Asks the browser to keep the data when the disk runs full. A browser may ask the person first and answer much later, so
 * nothing may wait for this.
 */
export async function askForPromise(storage: StorageManager | undefined): Promise<Promised> {
  if (!storage?.persist) return 'unknown';
  return (await storage.persist()) ? 'promised' : 'not-promised';
}

export async function space(storage: StorageManager | undefined): Promise<StorageSpace | undefined> {
  if (!storage?.estimate) return undefined;
  const { usage, quota } = await storage.estimate();
  return { used: usage ?? 0, allowed: quota ?? 0 };
}
