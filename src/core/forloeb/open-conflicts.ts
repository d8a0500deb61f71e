import { conflictsToShow } from '../document/field-policy.ts';
import type { Doc } from '../document/types.ts';
import { viewRecords } from '../document/view.ts';
import { askAbout } from './ask-about.ts';
import { recordName } from './record-name.ts';

/** A record in which two people have written apart from each other, and nobody has chosen yet. */
export interface OpenConflict {
  readonly id: string;
  /** Type of the record. */
  readonly type: string;
  /** The words the record is known by; empty when it has none. */
  readonly name: string;
}

/** Every open choice in some documents (RULES.md V1, V1a, V3), each record once. */
export const openConflicts = (docs: readonly Doc[]): readonly OpenConflict[] =>
  docs
    .flatMap((doc) => viewRecords(doc))
    .filter((view) => {
      if (view.hidden) return false;
      if (view.deletedButEdited) return true;
      return Object.keys(view.conflicts).length > 0 && Object.keys(conflictsToShow(view, askAbout)).length > 0;
    })
    .map((view) => ({ id: view.id, type: view.type, name: recordName(view) }));
