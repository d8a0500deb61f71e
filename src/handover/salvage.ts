import type { Doc } from '../core/document/types.ts';
import { viewRecord } from '../core/document/view.ts';
import { frameDoc } from '../core/forloeb/mentor-frame.ts';
import { readPeople } from '../core/forloeb/people.ts';
import { headRecordId } from '../core/programme/programme-kinds.ts';
import { audience, isStandingRoom, type Room, roomOfDocId, type StandingRoom, type Viewpoint } from '../core/rooms.ts';
import { standingSelf } from '../core/standing-author.ts';
import type { FileSelves } from './envelope.ts';
import type { DamagedFile } from './read-damaged.ts';
import { receiversOf } from './receiver.ts';
import { offersOf, type SalvageRecord } from './salvage-records.ts';

/** What a refused file says otherwise than this device does, for a person to pick from (FORMAT.md H40–H42). */

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
