import type { StorageFailure } from '../storage/failure.ts';
import type { Say } from './components/messages.tsx';

/** Says what could not be kept. The words are fetched when they are needed; the state of saving stands on screen without them. */
export async function sayFailure(say: Say, { code }: StorageFailure): Promise<void> {
  const words = await import('./texts/storage-failures.ts').catch(() => undefined);
  if (words) say({ text: words.storageFailureTexts[code].what });
}
