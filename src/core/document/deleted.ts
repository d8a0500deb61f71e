import { markersOf } from './deletion.ts';
import { actorOf } from './stamp.ts';
import type { Doc, Dot, Rec } from './types.ts';
import { type RecordView, viewRecords, type Writer } from './view.ts';

/** What lies in the bin: a hidden record of which something is left (RULES.md W4, V1). */
export interface DeletedRecord {
  readonly view: RecordView;
  /** The stamp of the deletion on top: what one action has deleted has the same. */
  readonly action: Dot;
  /** Who deleted it, and on which day of the deleter's clock. */
  readonly deletion: Writer;
}

/** Everything in the bin of a document, in no particular order. */
export const deletedRecords = (doc: Doc): readonly DeletedRecord[] =>
  viewRecords(doc)
    .filter((view) => view.hidden && view.stamps.length > 0)
    .map((view) => ({ view, ...deletionOf(doc, doc.r[view.id] as Rec) }));

function deletionOf({ a }: Doc, rec: Rec): Omit<DeletedRecord, 'view'> {
  const action = markersOf(rec)[0]?.[0] ?? rec.s;
  const info = a[actorOf(action)];
  return { action, deletion: { person: info?.p ?? '', day: info?.d ?? '' } };
}
