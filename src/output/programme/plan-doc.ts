import type { Doc } from '../../core/document/types.ts';

/**
 * The document of the room `plan`. Paper is made from nothing else: what lies in samtaler, forberedelse, mentor and
 * procesjournal cannot be handed to a print sheet without the compiler and this check saying no.
 */
export type PlanDoc = Doc & { readonly kind: 'plan' };

/** Throws RangeError for the document of any other room. */
export function asPlan(doc: Doc): PlanDoc {
  if (doc.kind !== 'plan') throw new RangeError(`Paper is made from the room plan, not from ${doc.kind}`);
  return doc as PlanDoc;
}
