import { workplaceKey } from '../core/arbejdsplads/workplace.ts';
import { checkDoc } from '../core/document/check.ts';
import { isId } from '../core/document/identifiers.ts';
import { isPlainObject } from '../core/document/json-value.ts';
import type { Doc } from '../core/document/types.ts';
import { type LockedRooms, privateRoom } from '../core/lock.ts';
import { failed, ok, type Result } from '../core/result.ts';
import {
  isProfileName,
  isRoom,
  type ProfileName,
  profiles,
  type Room,
  roomOfDocId,
  type Viewpoint,
} from '../core/rooms.ts';
import { decodeText } from './decode-text.ts';
import { canonicalBytes, digestOfBytes } from './digest.ts';
import { type Counts, Envelope, type FileSelves, filetype } from './envelope.ts';
import type { ReadFailure } from './failures.ts';
import { fromFileForm } from './file-form.ts';
import { fromFileLocked } from './locked-rooms.ts';
import { parseJson, refuseText } from './parse-json.ts';
import { createPauses } from './pauses.ts';
import { isGzip, sniff } from './sniff.ts';
import { unpack } from './unpack.ts';
import { currentVersions, type RawEnvelope, upgradeEnvelope, type Versions } from './versions.ts';

/** A file that has been read and found sound. Who it says it is from is a claim: nothing is signed. */
export interface HandoverFile {
  readonly profile: ProfileName;
  readonly from: Viewpoint;
  /** The day on the sender's clock. */
  readonly made: string;
  /** Version of the app that made it. */
  readonly app: string;
  readonly docs: readonly Doc[];
  /** Owner of the device per forløb id; empty in all files but a sikkerhedskopi. */
  readonly selves: FileSelves;
  /** Rooms that only a passphrase opens; absent in all files but a sikkerhedskopi. */
  readonly locked?: LockedRooms;
  readonly counts: Counts;
}

/** Most bytes of a file. A large forløb after half a year is about 400 kB. */
export const sizeLimit = 10 * 1024 * 1024;

/** Reads a picked, dropped or shared file. A larger one than `sizeLimit` is not even opened. */
export async function readBlob(blob: Blob): Promise<Result<HandoverFile, ReadFailure>> {
  if (blob.size > sizeLimit) return failed({ code: 'too-large', size: blob.size });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await blob.arrayBuffer());
  } catch {
    // The file was moved, or lies in a cloud that cannot be reached; the browser does not say which.
    return failed({ code: 'unreadable' });
  }
  return readFile(bytes);
}

/**
 * Reads a file, cheapest and most telling test first (FORMAT.md 6). Never throws, whatever the bytes; nothing of a refused file is
 * used. `versions` is for tests of upgrades.
 */
export async function readFile(
  bytes: Uint8Array,
  versions: Versions = currentVersions,
): Promise<Result<HandoverFile, ReadFailure>> {
  if (bytes.length > sizeLimit) return failed({ code: 'too-large', size: bytes.length });
  if (bytes.length === 0) return failed({ code: 'empty' });
  const unpacked = await unpack(bytes);
  if (!unpacked.ok) return unpacked;
  // A packed file inside a packed file is not ours.
  const lookalike = isGzip(unpacked.value) ? 'zip' : sniff(unpacked.value);
  if (lookalike !== undefined) return failed({ code: lookalike });
  const pause = createPauses();
  const text = decodeText(unpacked.value);
  if (!text.ok) return text;
  await pause();
  const refusal = refuseText(text.value);
  if (refusal !== undefined) return failed(refusal);
  await pause();
  const json = parseJson(text.value);
  if (!json.ok) return json;
  await pause();
  if (!isPlainObject(json.value) || json.value['filetype'] !== filetype) return failed({ code: 'foreign' });
  return readEnvelope(json.value, versions);
}

/**
 * The sum decides before the version: otherwise damage to a version number would ask for a newer app. It is computed beside this
 * thread, which reads on meanwhile; nothing of that is used when the sum does not fit.
 */
async function readEnvelope(raw: RawEnvelope, versions: Versions): Promise<Result<HandoverFile, ReadFailure>> {
  const bytes = await canonicalBytes(raw);
  const [digest, content] = await Promise.all([digestOfBytes(bytes), readContent(raw, versions)]);
  return raw['sha256'] === digest ? content : failed({ code: 'digest' });
}

async function readContent(raw: RawEnvelope, versions: Versions): Promise<Result<HandoverFile, ReadFailure>> {
  const { format, requires } = raw;
  if (!isVersion(format) || !isVersion(requires)) return failed({ code: 'shape' });
  if (requires > versions.reader) return failed({ code: 'newer' });
  const current = lift(raw, format, versions);
  if (current === undefined) return failed({ code: 'shape' });
  const refusal = refuseRooms(current);
  if (refusal !== undefined) return failed({ code: refusal });
  const parsed = Envelope.safeParse(current);
  if (!parsed.success) return failed({ code: 'shape' });
  const docs = await readDocs(current['documents'] as readonly unknown[]);
  if (!docs.ok) return docs;
  return conclude(parsed.data, docs.value);
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

/** The raw documents, never the parse result of a schema, which might drop what it does not know. */
async function readDocs(forms: readonly unknown[]): Promise<Result<readonly Doc[], ReadFailure>> {
  const docs = new Map<string, Doc>();
  const pause = createPauses();
  for (const form of forms) {
    await pause();
    const unpacked = fromFileForm(form);
    if (!unpacked.ok) return unpacked;
    const checked = checkDoc(unpacked.value);
    if (!checked.ok) return failed({ code: 'damaged', reason: checked.error.code });
    const doc = checked.value;
    const place = roomOfDocId(doc.id);
    // An inherited name, such as `constructor`, would be "found" in an empty table of forløb.
    if (place?.room !== doc.kind || !isId(place.forloebId)) return failed({ code: 'shape' });
    // A forløb under the key of the workplace would share its rooms.
    if (place.forloebId === workplaceKey && place.room !== 'arbejdsplads') return failed({ code: 'shape' });
    if (docs.has(doc.id)) return failed({ code: 'duplicate-doc' });
    docs.set(doc.id, doc);
  }
  return ok([...docs.values()]);
}

function conclude(envelope: Envelope, docs: readonly Doc[]): Result<HandoverFile, ReadFailure> {
  const counts = countContent(docs);
  const isWhole = envelope.counts.records === counts.records && envelope.counts.fields === counts.fields;
  if (!isWhole) return failed({ code: 'damaged', reason: 'counts' });
  const { profile, from, made, app, locked: sealed } = envelope;
  const taken = docs.map(({ id }) => id);
  const locked = sealed === undefined ? undefined : fromFileLocked(sealed, taken);
  if (sealed !== undefined && !locked) return failed({ code: 'shape' });
  // Only a copy of one's own device may say who its owner is.
  const selves = profile === 'sikkerhedskopi' ? (envelope.selves ?? {}) : {};
  return ok({ profile, from, made, app, docs, selves, counts, ...(locked && { locked }) });
}

/** Counts of what some documents hold. */
export function countContent(docs: readonly Doc[]): Counts {
  const records = docs.flatMap((doc) => Object.values(doc.r));
  const fields = records.reduce((sum, rec) => sum + Object.keys(rec.v).length, 0);
  return { records: records.length, fields, documents: docs.length };
}
