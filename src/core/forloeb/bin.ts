import { addDays, type Day } from '../calendar/day.ts';
import { type DeletedRecord, deletedRecords } from '../document/deleted.ts';
import { covers, type Vector } from '../document/stamp.ts';
import type { Change, Doc, Json } from '../document/types.ts';
import { type RecordView, viewRecords } from '../document/view.ts';
import type { Room } from '../rooms.ts';

/** What is deleted: how long it can be fetched back, and when it goes for good (RULES.md N230–N233). */

/** Days after the day of the deletion on which it can still be fetched back. */
export const binDays = 30;

/** The last day on which what was deleted on a day can be fetched back. */
export const lastDayInBin = (deleted: Day): Day => addDays(deleted, binDays);

/** Whether anything of a record stands in a file that somebody else may have. `sent`: what those files held of its room. */
export const hasLeft = ({ stamps }: Pick<RecordView, 'stamps'>, sent: Vector | undefined): boolean =>
  sent !== undefined && stamps.some((stamp) => covers(sent, stamp));

/** How a room stands on a day. */
export interface BinDay {
  readonly today: Day;
  /** What has left of the room, where it is about to go into a file; undefined where nothing is about to leave. */
  readonly sent?: Vector;
  /** Deleted records that something else still stands on (`stillNeeded`). */
  readonly needed: ReadonlySet<string>;
}

const isOver = ({ view, deletion }: DeletedRecord, { today, sent, needed }: BinDay): boolean => {
  if (needed.has(view.id)) return false;
  return lastDayInBin(deletion.day) < today || (sent !== undefined && !hasLeft(view, sent));
};

/** What is to go for good now: what has been deleted for longer than 30 days, and before a file what nobody has been sent. */
export const purgeOver = (doc: Doc, day: BinDay): readonly Change[] =>
  deletedRecords(doc)
    .filter((record) => isOver(record, day))
    .map(({ view }) => ({ do: 'purge', id: view.id }));

/** What is deleted and would go along in a file that is made now. */
export const deletedInFile = (doc: Doc, day: BinDay & { readonly sent: Vector }): readonly RecordView[] =>
  deletedRecords(doc)
    .filter((record) => !isOver(record, day))
    .map(({ view }) => view);

/**
 * Deleted records of a forløb that are needed although they are deleted: a goal that somebody has written in apart from its removal
 * (N122), and a mentor meeting that something has been written about (N193). By their names and not by their schemas, which the store
 * would have to be fetched with.
 */
export function stillNeeded({ plan, mentor }: Readonly<Partial<Record<Room, Doc>>>): ReadonlySet<string> {
  const goals = shown(plan, 'maalDel').map(({ fields }) => fields['goal']);
  const meetings = shown(mentor).flatMap(({ fields: { meeting, made } }) => [meeting, (made as Made | null)?.meeting]);
  return new Set([...goals, ...meetings].filter((key) => typeof key === 'string'));
}

type Made = { readonly meeting?: Json } | undefined;

const shown = (doc: Doc | undefined, type?: string): readonly RecordView[] =>
  doc ? viewRecords(doc, type).filter(({ hidden }) => !hidden) : [];
