import { emergencyTexts } from '../../texts/storage-failures.ts';

/** What became of a file, to say on screen. */
export interface RescueOutcome {
  readonly good: boolean;
  readonly text: string;
}

type Files = typeof import('./rescue-files.ts');

/** Fetches what makes files and lets it make one. Where it cannot be fetched, because a newer version has taken its place, that is said. */
export async function rescueFile(make: (files: Files) => Promise<RescueOutcome>): Promise<RescueOutcome> {
  try {
    return await make(await import('./rescue-files.ts'));
  } catch {
    return { good: false, text: emergencyTexts.notMade };
  }
}
