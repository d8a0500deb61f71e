import { canonicalJson } from './canonical.ts';
import { sameJson } from './json-value.ts';
import type { Extra } from './slot.ts';
import type { Doc, Json } from './types.ts';

const DOCUMENT_KEYS: ReadonlySet<string> = new Set(['id', 'kind', 'a', 'r', 'base']);

/** Keys of a document that this version does not know (RULES.md M8). */
export function extraOfDoc(doc: Doc): Extra {
  const extra: Record<string, Json> = {};
  for (const [key, value] of Object.entries(doc)) if (!DOCUMENT_KEYS.has(key)) extra[key] = value;
  return extra;
}

/**
 * RULES.md M8: unknown keys carry no stamps, so all are kept, and of two different values the one with the larger canonical JSON
 * wins. Undefined when `mine` stays as it is.
 */
export function mergeExtra(mine: Extra, theirs: Extra): Extra | undefined {
  const taken: Record<string, Json> = {};
  for (const [key, value] of Object.entries(theirs)) {
    const own = mine[key];
    if (own === undefined || (!sameJson(own, value) && canonicalJson(value) > canonicalJson(own))) taken[key] = value;
  }
  return Object.keys(taken).length === 0 ? undefined : { ...mine, ...taken };
}
