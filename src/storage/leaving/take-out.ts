import { mergeDocs } from '../../core/document/merge.ts';
import type { Doc } from '../../core/document/types.ts';
import type { LockedRooms } from '../../core/lock.ts';
import { ok, type Result } from '../../core/result.ts';
import { type ProfileName, profiles, type Room } from '../../core/rooms.ts';
import type { RoomRow, StoredRow, SummaryRow } from '../database.ts';
import type { StorageFailure } from '../failure.ts';
import { readRoom, type Self, type StoreDeps } from '../room-rows.ts';
import { guarded } from '../rooms.ts';
import { isSealed, storedRows, takeLocked } from '../sealed-rows.ts';
import { notedWith } from '../sent.ts';
import { dropSnapshotsOf } from '../snapshots.ts';
import { withoutOver } from './bin.ts';

/** Rooms on their way into a file, with who the owner of this device is in each forløb. */
export interface Outgoing {
  readonly docs: readonly Doc[];
  readonly selves: Readonly<Record<string, Self>>;
  /** Rooms under the lock, as they lie here; absent where there are none. */
  readonly locked?: LockedRooms;
}

interface Taken extends Outgoing {
  /** Rooms from which something was purged on the way. */
  readonly purged: readonly RoomRow[];
}

/**
 * Takes rooms out for a file. The rooms are those of the profile and no others, read in one transaction, and every document
 * that left gets a new writing session (RULES.md W1). What is deleted and nobody has been sent, or is over, goes for good first
 * (forloeb RULES.md N230, N231). What is locked goes along locked, whether its key is here or not (N214). `encode` makes the file and
 * checks it before anyone sees it.
 */
export async function takeOut<Encoded>(
  deps: StoreDeps,
  forloebIds: readonly string[] | 'all',
  profile: ProfileName,
  encode: (outgoing: Outgoing) => Promise<Encoded>,
): Promise<Result<Encoded, StorageFailure>> {
  const read = await guarded(() =>
    deps.db.transaction('r', deps.db.rooms, deps.db.summaries, deps.db.settings, async () =>
      readOutgoing(deps, forloebIds, profiles[profile].rooms),
    ),
  );
  if (!read.ok) return read;
  const { purged, ...outgoing } = read.value;
  const encoded = await encode(outgoing);
  const { docs, locked } = outgoing;
  for (const { id } of [...docs, ...(locked?.rooms ?? [])]) deps.sessions.renew(id);
  await keepTaken(deps, purged, profile === 'sikkerhedskopi' ? [] : docs);
  return ok(encoded);
}

async function readOutgoing(
  deps: StoreDeps,
  forloebIds: readonly string[] | 'all',
  allowed: readonly Room[],
): Promise<Taken> {
  const { db } = deps;
  const { rooms, summaries } = db;
  const all = forloebIds === 'all';
  const rows = all ? await rooms.toArray() : await rooms.where('forloeb').anyOf(forloebIds).toArray();
  const found = all ? await summaries.toArray() : await summaries.bulkGet([...forloebIds]);
  const owners = found.filter((row) => row !== undefined);
  const purged = await withoutOver(deps, rows, owners, (room) => allowed.includes(room));
  const going = await outgoingRows(deps, rows, purged, allowed);
  const docs = going.flatMap((row) => (isSealed(row) ? [] : [row.doc]));
  const locked = await takeLocked(db, going.filter(isSealed));
  return { docs, selves: selvesOf(owners), purged, ...(locked && { locked }) };
}

/** The rows that go, those from which something was purged as they will lie here. */
async function outgoingRows(
  { db }: StoreDeps,
  rows: readonly StoredRow[],
  purged: readonly RoomRow[],
  allowed: readonly Room[],
): Promise<readonly StoredRow[]> {
  const instead = new Map((await storedRows(db, purged)).map((row) => [row.id, row]));
  return rows.filter(({ room }) => allowed.includes(room)).map((row) => instead.get(row.id) ?? row);
}

const selvesOf = (owners: readonly SummaryRow[]): Outgoing['selves'] =>
  Object.fromEntries(owners.map(({ id, viewpoint, person }) => [id, { viewpoint, person }]));

/**
 * Keeps what has been purged on the way and notes what has left. The file is made without it: that this cannot be kept, as on a full
 * disk, is no reason to refuse it. What was written meanwhile stays.
 */
async function keepTaken(deps: StoreDeps, purged: readonly RoomRow[], left: readonly Doc[]): Promise<void> {
  const ids = new Set([...purged.map(({ id }) => id), ...left.map(({ id }) => id)]);
  if (ids.size === 0) return;
  const { db } = deps;
  await guarded(() =>
    db.transaction('rw', db.rooms, db.snapshots, db.settings, async () => {
      for (const id of ids) {
        const row = await readRoom(db, id);
        if (!row) continue;
        const doc = withPurged(row.doc, purged.find((one) => one.id === id)?.doc);
        const sent = left.find((one) => one.id === id);
        const isSame = doc === row.doc;
        const next = { ...row, doc, rev: isSame ? row.rev : row.rev + 1, ...(sent && notedWith(row, sent)) };
        await db.rooms.bulkPut(await storedRows(db, [next]));
      }
      if (purged.length > 0) await dropSnapshotsOf(deps, [...new Set(purged.map(({ forloeb }) => forloeb))]);
    }),
  );
}

function withPurged(doc: Doc, purged: Doc | undefined): Doc {
  const merged = purged && mergeDocs(doc, purged);
  return merged?.ok ? merged.value.doc : doc;
}
