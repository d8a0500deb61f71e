import { arrived, isUnsaved, type Stored } from './draft.ts';
import type { HeldDraft } from './held-draft.ts';

/** Lets what is in the document into a draft, but never under the cursor. */
export interface DocumentFollower {
  /** The document as drawn now. */
  arrived(stored: Stored): void;
  /** Whether the cursor stands in the field. */
  use(isInUse: boolean): void;
  /** The cursor cannot stand where nothing is drawn. */
  gone(): void;
}

export function followDocument(draft: HeldDraft, first: Stored): DocumentFollower {
  let document = first;
  let inUse = false;
  return {
    arrived(stored) {
      document = stored;
      draft.setUntold(arrived(draft.current(), stored, inUse));
    },
    use(isInUse) {
      inUse = isInUse;
      // What came while the cursor stood here was held back.
      if (!isInUse && !isUnsaved(draft.current())) draft.set(arrived(draft.current(), document, false));
    },
    gone() {
      inUse = false;
    },
  };
}
