import { isId } from './identifiers.ts';
import type { Doc } from './types.ts';

/** An empty document. Throws when the id or kind breaks RULES.md F5. */
export function createDoc(id: string, kind: string): Doc {
  if (!isId(id) || !isId(kind)) throw new RangeError('Invalid document id or kind (RULES.md F5)');
  return { id, kind, a: {}, r: {} };
}
