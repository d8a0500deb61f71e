import type { ReceiveFailure } from '../../../storage/receive.ts';
import { hentTexts } from '../../texts/hent.ts';
import { type FailureText, storageFailureTexts } from '../../texts/storage-failures.ts';

/** Why what was to be taken in was not. */
export const receiveFailureText = (code: ReceiveFailure['code']): FailureText =>
  code === 'unfit' || code === 'incomplete' ? hentTexts[code] : storageFailureTexts[code];
