import { addDays, type Day } from '../../../src/core/calendar/day.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { createForloeb } from '../../../src/core/forloeb/create-forloeb.ts';
import type { Standardprogram } from '../../../src/core/forloeb/standardprogram.ts';
import type { Bucket } from '../../../src/core/forloeb/vocabulary.ts';
import { roomDocId } from '../../../src/core/rooms.ts';
import type { RoomRow, SummaryRow } from '../../../src/storage/database.ts';
import { summaryRow } from '../../../src/storage/room-rows.ts';
import template from '../../../templates/nyuddannet-socialraadgiver.json';

const programme = template as unknown as Standardprogram;

export interface Size {
  /** Records of the plan, at least 50; five of them are the forløb, its people and their roles. */
  readonly records: number;
  /** Share of the records that are items of the huskeliste; the rest are activities. */
  readonly items?: number;
  /** Puts every item into one bucket. */
  readonly bucket?: Bucket;
  /** Spreads the activities evenly over the working days of so many weeks. */
  readonly weeks?: number;
}

/** A forløb as it lies in the app's database, two weeks after its first day. */
export interface Seeded {
  readonly room: RoomRow;
  readonly summary: SummaryRow;
}

const FRAME_RECORDS = 5;

/** A forløb of a given size, made by the app's own rules of what its programme holds over and over. */
export function seedForloeb(id: string, today: Day, { records, items = 0.4, bucket, weeks }: Size): Seeded {
  const rest = records - FRAME_RECORDS;
  const count = Math.round(rest * items);
  let key = 0;
  const created = createForloeb({
    programme: enlarged(count, rest - count, bucket, weeks),
    firstDay: addDays(today, -14),
    localDaysOff: [],
    today,
    holders: { ny: 'Nynne Eksempel', kontaktperson: 'Karl Eksempel' },
    choices: {},
    newId(prefix) {
      key += 1;
      return `${prefix}_${key}`;
    },
  });
  let doc = createDoc(roomDocId(id, 'plan'), 'plan');
  created.work.forEach(({ by, changes }, index) => {
    doc = applyAction(doc, { actor: `maaling00${index}`, person: by, day: today }, changes);
  });
  const found = Object.keys(doc.r).length;
  if (found !== records) throw new RangeError(`${found} records instead of ${records}`);
  return { room: roomRow(id, doc), summary: summaryOf(id, doc, created.self) };
}

/** The same forløb under another key; its content is shared. */
export function renamed({ room, summary }: Seeded, id: string): Seeded {
  return { room: roomRow(id, { ...room.doc, id: roomDocId(id, 'plan') }), summary: { ...summary, id } };
}

const roomRow = (id: string, doc: Doc): RoomRow => ({ id: doc.id, forloeb: id, room: 'plan', rev: 1, doc });

function summaryOf(id: string, doc: Doc, self: Parameters<typeof summaryRow>[3]): SummaryRow {
  const row = summaryRow(id, doc, undefined, self, 0);
  if (!row) throw new RangeError('A plan without a summary');
  return row;
}

function enlarged(
  items: number,
  activities: number,
  bucket: Bucket | undefined,
  weeks: number | undefined,
): Standardprogram {
  return {
    ...programme,
    huskeliste: repeated(programme.huskeliste, items).map(({ perTopic: _repeat, topics: _topics, ...item }) => ({
      ...item,
      ...(bucket && { bucket }),
    })),
    introduktionsskema: spread(repeated(programme.introduktionsskema, activities), weeks),
    videnspersoner: [],
  };
}

type ProgrammeActivity = Standardprogram['introduktionsskema'][number];

/** One activity after the other, each an hour and a half, over the working days in turn. */
function spread(activities: ProgrammeActivity[], weeks: number | undefined): ProgrammeActivity[] {
  if (weeks === undefined) return activities;
  const days = weeks * 5;
  return activities.map((activity, index) => {
    const hour = 8 + Math.floor(index / days) * 2;
    const [from, to] = [`${hour}:30`, `${hour + 1}:59`].map((time) => time.padStart(5, '0'));
    const offset = { unit: 'workingDays', amount: 1 + (index % days) };
    return { ...activity, offset, from, to } as ProgrammeActivity;
  });
}

function repeated<Item extends { readonly id: string }>(list: readonly Item[], count: number): Item[] {
  return Array.from({ length: count }, (_, index) => {
    const item = list[index % list.length] as Item;
    return { ...item, id: `${item.id}-${index}` };
  });
}
