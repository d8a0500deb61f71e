import type { RoomRow, SummaryRow } from './database.ts';
import { courseRooms, frameOf, nextSummary, type Self, type StoreDeps } from './room-rows.ts';
import { storedRows } from './sealed-rows.ts';
import type { Lying } from './snapshots.ts';

/** Who the owner of this device is in each forløb that is new here. */
export type Selves = Readonly<Record<string, Self>>;

/**
 * Writes changed rooms, and the summaries of those forløb that the file is about. The database writes the rooms while their summaries
 * are made, and one slice while the next is made ready.
 */
export async function keepReceived(
  deps: StoreDeps,
  selves: Selves,
  lying: Lying,
  rows: readonly RoomRow[],
): Promise<void> {
  const { db } = deps;
  let before: Promise<unknown> = Promise.resolve();
  for (const part of slicesOf(byForloeb(rows))) {
    const kept = storedRows(db, [...part.values()].flat()).then((stored) => db.rooms.bulkPut(stored));
    const summarised = summariesOf(deps, selves, lying, part).then((summaries) => db.summaries.bulkPut(summaries));
    const written = Promise.all([kept, summarised]);
    // Should the slice before it fail, nobody waits for this one any more.
    written.catch(() => {});
    await before;
    before = written;
  }
  await before;
}

/** Changed rooms by the key of their forløb. */
type RowsByForloeb = ReadonlyMap<string, readonly RoomRow[]>;

function byForloeb(rows: readonly RoomRow[]): RowsByForloeb {
  const groups = new Map<string, RoomRow[]>();
  for (const row of rows) groups.set(row.forloeb, [...(groups.get(row.forloeb) ?? []), row]);
  return groups;
}

/** Records that are written together. The wait for the database after them is the page's turn to answer and draw. */
const recordsAtOnce = 2_000;

function* slicesOf(groups: RowsByForloeb): Generator<RowsByForloeb> {
  let slice = new Map<string, readonly RoomRow[]>();
  let records = 0;
  for (const [id, rows] of groups) {
    slice.set(id, rows);
    for (const { doc } of rows) records += Object.keys(doc.r).length;
    if (records < recordsAtOnce) continue;
    yield slice;
    slice = new Map();
    records = 0;
  }
  if (slice.size > 0) yield slice;
}

async function summariesOf(
  deps: StoreDeps,
  selves: Selves,
  lying: Lying,
  groups: RowsByForloeb,
): Promise<readonly SummaryRow[]> {
  const { db } = deps;
  const summaries: SummaryRow[] = [];
  for (const [id, rows] of groups) {
    if (!lying.forloeb.includes(id)) continue;
    const before = lying.summaries.find((row) => row.id === id);
    const written = new Map(rows.map((row) => [row.room, row.doc]));
    const frame = await frameOf(db, id, written);
    const self = before ? undefined : selves[id];
    const row = nextSummary(deps, id, before, { frame, course: await courseRooms(db, id, written) }, self);
    if (row) summaries.push(row);
  }
  return summaries;
}
