import { sameJson } from '../../core/document/json-value.ts';
import type { Change, Doc, Json } from '../../core/document/types.ts';
import { type RecordView, viewRecord } from '../../core/document/view.ts';
import type { ForloebRoom, Room } from '../../core/rooms.ts';
import { draftKeeper } from './all-drafts.ts';
import type { Stored } from './draft.ts';
import { writeAt } from './draft-place.ts';
import { leftUnder, type Rescued, takeAfterReload } from './draft-rescue.ts';

/**
 * Keeps what the page before has left in a forløb and no field has taken up: one may never draw that field again, when its meeting is
 * closed or its screen is not come back to. Like every draft it waits until it is kept, and holds the page back meanwhile.
 */
export function keepLeft(
  forloeb: string,
  docs: Readonly<Partial<Record<Room, Doc>>>,
  act: (room: ForloebRoom, changes: readonly Change[]) => Promise<boolean>,
): void {
  for (const [key, left] of leftUnder(`${forloeb}/`)) {
    const { place, value } = left;
    const doc = place && docs[place.room];
    if (!doc || value === undefined) continue;
    const record = viewRecord(doc, place.record);
    if (!record && !place.along) continue;
    // What has been deleted meanwhile is not brought back by a text that waited.
    if (record?.hidden) {
      takeAfterReload(key);
      continue;
    }
    const stored = storedAt(record, place.field, left);
    const keeper = draftKeeper(key, stored);
    keeper.arrived(stored);
    keeper.writeBy((_text, seen) => act(place.room, [writeAt(place, value, seen)]), { place, toValue: () => value });
    void keeper.flush();
  }
}

/** The field in the document, with the texts that were left for what they were written as. */
function storedAt(record: RecordView | undefined, field: string, { text, value, refused, tried }: Rescued): Stored {
  const textOf = (found: Json | undefined): string => {
    if (sameJson(found, value)) return text;
    if (refused !== undefined && sameJson(found, tried)) return refused;
    return typeof found === 'string' ? found : (JSON.stringify(found) ?? '');
  };
  const versions = record?.conflicts[field]?.map(({ value: found, dot }) => ({ text: textOf(found), dot }));
  return { versions: versions ?? [{ text: textOf(record?.fields[field]) }], stamps: record?.stamps ?? [] };
}
