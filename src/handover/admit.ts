import { workplaceKey } from '../core/arbejdsplads/workplace.ts';
import { isId } from '../core/document/identifiers.ts';
import { isPlainObject } from '../core/document/json-value.ts';
import { privateRoom } from '../core/lock.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { isProfileName, isRoom, profiles, type Room, roomOfDocId, type Viewpoint } from '../core/rooms.ts';
import type { ReadFailure } from './failures.ts';
import { type RawEnvelope, upgradeEnvelope, type Versions } from './versions.ts';

/** The file in the current format, if this version may read it and its rooms may travel in it. Nothing in the rooms is looked at. */
export function admit(raw: RawEnvelope, versions: Versions): Result<RawEnvelope, ReadFailure> {
  const { format, requires } = raw;
  if (!isVersion(format) || !isVersion(requires)) return failed({ code: 'shape' });
  if (requires > versions.reader) return failed({ code: 'newer' });
  const current = lift(raw, format, versions);
  if (current === undefined) return failed({ code: 'shape' });
  const refusal = refuseRooms(current);
  return refusal === undefined ? ok(current) : failed({ code: refusal });
}

/** Upgrades meet the file before its shape is known, and a hostile one has any shape. */
function lift(raw: RawEnvelope, format: number, versions: Versions): RawEnvelope | undefined {
  try {
    return upgradeEnvelope(raw, format, versions);
  } catch {
    return undefined;
  }
}

const isVersion = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1;

/** Whether the file's rooms may travel in this kind of file. Read from the raw file: what may not be here is not even unpacked. */
function refuseRooms({
  profile,
  from,
  documents,
  locked,
}: RawEnvelope): 'shape' | 'unknown-room' | 'wrong-audience' | undefined {
  if (!isProfileName(profile)) return 'unknown-room';
  if (!Array.isArray(documents)) return 'shape';
  const kinds = documents.map((doc: unknown) => (isPlainObject(doc) ? doc['kind'] : undefined));
  if (!kinds.every(isRoom)) return 'unknown-room';
  const { from: senders, rooms }: { from: readonly Viewpoint[]; rooms: readonly Room[] } = profiles[profile];
  if (!senders.includes(from as Viewpoint) || !kinds.every((kind) => rooms.includes(kind))) return 'wrong-audience';
  if (locked !== undefined && !rooms.includes(privateRoom)) return 'wrong-audience';
  return undefined;
}

/** Whether a document says the same of its room by its key as by its kind, and lies where such a room may lie. */
export function isInPlace({ id, kind }: { readonly id: string; readonly kind: string }): boolean {
  const place = roomOfDocId(id);
  // An inherited name, such as `constructor`, would be "found" in an empty table of forløb.
  if (place?.room !== kind || !isId(place.forloebId)) return false;
  // A forløb under the key of the workplace would share its rooms.
  return place.forloebId !== workplaceKey || place.room === 'arbejdsplads';
}
