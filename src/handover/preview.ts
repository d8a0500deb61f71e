import { changesBetween, type RecordChange } from '../core/document/changes.ts';
import { createDoc } from '../core/document/create.ts';
import { type MergeError, mergeDocs } from '../core/document/merge.ts';
import { includesVector } from '../core/document/stamp.ts';
import type { Doc } from '../core/document/types.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { type Room, roomOfDocId } from '../core/rooms.ts';
import type { HandoverFile } from './read-file.ts';

/** What one room of a file would do here. */
export interface RoomPreview {
  readonly forloebId: string;
  readonly room: Room;
  /**
   * `new`: the room is not on this device. `changed`: the file brings something. `same`: neither has anything the other lacks.
   * `older`: everything in the file is known here, and this device knows more.
   */
  readonly outcome: 'new' | 'changed' | 'same' | 'older';
  /** As it lies here; an empty document for a new room. */
  readonly before: Doc;
  readonly merged: Doc;
  /** What a person would notice, in order of record id. */
  readonly changes: readonly RecordChange[];
  /** Records of which something was missing here and comes back. */
  readonly healed: readonly string[];
  /** Records in which each side claims to have overwritten the other; both values are kept. */
  readonly suspicious: readonly string[];
}

export interface Preview {
  readonly file: HandoverFile;
  readonly rooms: readonly RoomPreview[];
  /** Keys of the forløb of which something lies here already, in whatever room. */
  readonly here: ReadonlySet<string>;
  /** Receiving the file would change nothing here. */
  readonly nothingNew: boolean;
  /** As `nothingNew`, and this device knows more than the file in at least one room. */
  readonly older: boolean;
}

/** Why a sound file cannot be received here (RULES.md M1, M3, M4). Nothing has been changed. */
export interface PreviewFailure {
  readonly code: MergeError['code'];
  readonly forloebId: string;
  readonly room: Room;
}

/**
 * What receiving the file would do, without doing it. Pure. `local` are the rooms on this device, at least those of the forløb in the
 * file; others are ignored. One room that cannot be merged refuses the whole file.
 */
export function previewFile(file: HandoverFile, local: readonly Doc[]): Result<Preview, PreviewFailure> {
  const here = new Map(local.map((doc) => [doc.id, doc]));
  const rooms: RoomPreview[] = [];
  for (const doc of file.docs) {
    const preview = previewRoom(here.get(doc.id), doc);
    if (!preview.ok) return preview;
    rooms.push(preview.value);
  }
  const nothingNew = rooms.every(({ outcome }) => outcome === 'same' || outcome === 'older');
  return ok({
    file,
    rooms,
    here: new Set(local.map((doc) => roomOfDocId(doc.id)?.forloebId ?? '')),
    nothingNew,
    older: nothingNew && rooms.some(({ outcome }) => outcome === 'older'),
  });
}

function previewRoom(mine: Doc | undefined, theirs: Doc): Result<RoomPreview, PreviewFailure> {
  const place = roomOfDocId(theirs.id);
  if (place === undefined) throw new RangeError('A document that the reader would not have accepted');
  if (mine === undefined) {
    const before = createDoc(theirs.id, theirs.kind);
    return ok(withChanges({ ...place, outcome: 'new', before, merged: theirs, healed: [], suspicious: [] }));
  }
  const merged = mergeDocs(mine, theirs);
  if (!merged.ok) return failed({ code: merged.error.code, ...place });
  const { doc, changed, healed, suspicious } = merged.value;
  const outcome = changed ? 'changed' : includesVector(theirs.a, mine.a) ? 'same' : 'older';
  return ok(withChanges({ ...place, outcome, before: mine, merged: doc, healed, suspicious }));
}

/** The changes are looked for when they are first asked for: whoever only receives the file never does. */
function withChanges(room: Omit<RoomPreview, 'changes'>): RoomPreview {
  let changes: readonly RecordChange[] | undefined;
  return {
    ...room,
    get changes() {
      changes ??= changesBetween(room.before, room.merged);
      return changes;
    },
  };
}
