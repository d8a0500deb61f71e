import { createDoc } from '../core/document/create.ts';
import { agrees } from '../core/document/field-policy.ts';
import { salvageChanges } from '../core/document/salvage.ts';
import type { Doc, Json } from '../core/document/types.ts';
import { emptyView, type RecordView, viewRecord } from '../core/document/view.ts';
import { askAbout } from '../core/forloeb/ask-about.ts';
import { roleKind } from '../core/forloeb/person.ts';
import { type RecordKind, readEntry } from '../core/forloeb/record-kind.ts';
import { isWordless } from '../core/forloeb/sensitive-places.ts';
import { recordKinds } from '../core/record-kinds.ts';
import type { Room } from '../core/rooms.ts';
import { isSilent, labelOf } from './news-groups.ts';

/** The records of a refused file beside those that are here (FORMAT.md H40, H41). */

export interface SalvageField {
  readonly field: string;
  /** The value on top here; absent where there is none. */
  readonly here?: Json;
  readonly there: Json;
}

export interface SalvageRecord {
  readonly room: Room;
  readonly id: string;
  readonly type: string;
  /** The words it is known by; empty when there are none. */
  readonly label: string;
  /** `new`: not here, and taken whole or not at all. `deleted`: it lies in the bin here, and whatever is taken brings it back. */
  readonly state: 'new' | 'known' | 'deleted';
  readonly fields: readonly SalvageField[];
}

export interface Offers {
  readonly records: readonly SalvageRecord[];
  readonly leavesOut: boolean;
}

/**
 * What a room of a refused file says otherwise than the same room here, and whether something in it could not be shown.
 *
 * @param all the rooms of the file that belong together: a record may be known by the words of another
 */
export function offersOf(theirs: Doc, mine: Doc | undefined, all: readonly Doc[]): Offers {
  const room = theirs.kind as Room;
  const base = mine ?? createDoc(theirs.id, theirs.kind);
  const find = (id: string) => [base, ...all].map((doc) => viewRecord(doc, id)).find((view) => view !== undefined);
  const records: SalvageRecord[] = [];
  let leavesOut = false;
  for (const { id, type, fields } of salvageChanges(base, theirs)) {
    const own = viewRecord(base, id);
    const isGone = viewRecord(theirs, id)?.hidden === true && (own?.hidden ?? true);
    // A room that is made anew needs its frame and what it has taken over; one that is here has both.
    if (isGone || (mine && isSilent(room, type))) continue;
    const offered = own ? differing(own, fields) : fitting(type, id, fields);
    if (offered === undefined) leavesOut = true;
    else if (offered.length > 0) {
      const state = own ? (own.hidden ? 'deleted' : 'known') : 'new';
      records.push({ room, id, type, label: labelOf(own ?? viewRecord(theirs, id), find), state, fields: offered });
    }
  }
  return { records, leavesOut };
}

type Fields = RecordView['fields'];

/** Whether this version can show a record with these fields: what it cannot show would take the record off the screen (V5). */
const canShow = (kind: RecordKind<never>, view: RecordView, fields: Fields): boolean =>
  readEntry(kind, { ...view, fields }) !== undefined;

/** The fields of a new record; undefined when this version cannot show it. */
function fitting(type: string, id: string, fields: Fields): readonly SalvageField[] | undefined {
  const kind = recordKinds.get(type) as RecordKind<never> | undefined;
  if (!kind || !canShow(kind, emptyView(id, type), fields)) return undefined;
  return Object.entries(fields).map(([field, there]) => ({ field, there }));
}

/** The fields in which the file says something else that a person would be asked about; undefined when nothing of it can be shown. */
function differing(own: RecordView, fields: Fields): readonly SalvageField[] | undefined {
  const kind = recordKinds.get(own.type) as RecordKind<never> | undefined;
  if (!kind || !canShow(kind, own, own.fields)) return undefined;
  const worth = Object.entries(fields).filter(([field, there]) => isWorthAsking(own, field, there));
  const shown = worth.filter(([field, there]) => canShow(kind, own, { ...own.fields, [field]: there }));
  if (worth.length > 0 && shown.length === 0) return undefined;
  return shown.map(([field, there]) => {
    const here = own.fields[field];
    return { field, there, ...(here !== undefined && { here }) };
  });
}

/** Nobody is asked about a place on a list or a key; and what was taken back there and was never here is nothing. */
function isWorthAsking({ type, fields, conflicts }: RecordView, field: string, there: Json): boolean {
  if (isWordless(type, field) && type !== roleKind.type) return false;
  const policy = askAbout(type, field);
  const live = [fields[field] ?? null, ...(conflicts[field] ?? []).map(({ value }) => value)];
  return !live.some((value) => agrees(policy, value, there));
}
