import { checkDoc } from '../core/document/check.ts';
import type { Doc } from '../core/document/types.ts';
import type { LockedRooms } from '../core/lock.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { ProfileName, Viewpoint } from '../core/rooms.ts';
import { admit, isInPlace } from './admit.ts';
import { canonicalBytes, digestOfBytes } from './digest.ts';
import { type Counts, Envelope, type FileSelves } from './envelope.ts';
import type { ReadFailure } from './failures.ts';
import { fromFileForm } from './file-form.ts';
import { fromFileLocked } from './locked-rooms.ts';
import { createPauses } from './pauses.ts';
import { bytesOf, readJson } from './read-json.ts';
import { currentVersions, type RawEnvelope, type Versions } from './versions.ts';

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

/** Reads a picked, dropped or shared file. */
export async function readBlob(blob: Blob): Promise<Result<HandoverFile, ReadFailure>> {
  const bytes = await bytesOf(blob);
  return bytes.ok ? readFile(bytes.value) : bytes;
}

/** Reads a file. Never throws, whatever the bytes; nothing of a refused file is used. `versions` is for tests of upgrades. */
export async function readFile(
  bytes: Uint8Array,
  versions: Versions = currentVersions,
): Promise<Result<HandoverFile, ReadFailure>> {
  const json = await readJson(bytes);
  return json.ok ? readEnvelope(json.value, versions) : json;
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
  const current = admit(raw, versions);
  if (!current.ok) return current;
  const parsed = Envelope.safeParse(current.value);
  if (!parsed.success) return failed({ code: 'shape' });
  const docs = await readDocs(current.value['documents'] as readonly unknown[]);
  if (!docs.ok) return docs;
  return conclude(parsed.data, docs.value);
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
    if (!isInPlace(doc)) return failed({ code: 'shape' });
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
