import type { Change, Json } from '../../../core/document/types.ts';
import { viewRecord } from '../../../core/document/view.ts';
import { personKind, roleKind, roleRecordId } from '../../../core/forloeb/person.ts';
import { isStandingRoom } from '../../../core/rooms.ts';
import { standingSelf } from '../../../core/standing-author.ts';
import type { FileSelves } from '../../../handover/envelope.ts';
import type { RoomPreview } from '../../../handover/preview.ts';
import { receiversOf } from '../../../handover/receiver.ts';
import type { RoomChanges } from '../../../storage/room-rows.ts';
import type { Storage } from '../../../storage/storage.ts';
import type { FailureText } from '../../texts/storage-failures.ts';
import type { Arrival } from './arrival.ts';
import { receiveFailureText } from './receive-failure.ts';

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

/** What the person decided while looking at the file. */
export interface Decisions {
  readonly choices: readonly Choice[];
  /** The receiver's own name, where the file does not know who it is for; empty otherwise. */
  readonly name: string;
  /** Key for the person record that the name goes into. */
  readonly personId: string;
}

/** Whether the receiver has to say who it is: the file is for a role that nobody holds yet, or that is being taken over. */
export const asksForName = ({ preview, news }: Arrival): boolean => {
  const fresh = new Set(news.filter(({ isNew }) => isNew).map(({ forloebId }) => forloebId));
  return Object.entries(receiversOf(preview.file)).some(([id, { person }]) => fresh.has(id) && person === '');
};

/** Takes the file in, with what was decided, as one action. */
export async function receiveArrival(arrival: Arrival, decisions: Decisions, storage: Storage): Promise<ReceiveResult> {
  const { file } = arrival.preview;
  const reason = file.profile === 'sikkerhedskopi' ? 'restore' : 'receive';
  const named = namedSelves(receiversOf(file), decisions);
  const summaries = await writersOf(arrival, named, storage);
  const decided = decidedWork(arrival, decisions, summaries);
  const received = await storage.receive({ docs: file.docs, locked: file.locked, selves: named, reason, decided });
  if (!received.ok) {
    const { code } = received.error;
    return { done: false, why: receiveFailureText(code) };
  }
  return { done: true, received: { arrival, snapshot: received.value.snapshot } };
}

const namedSelves = (selves: FileSelves, { personId }: Decisions): FileSelves =>
  Object.fromEntries(Object.entries(selves).map(([id, self]) => [id, { ...self, person: self.person || personId }]));

/** Who writes in each forløb of the file: the owner of this device as known here, else as the file makes them. */
async function writersOf(arrival: Arrival, named: FileSelves, storage: Storage): Promise<FileSelves> {
  const writers: Record<string, FileSelves[string]> = { ...named };
  for (const { forloebId } of arrival.preview.rooms) {
    const known = await storage.readSummary(forloebId);
    if (known.ok && known.value) writers[forloebId] = known.value;
  }
  return writers;
}

function decidedWork({ preview }: Arrival, decisions: Decisions, writers: FileSelves) {
  const work: Record<string, RoomChanges[]> = {};
  for (const room of preview.rooms) {
    const { forloebId } = room;
    const by = isStandingRoom(room.room) ? standingSelf : writers[forloebId];
    if (!by) continue;
    const changes = [...choicesIn(room, decisions), ...nameIn(room, by, decisions)];
    if (changes.length > 0) work[forloebId] = [...(work[forloebId] ?? []), { room: room.room, by: by.person, changes }];
  }
  return work;
}

/** The chosen versions in one room. Each supersedes what stood beside it when the person chose. */
function choicesIn({ forloebId, merged }: RoomPreview, { choices }: Decisions): Change[] {
  return choices.flatMap((choice): Change[] => {
    const view = choice.forloebId === forloebId ? viewRecord(merged, choice.id) : undefined;
    if (!view) return [];
    const fields = { [choice.field]: choice.value };
    return [{ do: 'write', id: view.id, type: view.type, fields, seen: view.stamps }];
  });
}

/** The receiver's name and role, in the room that holds the people. */
function nameIn({ room, merged }: RoomPreview, self: FileSelves[string], { name, personId }: Decisions): Change[] {
  const holdsPeople = room === 'plan' || room === 'mentor' || room === 'ramme';
  if (!holdsPeople || self.person !== personId) return [];
  const role = roleRecordId(self.viewpoint);
  const seen = viewRecord(merged, role)?.stamps ?? [];
  return [
    { do: 'write', id: personId, type: personKind.type, fields: { name: name.trim() } },
    { do: 'write', id: role, type: roleKind.type, fields: { person: personId }, seen },
  ];
}
