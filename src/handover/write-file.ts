import type { Day } from '../core/calendar/day.ts';
import { checkDoc } from '../core/document/check.ts';
import { mergeDocs } from '../core/document/merge.ts';
import type { Doc } from '../core/document/types.ts';
import { type LockedRooms, privateRoom } from '../core/lock.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { type ProfileName, profiles, type Room, roomOfDocId, type Viewpoint } from '../core/rooms.ts';
import { digestOf } from './digest.ts';
import { type Counts, type FileSelves, filetype, om } from './envelope.ts';
import type { WriteFailure } from './failures.ts';
import { toFileForm } from './file-form.ts';
import { fileName } from './file-name.ts';
import { layOut } from './layout.ts';
import { toFileLocked } from './locked-rooms.ts';
import { countContent, readFile } from './read-file.ts';
import { sizeLimit } from './read-json.ts';
import { currentVersions, lockedVersions } from './versions.ts';

export interface FileInput {
  readonly profile: ProfileName;
  /** Who gives, as the device knows it. */
  readonly from: Viewpoint;
  readonly made: Day;
  /** Version of the app, at most 40 characters. */
  readonly app: string;
  readonly docs: readonly Doc[];
  /** Written in a sikkerhedskopi only; left out of every other file. */
  readonly selves?: FileSelves;
  /** Rooms that lie under a lock and go along as they are; in a sikkerhedskopi only. */
  readonly locked?: LockedRooms;
}

export interface WrittenFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly counts: Counts;
}

/**
 * Makes a file and reads it back: what comes out has been opened by the reader and holds exactly the given documents. Read them in
 * one transaction and give every document a new actor afterwards (RULES.md W1).
 *
 * Throws RangeError on our own mistakes: a document of a room that is not in the profile, a key that names another room, the same
 * document twice, or a sender the profile does not know. Nothing private can leave through a wrong list.
 */
export async function writeFile(input: FileInput): Promise<Result<WrittenFile, WriteFailure>> {
  assertAllowed(input);
  const { profile, made, docs } = input;
  if (docs.length === 0 && !input.locked) return failed({ code: 'nothing' });
  for (const doc of docs) {
    const checked = checkDoc(doc);
    if (!checked.ok) return failed({ code: 'damaged', docId: doc.id, reason: checked.error.code });
  }
  const counts = countContent(docs);
  const bytes = await encode(input, counts);
  if (bytes.length > sizeLimit) return failed({ code: 'too-large', size: bytes.length });
  if (!(await isFaithful(bytes, input))) return failed({ code: 'unfaithful' });
  return ok({ bytes, name: fileName(profile, made), counts });
}

function assertAllowed({ profile, from, docs, locked }: FileInput): void {
  const { from: senders, rooms }: { from: readonly Viewpoint[]; rooms: readonly Room[] } = profiles[profile];
  if (!senders.includes(from)) throw new RangeError(`The profile ${profile} is not for a ${from}`);
  const place = (doc: Doc) => roomOfDocId(doc.id)?.room;
  for (const doc of docs) {
    if (place(doc) !== doc.kind) throw new RangeError(`The key of a ${doc.kind} document names another room`);
    if (!rooms.includes(doc.kind as Room)) throw new RangeError(`The profile ${profile} holds no ${doc.kind}`);
  }
  if (locked && !rooms.includes(privateRoom)) throw new RangeError(`The profile ${profile} holds no locked room`);
  if (new Set(docs.map(({ id }) => id)).size < docs.length) throw new RangeError('The same document twice');
}

async function encode(input: FileInput, { records, fields }: Counts): Promise<Uint8Array<ArrayBuffer>> {
  const { profile, from, made, app, docs, selves, locked } = input;
  const { format, requires } = locked ? lockedVersions : currentVersions;
  const content = {
    om,
    filetype,
    format,
    requires,
    app,
    made,
    profile,
    from,
    ...(profile === 'sikkerhedskopi' && selves !== undefined ? { selves } : {}),
    counts: { records, fields },
    ...(locked && { locked: toFileLocked(locked) }),
    documents: docs.map(toFileForm),
  };
  return new TextEncoder().encode(layOut({ ...content, sha256: await digestOf(content) }));
}

/** The file opens, holds every document and every locked room, and merging it into the originals brings nothing and misses nothing. */
async function isFaithful(bytes: Uint8Array, { docs, locked }: FileInput): Promise<boolean> {
  const read = await readFile(bytes);
  if (!read.ok || read.value.docs.length !== docs.length) return false;
  if (!sameLocked(read.value.locked, locked)) return false;
  const copies = new Map(read.value.docs.map((doc) => [doc.id, doc]));
  return docs.every((doc) => {
    const copy = copies.get(doc.id);
    if (copy === undefined) return false;
    const [there, back] = [mergeDocs(doc, copy), mergeDocs(copy, doc)];
    return there.ok && back.ok && !there.value.changed && !back.value.changed;
  });
}

const sameLocked = (one: LockedRooms | undefined, other: LockedRooms | undefined): boolean =>
  JSON.stringify(one && toFileLocked(one)) === JSON.stringify(other && toFileLocked(other));
