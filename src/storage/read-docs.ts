import { shareRecords } from '../core/document/share.ts';
import type { Doc } from '../core/document/types.ts';
import type { Database } from './database.ts';

/** How many documents are remembered: those of the few forløb somebody works in. */
const mostDocs = 12;

/**
 * Documents as they were last read from the database. Only what was read goes in here, never what is about to be written:
 * an action that is given up may have carried a stamp that the next one uses again.
 */
const readDocs = new WeakMap<Database, Map<string, Doc>>();

/** Forgets documents by their key, so that nothing of them stays in memory. */
export function forgetRead(db: Database, isGone: (docId: string) => boolean): void {
  const docs = readDocs.get(db);
  for (const id of [...(docs?.keys() ?? [])]) if (isGone(id)) docs?.delete(id);
}

/**
 * The document just read, with every record that is unchanged since it was last read taken from then, so that what has been
 * derived from a record (RULES.md V6) need not be derived again for each write.
 */
export function shareRead(db: Database, doc: Doc): Doc {
  const docs = readDocs.get(db) ?? new Map<string, Doc>();
  readDocs.set(db, docs);
  const shared = shareRecords(docs.get(doc.id), doc);
  docs.delete(doc.id);
  docs.set(doc.id, shared);
  const [oldest] = docs.keys();
  if (docs.size > mostDocs && oldest !== undefined) docs.delete(oldest);
  return shared;
}
