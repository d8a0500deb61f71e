import { passphraseProblem, plainPassphrase, suggestPassphrase } from '../../../core/passphrase.ts';
import type { LockFailure } from '../../../storage/lock/lock.ts';
import { laasTexts } from '../../texts/laas.ts';
import { storageFailureTexts } from '../../texts/storage-failures.ts';

const texts = laasTexts.field;

/** Why the lock did not do what was asked, at the field of the passphrase. */
export const failureWords = ({ code }: LockFailure): string =>
  code === 'wrong' || code === 'moved' ? texts[code] : storageFailureTexts[code].what;

/** What is wrong with a new passphrase and its repetition, at either field. */
export function freshProblems(fresh: string, again: string): { readonly fresh?: string; readonly again?: string } {
  const problem = passphraseProblem(fresh);
  if (problem) return { fresh: texts[problem] };
  return plainPassphrase(fresh) === plainPassphrase(again) ? {} : { again: texts.differs };
}

/** Five words by the browser's own chance. */
export const suggested = (): string =>
  suggestPassphrase((below) => {
    const top = 2 ** 32 - (2 ** 32 % below);
    for (;;) {
      const [drawn = top] = crypto.getRandomValues(new Uint32Array(1));
      if (drawn < top) return drawn % below;
    }
  });
