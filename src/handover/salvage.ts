import { createDoc } from '../core/document/create.ts';
import { agrees } from '../core/document/field-policy.ts';
import { salvageChanges } from '../core/document/salvage.ts';
import type { Doc, Json } from '../core/document/types.ts';
import { emptyView, type RecordView, viewRecord } from '../core/document/view.ts';
import { askAbout } from '../core/forloeb/ask-about.ts';
import { frameDoc } from '../core/forloeb/mentor-frame.ts';
import { readPeople } from '../core/forloeb/people.ts';
import { roleKind } from '../core/forloeb/person.ts';
import { type RecordKind, readEntry } from '../core/forloeb/record-kind.ts';
import { isWordless } from '../core/forloeb/sensitive-places.ts';
import { headRecordId } from '../core/programme/programme-kinds.ts';
import { recordKinds } from '../core/record-kinds.ts';
import { audience, isStandingRoom, type Room, roomOfDocId, type StandingRoom, type Viewpoint } from '../core/rooms.ts';
import { standingSelf } from '../core/standing-author.ts';
import type { FileSelves } from './envelope.ts';
import { isSilent, labelOf } from './news-groups.ts';
import type { DamagedFile } from './read-damaged.ts';
import { receiversOf } from './receiver.ts';

/** What a refused file says otherwise than this device does, for a person to pick from (FORMAT.md H40–H42). */

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

export interface SalvageForloeb {
  readonly forloebId: string;
  /** Set for what belongs to the workplace and to no forløb. */
  readonly standing?: StandingRoom;
  /** Nothing of it is on this device: it is taken whole or not at all. */
  readonly isNew: boolean;
  /** Whose writes the picked values become; absent where nobody could say, and nothing can be taken. */
  readonly self?: FileSelves[string];
  readonly records: readonly SalvageRecord[];
  /** What says whose it is and who the people are: as it lies here, or as the file tells it. */
  readonly frame: Doc | undefined;
}

export interface Salvage {
  readonly file: DamagedFile;
  /** Those in which the file says anything that is not here. */
  readonly forloeb: readonly SalvageForloeb[];
  /** Something in the file can be neither read nor shown by this version. */
  readonly leavesOut: boolean;
}

/** This device, as far as the file is about it. */
export interface SalvageHere {
  readonly docs: readonly Doc[];
  /** Who the owner of the device is in each forløb that is here. */
  readonly selves: FileSelves;
}

/** What of the file is not here. Pure, and nothing is changed. */
export function offerSalvage(file: DamagedFile, here: SalvageHere): Salvage {
  const mine = new Map(here.docs.map((doc) => [doc.id, doc]));
  const known = new Set(here.docs.map(({ id }) => forloebOf(id)));
  const receivers = receiversOf(file);
  const found = [...new Set(file.docs.map(({ id }) => forloebOf(id)))].map((forloebId) => {
    const docs = file.docs.filter(({ id }) => forloebOf(id) === forloebId);
    const isNew = !known.has(forloebId);
    const standing = docs.map(({ kind }) => kind as Room).find(isStandingRoom);
    const frame = frameOf(here.docs.filter(({ id }) => forloebOf(id) === forloebId)) ?? frameOf(docs);
    const self = standing ? standingSelf : isNew ? makerOf(receivers[forloebId], docs) : here.selves[forloebId];
    const rooms = docs.filter(({ kind }) => mayHold(kind as Room, self?.viewpoint));
    const offers = rooms.map((doc) => offersOf(doc, mine.get(doc.id), docs));
    return {
      leavesOut: offers.some(({ leavesOut }) => leavesOut),
      forloeb: {
        forloebId,
        isNew,
        frame,
        ...(standing && { standing }),
        ...(self && (!standing || !isNew || isProgramme(docs)) && { self }),
        records: offers.flatMap(({ records }) => records),
      },
    };
  });
  return {
    file,
    forloeb: found.map(({ forloeb }) => forloeb).filter(({ records }) => records.length > 0),
    leavesOut: !file.isWhole || found.some(({ leavesOut }) => leavesOut),
  };
}

const forloebOf = (docId: string): string => roomOfDocId(docId)?.forloebId ?? '';

const frameOf = (docs: readonly Doc[]): Doc | undefined =>
  frameDoc(Object.fromEntries(docs.map((doc) => [doc.kind, doc])));

/** Who would own a forløb that is made of the file: only where the file says so, and what the forløb is. */
function makerOf(self: FileSelves[string] | undefined, docs: readonly Doc[]): FileSelves[string] | undefined {
  const frame = frameOf(docs);
  return frame && readPeople(frame).byId(self?.person) ? self : undefined;
}

const isProgramme = (docs: readonly Doc[]): boolean =>
  docs.some((doc) => doc.kind !== 'standardprogram' || viewRecord(doc, headRecordId) !== undefined);

const mayHold = (room: Room, viewpoint: Viewpoint | undefined): boolean => {
  const who = audience[room];
  return typeof who === 'string' || viewpoint === undefined || who.includes(viewpoint);
};

interface Offers {
  readonly records: readonly SalvageRecord[];
  readonly leavesOut: boolean;
}

function offersOf(theirs: Doc, mine: Doc | undefined, all: readonly Doc[]): Offers {
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
