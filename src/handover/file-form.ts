import { keysInOrder } from '../core/document/canonical.ts';
import { isId } from '../core/document/identifiers.ts';
import { isPlainObject } from '../core/document/json-value.ts';
import { compareText, parseDot } from '../core/document/stamp.ts';
import type { Doc } from '../core/document/types.ts';
import { failed, ok, type Result } from '../core/result.ts';

/**
 * A document as it lies in a file (FORMAT.md 3): the actors as a sorted table `[id, n, p, d]`, and each stamp as
 * `<row in base 36>.<n>`. Values are untouched. A bijection on checked documents: the same document always gives the same form,
 * and no two forms give the same document.
 */
export interface FileDoc {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly kind: string;
  readonly a: readonly (readonly [id: string, n: number, p: string, d: string])[];
  readonly r: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Rewrites one stamp; undefined when it is none. */
type Rewrite = (stamp: unknown) => string | undefined;

/** Most stamps occur many times, and one text for all of them is less to compare and to store. */
function remembering(rewrite: Rewrite): Rewrite {
  const known = new Map<unknown, string | undefined>();
  return (stamp) => {
    const before = known.get(stamp);
    if (before !== undefined) return before;
    const rewritten = rewrite(stamp);
    known.set(stamp, rewritten);
    return rewritten;
  };
}

/** The file form of a document that `checkDoc` accepts. Throws RangeError when a stamp is not in the document's own table. */
export function toFileForm(doc: Doc): FileDoc {
  const actors = Object.keys(doc.a).sort(compareText);
  const rows = new Map(actors.map((actor, index) => [actor, index.toString(36)]));
  const shorten: Rewrite = (stamp) => {
    const { actor, n } = parseDot(stamp as `${string}.${number}`);
    const row = rows.get(actor);
    return row === undefined ? undefined : `${row}.${n}`;
  };
  const r = rewriteRecords(doc.r, remembering(shorten));
  if (r === undefined) throw new RangeError('A stamp without an actor: not a checked document');
  const a = Object.entries(doc.a)
    .sort(([one], [other]) => compareText(one, other))
    .map(([id, { n, p, d }]) => [id, n, p, d] as const);
  // In order, so that whoever opens the file need not sort it again to compute its sum.
  return { ...doc, a, r: keysInOrder(r) };
}

const SHORT = /^(0|[1-9a-z][0-9a-z]{0,3})\.([1-9][0-9]{0,9})$/;

/** The document of a file form, not yet checked: give it to `checkDoc`. Fails on anything `toFileForm` would not have written. */
export function fromFileForm(value: unknown): Result<unknown, { readonly code: 'shape' }> {
  if (!isPlainObject(value) || !Array.isArray(value['a']) || !isPlainObject(value['r']))
    return failed({ code: 'shape' });
  const table = readTable(value['a']);
  if (table === undefined) return failed({ code: 'shape' });
  const actors = table.map(([id]) => id);
  const lengthen: Rewrite = (stamp) => {
    const parts = typeof stamp === 'string' ? SHORT.exec(stamp) : null;
    const actor = parts === null ? undefined : actors[Number.parseInt(parts[1] ?? '', 36)];
    return actor === undefined ? undefined : `${actor}.${parts?.[2]}`;
  };
  const r = rewriteRecords(value['r'], remembering(lengthen));
  if (r === undefined) return failed({ code: 'shape' });
  const a = Object.fromEntries(table.map(([id, n, p, d]) => [id, { n, p, d }]));
  return ok({ ...value, a, r });
}

/** Rows of four in strictly rising order of id, so that one document has one table. */
function readTable(rows: readonly unknown[]): [string, unknown, unknown, unknown][] | undefined {
  const table: [string, unknown, unknown, unknown][] = [];
  let last = '';
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== 4) return undefined;
    const id: unknown = row[0];
    if (!isId(id) || compareText(last, id) >= 0) return undefined;
    last = id;
    table.push([id, row[1], row[2], row[3]]);
  }
  return table;
}

type Records = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function rewriteRecords(records: object, rewrite: Rewrite): Records | undefined {
  const rewritten: Record<string, Record<string, unknown>> = {};
  for (const [id, record] of Object.entries(records)) {
    const entry = isPlainObject(record) ? rewriteRecord(record, rewrite) : undefined;
    if (entry === undefined) return undefined;
    define(rewritten, id, entry);
  }
  return rewritten;
}

/** A key such as `__proto__` stays a plain key, for `checkDoc` to refuse. Spread keeps it so as well. */
function define<Value>(target: Record<string, Value>, key: string, value: Value): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}

function rewriteRecord(record: Record<string, unknown>, rewrite: Rewrite): Record<string, unknown> | undefined {
  const s = rewrite(record['s']);
  if (s === undefined) return undefined;
  const result: Record<string, unknown> = { ...record, s };
  if (record['f'] !== undefined) result['f'] = mapMembers(record['f'], rewrite);
  if (record['x'] !== undefined) result['x'] = mapMembers(record['x'], (list) => rewriteSiblings(list, rewrite));
  return ('f' in record && !result['f']) || ('x' in record && !result['x']) ? undefined : result;
}

function rewriteSiblings(list: unknown, rewrite: Rewrite): unknown {
  if (!Array.isArray(list)) return undefined;
  const siblings = list.map((sibling: unknown) => {
    if (!Array.isArray(sibling) || sibling.length !== 2) return undefined;
    const stamp = rewrite(sibling[0]);
    return stamp === undefined ? undefined : [stamp, sibling[1] as unknown];
  });
  return siblings.includes(undefined) ? undefined : siblings;
}

function mapMembers(value: unknown, map: (member: unknown) => unknown): Record<string, unknown> | undefined {
  if (!isPlainObject(value)) return undefined;
  const mapped: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const result = map(member);
    if (result === undefined) return undefined;
    define(mapped, key, result);
  }
  return mapped;
}
