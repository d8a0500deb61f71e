import type { Day } from '../../../core/calendar/day.ts';
import { type EmergencyInput, emergencyFile } from '../../../handover/emergency.ts';
import { rawFile } from '../../../handover/raw-file.ts';
import { saveFile } from '../../../handover/ways-out.ts';
import type { Rescue } from '../../../storage/live-forloeb.ts';
import { readRaw } from '../../../storage/recovery/raw-copy.ts';
import type { Storage } from '../../../storage/storage.ts';
import { makeFile } from '../../files/file-out.ts';
import type { Services } from '../../services.ts';
import { receiptTexts, writeFailureText } from '../../texts/handover.ts';
import { recoveryTexts } from '../../texts/recovery.ts';
import type { RescueOutcome } from './rescue.ts';

/** Saves what is in memory as a file, and tells what is in it or why there is none. */
export async function saveEmergency({ docs, locked }: Rescue, input: EmergencyInput): Promise<RescueOutcome> {
  const made = await emergencyFile(docs, { ...input, ...(locked && { locked }) });
  if (!made.ok) {
    const { what, safe, next } = writeFailureText(made.error);
    return { good: false, text: `${what} ${safe} ${next}` };
  }
  const { bytes, name, leftOut } = made.value;
  saveFile(bytes, name);
  return { good: leftOut === 0, text: `${receiptTexts.saved(name)} ${receiptTexts.emergency(leftOut)}` };
}

/** Saves a copy of everything that lies on the device. */
export async function saveCopy(storage: Storage, services: Services): Promise<RescueOutcome> {
  const made = await makeFile(storage, services, { profile: 'sikkerhedskopi', from: 'kontaktperson', forloeb: 'all' });
  if (!made.ready) return { good: false, text: `${made.why.what} ${made.why.safe} ${made.why.next}` };
  const { bytes, name } = made.file;
  saveFile(bytes, name);
  return { good: true, text: receiptTexts.saved(name) };
}

/** Saves what lies in a store that no version here can read, as it lies. */
export async function saveRawCopy(made: Day): Promise<RescueOutcome> {
  const copy = await readRaw();
  if (!copy) return { good: false, text: recoveryTexts.raw.failed };
  const { bytes, name } = rawFile(copy, made);
  saveFile(bytes, name);
  return { good: true, text: receiptTexts.saved(name) };
}
