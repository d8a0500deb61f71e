import type { Dot, Json } from '../../../core/document/types.ts';
import type { HuskelisteEntry } from '../../../core/forloeb/huskeliste.ts';

/** The item as it was on screen when the form opened, brought on by the form's own writes, with the stamps of those (RULES.md W2). */
export interface OpenedItem {
  readonly entry: HuskelisteEntry;
  readonly seen: readonly Dot[];
}

/**
 * What the form knows after a write of its own was kept: the fields it wrote, and the stamps that came with it. What others have
 * written since the form opened is still unseen by it. `before` and `after` are the stamps of the record around the write.
 */
export function afterWrite(
  { entry, seen }: OpenedItem,
  fields: { readonly [field: string]: Json },
  before: readonly Dot[],
  after: readonly Dot[],
): OpenedItem {
  const known = new Set([...seen, ...before]);
  return {
    entry: { ...entry, fields: { ...entry.fields, ...fields } },
    seen: [...seen, ...after.filter((dot) => !known.has(dot))],
  };
}
