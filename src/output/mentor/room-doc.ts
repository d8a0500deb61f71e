import type { Doc } from '../../core/document/types.ts';

/** The document of the room `ramme`. What the leader gets on paper is made from nothing else (RULES.md N185). */
export type FrameDoc = Doc & { readonly kind: 'ramme' };

/** The document of the room `mentor`. */
export type MentorDoc = Doc & { readonly kind: 'mentor' };

/** Throws RangeError for the document of any other room. */
export function asFrame(doc: Doc): FrameDoc {
  if (doc.kind !== 'ramme')
    throw new RangeError(`The leader's paper is made from the room ramme, not from ${doc.kind}`);
  return doc as FrameDoc;
}

/** Throws RangeError for the document of any other room. */
export function asMentor(doc: Doc): MentorDoc {
  if (doc.kind !== 'mentor') throw new RangeError(`The agreement is made from the room mentor, not from ${doc.kind}`);
  return doc as MentorDoc;
}
