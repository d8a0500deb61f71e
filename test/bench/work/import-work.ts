import type { Doc } from '../../../src/core/document/types.ts';
import { roomOfDocId } from '../../../src/core/rooms.ts';
import { previewFile } from '../../../src/handover/preview.ts';
import { type HandoverFile, readBlob } from '../../../src/handover/read-file.ts';
import { receiversOf } from '../../../src/handover/receiver.ts';
import { writeFile } from '../../../src/handover/write-file.ts';
import { dayOfClock } from '../../../src/platform.ts';
import { emptyRaw, openRaw, putAll } from './raw-store.ts';
import { renamed, seedForloeb } from './seed.ts';
import { openStore, type Store } from './store.ts';
import { longestBlock, timed } from './timing.ts';

const PER_FORLOEB = 500;

/** A copy of everything on a device, as bytes; the file is checked and read back while it is made. */
async function makeFile(records: number): Promise<Blob> {
  const first = seedForloeb('f0', dayOfClock(), { records: PER_FORLOEB });
  const all = Array.from({ length: records / PER_FORLOEB }, (_, index) => renamed(first, `f${index}`));
  const written = await writeFile({
    profile: 'sikkerhedskopi',
    from: 'kontaktperson',
    made: dayOfClock(),
    app: 'bench',
    docs: all.map(({ room }) => room.doc),
    selves: Object.fromEntries(
      all.map(({ summary: { id, viewpoint, person } }) => [id, { viewpoint, person }] as const),
    ),
  });
  if (!written.ok) throw new Error(`The file was not made: ${written.error.code}`);
  return new Blob([written.value.bytes]);
}

/** Takes a file into an empty store: read, checked, held against what lies here, and kept. */
async function receiveFile(blob: Blob, { storage }: Store): Promise<void> {
  const read = await readBlob(blob);
  if (!read.ok) throw new Error(`The file was refused: ${read.error.code}`);
  const preview = previewFile(read.value, await localDocs(read.value, storage));
  if (!preview.ok) throw new Error(`The file does not fit: ${preview.error.code}`);
  const { docs } = read.value;
  const received = await storage.receive({ docs, selves: receiversOf(read.value), reason: 'restore' });
  if (!received.ok || received.value.changed.length !== docs.length) throw new Error('The file was not received');
}

async function localDocs(file: HandoverFile, storage: Store['storage']): Promise<Doc[]> {
  const rooms = await storage.readRooms([...new Set(file.docs.map((doc) => roomOfDocId(doc.id)?.forloebId ?? ''))]);
  if (!rooms.ok) throw new Error('The store cannot be read');
  return rooms.value.map((row) => row.doc);
}

/** The least anybody can do with the same bytes: parse them and put each document into a store. */
async function parseAndPut(blob: Blob, db: IDBDatabase): Promise<void> {
  const text = new TextDecoder().decode(await blob.arrayBuffer());
  await putAll(db, (JSON.parse(text) as { documents: unknown[] }).documents);
}

/** Prepares the import of a file of so many records; every run begins with an empty store. */
export async function prepareImport(records: number) {
  const blob = await makeFile(records);
  const [store, raw] = [await openStore(`import-${records}`), await openRaw(`import-raw-${records}`)];
  const clear = async () => {
    for (const table of store.db.tables) await table.clear();
    await emptyRaw(raw);
  };
  const cleared = async (job: () => Promise<number>) => {
    await clear();
    return job();
  };
  return {
    bytes: blob.size,
    app: () => cleared(() => timed(() => receiveFile(blob, store))),
    reference: () => cleared(() => timed(() => parseAndPut(blob, raw))),
    digest: () => timed(async () => crypto.subtle.digest('SHA-256', await blob.arrayBuffer())),
    block: () => cleared(() => longestBlock(() => receiveFile(blob, store))),
  };
}
