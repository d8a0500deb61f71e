import type { Change, Doc } from './types.ts';
import { applyAction } from './write.ts';

/** The document as an action would leave it: to look at before anything is written, and never kept. */
export const asIf = (doc: Doc, changes: readonly Change[]): Doc =>
  applyAction(doc, { actor: 'asifactor', person: 'preview', day: '2000-01-01' }, changes);
