import type { Day } from '../core/calendar/day.ts';
import { isReadWhole, readableDoc } from '../core/document/salvage.ts';
import type { Doc } from '../core/document/types.ts';
import { PlainDay } from '../core/forloeb/fields.ts';
import { privateRoom } from '../core/lock.ts';
import type { ProfileName, Viewpoint } from '../core/rooms.ts';
import { admit, isInPlace } from './admit.ts';
import { documentsLimit, FileSelves } from './envelope.ts';
import type { HandoverFile } from './read-file.ts';
import { bytesOf, readJson } from './read-json.ts';
import { currentVersions, type RawEnvelope } from './versions.ts';

/**
 * What can still be read of a refused file (FORMAT.md 11). Its documents are to be looked at and picked from: they carry no stamp of
 * the file, and are never merged.
 */
export interface DamagedFile extends Pick<HandoverFile, 'profile' | 'from' | 'made' | 'docs' | 'selves'> {
  /** Nothing but deleted records was left out. */
  readonly isWhole: boolean;
  /** It holds a private room, which is never read from a refused file. */
  readonly hasPrivate: boolean;
}

/** Reads a refused file a second time. Undefined when nothing of it may be read, or nothing can. Never throws, whatever the bytes. */
export async function readDamaged(blob: Blob, today: Day): Promise<DamagedFile | undefined> {
  const bytes = await bytesOf(blob);
  const json = bytes.ok ? await readJson(bytes.value) : bytes;
  const admitted = json.ok ? admit(json.value, currentVersions) : json;
  return admitted.ok ? readRooms(admitted.value, today) : undefined;
}

/** What is left of a file that was read and found sound, but cannot become one with what lies here. */
export const damagedOf = ({ profile, from, made, selves, docs, locked }: HandoverFile): DamagedFile => {
  const open = docs.filter(({ kind }) => kind !== privateRoom);
  const hasPrivate = locked !== undefined || open.length < docs.length;
  return { profile, from, made, selves, docs: open, isWhole: true, hasPrivate };
};

function readRooms(raw: RawEnvelope, today: Day): DamagedFile | undefined {
  // `admit` has seen that these are what they should be.
  const forms = raw['documents'] as readonly Form[];
  if (forms.length > documentsLimit) return undefined;
  const open = forms.filter(({ kind }) => kind !== privateRoom);
  const readable = open.flatMap((form) => {
    const doc = readRoom(form, open);
    return doc ? [{ doc, isWhole: isReadWhole(form, doc) }] : [];
  });
  const docs = readable.map(({ doc }) => doc).filter(({ r }) => Object.keys(r).length > 0);
  if (docs.length === 0) return undefined;
  const profile = raw['profile'] as ProfileName;
  return {
    profile,
    from: raw['from'] as Viewpoint,
    made: PlainDay.safeParse(raw['made']).data ?? today,
    docs,
    selves: profile === 'sikkerhedskopi' ? (FileSelves.safeParse(raw['selves']).data ?? {}) : {},
    isWhole: readable.length === open.length && readable.every(({ isWhole }) => isWhole),
    hasPrivate: raw['locked'] !== undefined || open.length < forms.length,
  };
}

type Form = Readonly<Record<string, unknown>>;

/** Of a room that stands in the file twice nobody can know which one holds. */
function readRoom(form: Form, all: readonly Form[]): Doc | undefined {
  const { id, kind } = form;
  if (typeof id !== 'string' || typeof kind !== 'string' || !isInPlace({ id, kind })) return undefined;
  return all.some((other) => other !== form && other['id'] === id) ? undefined : readableDoc(id, kind, form);
}
