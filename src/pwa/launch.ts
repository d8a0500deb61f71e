import { SHARED_CACHE, SHARED_NAME_HEADER, SHARED_ROUTE } from './worker/shared-file.ts';

interface LaunchParams {
  readonly files: readonly FileSystemFileHandle[];
}

interface LaunchQueue {
  setConsumer(consumer: (params: LaunchParams) => void): void;
}

/**
 * Calls back with the files a person opened from the desktop ("Åbn med God start"), now or later. Browsers without
 * file handling never call. A file that has been moved or locked since is left out, and the rest still come.
 */
export function launchedFiles(onFiles: (files: readonly File[]) => void): void {
  const queue = (globalThis as { launchQueue?: LaunchQueue }).launchQueue;
  queue?.setConsumer((params) => {
    void readAll(params.files).then((files) => {
      if (files.length > 0) onFiles(files);
    });
  });
}

async function readAll(handles: readonly FileSystemFileHandle[]): Promise<File[]> {
  const read = await Promise.allSettled(handles.map((handle) => handle.getFile()));
  return read.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
}

/**
 * Takes the oldest file that another app has shared with this one, and removes it from where the worker kept it.
 * Several may wait: call again until the answer is `undefined`. Names and contents come from outside; trust neither.
 */
export async function takeSharedFile(): Promise<File | undefined> {
  if (!('caches' in globalThis) || !(await caches.has(SHARED_CACHE))) return undefined;
  const cache = await caches.open(SHARED_CACHE);
  const [oldest] = await cache.keys();
  if (!oldest) {
    await caches.delete(SHARED_CACHE);
    return undefined;
  }
  const response = await cache.match(oldest);
  const blob = await response?.blob();
  await cache.delete(oldest);
  if (!response || !blob) return undefined;
  const name = decodeName(response.headers.get(SHARED_NAME_HEADER));
  return new File([blob], name, { type: blob.type });
}

/** Takes all files that wait, the oldest first. */
export async function takeSharedFiles(): Promise<File[]> {
  const files: File[] = [];
  for (let file = await takeSharedFile(); file; file = await takeSharedFile()) files.push(file);
  return files;
}

/** Deletes what other apps have shared and nobody has taken. */
export async function forgetSharedFiles(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(SHARED_CACHE);
}

/** Whether the address is the one that the worker sends a share to, whatever became of what was shared. */
export const isShareAddress = (hash: string): boolean => SHARED_ROUTE === `./${hash}`;

function decodeName(encoded: string | null): string {
  try {
    return decodeURIComponent(encoded ?? '') || 'delt.txt';
  } catch {
    return 'delt.txt';
  }
}
