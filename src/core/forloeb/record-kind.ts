import type * as z from 'zod/mini';
import type { Change, Doc, Json } from '../document/types.ts';
import { type RecordView, viewRecords } from '../document/view.ts';
import { plainName } from './plain-name.ts';
import { surely } from './surely-fits.ts';

/** One kind of record: its type key in documents and the schema of its winning values. */
export interface RecordKind<Schema extends z.ZodMiniType> {
  readonly type: string;
  readonly schema: Schema;
}

/** A visible record whose fields fit the schema. `view` gives conflicts, stamps and who wrote what. */
export interface Entry<Fields> {
  readonly id: string;
  readonly fields: Fields;
  readonly view: RecordView;
}

/**
 * The visible records of one kind; `newer` are those that only a newer version of the app can show (document RULES.md V5), `revived`
 * those of which too little is left, since somebody purged them (V2).
 */
export interface Entries<Fields> {
  readonly known: readonly Entry<Fields>[];
  readonly newer: readonly RecordView[];
  readonly revived: readonly RecordView[];
}

const entryOfView = new WeakMap<RecordView, Entry<unknown> | 'newer'>();

/**
 * Reads one record. The raw fields are kept, never the parse result, so that unknown keys are not stripped.
 * The result is cached by the identity of the view: an unchanged record gives the same entry, and its row is not drawn again.
 */
export function readEntry<Schema extends z.ZodMiniType>(
  kind: RecordKind<Schema>,
  view: RecordView,
): Entry<z.infer<Schema>> | undefined {
  let cached = entryOfView.get(view);
  if (!cached) {
    const fits = (one: RecordView['fields']) => surely(kind.schema)(one) || kind.schema.safeParse(one).success;
    const fields = fits(view.fields) ? view.fields : withoutNulls(view.fields);
    cached = fields === view.fields || fits(fields) ? { id: view.id, fields: withPlainName(fields), view } : 'newer';
    entryOfView.set(view, cached);
  }
  return cached === 'newer' ? undefined : (cached as Entry<z.infer<Schema>>);
}

/** A field that was taken back holds null (document RULES.md W3, O2); where its kind knows no null it reads as absent. */
const withoutNulls = (fields: RecordView['fields']): RecordView['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

/** Whatever file or field a name came from, it is read without what cannot be seen. */
function withPlainName(fields: RecordView['fields']): RecordView['fields'] {
  const { name } = fields;
  const plain = typeof name === 'string' ? plainName(name) : name;
  return plain === name || plain === undefined ? fields : { ...fields, name: plain };
}

const entriesOfViews = new WeakMap<readonly RecordView[], Entries<unknown>>();
const none: readonly RecordView[] = [];

/** The visible records of a kind; the same object as long as the document's records are. */
export function readEntries<Schema extends z.ZodMiniType>(
  doc: Doc | undefined,
  kind: RecordKind<Schema>,
): Entries<z.infer<Schema>> {
  const views = doc ? viewRecords(doc, kind.type) : none;
  const cached = entriesOfViews.get(views);
  if (cached) return cached as Entries<z.infer<Schema>>;
  const known: Entry<z.infer<Schema>>[] = [];
  const [newer, revived]: [RecordView[], RecordView[]] = [[], []];
  for (const view of views) {
    if (view.hidden) continue;
    const entry = readEntry(kind, view);
    if (entry) known.push(entry);
    else (view.partlyRevived ? revived : newer).push(view);
  }
  const entries = { known, newer, revived };
  entriesOfViews.set(views, entries);
  return entries;
}

/** Fields as JSON for a write; drops keys that are undefined. */
export function toJson(fields: object): { [field: string]: Json } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A new record, or the fields of one; what is undefined is left out. */
export const write = (id: string, type: string, fields: object): Extract<Change, { do: 'write' }> => ({
  do: 'write',
  id,
  type,
  fields: toJson(fields),
});
