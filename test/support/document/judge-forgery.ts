import type { ActorInfo, Doc, Dot, Json, Rec } from '../../../src/core/document/types.ts';
import type { CoreApi } from './core-api.ts';
import { must, mustEqual } from './law.ts';

/**
 * Honest histories never reach the rules that refuse. So every reachable state is also damaged and forged in the ways that
 * RULES.md names, and the answer must be the one it gives.
 */
export function judgeForgeries(core: CoreApi, doc: Doc, pick: number): void {
  judgeIdentity(core, doc);
  const ids = Object.keys(doc.r);
  const id = ids[pick % Math.max(ids.length, 1)];
  const rec = id === undefined ? undefined : doc.r[id];
  if (id === undefined || rec === undefined) return;
  const forge = (forged: Rec): Doc => ({ ...doc, r: { ...doc.r, [id]: forged } });
  judgeHoles(core, doc, id, rec, pick);
  judgeStamps(core, doc, id, rec, pick, forge);
  judgeForm(core, doc, rec, pick, forge);
  judgeUnknownKeys(core, doc, rec, forge);
}

/** Expects a refusal with this code. */
function refused(core: CoreApi, mine: Doc, theirs: Doc, rule: string, code: string): void {
  const merged = core.mergeDocs(mine, theirs);
  mustEqual(merged.ok ? 'merged' : merged.error.code, code, rule, 'a file that does not fit is not refused');
}

function unsound(core: CoreApi, value: unknown, rule: string): void {
  must(!core.checkDoc(value).ok, rule, 'an unsound document is accepted', () => value);
}

/** M1. */
function judgeIdentity(core: CoreApi, doc: Doc): void {
  refused(core, doc, { ...doc, id: 'rum2' }, 'M1', 'other-document');
  refused(core, doc, { ...doc, kind: 'journal' }, 'M1', 'other-document');
  for (const [actor, info] of Object.entries(doc.a).slice(0, 2)) {
    const forge = (changed: Partial<ActorInfo>): Doc => ({ ...doc, a: { ...doc.a, [actor]: { ...info, ...changed } } });
    refused(core, doc, forge({ p: 'en-anden' }), 'M1', 'actor-clash');
    refused(core, doc, forge({ d: '1999-12-31' }), 'M1', 'actor-clash');
    unsound(core, forge({ d: '2025-02-30' }), 'F5');
    unsound(core, forge({ n: 0 }), 'F5');
  }
}

const without = <Value>(table: { readonly [key: string]: Value }, key: string): { [key: string]: Value } =>
  Object.fromEntries(Object.entries(table).filter(([name]) => name !== key));

/** M4 and M5: what is missing is refused in a file and healed in my copy. */
function judgeHoles(core: CoreApi, doc: Doc, id: string, rec: Rec, pick: number): void {
  const partial: Doc = { ...doc, r: without(doc.r, id) };
  refused(core, doc, partial, 'M4', 'hole');
  healed(core, partial, doc, id);
  const fields = Object.keys(rec.v);
  const field = fields[pick % fields.length];
  // A purge mark explains a missing field (W5).
  if (field === undefined || fields.length < 2 || /"p":1/.test(JSON.stringify(rec))) return;
  const torn = core.checkDoc({ ...doc, r: { ...doc.r, [id]: repacked(rec, field) } });
  if (!torn.ok) return;
  refused(core, doc, torn.value, 'M4', 'hole');
  healed(core, torn.value, doc, id);
}

function healed(core: CoreApi, mine: Doc, theirs: Doc, id: string): void {
  const merged = core.mergeDocs(mine, theirs);
  mustEqual(
    merged,
    { ok: true, value: { doc: theirs, changed: true, healed: [id], suspicious: [] } },
    'M5',
    'a hole is not healed',
  );
}

/** The record without one field. */
function repacked(rec: Rec, field: string): Rec {
  const names = Object.keys(rec.v).filter((name) => name !== field);
  const stamps = names.map((name) => rec.f?.[name] ?? rec.s);
  const count = (dot: Dot): number => stamps.filter((other) => other === dot).length;
  const [s] = stamps.toSorted((one, other) => count(other) - count(one) || (one < other ? -1 : 1)) as [Dot];
  const f = Object.fromEntries(
    names.map((name, index) => [name, stamps[index] as Dot] as const).filter(([, dot]) => dot !== s),
  );
  const x = without(rec.x ?? {}, field);
  return {
    t: rec.t,
    v: without(rec.v, field),
    s,
    ...(Object.keys(f).length > 0 ? { f } : {}),
    ...(Object.keys(x).length > 0 ? { x } : {}),
  };
}

