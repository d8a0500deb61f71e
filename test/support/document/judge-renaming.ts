import { extraOf, packRecord, slotsOf } from '../../../src/core/document/slot.ts';
import type { Doc, Rec } from '../../../src/core/document/types.ts';
import type { History } from './commands.ts';
import type { CoreApi } from './core-api.ts';
import { must, mustEqual } from './law.ts';
import { playHistory } from './play.ts';

/** L8: an upgrade that renames a field and keeps its stamps may be done before or after merging. */
export function judgeRenaming(core: CoreApi, history: History): void {
  const states = playHistory(core, history).flatMap((replica) => replica.states);
  for (let index = 0; index + 1 < 12; index += 2) {
    const [one, other] = [index, index + 1].map((place) => states[(history.picks[place] ?? 0) % states.length]?.doc);
    if (one === undefined || other === undefined) continue;
    mustEqual(
      renamed(merge(core, one, other)),
      merge(core, renamed(one), renamed(other)),
      'L8',
      'renaming does not commute with merging',
    );
    must(core.checkDoc(renamed(one)).ok, 'L8', 'a renamed document is refused');
  }
}

function merge(core: CoreApi, one: Doc, other: Doc): Doc {
  const merged = core.mergeDocs(one, other);
  must(merged.ok, 'L8', 'renamed documents are refused', () => merged);
  return merged.value.doc;
}

/** The document with `titel` called `overskrift`, values and stamps untouched. */
const renamed = (doc: Doc): Doc => ({
  ...doc,
  r: Object.fromEntries(Object.entries(doc.r).map(([id, rec]) => [id, renameIn(rec, doc.a)])),
});

function renameIn(rec: Rec, vector: Doc['a']): Rec {
  const slots = [...slotsOf(rec)].map(([field, slot]) => [field === 'titel' ? 'overskrift' : field, slot] as const);
  return packRecord(rec.t, new Map(slots), vector, extraOf(rec));
}
