import type { Change, Json } from '../../../core/document/types.ts';
import { viewRecord } from '../../../core/document/view.ts';
import { receiversOf } from '../../../handover/receiver.ts';
import type { Storage } from '../../../storage/storage.ts';
import { hentTexts } from '../../texts/hent.ts';
import { type FailureText, storageFailureTexts } from '../../texts/storage-failures.ts';
import type { Arrival } from './arrival.ts';

/** One of two versions that the person has chosen to keep. */
export interface Choice {
  readonly forloebId: string;
  readonly id: string;
  readonly field: string;
  readonly value: Json;
}

export interface Received {
  readonly arrival: Arrival;
  readonly snapshot: number;
}

export type ReceiveResult =
  | { readonly done: true; readonly received: Received }
  | { readonly done: false; readonly why: FailureText };

/**
 * Takes the file in, and after that keeps the versions that were chosen. The choices are writes of their own: if they
 * cannot be kept, both versions still stand, and nothing of the file is lost.
 */
export async function receiveArrival(
  arrival: Arrival,
  choices: readonly Choice[],
  storage: Storage,
): Promise<ReceiveResult> {
  const { file } = arrival.preview;
  const reason = file.profile === 'sikkerhedskopi' ? 'restore' : 'receive';
  const received = await storage.receive({ docs: file.docs, selves: receiversOf(file), reason });
  if (!received.ok) {
    const { code } = received.error;
    return { done: false, why: code === 'unfit' ? hentTexts.unfit : storageFailureTexts[code] };
  }
  for (const choice of choices) await keepChoice(arrival, choice, storage);
  return { done: true, received: { arrival, snapshot: received.value.snapshot } };
}

async function keepChoice(arrival: Arrival, choice: Choice, storage: Storage): Promise<void> {
  const room = arrival.preview.rooms.find(
    ({ forloebId, merged }) => forloebId === choice.forloebId && merged.r[choice.id],
  );
  const view = room && viewRecord(room.merged, choice.id);
  const summary = await storage.readSummary(choice.forloebId);
  if (!room || !view || !summary.ok || !summary.value) return;
  const fields = { [choice.field]: choice.value };
  const change: Change = { do: 'write', id: view.id, type: view.type, fields, seen: view.stamps };
  await storage.change(choice.forloebId, [{ room: room.room, by: summary.value.person, changes: [change] }]);
}
