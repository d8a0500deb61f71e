import type { Doc } from '../../../core/document/types.ts';
import { frameDoc } from '../../../core/forloeb/mentor-frame.ts';
import { type People, readPeople } from '../../../core/forloeb/people.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import type { LockedRooms } from '../../../core/lock.ts';
import { roomOfDocId } from '../../../core/rooms.ts';
import { type ForloebNews, readPreview } from '../../../handover/news.ts';
import { type Preview, previewFile } from '../../../handover/preview.ts';
import { damagedOf, readDamaged } from '../../../handover/read-damaged.ts';
import { type HandoverFile, readBlob } from '../../../handover/read-file.ts';
import { readWrittenJson } from '../../../handover/read-written.ts';
import type { Salvage } from '../../../handover/salvage.ts';
import type { Storage } from '../../../storage/storage.ts';
import type { Services } from '../../services.ts';
import { previewFailureText, readFailureText } from '../../texts/handover.ts';
import { storageFailureTexts } from '../../texts/storage-failures.ts';
import { openFormJson } from './form-arrival.ts';
import { privateWay } from './private-way.ts';
import { openProgrammeJson, type PlacedFailure } from './programme-arrival.ts';
import { maySalvage, openSalvage } from './salvage-arrival.ts';

/** A file that can be received, with what it would change here. */
export interface Arrival {
  readonly preview: Preview;
  readonly news: readonly ForloebNews[];
  /** People of a forløb as they will be, for names in sentences. */
  readonly peopleOf: (forloebId: string) => People | undefined;
}

export type ArrivalResult =
  | { readonly fits: true; readonly arrival: Arrival }
  /** A key is missing; the same file is to be held against what lies here once it has been given. */
  | { readonly fits: 'locked'; readonly file: HandoverFile; readonly locked?: LockedRooms }
  /** `salvage`: what can still be read of it, held against what lies here. */
  | { readonly fits: false; readonly why: PlacedFailure; readonly salvage?: Salvage | undefined };

/** Reads a file and holds it against what lies here. Nothing is written. */
export async function openArrival(blob: Blob, storage: Storage, services: Services): Promise<ArrivalResult> {
  const read = await readBlob(blob);
  if (read.ok) return openFile(read.value, storage);
  const json = read.error.code === 'foreign' ? await readWrittenJson(blob) : undefined;
  const written =
    json && ((await openProgrammeJson(json, storage, services)) ?? (await openFormJson(json, storage, services)));
  if (!written) {
    const damaged = maySalvage(read.error) ? await readDamaged(blob, services.today()) : undefined;
    const salvage = damaged && (await openSalvage(damaged, storage));
    return { fits: false, why: readFailureText(read.error), salvage };
  }
  return written.fits ? arrivalOf(written.file, storage) : written;
}

/** Holds a file that has been read against what lies here. */
export async function openFile(file: HandoverFile, storage: Storage): Promise<ArrivalResult> {
  const way = await privateWay(file, storage);
  if (way.is === 'ready') return arrivalOf(way.file, storage);
  return { fits: 'locked', file, ...(way.is === 'copy' && { locked: way.locked }) };
}

async function arrivalOf(file: HandoverFile, storage: Storage): Promise<ArrivalResult> {
  const local = await localDocs(file, storage);
  if (!local.ok) return { fits: false, why: storageFailureTexts[local.error.code] };
  const preview = previewFile(file, local.value);
  if (!preview.ok) {
    const salvage = maySalvage(preview.error) ? await openSalvage(damagedOf(file), storage) : undefined;
    return { fits: false, why: previewFailureText(preview.error), salvage };
  }
  const plans = plansOf(preview.value, local.value);
  const peopleOf = (id: string) => {
    const plan = plans.get(id);
    return plan && readPeople(plan, file.made);
  };
  return { fits: true, arrival: { preview: preview.value, news: readPreview(preview.value), peopleOf } };
}

async function localDocs(file: HandoverFile, storage: Storage) {
  const ids = new Set(file.docs.map((doc) => roomOfDocId(doc.id)?.forloebId ?? ''));
  const rooms = await storage.readRooms([...ids]);
  return rooms.ok ? { ok: true as const, value: rooms.value.map((row) => row.doc) } : rooms;
}

/** What says what each forløb is after receiving: the plan, or without one the frame in the mentor room or in `ramme`. */
function plansOf(preview: Preview, local: readonly Doc[]): Map<string, Doc> {
  const rooms = new Map<string, Record<string, Doc>>();
  for (const doc of [...local, ...preview.rooms.map(({ merged }) => merged)]) {
    const id = roomOfDocId(doc.id)?.forloebId ?? '';
    rooms.set(id, { ...rooms.get(id), [doc.kind]: doc });
  }
  const plans = new Map<string, Doc>();
  for (const [id, docs] of rooms) {
    const frame = frameDoc(docs);
    if (frame) plans.set(id, frame);
  }
  return plans;
}

/** First name of a person of a forløb; empty for somebody who is not known here. */
export const firstNameIn = (people: People | undefined, person: string): string =>
  firstName(people?.byId(person)?.fields.name ?? '');