/** M3 and F3: a stamp has one value, and the vector knows it. */
function judgeStamps(core: CoreApi, doc: Doc, id: string, rec: Rec, pick: number, forge: (forged: Rec) => Doc): void {
  const fields = Object.keys(rec.v).filter((name) => name !== '_slettet');
  const field = fields[pick % Math.max(fields.length, 1)];
  if (field !== undefined) {
    refused(core, doc, forge({ ...rec, v: { ...rec.v, [field]: 'forfalsket' } }), 'M3', 'dot-clash');
    refused(core, doc, forge({ ...rec, t: 'andet' }), 'M3', 'dot-clash');
  }
  const actor = rec.s.slice(0, rec.s.lastIndexOf('.'));
  unsound(core, { ...doc, a: without(doc.a, actor) }, 'F3');
  const number = Number(rec.s.slice(rec.s.lastIndexOf('.') + 1));
  const info = doc.a[actor] as ActorInfo;
  if (number > 1) unsound(core, { ...doc, a: { ...doc.a, [actor]: { ...info, n: number - 1 } } }, 'F3');
  unsound(core, { ...doc, r: { ...without(doc.r, id), 'a.b': rec } }, 'F5');
}

/** F1, F2, F5: one spelling of each state, and no key that could change an object. */
function judgeForm(core: CoreApi, doc: Doc, rec: Rec, pick: number, forge: (forged: Rec) => Doc): void {
  const fields = Object.keys(rec.v);
  const field = fields[pick % fields.length] as string;
  unsound(core, forge({ ...rec, x: {} }), 'F1');
  unsound(core, forge({ ...rec, f: { ...rec.f, ukendt: rec.s } }), 'F1');
  unsound(core, forge({ ...rec, x: { ...rec.x, ukendt: [[rec.s, 1]] } }), 'F1');
  for (const [name, others] of Object.entries(rec.x ?? {})) {
    const [first, ...rest] = others;
    if (first === undefined) continue;
    unsound(core, forge({ ...rec, x: { ...rec.x, [name]: [...others, first] } }), 'F2');
    if (rest.length > 0) unsound(core, forge({ ...rec, x: { ...rec.x, [name]: [...rest, first] } }), 'F2');
  }
  const unsafe = JSON.parse('{"a":[{"__proto__":{"b":1}}]}') as Json;
  if (field !== '_slettet') unsound(core, forge({ ...rec, v: { ...rec.v, [field]: unsafe } }), 'F5');
  unsound(core, { ...doc, fremmed: unsafe }, 'F5');
}

/** M8, L10: keys of newer versions are kept by merges and edits; of two values the larger wins on both sides. */
function judgeUnknownKeys(core: CoreApi, doc: Doc, rec: Rec, forge: (forged: Rec) => Doc): void {
  const id = Object.keys(doc.r).find((name) => doc.r[name] === rec) as string;
  const extend = (value: Json): Doc => ({ ...forge({ ...rec, ikon: value } as Rec), farve: value }) as Doc;
  const [small, large] = [extend({ b: 1, a: 1 }), extend({ a: 2 })];
  must(core.checkDoc(large).ok, 'M8', 'unknown keys are refused');
  for (const [mine, theirs] of [
    [doc, large],
    [small, large],
    [large, small],
    [large, doc],
  ] as const) {
    const merged = core.mergeDocs(mine, theirs);
    mustEqual(merged.ok && merged.value.doc, large, 'M8', 'unknown keys do not converge');
  }
  const author = { actor: 'gammel', person: 'x', day: '2025-03-01' };
  const fields = { titel: `ny ${JSON.stringify(rec).length}` };
  for (const change of [
    { do: 'write', id, type: rec.t, fields },
    { do: 'delete', id },
    { do: 'purge', id },
  ] as const) {
    const edited = core.applyAction(large, author, [change]) as Doc & { farve?: Json };
    const after = edited.r[id] as Rec & { ikon?: Json };
    mustEqual([edited.farve, after.ikon], [{ a: 2 }, { a: 2 }], 'L10', 'an edit drops unknown keys');
  }
}
