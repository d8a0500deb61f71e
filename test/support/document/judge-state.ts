import type { Doc, Json } from '../../../src/core/document/types.ts';
import type { CoreApi } from './core-api.ts';
import { must, mustEqual } from './law.ts';
import {
  dotOfWrite,
  expectedDoc,
  isDisputed,
  isHidden,
  isPurged,
  type Knowledge,
  type LiveRecord,
  liveRecords,
  liveWrites,
  rivalsOf,
} from './oracle.ts';

/** L3 and L7: the document is to the last key what the oracle says, passes its own check, and is shown as the oracle says. */
export function judgeState(core: CoreApi, doc: Doc, known: Knowledge): void {
  mustEqual(doc, expectedDoc(doc.id, doc.kind, known), 'L3', 'the document differs from the oracle');
  const checked = core.checkDoc(doc);
  must(checked.ok, 'L7', 'a reachable state is refused', () => checked);
  const records = liveRecords(known);
  must(core.viewRecords(doc).length === records.size, 'L3', 'a record is missing from the view');
  for (const [id, live] of records) judgeView(core, doc, id, live);
}

function judgeView(core: CoreApi, doc: Doc, id: string, live: LiveRecord): void {
  const view = core.viewRecord(doc, id);
  must(view === core.viewRecord(doc, id), 'V6', 'a view is made twice');
  const shown = {
    hidden: view?.hidden,
    disputed: view?.deletedButEdited !== undefined,
    partlyRevived: view?.partlyRevived,
    fields: view?.fields,
    stamps: view?.stamps.toSorted(),
    rivals: Object.fromEntries(
      Object.entries(view?.conflicts ?? {}).map(([field, values]) => [field, values.map(({ dot }) => dot)]),
    ),
  };
  const rivals = [...live.fields].map(([field, slot]) => [field, rivalsOf(slot).map(dotOfWrite)] as const);
  mustEqual(
    shown,
    {
      hidden: isHidden(live),
      disputed: isDisputed(live),
      partlyRevived: isPurged(live) && !isHidden(live),
      fields: Object.fromEntries([...live.fields].map(([field, [top]]) => [field, top?.value])),
      stamps: [...new Set(liveWrites(live).map(dotOfWrite))].toSorted(),
      rivals: Object.fromEntries(rivals.filter(([, dots]) => dots.length > 1)),
    },
    'V1',
    `the view of ${id} differs from the oracle`,
  );
}

/** The values a person sees, per record. Null counts as absent (RULES.md O2). */
export function visible(core: CoreApi, doc: Doc): Record<string, Record<string, Json>> {
  const shown = core.viewRecords(doc).filter(({ hidden }) => !hidden);
  return Object.fromEntries(
    shown.map(({ id, fields }) => [
      id,
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
    ]),
  );
}
