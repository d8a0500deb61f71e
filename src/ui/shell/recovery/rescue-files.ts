import { type EmergencyInput, emergencyFile } from '../../../handover/emergency.ts';
import { saveFile } from '../../../handover/ways-out.ts';
import type { Rescue } from '../../../storage/live-forloeb.ts';
import { receiptTexts, writeFailureText } from '../../texts/handover.ts';

/** What became of the file, to say on screen. */
export interface EmergencyOutcome {
  readonly good: boolean;
  readonly text: string;
}

/** Saves what is in memory as a file, and tells what is in it or why there is none. */
export async function saveEmergency({ docs, locked }: Rescue, input: EmergencyInput): Promise<EmergencyOutcome> {
  const made = await emergencyFile(docs, { ...input, ...(locked && { locked }) });
  if (!made.ok) {
    const { what, safe, next } = writeFailureText(made.error);
    return { good: false, text: `${what} ${safe} ${next}` };
  }
  const { bytes, name, leftOut } = made.value;
  saveFile(bytes, name);
  return { good: leftOut === 0, text: `${receiptTexts.saved(name)} ${receiptTexts.emergency(leftOut)}` };
}
