import { compareText } from '../compare-text.ts';
import { deletedRecords } from '../document/deleted.ts';
import type { Vector } from '../document/stamp.ts';
import type { Change, Doc } from '../document/types.ts';
import type { RecordView, Writer } from '../document/view.ts';
import type { Room } from '../rooms.ts';
import { hasLeft } from './bin.ts';
import { isBlank } from './journal-written.ts';
import { journalKind } from './procesjournal.ts';
import { readEntry } from './record-kind.ts';

/** "Slettet for nylig": what was deleted, one line for each action (RULES.md N232). */

export interface BinLine<In extends Room = Room> {
  /** Key among the lines. */
  readonly key: string;
  readonly room: In;
  /** What one action has deleted, the record that names it first. */
  readonly records: readonly [RecordView, ...RecordView[]];
  /** Who deleted it, and on which day. */
  readonly deletion: Writer;
  /** Whether anything of it stands in a file that somebody else may have. */
  readonly left: boolean;
}

type Of<In extends Room, Value> = Readonly<Partial<Record<In, Value>>>;

/** What bookkeeping deletes is nobody's to fetch back, and an entry without a word is taken away by itself. */
function isWorthALine(view: RecordView): boolean {
  if (view.type !== journalKind.type) return view.type !== 'fraArbejdsplads';
  const entry = readEntry(journalKind, view);
  return !entry || !isBlank(entry);
}

/** Parts of something behind what they are parts of. */
const isPart = ({ fields }: RecordView): boolean => typeof fields['goal'] === 'string';

const compareViews = (a: RecordView, b: RecordView): number =>
  Number(isPart(a)) - Number(isPart(b)) || compareText(a.id, b.id);

/** The lines of some rooms, what was deleted last first. */
export function binLines<In extends Room>(
  docs: Of<In, Doc>,
  sent: Of<In, Vector>,
  rooms: readonly In[],
): readonly BinLine<In>[] {
  return rooms
    .flatMap((room) => {
      const doc = docs[room];
      return doc ? linesOf(room, doc, sent[room]) : [];
    })
    .toSorted((a, b) => compareText(b.deletion.day, a.deletion.day) || compareText(a.key, b.key));
}

function linesOf<In extends Room>(room: In, doc: Doc, sent: Vector | undefined): readonly BinLine<In>[] {
  const lines = new Map<string, BinLine<In>>();
  for (const { view, action, deletion } of deletedRecords(doc)) {
    if (!isWorthALine(view)) continue;
    const known = lines.get(action);
    const [first, ...others] = [...(known?.records ?? []), view].toSorted(compareViews);
    const left = known?.left === true || hasLeft(view, sent);
    lines.set(action, { key: action, room, records: [first ?? view, ...others], deletion, left });
  }
  return [...lines.values()];
}

/** Fetches back what the action of a line has deleted. */
export const fetchBack = ({ records }: BinLine): readonly Change[] => records.map(({ id }) => ({ do: 'restore', id }));

/** Takes that back. */
export const deletedAgain = ({ records }: BinLine): readonly Change[] =>
  records.map(({ id }) => ({ do: 'delete', id }));

/** Deletes it for good. */
export const deleteForGood = (records: readonly Pick<RecordView, 'id'>[]): readonly Change[] =>
  records.map(({ id }) => ({ do: 'purge', id }));
